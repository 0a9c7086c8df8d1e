#pragma once

#include "app/kpi/metric.h"

#include <span>

namespace app {

/// The metrics based on friendships and on the activity of customers in the pool.
std::span<const Metric> poolMetrics();

} // namespace app
