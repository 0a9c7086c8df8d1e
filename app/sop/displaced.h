#pragma once

#include "app/store/teamstore.h"

#include <map>

namespace app::sop {

/// Lets customers go on in the other plans of an exclusion set from which `plan` took them over, as if they had never
/// entered it. `entered`: the customers and the day on which they entered `plan`.
/// Runs in the caller's transaction; throws what storage throws.
void readmitDisplaced(TeamStore &store, storage::PlanId plan,
                      const std::map<std::int64_t, storage::LocalDay> &entered);

} // namespace app::sop
