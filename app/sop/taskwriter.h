#pragma once

#include "app/sop/tick.h"

namespace app::sop {

/// Writes touches as tasks, each with its text, and counts them in `outcome`. Runs in the caller's transaction, after
/// PlanningSession::saveState(). Marks their plans as planned until the day `until`.
void writeTasks(PlanningSession &session, TeamStore &store, const std::vector<Touch> &touches, storage::LocalDay until,
                TickOutcome &outcome);

} // namespace app::sop
