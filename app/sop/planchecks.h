#pragma once

#include "app/result.h"
#include "app/sop/plan.h"
#include "storage/sqlite/connection.h"

namespace app::sop {

/// Whether this version plays plans of the kind.
bool isPlayed(PlanKind kind);

/// Why a plan cannot be activated or previewed in this version, as an error; nothing where it can.
Result<void> checkSupported(const Plan &plan);

/// Of a plan that comes in: that its kind is played, and that its steps are given to members and accounts that the
/// team has. The error names the step.
Result<void> checkIncoming(const Plan &plan, storage::sqlite::Connection &connection);

/// Of a plan with ids that is to be put in force: that this version can play it, that its day 0 can be known, that each
/// step goes a way that a plan of its kind has, is given to somebody, and says what the library has approved.
Result<void> checkUsable(const Plan &plan, storage::sqlite::Connection &connection);

} // namespace app::sop
