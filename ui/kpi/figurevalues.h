#pragma once

#include "app/kpi/metric.h"
#include "ui/charts/chartnumbers.h"

#include <optional>

namespace ui {

ChartUnit chartUnit(const app::Metric &metric);
/// The figure as a number for a chart: yuan, fractions, counts; nothing where there is no value.
std::optional<double> chartNumber(const app::Metric &metric, const app::Figure &figure);
std::vector<std::optional<double>> chartNumbers(const app::Metric &metric, const std::vector<app::Figure> &figures);

/// A target as the store keeps it, as such a number.
double targetNumber(std::int64_t tenThousandths);

/// Against another period: "+12.3%" or percentage points; empty where it cannot be said.
QString figureChange(const app::Metric &metric, const app::Figure &before, const app::Figure &now);
/// 1 where the change is for the better, -1 for the worse, 0 where it is neither or says nothing.
int changeDirection(const app::Metric &metric, const app::Figure &before, const app::Figure &now);

/// The definition in the reader's language.
QString shownDefinition(const app::Metric &metric);
/// Feeds by their names for people, e.g. "orders, friends".
QString shownFeeds(unsigned feeds);

} // namespace ui
