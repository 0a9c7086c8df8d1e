#pragma once

#include "app/kpi/metric.h"

namespace app {

/// The customers counted by `metric` in `period`, by slot: buyers for order metrics; those in the pool at the end,
/// added or lost for friendship metrics; those whose task was not done in time for task metrics.
Bitset peopleBehind(const KpiFacts &facts, const KpiCut &cut, const Metric &metric, const Period &period);

} // namespace app
