#pragma once

#include "app/sop/facts.h"
#include "app/sop/guards.h"
#include "app/sop/planningstate.h"

namespace app::sop {

/// What planning a day decided about a touch. Later states of the task (copied, done …) belong to the queue.
/// Cancelled: its time fell into a pause of the plan.
enum class TouchState : std::uint8_t { Scheduled, Skipped, NotApplicable, Blocked, Missed, Cancelled };

/// A touch of the planned day. `at` is when it is due, `windowEnd` until when it is on time, `expires` until when
/// it can still be done; `meantAt` is its time before any guard moved it, and `reason` says why it was moved
/// (Scheduled) or is not made.
struct Touch
{
    std::uint32_t enrolment = 0; ///< index into PlanningState::enrolments
    std::int32_t plan = 0;
    std::int32_t step = 0;
    std::int32_t cycle = 0;
    Target target;
    storage::LocalDay day = 0;
    AccountKey account = 0; ///< the sender; 0: no account is a friend
    storage::UtcMs at = 0, meantAt = 0, windowEnd = 0, expires = 0;
    TouchState state = TouchState::Scheduled;
    Reason reason;
    bool operator==(const Touch &) const = default;
};

/// The counts of a day's entries into one plan.
struct EntryCounts
{
    int entered = 0;
    int heldOut = 0;
    int tooLate = 0;   ///< their last step had passed
    int excluded = 0;  ///< in another plan of the exclusion set
    int lateSteps = 0; ///< steps whose time had passed when the customer entered: never made

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
/// By plan, as in PlanSet::plans.
using PlanEntries = std::vector<EntryCounts>;

/// Plans one local day of the team for all active plans, in the order (priority, plan, step, customer): enrols people
/// (only if `day` is the day of `now`), ends the enrolments of those who reached the goal or left, and decides
/// every touch due on or before `day`. Appends the touches to `out` and advances `state`; another call for the same day
/// decides only what is new. Pure: depends only on its arguments.
PlanEntries planDay(storage::LocalDay day, storage::UtcMs now, const PlanSet &set, PlanningState &state,
                    const Facts &facts, const TeamGuards &guards, std::vector<Touch> &out);

/// Only enrols customers in one plan, as its activation does.
EntryCounts enrolAudience(int plan, storage::LocalDay day, storage::UtcMs now, const PlanSet &set, PlanningState &state,
                          const Facts &facts, const TeamGuards &guards);

} // namespace app::sop
