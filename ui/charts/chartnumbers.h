#pragma once

#include <QString>

namespace ui {

enum class ChartUnit { Count, Money, Ratio, Number };

/// A value as the read-outs and tables say it: 12,345 · 1,234.50 · 12.34% (a ratio is given as a fraction).
QString chartValue(ChartUnit unit, double value);
/// A value at an axis: short, 1.2万 in Chinese and 12,000 elsewhere; `step` is the distance of the ticks.
QString axisValue(ChartUnit unit, double value, double step);
/// The change from one value to another: percentage points of a ratio, else per cent; empty where it cannot be said.
QString changeText(ChartUnit unit, double before, double now);

} // namespace ui
