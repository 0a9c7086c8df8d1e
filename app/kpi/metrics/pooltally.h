#pragma once

#include "app/kpi/metrics/windowsums.h"

namespace app {

/// What friendships come to in one stretch of days. A friendship is open at the end of a day it began on or before
/// and did not end by.
struct PoolSums
{
    std::int64_t friendsAtStart = 0;  ///< friendships open at the start of P
    std::int64_t newFriends = 0;      ///< friendships begun in P, transfers left out
    std::int64_t newCustomers = 0;    ///< customers whose first friendship began in P
    std::int64_t joinedGroup = 0;     ///< of those who joined a group within 7 days
    std::int64_t joinsPending = 0;    ///< new customers whose 7 days are not over
    std::int64_t ended = 0;           ///< friendships ended in P, transfers left out
    std::int64_t endedByCustomer = 0; ///< of those by the customer, unknown side counted too
    std::int64_t endedUnknown = 0;    ///< of those with unknown side
    std::int64_t poolAtStart = 0;     ///< customers
    std::int64_t poolAtEnd = 0;       ///< customers; today where P is not over
    std::int64_t inPool = 0;          ///< customers with an open friendship at any moment of P
    std::int64_t boughtInPool = 0;    ///< of those with a purchase in P while it was open
    std::int64_t lost = 0;            ///< in the pool at the start or added in P, without a friendship at the end
    std::int64_t active = 0;          ///< pool at the end with something of their own in P
    std::int64_t effective = 0;       ///< pool at the end with something of their own in 30 days or an order in 90
    std::int64_t dormant = 0;         ///< pool at the end for 90 days without anything of their own in them

    PoolSums &operator+=(const PoolSums &other);
};

struct PoolTally
{
    PoolSums total;
    std::vector<PoolSums> pieces;
};

/// One pass over the friendships under `cut` for the whole of `pieces` and each of them, contiguous and ascending.
/// Without orders in `facts` boughtInPool stays 0, without activities active, effective and dormant do.
PoolTally tallyPool(const KpiFacts &facts, const KpiCut &cut, const std::vector<Period> &pieces);

/// Friendships begun in each period: observed for `withinDays`, and of those ended by the customer within them.
std::vector<WindowSums> tallyNewFriends(const KpiFacts &facts, const KpiCut &cut, const std::vector<Period> &periods,
                                        int withinDays);

} // namespace app
