#include "ui/content/contentdraft.h"

#include <algorithm>

namespace ui {

using storage::Content;

void ContentDraft::load(const app::ContentLine &line)
{
    m_content = m_before = line.content;
    m_files.clear();
    m_filesBefore.clear();
    for (const storage::Attachment &attachment : line.attachments) {
        m_files.push_back({attachment.id, attachment.name, attachment.mediaType, {}});
        m_filesBefore.push_back(attachment.id);
    }
}

void ContentDraft::startNew(std::optional<Content::Category> category)
{
    *this = {};
    m_content.category = m_before.category = category;
}

bool ContentDraft::hasOtherFiles() const
{
    return !std::equal(
        m_files.begin(), m_files.end(), m_filesBefore.begin(), m_filesBefore.end(),
        [](const app::ContentFile &file, storage::AttachmentId before) { return file.stored == before; });
}

bool ContentDraft::isDirty() const
{
    return m_content != m_before || hasOtherFiles();
}

void ContentDraft::noteSaved()
{
    m_before = m_content;
    m_filesBefore.clear();
    for (const app::ContentFile &file : m_files)
        m_filesBefore.push_back(file.stored);
}

app::ContentItem ContentDraft::item() const
{
    return {m_content, hasOtherFiles() ? std::optional(m_files) : std::nullopt};
}

std::vector<app::TermHit> ContentDraft::hits(const std::vector<app::ForbiddenTerm> &terms) const
{
    auto hits = app::checkText(m_content.body, terms);
    app::markWaived(hits, m_content.waivers);
    return hits;
}

void ContentDraft::waive(const QString &term, const QString &reason)
{
    std::erase_if(m_content.waivers, [&term](const storage::TermWaiver &waiver) { return waiver.term == term; });
    m_content.waivers.push_back({term, reason, {}, 0});
}

bool ContentDraft::losesApproval(const app::ContentRights &rights) const
{
    return m_before.state == Content::State::Approved && !rights.mayApprove &&
           (m_content.body != m_before.body || m_content.link != m_before.link || m_content.kind != m_before.kind ||
            hasOtherFiles());
}

} // namespace ui
