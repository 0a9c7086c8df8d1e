#pragma once

#include "app/sop/planningstate.h"

namespace app::sop {

/// Sets the first step that is still to be made for somebody who enters. False where the last step has passed.
/// For cycles it also finds the occurrence to begin with; `birthMonthDay` as in CustomerFacts.
bool scheduleEntry(const PlanSet &set, Enrolment &enrolment, int birthMonthDay);

/// Goes on to the next step after the present one, or to the next cycle; `sentAt` is when the present step goes out,
/// or nothing where it does not. A late step keeps its distance to the next one, except in dated plans.
/// False where nothing is left.
bool scheduleNext(const PlanSet &set, Enrolment &enrolment, std::optional<storage::UtcMs> sentAt, int birthMonthDay);

/// Goes on to the first step of the next cycle that is due after `after`. False where there is none.
bool scheduleNextOccurrence(const PlanSet &set, Enrolment &enrolment, storage::UtcMs after, int birthMonthDay);

} // namespace app::sop
