#pragma once

#include "app/store/teamstore.h"
#include "storage/content/contentstore.h"

#include <QJsonObject>

namespace app {

/// The content library. Each change is one undo step.
class ContentService final
{
public:
    explicit ContentService(TeamStore &store) : m_store(store) {}

    Result<std::vector<storage::Content>> list(const storage::ContentStore::Filter &filter);
    /// Adds an item without an ID, or changes an existing one. Fails with Invalid if the name or the body of a text is
    /// missing; with Conflict if another item has the name.
    Result<storage::ContentId> save(const storage::Content &content);
    struct Added
    {
        int created = 0, updated = 0;
    };
    /// Several at once, by name: existing items are changed, others created. All or nothing, one undo step.
    Result<Added> add(const std::vector<storage::Content> &contents);
    /// It is no longer offered; touches already made keep their text.
    Result<void> retire(const QString &name);

    /// Sets the team's own list (termsFromText); empty: the bundled one.
    Result<void> setForbiddenWords(const QString &words);

private:
    TeamStore &m_store;
};

/// {"name", "kind": "text|image|link|mini_program|video|file", "category": "product|welfare|content|script",
/// "state": "draft|approved|retired", "body", "link"}; default: text, no category, approved. Fails with Invalid if
/// another key or a value of another form is in it; the "id" of contentToJson() is ignored.
Result<storage::Content> contentFromJson(const QJsonObject &json);
QJsonObject contentToJson(const storage::Content &content);
/// The word for the state in JSON, and the reverse.
QString contentStateName(storage::Content::State state);
std::optional<storage::Content::State> contentStateFromName(const QString &name);
std::optional<storage::Content::Category> contentCategoryFromName(const QString &name);

} // namespace app
