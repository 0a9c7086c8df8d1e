#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace storage {

/// A group of tags; of an exclusive group, a customer has at most one.
struct TagGroup
{
    TagGroupId id;
    QString name;
    bool exclusive = false;
    int position = 0;

    friend bool operator==(const TagGroup &, const TagGroup &) = default;
};

class TagGroupStore final
{
public:
    explicit TagGroupStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Returns the new ID; throws Conflict if the name is taken.
    TagGroupId add(const TagGroup &group);
    /// As add(), for a group that has its ID.
    void insert(const TagGroup &group);
    void update(const TagGroup &group);
    /// Keeps its tags, without a group.
    void remove(TagGroupId id);
    std::optional<TagGroup> byId(TagGroupId id);
    std::optional<TagGroup> byName(const QString &name);
    /// The group with this name, else the first with another spelling of it (nameKey).
    std::optional<TagGroup> called(const QString &name);
    /// By position, then name.
    std::vector<TagGroup> all();
    /// Their names by ID.
    std::map<TagGroupId, QString> names();

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
