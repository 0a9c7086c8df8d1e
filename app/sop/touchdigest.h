#pragma once

#include "app/sop/sopservice.h"

namespace app::sop {

/// Where a touch belongs when one looks ahead: it is to be made, a guard or a condition holds it back, or it is behind
/// one (done, missed, skipped by hand, and what is overdue).
enum class TouchGroup { ToCome, HeldBack, Behind };
TouchGroup groupOf(const PlannedTouch &touch, storage::LocalDay today, const storage::TeamZone &zone);

/// Touches that are to come, of one member of staff on one day, over all SOPs.
struct DayLoad
{
    int touches = 0;
    int byHand = 0;
};

/// How many touches one guard keeps from being made, and how many it only moves.
struct GuardCount
{
    ReasonKind why = ReasonKind::None;
    int heldBack = 0, moved = 0;
};

/// A preview or calendar in figures.
struct TouchDigest
{
    int toCome = 0, people = 0, moved = 0;
    int blocked = 0; ///< held back by a guard; what a condition leaves out is not counted
    int overdue = 0;
    int conflicts = 0; ///< people and days on which two SOPs touch somebody
    std::map<storage::LocalDay, int> byDay;
    std::vector<GuardCount> guards;                                  ///< the one that holds back most first
    std::map<QString, std::map<storage::LocalDay, DayLoad>> byStaff; ///< `others` included
};

/// `own` are the touches looked at, `others` those that are only there beside them.
TouchDigest digest(const std::vector<PlannedTouch> &own, const std::vector<PlannedTouch> &others,
                   storage::LocalDay today, const storage::TeamZone &zone);

} // namespace app::sop
