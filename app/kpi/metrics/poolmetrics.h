#pragma once

#include "app/kpi/metric.h"

#include <span>

namespace app {

/// The metrics made of friendships, and of what the customers in the pool do.
std::span<const Metric> poolMetrics();

} // namespace app
