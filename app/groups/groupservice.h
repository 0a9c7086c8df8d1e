#pragma once

#include "app/store/teamstore.h"
#include "storage/groups/groupfigures.h"
#include "storage/groups/groupstore.h"

#include <vector>

namespace app {

/// A group chat with its known figures; unknown ones are absent, never 0.
struct GroupLine
{
    struct Moves
    {
        std::optional<std::int64_t> joined, left;
    };

    storage::GroupChat chat;
    /// The opening day; if unknown, the day the group was created.
    std::optional<storage::LocalDay> opening;
    std::optional<std::int64_t> members;
    std::optional<storage::LocalDay> membersDay; ///< day of the count; empty: counted now from the memberships
    Moves week, month;                           ///< the last 7 and 30 days, including today
    std::optional<storage::GroupDay> activity;   ///< of the last day with an activity figure
};

/// Daily values, one entry per day in every list.
struct GroupTrend
{
    using Values = std::vector<std::optional<std::int64_t>>;

    std::vector<storage::LocalDay> days;
    Values members, joined, left; ///< at the end of the day, during the day
    Values messages, spoke;
};

/// Which members of a group: the current ones, those at the end of a day, or all there ever were.
struct GroupMoment
{
    std::optional<storage::LocalDay> day;
    bool everyone = false;
};

/// The opening day; if it is unknown, the day on which the group was created.
std::optional<storage::LocalDay> openingOf(const storage::GroupChat &chat, const storage::TeamZone &zone);

/// Group chats and their members. Read-only.
class GroupService final
{
public:
    explicit GroupService(TeamStore &store) : m_store(store) {}

    /// By name.
    Result<std::vector<GroupLine>> list();
    /// The group with this name, chat ID or ID; NotFound, or Conflict if several have it.
    Result<storage::GroupChat> find(const QString &key);
    Result<GroupLine> line(storage::GroupId group);

    /// Sorted by role, then by joining time.
    Result<std::vector<storage::GroupMember>> members(storage::GroupId group, const GroupMoment &moment);
    /// From `from` to `to`, both included, at most up to today. Imported daily statistics take precedence; otherwise
    /// the memberships are counted, starting with the first dated one. Members with unknown joining time count from
    /// the start.
    Result<GroupTrend> trend(storage::GroupId group, storage::LocalDay from, storage::LocalDay to);
    Result<std::vector<storage::GroupCall>> calls(storage::GroupId group);

private:
    std::unordered_map<storage::GroupId, storage::GroupCounts> counts();
    GroupLine lineOf(storage::GroupChat chat, const storage::GroupCounts *counts);
    void countMembers(const std::vector<storage::GroupMember> &members, GroupTrend &trend);

    TeamStore &m_store;
};

} // namespace app
