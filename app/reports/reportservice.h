#pragma once

#include "app/reports/dashboardservice.h"

namespace app {

/// The outcome of the touches planned for the days of a report. Late touches are included in done.
struct SopAccount
{
    std::int64_t planned = 0, done = 0, late = 0, open = 0, skipped = 0, missed = 0, blocked = 0, notApplicable = 0;
    std::vector<std::pair<QString, std::int64_t>> reasons; ///< of blocked and skipped ones, most frequent first
};

/// A channel with its results in the days of a report.
struct ChannelLine
{
    QString name;
    Figure newCustomers, buyers, gmv;
};

/// The contents of the weekly report, as numbers.
struct ReportData
{
    Period period, before;
    storage::LocalDay today = 0;
    DashboardFigures figures; ///< of reportMetrics(), by day, compared with `before`
    SopAccount sop;
    std::vector<ChannelLine> channels; ///< best first
    std::array<std::int64_t, 8> classes{};
};

/// The metrics of the report, in order.
std::vector<const Metric *> reportMetrics();

/// Collects the report of the whole team. Callable on a read thread.
class ReportService final
{
public:
    static constexpr std::size_t shownChannels = 8, shownReasons = 8;

    explicit ReportService(TeamStore &store) : m_store(store) {}

    Result<ReportData> collect(const Period &period, JobContext &job);

private:
    Result<std::vector<ChannelLine>> channels(const Period &period, JobContext &job);
    SopAccount sopAccount(const Period &period);

    TeamStore &m_store;
};

} // namespace app
