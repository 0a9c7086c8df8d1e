#pragma once

#include "app/kpi/metric.h"
#include "app/kpi/period.h"
#include "app/store/teamstore.h"
#include "storage/kpi/targetstore.h"

namespace app {

/// A target as displayed. Values are in units of 0.0001, as in the store.
struct ShownTarget
{
    storage::Target target;
    std::int64_t value = 0; ///< for the days displayed: of a sum their share, else the whole target
};

/// Whether the metric is a sum over days, so that a monthly target can be divided into days. Metrics that count
/// distinct customers (buyers), levels (pool) and shares do not add up.
bool addsUpOverDays(const Metric &metric);

/// The share of a target for `days` days, or the whole target if the metric does not add up.
std::int64_t targetFor(const Metric &metric, const storage::Target &target, int days);

/// Sets and finds targets. Each change is one undo step.
class TargetService final
{
public:
    explicit TargetService(TeamStore &store) : m_store(store) {}

    /// Replaces the target for the same metric, scope and days. Invalid if below zero or without days.
    Result<void> set(const storage::Target &target);
    /// NotFound if there is none for these days.
    Result<void> remove(const storage::Target &target);

    /// For each metric, the target to compare the period with: of the targets that include its last day, the one with
    /// the fewest days. For metrics that count distinct customers, only a target that includes the whole period.
    Result<std::vector<std::optional<ShownTarget>>> shown(const std::vector<const Metric *> &metrics,
                                                          storage::Target::Scope scope, std::int64_t scopeId,
                                                          const Period &period);

private:
    TeamStore &m_store;
};

} // namespace app
