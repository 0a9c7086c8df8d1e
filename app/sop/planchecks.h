#pragma once

#include "app/result.h"
#include "app/sop/plan.h"
#include "storage/sqlite/connection.h"

namespace app::sop {

/// Whether this version can run plans of this kind.
bool isPlayed(PlanKind kind);

/// Fails with the reason if this version cannot activate or preview the plan.
Result<void> checkSupported(const Plan &plan);

/// Fails with NotFound if the audience names an account or group chat that does not exist, also after a deletion.
Result<void> checkAudience(const Plan &plan, storage::sqlite::Connection &connection);

/// Checks a plan to be imported: its kind can be run, and the team members, accounts and group chats that it names
/// exist. The error names the step or path.
Result<void> checkIncoming(const Plan &plan, storage::sqlite::Connection &connection);

/// Checks a plan with IDs that is to be activated: this version can run it, its day 0 can be determined, and each
/// step has a delivery method of its kind, an assignee, and content approved in the library.
Result<void> checkUsable(const Plan &plan, storage::sqlite::Connection &connection);

} // namespace app::sop
