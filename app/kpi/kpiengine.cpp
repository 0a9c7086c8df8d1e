#include "app/kpi/kpiengine.h"

#include <map>

namespace app {

using storage::LocalDay;

namespace {

/// The sums that the metrics of a query need, so that one pass per period computes them all.
struct Needs
{
    unsigned orders = 0; ///< OrderNeed
    bool conversion = false, activity = false;

    explicit Needs(const std::vector<const Metric *> &metrics)
    {
        for (const Metric *metric : metrics) {
            orders |= metric->family == MetricFamily::PrivateOrders ? NeedsPrivate : 0u;
            orders |= metric->family == MetricFamily::Returns ? NeedsReturns : 0u;
            conversion |= metric->family == MetricFamily::Conversion;
            activity |= metric->family == MetricFamily::Activity;
        }
    }
};

bool usesFeedback(const Metric &metric, unsigned feeds)
{
    return metric.withFeedback && !(feeds & LossesFeed) && (feeds & FeedbackFeed);
}

/// Whether only orders of the private domain make the figure.
bool isOfPrivateOrders(const Metric &metric, const KpiCut &cut)
{
    return metric.family == MetricFamily::PrivateOrders ||
           (cut.privateOnly && (metric.family == MetricFamily::Orders || metric.family == MetricFamily::Returns ||
                                metric.family == MetricFamily::Repurchase));
}

/// The feeds without which the metric has no value under the cut.
unsigned wantedFeeds(const Metric &metric, const KpiCut &cut, unsigned feeds)
{
    unsigned wanted = metric.feeds;
    if (usesFeedback(metric, feeds))
        wanted = (wanted & ~unsigned(LossesFeed)) | FeedbackFeed;
    if (cut.staff != 0 &&
        (metric.family == MetricFamily::PrivateOrders || metric.family == MetricFamily::Orders ||
         metric.family == MetricFamily::Returns))
        wanted |= AttributionFeed;
    if (!isOfPrivateOrders(metric, cut) || (metric.feeds & GroupsFeed))
        return wanted;
    // A source that is marked private needs no word of who bought; else friends or groups tell the private domain.
    if (!cut.privateSources.empty())
        return metric.family == MetricFamily::PrivateOrders ? wanted & ~unsigned(BuyersFeed) : wanted;
    return wanted | BuyersFeed | (feeds & GroupsFeed ? 0u : FriendshipsFeed);
}

/// The sums of a period and of its pieces, added up when first asked for.
class SumSource final
{
public:
    /// Without `pieces`, only the total.
    SumSource(const KpiFacts &facts, const KpiCut &cut, const FeedReach &reach, const Needs &needs,
              const Period &period, std::vector<Period> pieces = {})
        : m_facts(facts), m_cut(cut), m_reach(reach), m_needs(needs), m_whole(period), m_pieces(std::move(pieces))
    {
        if (m_pieces.empty())
            m_pieces.push_back(period);
    }

    Figure total(const Metric &metric) { return figure(metric, m_whole, whole); }

    std::vector<Figure> series(const Metric &metric, std::size_t count)
    {
        std::vector<Figure> list;
        for (std::size_t i = 0; i < count; ++i)
            list.push_back(figure(metric, m_pieces[i], i));
        return list;
    }

private:
    static constexpr std::size_t whole = std::numeric_limits<std::size_t>::max();

    Figure figure(const Metric &metric, const Period &period, std::size_t piece)
    {
        if (period.from > m_cut.today || !m_reach.covers(wantedFeeds(metric, m_cut, m_reach.feeds), period))
            return Figure::none();
        MetricSums sums;
        sums.period = period;
        switch (metric.family) {
        case MetricFamily::Orders:
        case MetricFamily::PrivateOrders:
        case MetricFamily::Returns:
            sums.orders = piece == whole ? orders().total : orders().pieces[piece];
            break;
        case MetricFamily::Pool:
        case MetricFamily::Conversion:
        case MetricFamily::Activity:
            sums.pool = piece == whole ? pool().total : pool().pieces[piece];
            break;
        case MetricFamily::Repurchase:
        case MetricFamily::NewFriends:
            sums.window = window(metric, piece);
            break;
        case MetricFamily::Tasks:
            sums.tasks = tasks(piece);
            break;
        }
        if (!usesFeedback(metric, m_reach.feeds))
            return metric.figure(sums);
        sums.negativeFeedback = feedback(period);
        return metric.withFeedback(sums);
    }

