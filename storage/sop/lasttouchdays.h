#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <optional>
#include <unordered_map>

namespace storage {

/// By enrolment of the plan, the planned day of its latest touch that was, is or could have been made. An enrolment
/// without such a touch is not in it. `endReason`: only of enrolments that ended for it.
std::unordered_map<std::int64_t, LocalDay> lastTouchDays(sqlite::Connection &connection, PlanId plan,
                                                         std::optional<int> endReason = {});

} // namespace storage
