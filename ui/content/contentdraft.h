#pragma once

#include "app/content/contentoverview.h"

namespace ui {

/// The only copy of the item being edited, and what follows from its content. Without widgets.
class ContentDraft final
{
public:
    void load(const app::ContentLine &line);
    void startNew(std::optional<storage::Content::Category> category);

    storage::Content &content() { return m_content; }
    const storage::Content &content() const { return m_content; }
    const std::vector<app::ContentFile> &files() const { return m_files; }
    void addFile(app::ContentFile file) { m_files.push_back(std::move(file)); }
    void removeFile(int at) { m_files.erase(m_files.begin() + at); }

    bool isNew() const { return !m_content.id; }
    bool isDirty() const;
    /// What was changed is in the store now.
    void noteSaved();
    /// As it is saved; attachments that are unchanged are not written again.
    app::ContentItem item() const;

    /// The forbidden words of the text, those that are used anyway marked.
    std::vector<app::TermHit> hits(const std::vector<app::ForbiddenTerm> &terms) const;
    /// Keeps the reason why a term is used anyway; who and when is added when the item is saved.
    void waive(const QString &term, const QString &reason);
    /// Whether saving makes an approved item a draft, since its text was changed by somebody who cannot approve it.
    bool losesApproval(const app::ContentRights &rights) const;

private:
    bool hasOtherFiles() const;

    storage::Content m_content, m_before;
    std::vector<app::ContentFile> m_files;
    std::vector<storage::AttachmentId> m_filesBefore;
};

} // namespace ui
