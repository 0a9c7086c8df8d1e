#include "ui/charts/chartnumbers.h"

#include "app/text.h"

#include <QLocale>

#include <cmath>

namespace ui {

using app::Text;

namespace {

constexpr double tenThousand = 10'000, hundredMillion = 100'000'000;

QString plain(double value, int decimals)
{
    return QLocale(QLocale::English).toString(value, 'f', decimals);
}

int decimalsFor(double step)
{
    int decimals = 0;
    for (double rest = step; decimals < 4 && std::abs(rest - std::round(rest)) > 1e-6; rest *= 10)
        ++decimals;
    return decimals;
}

} // namespace

QString chartValue(ChartUnit unit, double value)
{
    switch (unit) {
    case ChartUnit::Count:
        return plain(value, 0);
    case ChartUnit::Ratio:
        return plain(value * 100, 2) + QLatin1Char('%');
    case ChartUnit::Money:
    case ChartUnit::Number:
        break;
    }
    return plain(value, 2);
}

QString axisValue(ChartUnit unit, double value, double step)
{
    if (unit == ChartUnit::Ratio)
        return plain(value * 100, decimalsFor(step * 100)) + QLatin1Char('%');
    if (QLocale().language() == QLocale::Chinese && std::abs(value) >= tenThousand) {
        const bool isHuge = std::abs(value) >= hundredMillion;
        const double scale = isHuge ? hundredMillion : tenThousand;
        return plain(value / scale, std::min(2, decimalsFor(step / scale))) +
               (isHuge ? QStringLiteral("亿") : QStringLiteral("万"));
    }
    return plain(value, decimalsFor(step));
}

QString changeText(ChartUnit unit, double before, double now)
{
    const double change = unit == ChartUnit::Ratio ? (now - before) * 100
                          : before != 0            ? (now - before) / std::abs(before) * 100
                                                   : std::nan("");
    if (std::isnan(change))
        return {};
    const QString number = (change > 0 ? QStringLiteral("+") : QString()) + plain(change, 1);
    return unit == ChartUnit::Ratio ? Text::tr("%1 pt").arg(number) : number + QLatin1Char('%');
}

} // namespace ui
