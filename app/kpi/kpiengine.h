#pragma once

#include "app/kpi/feedreach.h"

#include <optional>
#include <vector>

namespace app {

/// A query: which metrics, for which period, and by which calendar unit.
struct KpiQuery
{
    Period period;
    CalendarUnit by = CalendarUnit::None; ///< Day, Week or Month for a series; None for none
    bool compare = false;                 ///< also the previous period and last year
    std::vector<const Metric *> metrics;
};

/// The result of one metric. `missing` names the feeds without which there is no value; `uncuttable` is set if the
/// metric does not support one of the filters.
struct MetricResult
{
    const Metric *metric = nullptr;
    Figure total = Figure::none();
    std::vector<Figure> series; ///< one per part
    std::optional<Figure> before, yearBefore;
    unsigned missing = 0;
    bool uncuttable = false;
    bool fromFeedback = false; ///< no feed of losses: from the deletions and blocks in WeCom's statistics
};

struct KpiAnswer
{
    std::vector<Period> pieces; ///< of the series
    Period before, yearBefore;  ///< when compared
    std::vector<MetricResult> results;
};

/// Computes metrics from the columns of the image; no results are stored. `reach` tells which feeds the store has and
/// which days they cover. A part that lies wholly after today or outside those days has no value.
KpiAnswer computeKpis(const KpiFacts &facts, const KpiCut &cut, const FeedReach &reach, const KpiQuery &query);
/// The same with feeds (Feed) that cover every day.
inline KpiAnswer computeKpis(const KpiFacts &facts, const KpiCut &cut, unsigned feeds, const KpiQuery &query)
{
    return computeKpis(facts, cut, FeedReach::of(feeds), query);
}

} // namespace app