    const OrderTally &orders()
    {
        if (!m_orders)
            m_orders = tallyOrders(m_facts, m_cut, m_pieces, m_needs.orders);
        return *m_orders;
    }

    const PoolTally &pool()
    {
        if (!m_pool) {
            KpiFacts facts = m_facts; // orders and events make the pass slower
            if (!m_needs.conversion && !m_needs.activity)
                facts.orders = {};
            if (!m_needs.activity)
                facts.activities = {};
            m_pool = tallyPool(facts, m_cut, m_pieces);
        }
        return *m_pool;
    }

    WindowSums window(const Metric &metric, std::size_t piece)
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
        if (piece != whole)
            return sums[piece];
        WindowSums total;
        for (const WindowSums &one : sums) { // everyone is in exactly one part
            total.reached += one.reached;
            total.observed += one.observed;
            total.pending += one.pending;
        }
        return total;
    }

    std::int64_t feedback(const Period &period) const
    {
        const FeedbackFacts &facts = m_facts.feedback;
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < facts.day.size(); ++i) {
            if (period.contains(facts.day[i]) && m_cut.isOperated(facts.account[i], facts.day[i]))
                sum += facts.count[i];
        }
        return sum;
    }

    TaskSums tasks(std::size_t piece)
    {
        if (m_tasks.empty())
            m_tasks = tallyTasks(m_facts, m_cut, m_pieces);
        if (piece != whole)
            return m_tasks[piece];
        TaskSums total;
        for (const TaskSums &one : m_tasks) {
            total.ended += one.ended;
            total.onTime += one.onTime;
        }
        return total;
    }

    const KpiFacts &m_facts;
    const KpiCut &m_cut;
    const FeedReach &m_reach;
    const Needs &m_needs;
    Period m_whole;
    std::vector<Period> m_pieces;
    std::optional<OrderTally> m_orders;
    std::optional<PoolTally> m_pool;
    std::vector<TaskSums> m_tasks;
    std::map<std::pair<MetricFamily, int>, std::vector<WindowSums>> m_windows;
};

unsigned scopesAsked(const KpiCut &cut)
{
    return (cut.channel ? ByChannel : 0u) | (cut.staff ? ByStaff : 0u) | (cut.segment ? BySegment : 0u) |
           (cut.products.empty() ? 0u : ByProduct) | (cut.source ? BySource : 0u);
}

} // namespace

KpiAnswer computeKpis(const KpiFacts &facts, const KpiCut &cut, const FeedReach &reach, const KpiQuery &query)
{
    KpiAnswer answer;
    if (query.by != CalendarUnit::None)
        answer.pieces = splitPeriod(query.period, query.by);
    answer.before = previousPeriod(query.period, cut.today);
    answer.yearBefore = yearBefore(query.period);
    const Needs needs(query.metrics);
    SumSource now(facts, cut, reach, needs, query.period, answer.pieces);
    SumSource before(facts, cut, reach, needs, answer.before);
    SumSource yearAgo(facts, cut, reach, needs, answer.yearBefore);
    for (const Metric *metric : query.metrics) {
        MetricResult result;
        result.metric = metric;
        result.missing = wantedFeeds(*metric, cut, reach.feeds) & ~reach.feeds;
        const bool fromFeedback = usesFeedback(*metric, reach.feeds);
        const unsigned scopes = fromFeedback ? metric->scopes & ByStaff : metric->scopes; // told by account and day
        result.uncuttable = (scopesAsked(cut) & ~scopes) != 0;
        result.fromFeedback = fromFeedback && !result.missing && !result.uncuttable;
        if (result.missing || result.uncuttable) {
            result.series.assign(answer.pieces.size(), Figure::none());
        } else {
            result.total = now.total(*metric);
            result.series = now.series(*metric, answer.pieces.size());
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
