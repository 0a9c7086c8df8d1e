#pragma once

#include "app/result.h"
#include "app/sop/plan.h"
#include "storage/sqlite/connection.h"

namespace app::sop {

/// Whether plans of this kind can have this day 0.
bool canStartOn(PlanKind kind, AnchorKind anchor);

/// Fails with the reason if the day 0 of the plan does not go with its kind, or if a plan for groups or Moments does not
/// say for which.
Result<void> checkSupported(const Plan &plan);

/// Fails with NotFound if the audience names an account or group chat that does not exist, also after a deletion.
Result<void> checkAudience(const Plan &plan, storage::sqlite::Connection &connection);

/// Checks a plan to be imported: the team members, accounts, group chats and roles that it names exist. The error names the step or path.
Result<void> checkIncoming(const Plan &plan, storage::sqlite::Connection &connection);

/// Checks a plan with IDs that is to be activated: this version can run it, its day 0 can be determined, it has an audience if it is for groups or Moments, and each
/// step has a delivery method of its kind, an assignee, and content approved in the library.
Result<void> checkUsable(const Plan &plan, storage::sqlite::Connection &connection);

} // namespace app::sop
