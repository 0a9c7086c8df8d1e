#pragma once

#include "app/kpi/metric.h"

#include <limits>

namespace app {

/// The days that the feeds of the figures speak of, and what they tell. A stretch that a feed reaches no day of has no
/// value: nothing is known of it, which is not nothing.
struct FeedReach
{
    static constexpr storage::LocalDay always = std::numeric_limits<storage::LocalDay>::min() / 2;
    static constexpr storage::LocalDay never = std::numeric_limits<storage::LocalDay>::max() / 2;

    unsigned feeds = 0; ///< Feed: those there are
    /// First and last day of orders, friendships (and what is known of their ends), events and groups.
    Period orders{always, never}, friendships{always, never}, events{always, never}, groups{always, never};
    Period feedback{always, never}; ///< of deletions and blocks by day

    static FeedReach of(unsigned feeds)
    {
        FeedReach reach;
        reach.feeds = feeds;
        return reach;
    }
    /// Whether each feed of the mask speaks of a day of `period`.
    bool covers(unsigned wanted, const Period &period) const
    {
        const auto meets = [&](unsigned feed, const Period &days) {
            return !(wanted & feed) || (days.from <= period.to && period.from <= days.to);
        };
        return meets(OrdersFeed, orders) && meets(FriendshipsFeed, friendships) && meets(EventsFeed, events) &&
               meets(GroupsFeed, groups) && meets(FeedbackFeed, feedback);
    }
};

/// The days that `day` columns of the facts hold, and what the orders and friendships tell of refunds, buyers, members
/// and losses; `until`: the last day on which files of the feed came in, noDay where none did.
struct FeedFiles
{
    storage::LocalDay friendships = noDay, events = noDay, groups = noDay;
    bool tellsRefunds = false, tellsLosses = false; ///< a file in force has such a column, or is about them
};
FeedReach reachOf(const KpiFacts &facts, unsigned feeds, const FeedFiles &files);

} // namespace app
