#include "app/content/contentservice.h"

#include "app/content/contentapproval.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/store/teamrulestore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace app {

using storage::AttachmentId;
using storage::AttachmentStore;
using storage::Content;
using storage::ContentStore;

namespace {

Result<void> checkFiles(const ContentItem &item)
{
    if (!item.files)
        return {};
    if (item.files->size() > ContentService::maxPictures)
        return failure(ErrorKind::Invalid, Text::tr("\"%1\" has %2 attachments. An item can have up to %3.")
                                               .arg(item.content.name)
                                               .arg(item.files->size())
                                               .arg(ContentService::maxPictures));
    for (const ContentFile &file : *item.files) {
        if (file.stored)
            continue;
        if (file.bytes.isEmpty())
            return failure(ErrorKind::Invalid, Text::tr("The attachment %1 is empty.").arg(file.name));
        if (file.bytes.size() > AttachmentStore::maxSize)
            return failure(ErrorKind::Invalid,
                           Text::tr("The attachment %1 is larger than 20 MB. Choose a smaller file, or send a link.")
                               .arg(file.name));
    }
    return {};
}

Result<void> check(const ContentItem &item)
{
    const Content &content = item.content;
    if (content.name.trimmed().isEmpty())
        return failure(ErrorKind::Invalid, Text::tr("Enter a name for the item."));
    if (content.kind == Content::Kind::Text && content.body.trimmed().isEmpty())
        return failure(ErrorKind::Invalid, Text::tr("\"%1\" has no text.").arg(content.name));
    if (content.price.value_or(0) < 0)
        return failure(ErrorKind::Invalid, Text::tr("The price of \"%1\" is negative.").arg(content.name));
    if (content.validFrom && content.validUntil && *content.validFrom > *content.validUntil)
        return failure(ErrorKind::Invalid,
                       Text::tr("\"%1\" is valid until a day before the day from which it is valid. Correct the dates.")
                           .arg(content.name));
    return checkFiles(item);
}

bool hasNewFiles(const ContentItem &item, AttachmentStore &store)
{
    if (!item.files)
        return false;
    const auto before = store.of(item.content.id);
    return !std::equal(before.begin(), before.end(), item.files->begin(), item.files->end(),
                       [](const storage::Attachment &a, const ContentFile &b) { return a.id == b.stored; });
}

/// The state and the decision with which an item is saved.
void settleState(ContentItem &item, const std::optional<Content> &before, TeamStore &store)
{
    Content &content = item.content;
    if (content.state != Content::State::Approved)
        return;
    AttachmentStore files(store.connection());
    const bool wasApproved = before && before->state == Content::State::Approved;
    const bool isSame = wasApproved && before->kind == content.kind && before->body == content.body &&
                        before->link == content.link && !hasNewFiles(item, files);
    if (isSame)
        return;
    if (!ContentRights::of(store).mayApprove) {
        content.state = wasApproved ? Content::State::Draft : Content::State::Waiting;
        content.decidedBy = {};
        content.decidedAt = {};
    } else if (!wasApproved) {
        content.decidedBy = store.actor();
        content.decidedAt = store.now();
        content.note.clear();
    }
}

/// Who uses a term anyway, and since when.
void signWaivers(Content &content, TeamStore &store)
{
    for (storage::TermWaiver &waiver : content.waivers) {
        if (waiver.at != 0)
            continue;
        waiver.by = store.actor();
        waiver.at = store.now();
    }
}

storage::ContentId write(ContentItem &item, const std::optional<Content> &before, TeamStore &store)
{
    settleState(item, before, store);
    signWaivers(item.content, store);
    ContentStore library(store.connection());
    if (item.content.id)
        library.update(item.content);
    else
        item.content.id = library.add(item.content);
    if (item.files) {
        AttachmentStore attachments(store.connection());
        std::vector<AttachmentId> ids;
        for (const ContentFile &file : *item.files)
            ids.push_back(file.stored ? file.stored : attachments.add(file.name, file.mediaType, file.bytes));
        attachments.setOf(item.content.id, ids);
    }
    return item.content.id;
}

} // namespace

Result<std::vector<Content>> ContentService::list(const ContentStore::Filter &filter)
{
    return guarded([&]() -> Result<std::vector<Content>> { return ContentStore(m_store.connection()).list(filter); });
}

Result<Content> ContentService::byName(const QString &name)
{
    return guarded([&]() -> Result<Content> {
        if (const auto content = ContentStore(m_store.connection()).byName(name))
            return *content;
        return failure(ErrorKind::NotFound, Text::tr("\"%1\" is not in the library.").arg(name));
    });
}

