#include "app/reports/targetservice.h"

#include "app/kpi/kpitext.h"
#include "app/kpi/metriccatalogue.h"
#include "app/store/writescope.h"
#include "app/text.h"

#include <algorithm>
#include <string_view>

namespace app {

using storage::Target;

namespace {

constexpr std::string_view sums[] = {"new_friends",   "new_customers", "deletions",   "net_growth",
                                     "placed_orders", "placed_amount", "paid_orders", "orders",
                                     "gmv",           "net_sales",     "private_gmv", "community_gmv"};

Period daysOf(const Target &target)
{
    return {target.from, target.to};
}

QString titleOf(const Target &target)
{
    const Metric *metric = findMetric(target.metric);
    return Text::tr("%1, %2 to %3")
        .arg(metric ? shownName(*metric) : target.metric, storage::isoDay(target.from), storage::isoDay(target.to));
}

/// Whether the target applies to the period at all.
bool judges(const Metric &metric, const Target &target, const Period &period)
{
    const bool countsPeople = metric.unit == MetricUnit::Count && !addsUpOverDays(metric) &&
                              metric.family != MetricFamily::Pool && metric.family != MetricFamily::Activity;
    return !countsPeople || (target.from <= period.from && target.to >= period.to);
}

} // namespace

bool addsUpOverDays(const Metric &metric)
{
    return std::find(std::begin(sums), std::end(sums), std::string_view(metric.key)) != std::end(sums);
}

std::int64_t targetFor(const Metric &metric, const Target &target, int days)
{
    if (!addsUpOverDays(metric))
        return target.value;
    return std::int64_t(double(target.value) * days / daysOf(target).days() + 0.5);
}

Result<void> TargetService::set(const Target &target)
{
    if (!findMetric(target.metric))
        return failure(ErrorKind::NotFound, Text::tr("There is no metric named \"%1\".").arg(target.metric));
    if (target.value < 0 || daysOf(target).days() < 1)
        return failure(ErrorKind::Invalid, Text::tr("Enter a target of zero or more, for at least one day."));
    return guarded([&]() -> Result<void> {
        WriteScope scope(m_store, Text::tr("Set target for %1").arg(titleOf(target)), QStringLiteral("kpi.target"));
        storage::TargetStore(m_store.connection()).set(target);
        scope.describe(target.metric, {{QStringLiteral("value"), double(target.value) / 10'000}});
        scope.commit();
        return {};
    });
}

Result<void> TargetService::remove(const Target &target)
{
    return guarded([&]() -> Result<void> {
        WriteScope scope(m_store, Text::tr("Remove target for %1").arg(titleOf(target)), QStringLiteral("kpi.target"));
        if (!storage::TargetStore(m_store.connection()).remove(target))
            return failure(ErrorKind::NotFound, Text::tr("There is no target for %1.").arg(titleOf(target)));
        scope.describe(target.metric);
        scope.commit();
        return {};
    });
}

Result<std::vector<std::optional<ShownTarget>>> TargetService::shown(const std::vector<const Metric *> &metrics,
                                                                     Target::Scope scope, std::int64_t scopeId,
                                                                     const Period &period)
{
    return guarded([&]() -> Result<std::vector<std::optional<ShownTarget>>> {
        const std::vector<Target> all = storage::TargetStore(m_store.connection()).on(scope, scopeId, period.to);
        std::vector<std::optional<ShownTarget>> found;
        for (const Metric *metric : metrics) {
            std::optional<ShownTarget> best;
            for (const Target &target : all) {
                if (target.metric != QLatin1String(metric->key) || !judges(*metric, target, period) ||
                    (best && daysOf(best->target).days() <= daysOf(target).days()))
                    continue;
                best = ShownTarget{target, targetFor(*metric, target, period.days())};
            }
            found.push_back(best);
        }
        return found;
    });
}

} // namespace app
