#include "app/kpi/kpitext.h"

#include "app/kpi/metriccatalogue.h"
#include "storage/text/money.h"

#include <QJsonArray>
#include <QLocale>

#include <cmath>

namespace app {

namespace {

constexpr double sixDigits = 1e6;

double toFen(std::int64_t units)
{
    return storage::formatYuan(units).toDouble();
}

double quotientOf(const Figure &figure)
{
    return double(figure.numerator) / double(figure.denominator);
}

} // namespace

QJsonValue jsonValue(const Metric &metric, const Figure &figure)
{
    if (!figure.hasValue())
        return QJsonValue::Null;
    if (metric.unit == MetricUnit::Money)
        return toFen(figure.rounded());
    if (figure.isQuotient)
        return std::round(quotientOf(figure) * sixDigits) / sixDigits;
    return double(figure.numerator);
}

QJsonObject toJson(const KpiAnswer &answer, const MetricResult &result, CalendarUnit by)
{
    const Metric &metric = *result.metric;
    const Figure &total = result.total;
    const bool moneyAbove = metric.unit == MetricUnit::Money || total.isMoney;
    const auto part = [](std::int64_t value, bool isMoney) -> QJsonValue {
        return isMoney ? QJsonValue(toFen(value)) : QJsonValue(qint64(value));
    };
    const bool isKnown = result.missing == 0 && !result.uncuttable;
    QJsonArray series;
    for (std::size_t i = 0; i < answer.pieces.size(); ++i) {
        series << QJsonObject{{QStringLiteral("period"), periodName(answer.pieces[i], by)},
                              {QStringLiteral("value"), jsonValue(metric, result.series[i])}};
    }
    QJsonObject json{{QStringLiteral("value"), jsonValue(metric, total)},
                     {QStringLiteral("numerator"), isKnown && total.isQuotient ? part(total.numerator, moneyAbove)
                                                   : total.hasValue()          ? part(total.numerator, moneyAbove)
                                                                               : QJsonValue::Null},
                     {QStringLiteral("denominator"), isKnown && total.isQuotient
                                                         ? part(total.denominator, total.isMoney)
                                                         : QJsonValue(QJsonValue::Null)},
                     {QStringLiteral("unit"), unitName(metric.unit)},
                     {QStringLiteral("series"), series},
                     {QStringLiteral("name"), QString::fromUtf8(metric.name)},
                     {QStringLiteral("name_zh"), QString::fromUtf8(metric.nameZh)},
                     {QStringLiteral("definition"), QString::fromUtf8(metric.definition)},
                     {QStringLiteral("definition_zh"), QString::fromUtf8(metric.definitionZh)},
                     {QStringLiteral("kind"),
                      metric.kind == MetricKind::Process ? QStringLiteral("process") : QStringLiteral("outcome")},
                     {QStringLiteral("provisional"), total.isProvisional}};
    if (result.missing)
        json.insert(QStringLiteral("missing_feeds"), QJsonArray::fromStringList(feedNames(result.missing)));
    if (result.fromFeedback)
        json.insert(QStringLiteral("basis"), QStringLiteral("negative_feedback_cnt"));
    if (result.uncuttable)
        json.insert(QStringLiteral("uncuttable"), true);
    if (result.before) {
        const auto name = [](const Period &period) {
            return QString(storage::isoDay(period.from) + QLatin1Char('/') + storage::isoDay(period.to));
        };
        json.insert(QStringLiteral("before"),
                    QJsonObject{{QStringLiteral("period"), name(answer.before)},
                                {QStringLiteral("value"), jsonValue(metric, *result.before)}});
        json.insert(QStringLiteral("year_before"),
                    QJsonObject{{QStringLiteral("period"), name(answer.yearBefore)},
                                {QStringLiteral("value"), jsonValue(metric, *result.yearBefore)}});
    }
    return json;
}

QString csvValue(const Metric &metric, const Figure &figure)
{
    if (!figure.hasValue())
        return {};
    if (metric.unit == MetricUnit::Money)
        return storage::formatExact(figure.rounded());
    return figure.isQuotient ? QString::number(quotientOf(figure), 'f', 6) : QString::number(figure.numerator);
}

QString shownValue(const Metric &metric, const Figure &figure)
{
    if (!figure.hasValue())
        return QStringLiteral("–");
    const QLocale locale(QLocale::English);
    QString text;
    if (metric.unit == MetricUnit::Money)
        text = locale.toString(toFen(figure.rounded()), 'f', 2);
    else if (metric.unit == MetricUnit::Ratio)
        text = locale.toString(quotientOf(figure) * 100, 'f', 2) + QLatin1Char('%');
    else
        text =
            figure.isQuotient ? locale.toString(quotientOf(figure), 'f', 2) : locale.toString(qint64(figure.numerator));
    return figure.isProvisional ? text + QStringLiteral(" ≈") : text;
}

QString shownWithSign(const Metric &metric, const Figure &figure)
{
    const bool isMoney = metric.unit == MetricUnit::Money && figure.hasValue();
    return (isMoney ? QStringLiteral("¥") : QString()) + shownValue(metric, figure);
}

QString shownName(const Metric &metric)
{
    return QString::fromUtf8(QLocale().language() == QLocale::Chinese ? metric.nameZh : metric.name);
}

} // namespace app
