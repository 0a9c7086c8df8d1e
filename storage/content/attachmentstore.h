#pragma once

#include "storage/content/contentstore.h"

#include <QByteArray>

namespace storage {

using AttachmentId = Id<struct AttachmentTable>;

/// A picture or another file of the content library, without its bytes.
struct Attachment
{
    AttachmentId id;
    QString name;      ///< of the file that it came from
    QString mediaType; ///< "image/png"
    std::int64_t size = 0;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// The files of the content library. Each is stored once, known by its SHA-256, and removed when nothing refers to it.
class AttachmentStore final
{
public:
    static constexpr std::int64_t maxSize = 20 * 1024 * 1024;

    explicit AttachmentStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// The ID of a file with these bytes: of the one that is stored already, whatever its name, else of a new one.
    /// Throws Invalid if it is empty or larger than maxSize.
    AttachmentId add(const QString &name, const QString &mediaType, const QByteArray &bytes);
    std::optional<Attachment> byId(AttachmentId id);
    /// Empty if there is none.
    QByteArray bytes(AttachmentId id);
    /// Those of an item, in order.
    std::vector<Attachment> of(ContentId content);
    /// Replaces the attachments of an item, and removes those that nothing refers to any more.
    void setOf(ContentId content, const std::vector<AttachmentId> &attachments);

private:
    void removeUnused(AttachmentId id);

    sqlite::Connection &m_connection;
};

} // namespace storage
