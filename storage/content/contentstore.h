#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// An item of the library: a text that is sent, with variables, or what goes with it. The numbers are kept in the
/// store.
struct Content
{
    enum class Kind { Text = 1, Image, Link, MiniProgram, Video, File };
    enum class Category { Product = 1, Welfare, Content, Script };
    enum class State { Draft = 1, Approved, Retired };

    ContentId id;
    QString name; ///< unique over the team
    Kind kind = Kind::Text;
    std::optional<Category> category;
    State state = State::Draft;
    QString body, link;

    friend bool operator==(const Content &, const Content &) = default;
};

/// The library.
class ContentStore final
{
public:
    explicit ContentStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Answers the new id; Conflict where the name is taken.
    ContentId add(const Content &content);
    void update(const Content &content);
    std::optional<Content> byId(ContentId id);
    std::optional<Content> byName(const QString &name);

    struct Filter
    {
        std::optional<Content::Category> category;
        std::optional<Content::State> state;
    };
    /// By category, then in the order they were made.
    std::vector<Content> list(const Filter &filter);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
