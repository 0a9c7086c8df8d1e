#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// An item of the content library: a text to be sent, with variables, or its attachment. The enum values are stored in
/// the file.
struct Content
{
    enum class Kind { Text = 1, Image, Link, MiniProgram, Video, File };
    enum class Category { Product = 1, Welfare, Content, Script };
    enum class State { Draft = 1, Approved, Retired, Waiting };

    ContentId id;
    QString name; ///< unique within the team
    Kind kind = Kind::Text;
    std::optional<Category> category;
    State state = State::Draft;
    QString body, link;

    friend bool operator==(const Content &, const Content &) = default;
};

/// The content library.
class ContentStore final
{
public:
    explicit ContentStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Returns the new ID; throws Conflict if the name is taken.
    ContentId add(const Content &content);
    void update(const Content &content);
    std::optional<Content> byId(ContentId id);
    std::optional<Content> byName(const QString &name);

    struct Filter
    {
        std::optional<Content::Category> category;
        std::optional<Content::State> state;
    };
    /// By category, then in order of creation.
    std::vector<Content> list(const Filter &filter);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
