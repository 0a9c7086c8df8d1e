#pragma once

#include "app/kpi/metric.h"

#include <vector>

namespace app {

/// All metrics, in catalogue order. Created once; the entries live as long as the program.
const std::vector<const Metric *> &metricCatalogue();

/// Returns the metric with this key, or null.
const Metric *findMetric(const QString &key);

/// The stable names of the feeds in `feeds`: "orders", "friendships", …
QStringList feedNames(unsigned feeds);

/// "count", "money", "ratio", "minutes", "number".
QString unitName(MetricUnit unit);

} // namespace app
