#pragma once

#include "app/kpi/metric.h"
#include "app/kpi/period.h"
#include "app/store/teamstore.h"
#include "storage/kpi/targetstore.h"

namespace app {

/// A target as a tile and a line show it. Values are ten thousandths, as in the store.
struct ShownTarget
{
    storage::Target target;
    std::int64_t value = 0; ///< for the days shown: of a sum the part that falls on them, else the target itself
};

/// The metric is a sum over days, so that a target of a month means a part of it for each day. What counts people once
/// however often they come (buyers), levels (pool) and shares do not add up.
bool addsUpOverDays(const Metric &metric);

/// The part of a target that falls on `days` days, or the target itself where the metric does not add up.
std::int64_t targetFor(const Metric &metric, const storage::Target &target, int days);

/// Sets and finds targets. Each change is one undo step.
class TargetService final
{
public:
    explicit TargetService(TeamStore &store) : m_store(store) {}

    /// Replaces the one for the same metric, scope and days. Invalid below zero, or where the days are none.
    Result<void> set(const storage::Target &target);
    /// NotFound where there is none for these days.
    Result<void> remove(const storage::Target &target);

    /// For each of the metrics the target that the shown period is judged by: of those that hold its last day the one
    /// with the fewest days. Of metrics that count distinct people only one that holds the whole period.
    Result<std::vector<std::optional<ShownTarget>>> shown(const std::vector<const Metric *> &metrics,
                                                          storage::Target::Scope scope, std::int64_t scopeId,
                                                          const Period &period);

private:
    TeamStore &m_store;
};

} // namespace app
