#pragma once

#include "app/content/contentrights.h"
#include "storage/content/attachmentstore.h"
#include "storage/content/contentusage.h"

namespace app {

/// A file of an item: one that is stored already, or a new one.
struct ContentFile
{
    storage::AttachmentId stored; ///< none for a new one
    QString name, mediaType;      ///< of a new one
    QByteArray bytes;
};

/// An item as it is saved. Without `files`, its attachments stay as they are.
struct ContentItem
{
    storage::Content content;
    std::optional<std::vector<ContentFile>> files;
};

/// The content library: its items and their attachments. Each change is one undo step. Changes fail with Invalid for
/// view-only members (ContentRights). ContentApproval moves an item through its states.
class ContentService final
{
public:
    static constexpr int maxPictures = 9; ///< of one message or post

    explicit ContentService(TeamStore &store) : m_store(store) {}

    Result<std::vector<storage::Content>> list(const storage::ContentStore::Filter &filter);
    /// NotFound.
    Result<storage::Content> byName(const QString &name);
    Result<std::vector<storage::Attachment>> attachments(storage::ContentId content);
    Result<QByteArray> bytes(storage::AttachmentId attachment);
    Result<std::vector<storage::ContentUse>> uses(storage::ContentId content);

    /// Adds an item without an ID, or changes an existing one. A new item that is to be approved by somebody who may
    /// not approve waits for approval; an approved one whose text, link or attachments they change is a draft again.
    /// Fails with Invalid if the name or the body of a text is missing, if the price is negative, the validity ends
    /// before it begins or there are too many or too large attachments; with Conflict if another item has the name.
    Result<storage::ContentId> save(const storage::Content &content) { return save(ContentItem{content, {}}); }
    Result<storage::ContentId> save(const ContentItem &item);
    struct Added
    {
        int created = 0, updated = 0;
    };
    /// Several at once, by name: existing items are changed, others created. All or nothing, one undo step.
    Result<Added> add(const std::vector<storage::Content> &contents);
    Result<Added> add(std::vector<ContentItem> items);
    Result<void> setFavourite(storage::ContentId id, bool isFavourite);
    /// ContentApproval::retire() by name, without a confirmation: fails with Conflict if an active SOP uses the item.
    Result<void> retire(const QString &name);

    /// Sets the team's own list (termsFromText); empty: the bundled one.
    Result<void> setForbiddenWords(const QString &words);

private:
    TeamStore &m_store;
};

} // namespace app
