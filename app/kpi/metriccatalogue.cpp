#include "app/kpi/metriccatalogue.h"

#include "app/kpi/metrics/ordermetrics.h"
#include "app/kpi/metrics/poolmetrics.h"
#include "app/kpi/metrics/taskmetrics.h"

#include <QStringList>

#include <cstdlib>
#include <iterator>

namespace app {

std::int64_t Figure::rounded() const
{
    if (denominator == 0)
        return 0;
    const std::int64_t quotient = numerator / denominator;
    const std::int64_t rest = std::abs(numerator % denominator);
    const std::int64_t up = rest >= std::abs(denominator) - rest ? 1 : 0;
    return quotient + ((numerator < 0) != (denominator < 0) ? -up : up);
}

const std::vector<const Metric *> &metricCatalogue()
{
    static const std::vector<const Metric *> all = [] {
        std::vector<const Metric *> list;
        for (const std::span<const Metric> family : {poolMetrics(), orderMetrics(), taskMetrics()}) {
            for (const Metric &metric : family)
                list.push_back(&metric);
        }
        return list;
    }();
    return all;
}

const Metric *findMetric(const QString &key)
{
    for (const Metric *metric : metricCatalogue()) {
        if (key == QLatin1String(metric->key))
            return metric;
    }
    return nullptr;
}

QStringList feedNames(unsigned feeds)
{
    static constexpr const char *names[] = {"orders",       "friendships",  "events", "groups",
                                            "staff-days",   "channel-days", "costs",  "group-days",
                                            "satisfaction", "tasks",        "leads",  "coupons",
                                            "refunds",      "buyers",       "losses", "attribution"};
    QStringList list;
    for (std::size_t i = 0; i < std::size(names); ++i) {
        if (feeds >> i & 1)
            list << QString::fromLatin1(names[i]);
    }
    return list;
}

QString unitName(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Count:
        return QStringLiteral("count");
    case MetricUnit::Money:
        return QStringLiteral("money");
    case MetricUnit::Ratio:
        return QStringLiteral("ratio");
    case MetricUnit::Minutes:
        return QStringLiteral("minutes");
    case MetricUnit::Number:
        return QStringLiteral("number");
    }
    return {};
}

} // namespace app
