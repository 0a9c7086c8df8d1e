#include "app/kpi/kpiengine.h"

#include <map>

namespace app {

using storage::LocalDay;

namespace {

/// The sums of a period and of its pieces, added up family by family as the metrics ask: what one pass can answer is
/// added up once.
class SumSource final
{
public:
    /// Without `pieces` only the whole.
    SumSource(const KpiFacts &facts, const KpiCut &cut, const Period &period, std::vector<Period> pieces = {})
        : m_facts(facts), m_cut(cut), m_whole{period}, m_pieces(std::move(pieces))
    {
    }

    Figure total(const Metric &metric) { return figure(metric, m_whole.front(), whole); }

    std::vector<Figure> series(const Metric &metric)
    {
        std::vector<Figure> list;
        for (std::size_t i = 0; i < m_pieces.size(); ++i)
            list.push_back(figure(metric, m_pieces[i], i));
        return list;
    }

private:
    static constexpr std::size_t whole = std::numeric_limits<std::size_t>::max();

    template <class Sums>
    struct Kept
    {
        std::vector<Sums> total, pieces;
        const Sums &at(std::size_t piece) const { return piece == whole ? total.front() : pieces[piece]; }
    };

    Figure figure(const Metric &metric, const Period &period, std::size_t piece)
    {
        if (period.from > m_cut.today)
            return Figure::none();
        MetricSums sums;
        sums.period = period;
        switch (metric.family) {
        case MetricFamily::Orders:
            sums.orders = orders().at(piece);
            break;
        case MetricFamily::Pool:
        case MetricFamily::Conversion:
        case MetricFamily::Activity:
            sums.pool = pool(metric.family).at(piece);
            break;
        case MetricFamily::Repurchase:
        case MetricFamily::NewFriends:
            sums.window = window(metric).at(piece);
            break;
        }
        return metric.figure(sums);
    }

    const Kept<OrderSums> &orders()
    {
        if (m_orders.total.empty()) {
            OrderTally tally = tallyOrders(m_facts, m_cut, m_pieces.empty() ? m_whole : m_pieces);
            m_orders.total = {tally.total};
            m_orders.pieces = std::move(tally.pieces);
        }
        return m_orders;
    }

    const Kept<PoolSums> &pool(MetricFamily family)
    {
        Kept<PoolSums> &kept = m_pools[family];
        if (kept.total.empty()) {
            KpiFacts facts = m_facts; // only what this family needs: orders and events make the pass longer
            if (family == MetricFamily::Pool)
                facts.orders = {};
            if (family != MetricFamily::Activity)
                facts.activities = {};
            kept.total = tallyPool(facts, m_cut, m_whole);
            kept.pieces = tallyPool(facts, m_cut, m_pieces);
        }
        return kept;
    }

    const Kept<WindowSums> &window(const Metric &metric)
    {
        Kept<WindowSums> &kept = m_windows[{metric.family, metric.days}];
        if (kept.total.empty()) {
            const LocalDay lastDay = std::min(m_cut.today, lastOrderDay(m_facts.orders));
            const auto tally = [&](const std::vector<Period> &periods) {
                return metric.family == MetricFamily::Repurchase
                           ? tallyRepurchase(m_facts, m_cut, periods, metric.days, lastDay)
                           : tallyNewFriends(m_facts, m_cut, periods, metric.days);
            };
            kept.pieces = m_pieces.empty() ? std::vector<WindowSums>() : tally(m_pieces);
            kept.total = m_pieces.empty() ? tally(m_whole) : std::vector<WindowSums>(1);
            for (const WindowSums &piece : kept.pieces) { // everybody is in one piece only
                kept.total.front().reached += piece.reached;
                kept.total.front().observed += piece.observed;
                kept.total.front().pending += piece.pending;
            }
        }
        return kept;
    }

    const KpiFacts &m_facts;
    const KpiCut &m_cut;
    std::vector<Period> m_whole, m_pieces;
    Kept<OrderSums> m_orders;
    std::map<MetricFamily, Kept<PoolSums>> m_pools;
    std::map<std::pair<MetricFamily, int>, Kept<WindowSums>> m_windows;
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
    if (query.by != CalendarUnit::None)
        answer.pieces = splitPeriod(query.period, query.by);
    answer.before = previousPeriod(query.period, cut.today);
    answer.yearBefore = yearBefore(query.period);
    SumSource now(facts, cut, query.period, answer.pieces);
    SumSource before(facts, cut, answer.before);
    SumSource yearAgo(facts, cut, answer.yearBefore);
    for (const Metric *metric : query.metrics) {
        MetricResult result;
        result.metric = metric;
        result.missing = metric->feeds & ~feeds;
        result.uncuttable = (scopesAsked(cut) & ~metric->scopes) != 0;
        if (result.missing || result.uncuttable) {
            result.series.assign(answer.pieces.size(), Figure::none());
        } else {
            result.total = now.total(*metric);
            result.series = now.series(*metric);
            if (query.compare) {
                result.before = before.total(*metric);
                result.yearBefore = yearAgo.total(*metric);
            }
        }
        answer.results.push_back(std::move(result));
    }
    return answer;
}

} // namespace app
