#include "app/kpi/kpiengine.h"

#include <map>

namespace app {

using storage::LocalDay;

namespace {

/// The sums of a list of contiguous stretches, added up family by family as the metrics ask.
class SumSource final
{
public:
    SumSource(const KpiFacts &facts, const KpiCut &cut, std::vector<Period> pieces)
        : m_facts(facts), m_cut(cut), m_pieces(std::move(pieces))
    {
    }

    std::vector<Figure> figures(const Metric &metric)
    {
        std::vector<Figure> list;
        for (std::size_t i = 0; i < m_pieces.size(); ++i)
            list.push_back(m_pieces[i].from > m_cut.today ? Figure::none() : metric.figure(sums(metric, i)));
        return list;
    }

private:
    MetricSums sums(const Metric &metric, std::size_t piece)
    {
        MetricSums sums;
        sums.period = m_pieces[piece];
        switch (metric.family) {
        case MetricFamily::Orders:
            sums.orders = orders()[piece];
            break;
        case MetricFamily::Pool:
            sums.pool = pool(false)[piece];
            break;
        case MetricFamily::Activity:
            sums.pool = pool(true)[piece];
            break;
        case MetricFamily::Repurchase:
        case MetricFamily::NewFriends:
            sums.window = window(metric)[piece];
            break;
        }
        return sums;
    }

    const std::vector<OrderSums> &orders()
    {
        if (m_orders.empty())
            m_orders = tallyOrders(m_facts, m_cut, m_pieces).pieces;
        return m_orders;
    }

    const std::vector<PoolSums> &pool(bool withActivity)
    {
        std::vector<PoolSums> &sums = withActivity ? m_activity : m_pool;
        if (sums.empty()) {
            KpiFacts facts = m_facts;
            if (!withActivity)
                facts.activities = {}; // the costlier half of the pass
            sums = tallyPool(facts, m_cut, m_pieces);
        }
        return sums;
    }

    const std::vector<WindowSums> &window(const Metric &metric)
    {
        std::vector<WindowSums> &sums = m_windows[{metric.family, metric.days}];
        if (sums.empty()) {
            if (metric.family == MetricFamily::Repurchase) {
                const LocalDay lastDay = std::min(m_cut.today, lastOrderDay(m_facts.orders));
                sums = tallyRepurchase(m_facts, m_cut, m_pieces, metric.days, lastDay);
            } else {
                sums = tallyNewFriends(m_facts, m_cut, m_pieces, metric.days);
            }
        }
        return sums;
    }

    const KpiFacts &m_facts;
    const KpiCut &m_cut;
    std::vector<Period> m_pieces;
    std::vector<OrderSums> m_orders;
    std::vector<PoolSums> m_pool, m_activity;
    std::map<std::pair<MetricFamily, int>, std::vector<WindowSums>> m_windows;
};

unsigned scopesAsked(const KpiCut &cut)
{
    return (cut.channel ? ByChannel : 0u) | (cut.staff ? ByStaff : 0u) | (cut.segment ? BySegment : 0u) |
           (cut.products.empty() ? 0u : ByProduct) | (cut.source ? BySource : 0u);
}

} // namespace

KpiAnswer computeKpis(const KpiFacts &facts, const KpiCut &cut, unsigned feeds, const KpiQuery &query)
{
    KpiAnswer answer;
    SumSource whole(facts, cut, {query.period});
    if (query.by != CalendarUnit::None)
        answer.pieces = splitPeriod(query.period, query.by);
    SumSource series(facts, cut, answer.pieces);
    answer.before = previousPeriod(query.period, cut.today);
    answer.yearBefore = yearBefore(query.period);
    SumSource before(facts, cut, {answer.before});
    SumSource yearAgo(facts, cut, {answer.yearBefore});
    for (const Metric *metric : query.metrics) {
        MetricResult result;
        result.metric = metric;
        result.missing = metric->feeds & ~feeds;
        result.uncuttable = (scopesAsked(cut) & ~metric->scopes) != 0;
        if (result.missing || result.uncuttable) {
            result.series.assign(answer.pieces.size(), Figure::none());
        } else {
            result.total = whole.figures(*metric).front();
            result.series = series.figures(*metric);
            if (query.compare) {
                result.before = before.figures(*metric).front();
                result.yearBefore = yearAgo.figures(*metric).front();
            }
        }
        answer.results.push_back(std::move(result));
    }
    return answer;
}

} // namespace app
