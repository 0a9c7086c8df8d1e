#pragma once

#include "app/sop/plan.h"

namespace app::sop {

/// Gives the steps of a plan that carry no id the identity of the step of an earlier version they stand for, each at
/// most once: the one that is wholly equal, else says the same, else is due at the same time by the same way, else is
/// the only one left on its day. What was in no earlier version gets a new id, beginning with `nextId`.
/// `versions`: those stored so far, the newest first; by its time or day alone a step is known in the newest only, and
/// one that was taken out of it comes back as itself where it is wholly equal or says the same.
void identifySteps(Plan &plan, const std::vector<Plan> &versions, int nextId);

/// Positions as ids, for a plan that was stored before steps had an identity.
void identifyByPosition(Plan &plan);

/// The plan as it is written to a file: ids that say no more than the position are left out.
Plan withoutPlainIds(Plan plan);

/// The greatest id of the steps; -1 where there is none.
int greatestId(const Plan &plan);

} // namespace app::sop
