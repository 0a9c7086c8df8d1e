#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace storage {

/// What was counted in a group on a day (group_day). What was not counted is absent, never 0.
struct GroupDay
{
    LocalDay day = 0;
    std::optional<std::int64_t> members, joined, departed, spoke, messages;
};

/// How many memberships a group has; moments that are not known count nowhere.
struct GroupCounts
{
    std::int64_t members = 0; ///< now
    std::int64_t known = 0;   ///< stays whose joining is dated
    std::int64_t joinedWeek = 0, leftWeek = 0, joinedMonth = 0, leftMonth = 0;
};

/// Figures of group chats: from the memberships, and from the daily statistics that were imported.
class GroupFigures final
{
public:
    explicit GroupFigures(sqlite::Connection &connection) : m_connection(connection) {}

    /// Of every group that has memberships; `week` and `month` are the instants these begin, `now` where they end.
    std::unordered_map<GroupId, GroupCounts> counts(UtcMs week, UtcMs month, UtcMs now);

    /// Days from `from` to `to`, both included, that have any figure; in order.
    std::vector<GroupDay> days(GroupId group, LocalDay from, LocalDay to);
    /// The last day up to `until` that says how many members there were, and the last that says who was active.
    std::optional<GroupDay> lastTotal(GroupId group, LocalDay until);
    std::optional<GroupDay> lastActivity(GroupId group, LocalDay until);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
