#include "storage/content/attachmentstore.h"

#include "storage/error.h"
#include "storage/store/counters.h"

#include <QCryptographicHash>

namespace storage {

namespace {

Attachment readAttachment(sqlite::Statement &row)
{
    return {row.id<AttachmentId>(0), row.text(1), row.text(2), row.integer(3)};
}

} // namespace

AttachmentId AttachmentStore::add(const QString &name, const QString &mediaType, const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > maxSize)
        throw StoreError(ErrorKind::Invalid, name, QStringLiteral("%1 bytes").arg(bytes.size()));
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    auto select = m_connection.prepare("SELECT id FROM attachment WHERE sha256 = ?1");
    if (select->bindAll(hash).step())
        return select->id<AttachmentId>(0);
    const auto id = takeId<AttachmentId>(m_connection, "attachment");
    auto insert = m_connection.prepare("INSERT INTO attachment(id, sha256, name, media_type, bytes) "
                                       "VALUES(?1, ?2, ?3, ?4, ?5)");
    insert->bindAll(id, hash, name, mediaType, bytes).run();
    return id;
}

std::optional<Attachment> AttachmentStore::byId(AttachmentId id)
{
    auto select = m_connection.prepare("SELECT id, name, media_type, length(bytes) FROM attachment WHERE id = ?1");
    return select->bindAll(id).step() ? std::optional(readAttachment(*select)) : std::nullopt;
}

QByteArray AttachmentStore::bytes(AttachmentId id)
{
    auto select = m_connection.prepare("SELECT bytes FROM attachment WHERE id = ?1");
    return select->bindAll(id).step() ? select->blob(0) : QByteArray();
}

std::vector<Attachment> AttachmentStore::of(ContentId content)
{
    auto select = m_connection.prepare("SELECT a.id, a.name, a.media_type, length(a.bytes) FROM content_attachment c "
                                       "JOIN attachment a ON a.id = c.attachment_id WHERE c.content_id = ?1 "
                                       "ORDER BY c.position");
    select->bind(1, content);
    std::vector<Attachment> attachments;
    while (select->step())
        attachments.push_back(readAttachment(*select));
    return attachments;
}

void AttachmentStore::setOf(ContentId content, const std::vector<AttachmentId> &attachments)
{
    const auto before = of(content);
    m_connection.prepare("DELETE FROM content_attachment WHERE content_id = ?1")->bindAll(content).run();
    int position = 0;
    for (const AttachmentId id : attachments)
        m_connection.prepare("INSERT INTO content_attachment(content_id, position, attachment_id) VALUES(?1, ?2, ?3)")
            ->bindAll(content, position++, id)
            .run();
    for (const Attachment &attachment : before)
        removeUnused(attachment.id);
}

void AttachmentStore::removeUnused(AttachmentId id)
{
    m_connection
        .prepare("DELETE FROM attachment WHERE id = ?1 "
                 "AND NOT EXISTS (SELECT 1 FROM content_attachment WHERE attachment_id = ?1)")
        ->bindAll(id)
        .run();
}

} // namespace storage
