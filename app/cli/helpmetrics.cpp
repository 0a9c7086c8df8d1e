#include "app/cli/helptext.h"
#include "app/cli/helptopics.h"
#include "app/kpi/kpitext.h"
#include "app/kpi/metriccatalogue.h"
#include "app/text.h"

#include <QJsonArray>
#include <QLocale>

namespace app {

namespace {

constexpr int column = 6;

QStringList filtersOf(const Metric &metric)
{
    static constexpr std::array<std::pair<MetricScope, const char *>, 4> filters{
        {{ByChannel, "--channel"}, {ByStaff, "--staff"}, {BySegment, "--segment"}, {BySource, "--source"}}};
    QStringList names;
    for (const auto &[scope, name] : filters) {
        if (metric.scopes & scope)
            names << QLatin1String(name);
    }
    return names;
}

QString metricsText()
{
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    HelpText text;
    text.heading(Text::tr("Metrics"));
    text.emptyLine();
    text.paragraph(Text::tr("\"siyu kpi KEY --from DATE --to DATE\" calculates a metric. If data that it needs is "
                            "missing, it has no value."));
    for (const Metric *metric : metricCatalogue()) {
        text.emptyLine();
        text.lines(QStringLiteral("%1: %2 (%3)").arg(QLatin1String(metric->key), shownName(*metric),
                                                      unitName(metric->unit)));
        text.paragraph(QString::fromUtf8(isChinese ? metric->definitionZh : metric->definition), column);
        const QStringList needs = feedNames(metric->feeds), filters = filtersOf(*metric);
        if (!needs.isEmpty())
            text.paragraph(Text::tr("Needs: %1").arg(needs.join(QLatin1String(", "))), column);
        if (!filters.isEmpty())
            text.paragraph(Text::tr("Filters: %1").arg(filters.join(QLatin1String(", "))), column);
    }
    return text.text();
}

QJsonObject metricsJson()
{
    QJsonArray metrics;
    for (const Metric *metric : metricCatalogue())
        metrics << QJsonObject{{QStringLiteral("metric"), QLatin1String(metric->key)},
                               {QStringLiteral("name"), QString::fromUtf8(metric->name)},
                               {QStringLiteral("name_zh"), QString::fromUtf8(metric->nameZh)},
                               {QStringLiteral("definition"), QString::fromUtf8(metric->definition)},
                               {QStringLiteral("definition_zh"), QString::fromUtf8(metric->definitionZh)},
                               {QStringLiteral("unit"), unitName(metric->unit)},
                               {QStringLiteral("needs"), QJsonArray::fromStringList(feedNames(metric->feeds))},
                               {QStringLiteral("filters"), QJsonArray::fromStringList(filtersOf(*metric))}};
    return {{QStringLiteral("topic"), QStringLiteral("metrics")}, {QStringLiteral("metrics"), metrics}};
}

} // namespace

Result<Answer> helpOnMetrics(const QString &detail)
{
    if (const auto whole = checkNoDetail("metrics", detail); !whole)
        return tl::unexpected<Error>(whole.error());
    return Answer{metricsJson(), metricsText()};
}

} // namespace app
