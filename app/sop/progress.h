#pragma once

#include "app/sop/facts.h"
#include "app/sop/planningstate.h"

namespace app::sop {

/// Sets the first step that is still to be made for somebody who enters. False where the last step has passed.
/// For cycles it also finds the occurrence to begin with.
bool scheduleEntry(const PlanSet &set, const Facts &facts, Enrolment &enrolment);

/// Goes on to the step that comes next in time: of cycles that overlap, it may belong to another occurrence. `sentAt` is
/// when the present step goes out, or nothing where it does not. A late step keeps its distance to the next one, except
/// in dated plans, and no step goes out before the one before it. False where nothing is left.
bool scheduleNext(const PlanSet &set, const Facts &facts, Enrolment &enrolment, std::optional<storage::UtcMs> sentAt);

} // namespace app::sop
