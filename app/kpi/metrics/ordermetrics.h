#pragma once

#include "app/kpi/metric.h"

#include <span>

namespace app {

/// The metrics based on orders.
std::span<const Metric> orderMetrics();

} // namespace app
