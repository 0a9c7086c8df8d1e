#pragma once

#include "app/sop/sopservice.h"

namespace app::sop {

/// The group of a touch in an outlook: upcoming, blocked by a guard or condition, or past
/// (done, missed, skipped by hand, and overdue).
enum class TouchGroup { ToCome, HeldBack, Behind };
TouchGroup groupOf(const PlannedTouch &touch, storage::LocalDay today, const storage::TeamZone &zone);

/// Upcoming touches of one team member on one day, over all SOPs.
struct DayLoad
{
    int touches = 0;
    int byHand = 0;
};

/// How many touches one guard blocks, and how many it only moves.
struct GuardCount
{
    ReasonKind why = ReasonKind::None;
    int heldBack = 0, moved = 0;
};

/// A preview or calendar in numbers.
struct TouchDigest
{
    int toCome = 0, moved = 0;
    int people = 0;  ///< or groups or accounts
    int blocked = 0; ///< blocked by a guard; touches excluded by a condition are not counted
    int overdue = 0;
    int conflicts = 0; ///< customers or groups, and days, with touches of two SOPs
    std::map<storage::LocalDay, int> byDay;
    std::vector<GuardCount> guards;                                  ///< sorted by most blocked touches
    std::map<QString, std::map<storage::LocalDay, DayLoad>> byStaff; ///< including `others`
};

/// `own` are the touches looked at, `others` those shown for comparison only.
TouchDigest digest(const std::vector<PlannedTouch> &own, const std::vector<PlannedTouch> &others,
                   storage::LocalDay today, const storage::TeamZone &zone);

} // namespace app::sop
