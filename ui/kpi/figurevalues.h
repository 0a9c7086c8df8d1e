#pragma once

#include "app/kpi/metric.h"
#include "ui/charts/chartnumbers.h"

#include <optional>

namespace ui {

ChartUnit chartUnit(const app::Metric &metric);
/// The figure as a number for a chart: yuan, fractions, counts; no value if the figure has none.
std::optional<double> chartNumber(const app::Metric &metric, const app::Figure &figure);
std::vector<std::optional<double>> chartNumbers(const app::Metric &metric, const std::vector<app::Figure> &figures);

/// A target in the unit of chartNumber(), from the unit of the store.
double targetNumber(std::int64_t tenThousandths);

/// The change between two periods: "+12.3%" or percentage points; empty where it is undefined. Followed by "small base"
/// where it says little: the smaller denominator of a rate or mean, or the earlier value of a count, is below 20.
QString figureChange(const app::Metric &metric, const app::Figure &before, const app::Figure &now);
/// 1 for an improvement, -1 for a deterioration, 0 where the change is neither, too small or on a small base.
int changeDirection(const app::Metric &metric, const app::Figure &before, const app::Figure &now);

/// The definition in the language of the interface.
QString shownDefinition(const app::Metric &metric);
/// The displayed names of feeds, e.g. "orders, friends".
QString shownFeeds(unsigned feeds);

} // namespace ui
