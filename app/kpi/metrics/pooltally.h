#pragma once

#include "app/kpi/metrics/windowsums.h"

namespace app {

/// The friendship sums of one period P. A friendship is open at the end of a day if it started on or before that day
/// and has not ended by then.
struct PoolSums
{
    std::int64_t friendsAtStart = 0;  ///< friendships open at the start of P
    std::int64_t newFriends = 0;      ///< friendships started in P, without transfers
    std::int64_t newCustomers = 0;    ///< customers whose first friendship started in P
    std::int64_t joinedGroup = 0;     ///< of those who joined a group within 7 days
    std::int64_t joinsPending = 0;    ///< new customers whose 7 days are not over
    std::int64_t ended = 0;           ///< friendships ended in P, without transfers
    std::int64_t endedByCustomer = 0; ///< of those by the customer or an unknown side
    std::int64_t endedUnknown = 0;    ///< of those by an unknown side
    std::int64_t poolAtStart = 0;     ///< customers
    std::int64_t poolAtEnd = 0;       ///< customers; today if P is not over
    std::int64_t inPool = 0;          ///< customers with an open friendship at any time in P
    std::int64_t boughtInPool = 0;    ///< of those with a purchase in P while it was open
    std::int64_t lost = 0;            ///< in the pool at the start or added in P, without a friendship at the end
    std::int64_t active = 0;          ///< in the pool at the end, with own activity in P
    std::int64_t effective = 0;       ///< in the pool at the end, own activity in 30 days or an order in 90
    std::int64_t dormant = 0;         ///< in the pool for 90 days at the end, without own activity in them

    PoolSums &operator+=(const PoolSums &other);
};

struct PoolTally
{
    PoolSums total;
    std::vector<PoolSums> pieces;
};

/// Computes the pool sums under `cut` in one pass, for the whole of `pieces` (contiguous, ascending) and for each of
/// them. Without orders in `facts` boughtInPool is 0; without activities active, effective and dormant are 0.
PoolTally tallyPool(const KpiFacts &facts, const KpiCut &cut, const std::vector<Period> &pieces);

/// Friendships started in each period: observed for `withinDays`, and of those ended by the customer in that time.
std::vector<WindowSums> tallyNewFriends(const KpiFacts &facts, const KpiCut &cut, const std::vector<Period> &periods,
                                        int withinDays);

} // namespace app