Result<std::vector<storage::Attachment>> ContentService::attachments(storage::ContentId content)
{
    return guarded([&]() -> Result<std::vector<storage::Attachment>> {
        return AttachmentStore(m_store.connection()).of(content);
    });
}

Result<QByteArray> ContentService::bytes(AttachmentId attachment)
{
    return guarded([&]() -> Result<QByteArray> { return AttachmentStore(m_store.connection()).bytes(attachment); });
}

Result<std::vector<storage::ContentUse>> ContentService::uses(storage::ContentId content)
{
    return guarded([&]() -> Result<std::vector<storage::ContentUse>> {
        return storage::ContentUsage(m_store.connection()).uses(content);
    });
}

Result<storage::ContentId> ContentService::save(const ContentItem &given)
{
    ContentItem item = given;
    Content &content = item.content;
    content.name = content.name.trimmed();
    if (const auto checked = check(item); !checked)
        return tl::unexpected<Error>(checked.error());
    return guarded([&]() -> Result<storage::ContentId> {
        if (const auto may = ContentRights::of(m_store).checkEdit(); !may)
            return tl::unexpected<Error>(may.error());
        ContentStore store(m_store.connection());
        const auto namesake = store.byName(content.name);
        if (namesake && namesake->id != content.id)
            return failure(
                ErrorKind::Conflict,
                Text::tr("There is already a library item named \"%1\". Choose another name.").arg(content.name));
        const auto before = content.id ? store.byId(content.id) : std::nullopt;
        if (content.id && !before)
            return failure(ErrorKind::NotFound, Text::tr("\"%1\" is not in the library.").arg(content.name));
        WriteScope scope(m_store, (content.id ? Text::tr("Edit \"%1\"") : Text::tr("Add \"%1\"")).arg(content.name),
                         content.id ? QStringLiteral("content.edit") : QStringLiteral("content.add"));
        scope.describe(content.name);
        const auto id = write(item, before, m_store);
        scope.commit();
        return id;
    });
}

Result<ContentService::Added> ContentService::add(const std::vector<Content> &contents)
{
    std::vector<ContentItem> items;
    for (const Content &content : contents)
        items.push_back({content, {}});
    return add(std::move(items));
}

Result<ContentService::Added> ContentService::add(std::vector<ContentItem> items)
{
    for (const ContentItem &item : items) {
        if (const auto checked = check(item); !checked)
            return tl::unexpected<Error>(checked.error());
    }
    return guarded([&]() -> Result<Added> {
        if (const auto may = ContentRights::of(m_store).checkEdit(); !may)
            return tl::unexpected<Error>(may.error());
        Added added;
        WriteScope scope(m_store, Text::tr("Add %n item(s) to the library", nullptr, int(items.size())),
                         QStringLiteral("content.add"));
        ContentStore store(scope.connection());
        for (ContentItem &item : items) {
            const auto known = store.byName(item.content.name);
            item.content.id = known ? known->id : storage::ContentId();
            write(item, known, m_store);
            ++(known ? added.updated : added.created);
        }
        scope.describe({}, {{QStringLiteral("created"), added.created}, {QStringLiteral("updated"), added.updated}});
        scope.commit();
        return added;
    });
}

Result<void> ContentService::setFavourite(storage::ContentId id, bool isFavourite)
{
    return guarded([&]() -> Result<void> {
        if (const auto may = ContentRights::of(m_store).checkEdit(); !may)
            return may;
        ContentStore store(m_store.connection());
        auto content = store.byId(id);
        if (!content)
            return failure(ErrorKind::NotFound, Text::tr("The item no longer exists."));
        WriteScope scope(
            m_store,
            (isFavourite ? Text::tr("Add \"%1\" to the favourites") : Text::tr("Remove \"%1\" from the favourites"))
                .arg(content->name),
            QStringLiteral("content.favourite"));
        scope.describe(content->name);
        content->favourite = isFavourite;
        store.update(*content);
        scope.commit();
        return {};
    });
}

Result<void> ContentService::retire(const QString &name)
{
    const auto content = byName(name);
    if (!content)
        return tl::unexpected<Error>(content.error());
    const auto retired = ContentApproval(m_store).retire(content->id, false);
    if (!retired)
        return tl::unexpected<Error>(retired.error());
    return {};
}

Result<void> ContentService::setForbiddenWords(const QString &words)
{
    return guarded([&]() -> Result<void> {
        WriteScope scope(m_store, Text::tr("Edit forbidden words"), QStringLiteral("content.words"));
        const QByteArray array = QJsonDocument(QJsonArray{words}).toJson(QJsonDocument::Compact);
        storage::TeamRuleStore(scope.connection())
            .set(QStringLiteral("forbidden_words"), QString::fromUtf8(array.mid(1, array.size() - 2)));
        scope.commit();
        return {};
    });
}

} // namespace app
