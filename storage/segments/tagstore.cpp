#include "storage/segments/tagstore.h"

#include "storage/store/counters.h"
#include "storage/text/namekey.h"

#include <algorithm>

namespace storage {

namespace {

Tag readTag(sqlite::Statement &row)
{
    return {row.id<TagId>(0), row.id<TagGroupId>(1), row.text(2), row.id<SegmentId>(3)};
}

} // namespace

TagId TagStore::add(const Tag &tag)
{
    Tag added = tag;
    added.id = takeId<TagId>(m_connection, "tag");
    insert(added);
    return added.id;
}

void TagStore::insert(const Tag &tag)
{
    m_connection.prepare("INSERT INTO tag(id, group_id, name, segment_id) VALUES(?1, ?2, ?3, ?4)")
        ->bindAll(tag.id, tag.group, tag.name, tag.segment)
        .run();
}

void TagStore::update(const Tag &tag)
{
    m_connection.prepare("UPDATE tag SET group_id = ?2, name = ?3, segment_id = ?4 WHERE id = ?1")
        ->bindAll(tag.id, tag.group, tag.name, tag.segment)
        .run();
}

void TagStore::remove(TagId id)
{
    m_connection.prepare("DELETE FROM customer_tag WHERE tag_id = ?1")->bindAll(id).run();
    m_connection.prepare("DELETE FROM tag WHERE id = ?1")->bindAll(id).run();
}

std::optional<Tag> TagStore::byId(TagId id)
{
    auto select = m_connection.prepare("SELECT id, group_id, name, segment_id FROM tag WHERE id = ?1");
    select->bind(1, id);
    return select->step() ? std::optional(readTag(*select)) : std::nullopt;
}

std::optional<Tag> TagStore::byName(const QString &name)
{
    auto select = m_connection.prepare("SELECT id, group_id, name, segment_id FROM tag WHERE name = ?1");
    select->bind(1, name);
    return select->step() ? std::optional(readTag(*select)) : std::nullopt;
}

std::optional<Tag> TagStore::called(const QString &name)
{
    if (auto exact = byName(name))
        return exact;
    const std::string key = nameKey(name);
    std::vector<Tag> known = all();
    const auto found =
        std::find_if(known.begin(), known.end(), [&key](const Tag &one) { return nameKey(one.name) == key; });
    return found == known.end() ? std::nullopt : std::optional(std::move(*found));
}

std::vector<Tag> TagStore::all()
{
    std::vector<Tag> tags;
    auto select = m_connection.prepare("SELECT id, group_id, name, segment_id FROM tag ORDER BY id");
    while (select->step())
        tags.push_back(readTag(*select));
    return tags;
}

std::vector<TagId> TagStore::ofCustomer(CustomerId customer)
{
    auto select = m_connection.prepare("SELECT tag_id FROM customer_tag WHERE customer_id = ?1 ORDER BY tag_id");
    select->bind(1, customer);
    std::vector<TagId> tags;
    while (select->step())
        tags.push_back(select->id<TagId>(0));
    return tags;
}

std::vector<TagStore::Assignment> TagStore::othersOfGroup(CustomerId customer, TagGroupId group, TagId tag)
{
    auto select = m_connection.prepare("SELECT tag_id, at, origin FROM customer_tag JOIN tag ON tag.id = tag_id "
                                       "WHERE customer_id = ?1 AND group_id = ?2 AND tag_id <> ?3");
    select->bindAll(customer, group, tag);
    std::vector<Assignment> others;
    while (select->step())
        others.push_back({select->id<TagId>(0), select->integer(1), Origin(select->integer(2))});
    return others;
}

bool TagStore::isGroupUsed(TagGroupId group)
{
    auto select = m_connection.prepare(
        "SELECT 1 FROM tag t JOIN customer_tag ct ON ct.tag_id = t.id WHERE t.group_id = ?1 LIMIT 1");
    select->bind(1, group);
    return select->step();
}

std::vector<Tag> TagStore::ofSegment(SegmentId segment)
{
    std::vector<Tag> tags;
    auto select =
        m_connection.prepare("SELECT id, group_id, name, segment_id FROM tag WHERE segment_id = ?1 ORDER BY id");
    select->bind(1, segment);
    while (select->step())
        tags.push_back(readTag(*select));
    return tags;
}

std::int64_t TagStore::give(TagId tag, std::span<const CustomerId> customers, UtcMs at, Origin origin)
{
    auto insert = m_connection.prepare(
        "INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING");
    std::int64_t given = 0;
    insert->bind(2, tag).bind(3, at).bind(4, origin);
    for (const CustomerId customer : customers) {
        insert->bind(1, customer.value);
        insert->run();
        given += m_connection.changes();
    }
    return given;
}

std::int64_t TagStore::take(TagId tag, std::span<const CustomerId> customers)
{
    auto erase = m_connection.prepare("DELETE FROM customer_tag WHERE customer_id = ?1 AND tag_id = ?2");
    std::int64_t taken = 0;
    erase->bind(2, tag);
    for (const CustomerId customer : customers) {
        erase->bind(1, customer.value);
        erase->run();
        taken += m_connection.changes();
    }
    return taken;
}

std::int64_t TagStore::takeOthersOfGroup(TagGroupId group, TagId kept, std::span<const CustomerId> customers)
{
    std::int64_t taken = 0;
    for (const Tag &tag : all()) {
        if (tag.group == group && tag.id != kept && !tag.segment)
            taken += take(tag.id, customers);
    }
    return taken;
}

std::int64_t TagStore::customersWithSeveral(TagGroupId group)
{
    auto select = m_connection.prepare(R"(
        SELECT count(*) FROM (SELECT 1 FROM customer_tag WHERE tag_id IN (SELECT id FROM tag WHERE group_id = ?1)
                              GROUP BY customer_id HAVING count(*) > 1))");
    select->bind(1, group);
    return select->step() ? select->integer(0) : 0;
}

std::vector<std::pair<TagId, std::int64_t>> TagStore::memberCounts()
{
    std::vector<std::pair<TagId, std::int64_t>> counts;
    auto select = m_connection.prepare(R"(
        SELECT ct.tag_id, count(*) FROM customer_tag AS ct JOIN customer AS c ON c.id = ct.customer_id
        WHERE c.status <> 3 GROUP BY ct.tag_id)");
    while (select->step())
        counts.emplace_back(select->id<TagId>(0), select->integer(1));
    return counts;
}

} // namespace storage
