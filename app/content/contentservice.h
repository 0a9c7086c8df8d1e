#pragma once

#include "app/store/teamstore.h"
#include "storage/content/contentstore.h"

#include <QJsonObject>

namespace app {

/// The library of what is sent. Each change is one undo step.
class ContentService final
{
public:
    explicit ContentService(TeamStore &store) : m_store(store) {}

    Result<std::vector<storage::Content>> list(const storage::ContentStore::Filter &filter);
    /// Adds what has no id yet and changes what has one. Invalid without a name or, for a text, without one; Conflict
    /// where the name is another item's.
    Result<storage::ContentId> save(const storage::Content &content);
    struct Added
    {
        int created = 0, updated = 0;
    };
    /// Several at once: by name, those there are changed, the others made. All or nothing, one undo step.
    Result<Added> add(const std::vector<storage::Content> &contents);
    /// It is offered no more; what was sent keeps its text.
    Result<void> retire(const QString &name);

    /// The team's own list (termsFromText); empty: the shipped one.
    Result<void> setForbiddenWords(const QString &words);

private:
    TeamStore &m_store;
};

/// {"name", "kind": "text|image|link|mini_program|video|file", "category": "product|welfare|content|script",
/// "state": "draft|approved|retired", "body", "link"}; what is left out is a text, without category, approved.
Result<storage::Content> contentFromJson(const QJsonObject &json);
QJsonObject contentToJson(const storage::Content &content);
/// Its word in JSON, and the opposite.
QString contentStateName(storage::Content::State state);
std::optional<storage::Content::State> contentStateFromName(const QString &name);
std::optional<storage::Content::Category> contentCategoryFromName(const QString &name);

} // namespace app
