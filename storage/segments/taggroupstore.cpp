#include "storage/segments/taggroupstore.h"

#include "storage/store/counters.h"
#include "storage/text/namekey.h"

#include <algorithm>

namespace storage {

namespace {

TagGroup readTagGroup(sqlite::Statement &row)
{
    return {row.id<TagGroupId>(0), row.text(1), row.integer(2) != 0, static_cast<int>(row.integer(3))};
}

} // namespace

TagGroupId TagGroupStore::add(const TagGroup &group)
{
    TagGroup added = group;
    added.id = takeId<TagGroupId>(m_connection, "tag_group");
    insert(added);
    return added.id;
}

void TagGroupStore::insert(const TagGroup &group)
{
    m_connection.prepare("INSERT INTO tag_group(id, name, exclusive, position) VALUES(?1, ?2, ?3, ?4)")
        ->bindAll(group.id, group.name, group.exclusive, group.position)
        .run();
}

void TagGroupStore::update(const TagGroup &group)
{
    m_connection.prepare("UPDATE tag_group SET name = ?2, exclusive = ?3, position = ?4 WHERE id = ?1")
        ->bindAll(group.id, group.name, group.exclusive, group.position)
        .run();
}

void TagGroupStore::remove(TagGroupId id)
{
    m_connection.prepare("UPDATE tag SET group_id = NULL WHERE group_id = ?1")->bindAll(id).run();
    m_connection.prepare("DELETE FROM tag_group WHERE id = ?1")->bindAll(id).run();
}

std::optional<TagGroup> TagGroupStore::byId(TagGroupId id)
{
    auto select = m_connection.prepare("SELECT id, name, exclusive, position FROM tag_group WHERE id = ?1");
    select->bind(1, id);
    return select->step() ? std::optional(readTagGroup(*select)) : std::nullopt;
}

std::optional<TagGroup> TagGroupStore::byName(const QString &name)
{
    auto select = m_connection.prepare("SELECT id, name, exclusive, position FROM tag_group WHERE name = ?1");
    select->bind(1, name);
    return select->step() ? std::optional(readTagGroup(*select)) : std::nullopt;
}

std::optional<TagGroup> TagGroupStore::called(const QString &name)
{
    if (auto exact = byName(name))
        return exact;
    const std::string key = nameKey(name);
    std::vector<TagGroup> known = all();
    const auto found =
        std::find_if(known.begin(), known.end(), [&key](const TagGroup &one) { return nameKey(one.name) == key; });
    return found == known.end() ? std::nullopt : std::optional(std::move(*found));
}

std::vector<TagGroup> TagGroupStore::all()
{
    std::vector<TagGroup> groups;
    auto select = m_connection.prepare("SELECT id, name, exclusive, position FROM tag_group ORDER BY position, name");
    while (select->step())
        groups.push_back(readTagGroup(*select));
    return groups;
}

std::map<TagGroupId, QString> TagGroupStore::names()
{
    std::map<TagGroupId, QString> names;
    for (const TagGroup &group : all())
        names.emplace(group.id, group.name);
    return names;
}

} // namespace storage
