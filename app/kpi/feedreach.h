#pragma once

#include "app/kpi/metric.h"

#include <limits>

namespace app {

/// The days covered by each feed, and which facts the feeds include. A period outside the days of a feed has no value:
/// it is unknown, not zero.
struct FeedReach
{
    static constexpr storage::LocalDay always = std::numeric_limits<storage::LocalDay>::min() / 2;
    static constexpr storage::LocalDay never = std::numeric_limits<storage::LocalDay>::max() / 2;

    unsigned feeds = 0; ///< Feed: the available feeds
    /// First and last day of orders, friendships (and what is known of their ends), events and groups.
    Period orders{always, never}, friendships{always, never}, events{always, never}, groups{always, never};
    Period feedback{always, never}; ///< of deletions and blocks by day

    static FeedReach of(unsigned feeds)
    {
        FeedReach reach;
        reach.feeds = feeds;
        return reach;
    }
    /// Whether each feed of the mask covers at least one day of `period`.
    bool covers(unsigned wanted, const Period &period) const
    {
        const auto meets = [&](unsigned feed, const Period &days) {
            return !(wanted & feed) || (days.from <= period.to && period.from <= days.to);
        };
        return meets(OrdersFeed, orders) && meets(FriendshipsFeed, friendships) && meets(EventsFeed, events) &&
               meets(GroupsFeed, groups) && meets(FeedbackFeed, feedback);
    }
};

/// Computes the reach from the day columns of the facts, with what orders and friendships tell about refunds, buyers,
/// staff and losses; the members are the last day on which files of the feed were imported, noDay if none were.
struct FeedFiles
{
    storage::LocalDay friendships = noDay, events = noDay, groups = noDay;
    bool tellsRefunds = false, tellsLosses = false; ///< an active import has such a column, or is about them
};
FeedReach reachOf(const KpiFacts &facts, unsigned feeds, const FeedFiles &files);

} // namespace app
