#pragma once

#include "app/sop/facts.h"
#include "app/sop/planningstate.h"

namespace app::sop {

/// Sets the first step to be made for a customer who enters. False if the last step has passed.
/// For cycles, also finds the occurrence to begin with.
bool scheduleEntry(const PlanSet &set, const Facts &facts, Enrolment &enrolment);

/// Moves to the next step in time, which in overlapping cycles may belong to another occurrence. `sentAt` is when
/// the current step is sent, or empty if it is not. After a late step, the distance to the next one is kept, except
/// in dated plans, and no step is sent before the preceding one. False if no step is left.
bool scheduleNext(const PlanSet &set, const Facts &facts, Enrolment &enrolment, std::optional<storage::UtcMs> sentAt);

/// Takes the end of an enrolment back on `day` and passes over the steps that can no longer be made at `now`. It is
/// finished if none is left. It must have a next step.
void goOnFrom(storage::LocalDay day, storage::UtcMs now, const PlanSet &set, const Facts &facts, PlanningState &state,
              std::uint32_t index);

} // namespace app::sop
