#pragma once

#include "app/store/teamstore.h"
#include "storage/groups/groupfigures.h"
#include "storage/groups/groupstore.h"

#include <vector>

namespace app {

/// A group chat with its figures as far as they are known; what nobody told is absent, never 0.
struct GroupLine
{
    struct Moves
    {
        std::optional<std::int64_t> joined, left;
    };

    storage::GroupChat chat;
    /// The day it was opened; where nobody said it, the day it was made.
    std::optional<storage::LocalDay> opening;
    std::optional<std::int64_t> members;
    std::optional<storage::LocalDay> membersDay; ///< counted that day; none: now, by the memberships
    Moves week, month;                           ///< the last 7 and 30 days, today among them
    std::optional<storage::GroupDay> activity;   ///< of the last day that says who was active
};

/// Day by day, one entry a day in every list.
struct GroupTrend
{
    using Values = std::vector<std::optional<std::int64_t>>;

    std::vector<storage::LocalDay> days;
    Values members, joined, left; ///< at the day's end, on the day
    Values messages, spoke;
};

/// Whom of a group: those there now, those there at the end of a day, or all there ever were.
struct GroupMoment
{
    std::optional<storage::LocalDay> day;
    bool everyone = false;
};

/// Group chats: what is known of them and of who is in them. Only reads.
class GroupService final
{
public:
    explicit GroupService(TeamStore &store) : m_store(store) {}

    /// By name.
    Result<std::vector<GroupLine>> list();
    /// The group of this name, chat id or id; NotFound, or Conflict where several are called so.
    Result<storage::GroupChat> find(const QString &key);
    Result<GroupLine> line(storage::GroupId group);

    /// Members first by role, then by when they joined.
    Result<std::vector<storage::GroupMember>> members(storage::GroupId group, const GroupMoment &moment);
    /// From `from` to `to`, both included, at most up to today. A day's own statistics count; where there are none the
    /// memberships are counted, from the first that is dated on; who joined at an unknown time was there from the
    /// start.
    Result<GroupTrend> trend(storage::GroupId group, storage::LocalDay from, storage::LocalDay to);
    Result<std::vector<storage::GroupCall>> calls(storage::GroupId group);

private:
    GroupLine lineOf(storage::GroupChat chat, const storage::GroupCounts *counts);
    void countMembers(const std::vector<storage::GroupMember> &members, GroupTrend &trend);

    TeamStore &m_store;
};

} // namespace app
