#include "storage/segments/segmentstore.h"

#include "storage/segments/idlist.h"
#include "storage/store/counters.h"

#include <algorithm>
#include <iterator>

namespace storage {

namespace {

Segment readSegment(sqlite::Statement &row)
{
    const std::string_view rule = row.view(3);
    return {row.id<SegmentId>(0), row.text(1), static_cast<Segment::Kind>(row.integer(2)),
            QByteArray(rule.data(), static_cast<qsizetype>(rule.size())), row.integer(4)};
}

std::string_view viewOf(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

} // namespace

SegmentId SegmentStore::add(const Segment &segment)
{
    const auto id = takeId<SegmentId>(m_connection, "segment");
    m_connection.prepare("INSERT INTO segment(id, name, kind, rule, created_at) VALUES(?1, ?2, ?3, ?4, ?5)")
        ->bindAll(id, segment.name, static_cast<int>(segment.kind), viewOf(segment.rule), segment.createdAt)
        .run();
    return id;
}

void SegmentStore::update(const Segment &segment)
{
    m_connection.prepare("UPDATE segment SET name = ?2, kind = ?3, rule = ?4 WHERE id = ?1")
        ->bindAll(segment.id, segment.name, static_cast<int>(segment.kind), viewOf(segment.rule))
        .run();
}

void SegmentStore::remove(SegmentId id)
{
    m_connection.prepare("DELETE FROM segment_member WHERE segment_id = ?1")->bindAll(id).run();
    forgetDays(id);
    m_connection.prepare("DELETE FROM segment WHERE id = ?1")->bindAll(id).run();
}

void SegmentStore::forgetDays(SegmentId id)
{
    m_connection.prepare("DELETE FROM segment_day WHERE segment_id = ?1")->bindAll(id).run();
}

std::optional<Segment> SegmentStore::byId(SegmentId id)
{
    auto select = m_connection.prepare("SELECT id, name, kind, rule, created_at FROM segment WHERE id = ?1");
    select->bind(1, id);
    return select->step() ? std::optional(readSegment(*select)) : std::nullopt;
}

std::optional<Segment> SegmentStore::byName(const QString &name)
{
    auto select = m_connection.prepare("SELECT id, name, kind, rule, created_at FROM segment WHERE name = ?1");
    select->bind(1, name);
    return select->step() ? std::optional(readSegment(*select)) : std::nullopt;
}

std::vector<Segment> SegmentStore::all()
{
    std::vector<Segment> segments;
    auto select = m_connection.prepare("SELECT id, name, kind, rule, created_at FROM segment ORDER BY name");
    while (select->step())
        segments.push_back(readSegment(*select));
    return segments;
}

std::vector<CustomerId> SegmentStore::frozenMembers(SegmentId id)
{
    std::vector<CustomerId> members;
    auto select =
        m_connection.prepare("SELECT customer_id FROM segment_member WHERE segment_id = ?1 ORDER BY customer_id");
    select->bind(1, id);
    while (select->step())
        members.push_back(select->id<CustomerId>(0));
    return members;
}

void SegmentStore::setFrozenMembers(SegmentId id, const std::vector<CustomerId> &members)
{
    m_connection.prepare("DELETE FROM segment_member WHERE segment_id = ?1")->bindAll(id).run();
    auto insert = m_connection.prepare("INSERT INTO segment_member(segment_id, customer_id) VALUES(?1, ?2)");
    for (const CustomerId member : members)
        insert->bindAll(id, member).run();
}

void SegmentStore::recordDay(SegmentId id, const SegmentDay &day)
{
    m_connection
        .prepare("INSERT INTO segment_day(segment_id, day, members, entered, departed) VALUES(?1, ?2, ?3, ?4, ?5) "
                 "ON CONFLICT DO UPDATE SET members = ?3, entered = ?4, departed = ?5")
        ->bindAll(id, day.day, day.members, packIds(day.entered), packIds(day.departed))
        .run();
}

std::vector<SegmentDay> SegmentStore::days(SegmentId id, LocalDay from, LocalDay to)
{
    std::vector<SegmentDay> days;
    auto select = m_connection.prepare("SELECT day, members, entered, departed FROM segment_day "
                                       "WHERE segment_id = ?1 AND day BETWEEN ?2 AND ?3 ORDER BY day");
    select->bindAll(id, from, to);
    while (select->step())
        days.push_back({static_cast<LocalDay>(select->integer(0)), select->integer(1), unpackIds(select->blob(2)),
                        unpackIds(select->blob(3))});
    return days;
}

std::vector<CustomerId> SegmentStore::membersOn(SegmentId id, LocalDay day)
{
    std::vector<CustomerId> members;
    auto select = m_connection.prepare(
        "SELECT entered, departed FROM segment_day WHERE segment_id = ?1 AND day <= ?2 ORDER BY day");
    select->bindAll(id, day);
    while (select->step()) {
        const std::vector<CustomerId> entered = unpackIds(select->blob(0));
        const std::vector<CustomerId> departed = unpackIds(select->blob(1));
        std::vector<CustomerId> stayed, now;
        std::set_difference(members.begin(), members.end(), departed.begin(), departed.end(),
                            std::back_inserter(stayed));
        std::set_union(stayed.begin(), stayed.end(), entered.begin(), entered.end(), std::back_inserter(now));
        members.swap(now);
    }
    return members;
}

void SegmentStore::forgetDaysAfter(LocalDay day)
{
    m_connection.prepare("DELETE FROM segment_day WHERE day > ?1")->bindAll(int(day)).run();
}

} // namespace storage
