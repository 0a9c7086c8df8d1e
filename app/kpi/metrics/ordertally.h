#pragma once

#include "app/kpi/metrics/windowsums.h"

namespace app {

/// The order sums of one period P. Money is in 0.0001 yuan.
struct OrderSums
{
    std::int64_t placedOrders = 0, placedAmount = 0;       ///< created in P
    std::int64_t placedPaid = 0, placedWithRefund = 0;     ///< of those
    std::int64_t paidOrders = 0, validOrders = 0, gmv = 0; ///< paid in P
    std::int64_t refunded = 0, ordersWithRefund = 0;       ///< of those
    std::int64_t privateOrders = 0, privateGmv = 0, communityGmv = 0;
    std::int64_t buyers = 0;       ///< distinct customers with a purchase in P
    std::int64_t repurchasers = 0; ///< of those with an earlier one at any time, or two in P
    std::int64_t repeaters = 0;    ///< of those with two or more in P
    std::int64_t newBuyers = 0;    ///< of those whose first purchase ever is in P
    std::int64_t returned = 0;     ///< of those who bought again in the following period
    std::int64_t returnable = 0;   ///< buyers if the following period is over, else 0

    OrderSums &operator+=(const OrderSums &other);
};

struct OrderTally
{
    OrderSums total;
    std::vector<OrderSums> pieces;
};

/// The expensive sums, computed only on request.
enum OrderNeed : unsigned {
    NeedsPrivate = 1, ///< privateOrders, privateGmv, communityGmv
    NeedsReturns = 2, ///< returned
};

/// Computes the order sums under `cut` in one pass, for the whole of `pieces` and for each of them.
OrderTally tallyOrders(const KpiFacts &facts, const KpiCut &cut, const std::vector<Period> &pieces,
                       unsigned needs = NeedsPrivate | NeedsReturns);

/// Customers with their first purchase in each period: observed for `withinDays`, and of those who bought again in that
/// time. Observed until `lastDay`: today or the last day of the orders feed, if earlier.
std::vector<WindowSums> tallyRepurchase(const KpiFacts &facts, const KpiCut &cut, const std::vector<Period> &periods,
                                        int withinDays, storage::LocalDay lastDay);

/// The last local day on which an order was created or paid; noDay without orders.
storage::LocalDay lastOrderDay(const OrderFacts &orders);

/// True if the buyer had an open friendship or was in a group when paying, or if the source is marked private.
bool isPrivateOrder(const KpiFacts &facts, const KpiCut &cut, Slot slot, std::uint32_t order);

} // namespace app
