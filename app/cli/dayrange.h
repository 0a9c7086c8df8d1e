#pragma once

#include "app/result.h"
#include "storage/time/localday.h"

namespace app {

/// Refuses a period for which a result has one entry per day if it is longer than ten years. Both days are included.
Result<void> atMostTenYears(storage::LocalDay from, storage::LocalDay to);

} // namespace app
