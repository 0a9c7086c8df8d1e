#pragma once

#include "app/sop/plan.h"

namespace app::sop {

/// Gives steps without an ID the ID of the matching step of an earlier version, each at most once: the
/// step that is equal, else has the same content, else the same time and delivery method, else is
/// the only one left on its day. A step found in no earlier version gets a new ID, starting at `nextId`.
/// `versions`: those stored so far, newest first. Only the newest is matched by time or day; a step removed
/// from it gets its ID back if it is equal or has the same content.
void identifySteps(Plan &plan, const std::vector<Plan> &versions, int nextId);

/// Uses positions as IDs, for a plan stored before steps had IDs.
void identifyByPosition(Plan &plan);

/// The plan as written to a file: IDs that equal the position are omitted.
Plan withoutPlainIds(Plan plan);

/// The greatest ID of the steps; -1 if there is none.
int greatestId(const Plan &plan);

} // namespace app::sop
