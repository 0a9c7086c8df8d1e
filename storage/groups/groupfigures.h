#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace storage {

/// The statistics of a group on a day (group_day). Missing values are absent, never 0.
struct GroupDay
{
    LocalDay day = 0;
    std::optional<std::int64_t> members, joined, departed, spoke, messages;
};

/// The number of memberships of a group; unknown dates are not counted.
struct GroupCounts
{
    std::int64_t members = 0; ///< now
    std::int64_t known = 0;   ///< memberships with a known join date
    std::int64_t joinedWeek = 0, leftWeek = 0, joinedMonth = 0, leftMonth = 0;
};

/// Statistics of group chats: from memberships, and from imported daily statistics.
class GroupFigures final
{
public:
    explicit GroupFigures(sqlite::Connection &connection) : m_connection(connection) {}

    /// For every group with memberships; `week` and `month` are their start instants, `now` is their end.
    std::unordered_map<GroupId, GroupCounts> counts(UtcMs week, UtcMs month, UtcMs now);

    /// The days from `from` to `to` (inclusive) with any value; in order.
    std::vector<GroupDay> days(GroupId group, LocalDay from, LocalDay to);
    /// The last day up to `until` with a member count, and the last with activity.
    std::optional<GroupDay> lastTotal(GroupId group, LocalDay until);
    std::optional<GroupDay> lastActivity(GroupId group, LocalDay until);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
