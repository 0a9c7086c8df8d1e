#include "storage/groups/groupfigures.h"

namespace storage {

namespace {

#define SIYU_GROUP_DAY "SELECT day, members, joined, departed, spoke, messages FROM group_day WHERE group_id = ?1 "

GroupDay readDay(const sqlite::Statement &row)
{
    return {LocalDay(row.integer(0)), row.optionalInteger(1), row.optionalInteger(2),
            row.optionalInteger(3),   row.optionalInteger(4), row.optionalInteger(5)};
}

} // namespace

std::unordered_map<GroupId, GroupCounts> GroupFigures::counts(UtcMs week, UtcMs month, UtcMs now)
{
    std::unordered_map<GroupId, GroupCounts> counts;
    auto select = m_connection.prepare(R"(
        SELECT group_id, sum(left_at IS NULL AND left_kind IS NULL), count(joined_at),
               total(joined_at BETWEEN ?1 AND ?3), total(left_at BETWEEN ?1 AND ?3),
               total(joined_at BETWEEN ?2 AND ?3), total(left_at BETWEEN ?2 AND ?3)
        FROM group_member GROUP BY group_id)");
    select->bindAll(week, month, now);
    while (select->step())
        counts[select->id<GroupId>(0)] = {select->integer(1), select->integer(2), select->integer(3),
                                          select->integer(4), select->integer(5), select->integer(6)};
    return counts;
}

std::vector<GroupDay> GroupFigures::days(GroupId group, LocalDay from, LocalDay to)
{
    std::vector<GroupDay> days;
    auto select = m_connection.prepare(SIYU_GROUP_DAY "AND day BETWEEN ?2 AND ?3 ORDER BY day");
    select->bindAll(group, from, to);
    while (select->step())
        days.push_back(readDay(*select));
    return days;
}

std::optional<GroupDay> GroupFigures::lastTotal(GroupId group, LocalDay until)
{
    auto select =
        m_connection.prepare(SIYU_GROUP_DAY "AND day <= ?2 AND members IS NOT NULL ORDER BY day DESC LIMIT 1");
    select->bindAll(group, until);
    return select->step() ? std::optional(readDay(*select)) : std::nullopt;
}

std::optional<GroupDay> GroupFigures::lastActivity(GroupId group, LocalDay until)
{
    auto select = m_connection.prepare(
        SIYU_GROUP_DAY "AND day <= ?2 AND (messages IS NOT NULL OR spoke IS NOT NULL) ORDER BY day DESC LIMIT 1");
    select->bindAll(group, until);
    return select->step() ? std::optional(readDay(*select)) : std::nullopt;
}

} // namespace storage
