#include "ui/kpi/figurevalues.h"

#include "app/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <iterator>

namespace ui {

using app::Figure;
using app::Metric;
using app::Text;

namespace {

constexpr double unitsPerYuan = 10'000;
constexpr double meaningfulChange = 0.005; // changes below half a per cent are noise
constexpr std::int64_t leastBase = 20;

/// Amounts of money have no base.
bool hasSmallBase(const Metric &metric, const Figure &before, const Figure &now)
{
    if (!before.hasValue() || !now.hasValue() || before.isMoney)
        return false;
    if (before.isQuotient)
        return std::min(before.denominator, now.denominator) < leastBase;
    return metric.unit == app::MetricUnit::Count && before.numerator < leastBase;
}

} // namespace

ChartUnit chartUnit(const Metric &metric)
{
    switch (metric.unit) {
    case app::MetricUnit::Count:
        return ChartUnit::Count;
    case app::MetricUnit::Money:
        return ChartUnit::Money;
    case app::MetricUnit::Ratio:
        return ChartUnit::Ratio;
    case app::MetricUnit::Minutes:
    case app::MetricUnit::Number:
        break;
    }
    return ChartUnit::Number;
}

std::optional<double> chartNumber(const Metric &metric, const Figure &figure)
{
    if (!figure.hasValue())
        return std::nullopt;
    if (metric.unit == app::MetricUnit::Money)
        return double(figure.rounded()) / unitsPerYuan;
    return figure.isQuotient ? double(figure.numerator) / double(figure.denominator) : double(figure.numerator);
}

std::vector<std::optional<double>> chartNumbers(const Metric &metric, const std::vector<Figure> &figures)
{
    std::vector<std::optional<double>> numbers;
    for (const Figure &figure : figures)
        numbers.push_back(chartNumber(metric, figure));
    return numbers;
}

double targetNumber(std::int64_t tenThousandths)
{
    return double(tenThousandths) / unitsPerYuan;
}

QString figureChange(const Metric &metric, const Figure &before, const Figure &now)
{
    const auto from = chartNumber(metric, before), to = chartNumber(metric, now);
    const QString change = from && to ? changeText(chartUnit(metric), *from, *to) : QString();
    return change.isEmpty() || !hasSmallBase(metric, before, now)
               ? change
               : change + QStringLiteral(" · ") + Text::tr("small base");
}

int changeDirection(const Metric &metric, const Figure &before, const Figure &now)
{
    const auto from = chartNumber(metric, before), to = chartNumber(metric, now);
    if (!from || !to || metric.better == app::Better::Band || hasSmallBase(metric, before, now))
        return 0;
    const double change = metric.unit == app::MetricUnit::Ratio ? *to - *from
                          : *from != 0                          ? (*to - *from) / std::abs(*from)
                                                                : 0;
    if (std::abs(change) < meaningfulChange)
        return 0;
    return (change > 0) == (metric.better == app::Better::Up) ? 1 : -1;
}

QString shownDefinition(const Metric &metric)
{
    return QString::fromUtf8(QLocale().language() == QLocale::Chinese ? metric.definitionZh : metric.definition);
}

QString shownFeeds(unsigned feeds)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("Text", "orders"),
        QT_TRANSLATE_NOOP("Text", "friends"),
        QT_TRANSLATE_NOOP("Text", "events"),
        QT_TRANSLATE_NOOP("Text", "groups"),
        QT_TRANSLATE_NOOP("Text", "daily staff data"),
        QT_TRANSLATE_NOOP("Text", "daily channel data"),
        QT_TRANSLATE_NOOP("Text", "costs"),
        QT_TRANSLATE_NOOP("Text", "daily group data"),
        QT_TRANSLATE_NOOP("Text", "satisfaction"),
        QT_TRANSLATE_NOOP("Text", "tasks"),
        QT_TRANSLATE_NOOP("Text", "leads"),
        QT_TRANSLATE_NOOP("Text", "coupons"),
        QT_TRANSLATE_NOOP("Text", "refunds"),
        QT_TRANSLATE_NOOP("Text", "buyers"),
        QT_TRANSLATE_NOOP("Text", "lost customers"),
        QT_TRANSLATE_NOOP("Text", "orders by team member"),
    };
    QStringList list;
    for (std::size_t i = 0; i < std::size(names); ++i) {
        if (feeds >> i & 1)
            list << Text::tr(names[i]);
    }
    return list.join(QLatin1String(", "));
}

} // namespace ui
