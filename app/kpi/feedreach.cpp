#include "app/kpi/feedreach.h"

#include "storage/customers/eventkind.h"

#include <algorithm>

namespace app {

using storage::LocalDay;

namespace {

/// Collects the first and last day, ignoring noDay; empty if there are none.
class DaySpan final
{
public:
    void add(LocalDay day)
    {
        if (day == noDay)
            return;
        m_first = m_isKnown ? std::min(m_first, day) : day;
        m_last = m_isKnown ? std::max(m_last, day) : day;
        m_isKnown = true;
    }
    void add(const FactRuns &runs, std::span<const LocalDay> days)
    {
        for (std::size_t row = 0; row < days.size(); ++row) {
            if (!runs.isDead(row))
                add(days[row]);
        }
    }
    /// From the first day to the last day or the day of the last file, whichever is later.
    Period period(LocalDay file) const
    {
        if (!m_isKnown)
            return {FeedReach::always, FeedReach::never};
        return {m_first, file == noDay ? m_last : std::max(m_last, file)};
    }

private:
    bool m_isKnown = false;
    LocalDay m_first = 0, m_last = 0;
};

unsigned toldByOrders(const OrderFacts &orders)
{
    if (!orders.runs.index)
        return 0;
    unsigned told = 0;
    const std::vector<Slot> &owners = orders.runs.index->owners();
    for (std::uint32_t order = 0; order < orders.size(); ++order) {
        if (orders.runs.isDead(order))
            continue;
        told |= owners[order] != noSlot ? BuyersFeed : 0u;
        told |= orders.staff[order] != noCode ? AttributionFeed : 0u;
        told |= orders.refunded[order] > 0 || orders.status[order] == OrderRuns::Refunded ? RefundsFeed : 0u;
    }
    return told;
}

bool tellLosses(const FriendshipFacts &friendships)
{
    for (std::size_t row = 0; row < friendships.endKind.size(); ++row) {
        const std::uint8_t kind = friendships.endKind[row];
        if (kind != FriendshipRuns::Open && kind != FriendshipRuns::Transferred && !friendships.runs.isDead(row))
            return true;
    }
    return false;
}

} // namespace

FeedReach reachOf(const KpiFacts &facts, unsigned feeds, const FeedFiles &files)
{
    FeedReach reach = FeedReach::of(feeds | toldByOrders(facts.orders) | (files.tellsRefunds ? RefundsFeed : 0u));
    if (files.tellsLosses || tellLosses(facts.friendships))
        reach.feeds |= LossesFeed;
    DaySpan orders, friendships, events, groups;
    orders.add(facts.orders.runs, facts.orders.createdDay);
    orders.add(facts.orders.runs, facts.orders.paidDay);
    friendships.add(facts.friendships.runs, facts.friendships.addedDay);
    friendships.add(facts.friendships.runs, facts.friendships.endedDay);
    for (std::size_t event = 0; event < facts.activities.day.size(); ++event) {
        if (storage::isOwnEvent(facts.activities.kind[event]) && !facts.activities.runs.isDead(event))
            events.add(facts.activities.day[event]);
    }
    groups.add(facts.memberships.runs, facts.memberships.joinedDay);
    reach.orders = orders.period(noDay);
    reach.friendships = friendships.period(files.friendships);
    reach.events = events.period(files.events);
    reach.groups = groups.period(files.groups);
    DaySpan feedback;
    feedback.add({}, facts.feedback.day);
    reach.feedback = feedback.period(noDay);
    reach.feeds |= facts.feedback.day.empty() ? 0u : FeedbackFeed;
    return reach;
}

} // namespace app
