#pragma once

#include "app/sop/facts.h"
#include "app/sop/guards.h"
#include "app/sop/planningstate.h"

namespace app::sop {

/// What planning one day decided about a touch. The rest of a task's life (copied, done …) is the queue's.
/// Cancelled: its time fell into a pause of the plan.
enum class TouchState : std::uint8_t { Scheduled, Skipped, NotApplicable, Blocked, Missed, Cancelled };

/// One touch of the planned day. `at` is when it is due, `windowEnd` until when it is on time, `expires` until when
/// it can still be done; `meantAt` is its time before any guard moved it, and `reason` says why it was moved
/// (Scheduled) or does not happen.
struct Touch
{
    std::uint32_t enrolment = 0; ///< index into PlanningState::enrolments
    std::int32_t plan = 0;
    std::int32_t step = 0;
    std::int32_t cycle = 0;
    CustomerSlot customer = 0;
    storage::LocalDay day = 0;
    AccountKey account = 0; ///< who sends; 0: nobody is a friend
    storage::UtcMs at = 0, meantAt = 0, windowEnd = 0, expires = 0;
    TouchState state = TouchState::Scheduled;
    Reason reason;
    bool operator==(const Touch &) const = default;
};

/// What a day's entries into one plan came to.
struct EntryCounts
{
    int entered = 0;
    int heldOut = 0;
    int tooLate = 0;   ///< their last step had passed
    int excluded = 0;  ///< in another plan of the exclusion set
    int lateSteps = 0; ///< steps of those who entered whose time had passed: never made

    EntryCounts &operator+=(const EntryCounts &other)
    {
        entered += other.entered;
        heldOut += other.heldOut;
        tooLate += other.tooLate;
        excluded += other.excluded;
        lateSteps += other.lateSteps;
        return *this;
    }
};
/// By plan, as PlanSet::plans.
using PlanEntries = std::vector<EntryCounts>;

/// Plans one local day of the team over all active plans, in the order (priority, plan, step, customer): lets people
/// in (only where `day` is the day of `now`), takes those out who reached the goal or left, and decides every touch
/// due on or before `day`. Appends the touches to `out` and advances `state`; called again for the same day it
/// decides only what is new. Pure: depends on nothing but its arguments.
PlanEntries planDay(storage::LocalDay day, storage::UtcMs now, const PlanSet &set, PlanningState &state,
                    const Facts &facts, const TeamGuards &guards, std::vector<Touch> &out);

/// Only lets people into one plan: what activating it does.
EntryCounts letIn(int plan, storage::LocalDay day, storage::UtcMs now, const PlanSet &set, PlanningState &state,
                  const Facts &facts, const TeamGuards &guards);

} // namespace app::sop
