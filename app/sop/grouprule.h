#pragma once

#include "app/groups/groupservice.h"
#include "app/sop/plan.h"

namespace app::sop {

/// Which group chats a group SOP is for, by their properties ("group_rule" of the plan form). Every part that is given
/// must hold; a property that is not known fails every comparison.
struct GroupRule
{
    enum class Op { Equal, NotEqual, Greater, AtLeast, Less, AtMost };
    struct Comparison
    {
        Op op = Op::Equal;
        double value = 0;
    };
    /// Of the opening day: on or between days (both included), or a number of days ago.
    struct Opening
    {
        std::optional<storage::LocalDay> from, to; ///< both included
        std::optional<int> withinDays;             ///< counts today as day 1
        std::optional<int> olderThanDays;
    };

    QStringList kinds, owners; ///< one of them; owners are accounts: names, or "#" and an ID
    QStringList anyTag, allTags, noTag;
    std::vector<Comparison> members, spokeShare; ///< the share of members who spoke, 0–1, on the last day it is known
    std::optional<Opening> opened;

    bool matches(const GroupLine &group, storage::LocalDay today) const;
};

/// Reads the form; the error names the path ("audience.group_rule.members") and the remedy.
Result<GroupRule> groupRuleFromJson(const QJsonObject &object);

} // namespace app::sop
