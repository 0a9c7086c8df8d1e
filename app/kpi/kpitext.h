#pragma once

#include "app/kpi/kpiengine.h"

#include <QJsonObject>

namespace app {

/// A figure as JSON: money in yuan with two decimals, shares with six; null if there is no value.
QJsonValue jsonValue(const Metric &metric, const Figure &figure);

/// {value, numerator, denominator, unit, series[{period, value}]} and further members.
QJsonObject toJson(const KpiAnswer &answer, const MetricResult &result, CalendarUnit by);

/// A figure for a table: money with all its digits, shares with six decimals, empty if there is no value.
QString csvValue(const Metric &metric, const Figure &figure);

/// A figure for display: 1,234.50 · 12.34% · – ; followed by ≈ if it is provisional.
QString shownValue(const Metric &metric, const Figure &figure);
/// The same with ¥ before money, for places without a column header.
QString shownWithSign(const Metric &metric, const Figure &figure);

/// The name of a metric in the language of the program (the default QLocale).
QString shownName(const Metric &metric);

} // namespace app
