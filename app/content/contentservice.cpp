#include "app/content/contentservice.h"

#include "app/jsontext.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/store/teamrulestore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace app {

using storage::Content;
using storage::ContentStore;

namespace {

constexpr std::array kindNames{"", "text", "image", "link", "mini_program", "video", "file"};
constexpr std::array categoryNames{"", "product", "welfare", "content", "script"};
constexpr std::array stateNames{"", "draft", "approved", "retired", "waiting"};

template <class Value, std::size_t N>
std::optional<Value> fromName(const std::array<const char *, N> &names, const QString &name)
{
    for (std::size_t i = 1; i < N; ++i) {
        if (name == QLatin1String(names[i]))
            return Value(i);
    }
    return std::nullopt;
}

/// "id" is written by a list; an item is found by its name.
Result<void> checkKeys(const QJsonObject &json)
{
    static const QStringList keys{QStringLiteral("id"),    QStringLiteral("name"), QStringLiteral("kind"),
                                  QStringLiteral("state"), QStringLiteral("body"), QStringLiteral("category"),
                                  QStringLiteral("link")};
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto refused = [&it](const QString &problem) {
            return failure(ErrorKind::Invalid, it.key() + QStringLiteral(": ") + problem);
        };
        if (!keys.contains(it.key()))
            return refused(Text::tr("Unknown key. Remove it or correct its spelling."));
        if (!it->isString())
            return refused(Text::tr("%1 is not text. Put it in quotation marks, or remove the key if it has no value.")
                               .arg(shownJson(*it)));
    }
    return {};
}

Result<void> check(const Content &content)
{
    if (content.name.trimmed().isEmpty())
        return failure(ErrorKind::Invalid, Text::tr("Enter a name for the item."));
    if (content.kind == Content::Kind::Text && content.body.trimmed().isEmpty())
        return failure(ErrorKind::Invalid, Text::tr("\"%1\" has no text.").arg(content.name));
    return {};
}

} // namespace

QString contentStateName(Content::State state)
{
    return QLatin1String(stateNames[std::size_t(state)]);
}

std::optional<Content::State> contentStateFromName(const QString &name)
{
    return fromName<Content::State>(stateNames, name);
}

std::optional<Content::Category> contentCategoryFromName(const QString &name)
{
    return fromName<Content::Category>(categoryNames, name);
}

Result<Content> contentFromJson(const QJsonObject &json)
{
    if (const auto known = checkKeys(json); !known)
        return tl::unexpected<Error>(known.error());
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    Content content;
    content.name = text("name").trimmed();
    content.body = text("body");
    content.link = text("link");
    const auto kind = fromName<Content::Kind>(
        kindNames, json.contains(QStringLiteral("kind")) ? text("kind") : QStringLiteral("text"));
    const auto state =
        contentStateFromName(json.contains(QStringLiteral("state")) ? text("state") : QStringLiteral("approved"));
    if (!kind)
        return failure(ErrorKind::Invalid,
                       Text::tr("\"%1\" is not a content type such as text or link.").arg(text("kind")));
    if (!state)
        return failure(ErrorKind::Invalid,
                       Text::tr("\"%1\" is not a state. Use draft, waiting, approved or retired.").arg(text("state")));
    content.kind = *kind;
    content.state = *state;
    if (json.contains(QStringLiteral("category"))) {
        content.category = contentCategoryFromName(text("category"));
        if (!content.category)
            return failure(
                ErrorKind::Invalid,
                Text::tr("\"%1\" is not a category. Use product, welfare, content or script.").arg(text("category")));
    }
    if (const auto checked = check(content); !checked)
        return tl::unexpected<Error>(checked.error());
    return content;
}

QJsonObject contentToJson(const Content &content)
{
    QJsonObject json{{QStringLiteral("id"), QString::number(content.id.value)},
                     {QStringLiteral("name"), content.name},
                     {QStringLiteral("kind"), QLatin1String(kindNames[std::size_t(content.kind)])},
                     {QStringLiteral("state"), contentStateName(content.state)},
                     {QStringLiteral("body"), content.body}};
    if (content.category)
        json.insert(QStringLiteral("category"), QLatin1String(categoryNames[std::size_t(*content.category)]));
    if (!content.link.isEmpty())
        json.insert(QStringLiteral("link"), content.link);
    return json;
}

Result<std::vector<Content>> ContentService::list(const ContentStore::Filter &filter)
{
    return guarded([&]() -> Result<std::vector<Content>> { return ContentStore(m_store.connection()).list(filter); });
}

Result<storage::ContentId> ContentService::save(const Content &given)
{
    Content content = given;
    content.name = content.name.trimmed();
    if (const auto checked = check(content); !checked)
        return tl::unexpected<Error>(checked.error());
    return guarded([&]() -> Result<storage::ContentId> {
        ContentStore store(m_store.connection());
        const auto namesake = store.byName(content.name);
        if (namesake && namesake->id != content.id)
            return failure(
                ErrorKind::Conflict,
                Text::tr("There is already a library item named \"%1\". Choose another name.").arg(content.name));
        if (content.id && !store.byId(content.id))
            return failure(ErrorKind::NotFound, Text::tr("\"%1\" is not in the library.").arg(content.name));
        WriteScope scope(m_store, (content.id ? Text::tr("Edit \"%1\"") : Text::tr("Add \"%1\"")).arg(content.name),
                         content.id ? QStringLiteral("content.edit") : QStringLiteral("content.add"));
        scope.describe(content.name);
        if (content.id)
            store.update(content);
        else
            content.id = store.add(content);
        scope.commit();
        return content.id;
    });
}

Result<ContentService::Added> ContentService::add(const std::vector<Content> &contents)
{
    for (const Content &content : contents) {
        if (const auto checked = check(content); !checked)
            return tl::unexpected<Error>(checked.error());
    }
    return guarded([&]() -> Result<Added> {
        Added added;
        WriteScope scope(m_store, Text::tr("Add %n item(s) to the library", nullptr, int(contents.size())),
                         QStringLiteral("content.add"));
        ContentStore store(scope.connection());
        for (Content content : contents) {
            if (const auto known = store.byName(content.name)) {
                content.id = known->id;
                store.update(content);
                ++added.updated;
            } else {
                store.add(content);
                ++added.created;
            }
        }
        scope.describe({}, {{QStringLiteral("created"), added.created}, {QStringLiteral("updated"), added.updated}});
        scope.commit();
        return added;
    });
}

Result<void> ContentService::retire(const QString &name)
{
    return guarded([&]() -> Result<void> {
        ContentStore store(m_store.connection());
        auto content = store.byName(name);
        if (!content)
            return failure(ErrorKind::NotFound, Text::tr("\"%1\" is not in the library.").arg(name));
        WriteScope scope(m_store, Text::tr("Retire \"%1\"").arg(name), QStringLiteral("content.retire"));
        scope.describe(name);
        content->state = Content::State::Retired;
        store.update(*content);
        scope.commit();
        return {};
    });
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
