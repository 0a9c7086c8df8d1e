#pragma once

#include "app/kpi/metric.h"

#include <span>

namespace app {

/// The metrics made of orders.
std::span<const Metric> orderMetrics();

} // namespace app
