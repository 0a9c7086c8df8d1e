#include "app/reports/reportservice.h"

#include "app/kpi/metriccatalogue.h"
#include "storage/kpi/kpistore.h"
#include "storage/sop/taskstore.h"

#include <map>

namespace app {

namespace {

void count(SopAccount &account, storage::TaskState state, std::int64_t tasks)
{
    using enum storage::TaskState;
    account.planned += tasks;
    switch (state) {
    case Done:
        account.done += tasks;
        break;
    case DoneLate:
        account.done += tasks;
        account.late += tasks;
        break;
    case Skipped:
        account.skipped += tasks;
        break;
    case Missed:
        account.missed += tasks;
        break;
    case Blocked:
        account.blocked += tasks;
        break;
    case NotApplicable:
        account.notApplicable += tasks;
        break;
    case Scheduled:
    case Due:
    case Copied:
    case Snoozed:
        account.open += tasks;
        break;
    case Cancelled:
    case Void:
        account.planned -= tasks;
        break;
    }
}

} // namespace

std::vector<const Metric *> reportMetrics()
{
    std::vector<const Metric *> list;
    for (const char *key : {"pool_size", "new_friends", "lost", "churn_rate", "gmv", "net_sales", "private_gmv",
                            "buyers", "paid_orders", "aov", "repurchase_rate", "refund_rate", "sop_on_time_rate"})
        list.push_back(findMetric(QLatin1String(key)));
    return list;
}

Result<ReportData> ReportService::collect(const Period &period, JobContext &job)
{
    ReportData report;
    report.period = period;
    report.today = m_store.today();
    report.before = previousPeriod(period, report.today);
    DashboardService dashboard(m_store);
    auto figures = dashboard.figures(m_store, {period, report.before, CalendarUnit::Day, {}, reportMetrics()}, job);
    if (!figures)
        return tl::unexpected<Error>(figures.error());
    report.figures = std::move(*figures);
    const auto layers = dashboard.layers(m_store, {}, job);
    if (!layers)
        return tl::unexpected<Error>(layers.error());
    report.classes = layers->classes;
    auto strongest = channels(period, job);
    if (!strongest)
        return tl::unexpected<Error>(strongest.error());
    report.channels = std::move(*strongest);
    return guarded([&]() -> Result<ReportData> {
        report.sop = sopAccount(period);
        return std::move(report);
    });
}

Result<std::vector<ChannelLine>> ReportService::channels(const Period &period, JobContext &job)
{
    DashboardService dashboard(m_store);
    const auto choices = dashboard.choices(m_store);
    if (!choices)
        return tl::unexpected<Error>(choices.error());
    std::vector<ChannelLine> lines;
    DashboardQuery question{period, {}, CalendarUnit::None, {}, {}};
    for (const char *key : {"new_customers", "buyers", "gmv"})
        question.metrics.push_back(findMetric(QLatin1String(key)));
    for (const auto &[channel, name] : choices->channels) {
        question.filter.channel = channel;
        const auto figures = dashboard.figures(m_store, question, job);
        if (!figures)
            return tl::unexpected<Error>(figures.error());
        const auto total = [&](std::size_t i) { return figures->tiles[i].now.total; };
        lines.push_back({name, total(0), total(1), total(2)});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const ChannelLine &a, const ChannelLine &b) {
        return std::pair(a.gmv.numerator, a.newCustomers.numerator) >
               std::pair(b.gmv.numerator, b.newCustomers.numerator);
    });
    if (lines.size() > shownChannels)
        lines.resize(shownChannels);
    return lines;
}

SopAccount ReportService::sopAccount(const Period &period)
{
    SopAccount account;
    std::map<QString, std::int64_t> reasons;
    for (const storage::KpiStore::TaskCount &line :
         storage::KpiStore(m_store.connection()).taskCounts(period.from, period.to)) {
        count(account, storage::TaskState(line.state), line.count);
        if (!line.reasonText.isEmpty())
            reasons[line.reasonText] += line.count;
    }
    account.reasons.assign(reasons.begin(), reasons.end());
    std::stable_sort(account.reasons.begin(), account.reasons.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    if (account.reasons.size() > shownReasons)
        account.reasons.resize(shownReasons);
    return account;
}

} // namespace app
