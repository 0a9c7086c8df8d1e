#pragma once

#include "app/kpi/feedreach.h"

#include <optional>
#include <vector>

namespace app {

/// What is asked: which metrics, over which days, cut how, and in which pieces.
struct KpiQuery
{
    Period period;
    CalendarUnit by = CalendarUnit::None; ///< Day, Week or Month for a series; None for none
    bool compare = false;                 ///< the period before and the year before as well
    std::vector<const Metric *> metrics;
};

/// One metric's answer. `missing` names the feeds without which there is no value; `uncuttable` says that a filter
/// was set which the metric cannot be cut by.
struct MetricResult
{
    const Metric *metric = nullptr;
    Figure total = Figure::none();
    std::vector<Figure> series; ///< one per piece
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

/// Computes metrics on the columns of the image; no number is stored anywhere. `reach` says which feeds the store has
/// and of which days they speak. A stretch that lies wholly after today or outside their days has no value.
KpiAnswer computeKpis(const KpiFacts &facts, const KpiCut &cut, const FeedReach &reach, const KpiQuery &query);
/// The same with feeds (Feed) that speak of every day.
inline KpiAnswer computeKpis(const KpiFacts &facts, const KpiCut &cut, unsigned feeds, const KpiQuery &query)
{
    return computeKpis(facts, cut, FeedReach::of(feeds), query);
}

} // namespace app
