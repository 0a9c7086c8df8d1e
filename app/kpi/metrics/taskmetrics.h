#pragma once

#include "app/kpi/metric.h"

#include <span>

namespace app {

/// Metrics of the SOP tasks.
std::span<const Metric> taskMetrics();

} // namespace app
