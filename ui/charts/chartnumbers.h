#pragma once

#include <QString>

namespace ui {

enum class ChartUnit { Count, Money, Ratio, Number };

/// A value as read-outs and tables show it: 12,345 · 1,234.50 · 12.34% (a ratio is passed as a fraction).
QString chartValue(ChartUnit unit, double value);
/// A value on an axis, shortened: 1.2万 in Chinese, 12,000 elsewhere; `step` is the distance between ticks.
QString axisValue(ChartUnit unit, double value, double step);
/// The change between two values: percentage points for a ratio, otherwise per cent; empty where it is undefined.
QString changeText(ChartUnit unit, double before, double now);

} // namespace ui
