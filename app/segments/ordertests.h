#pragma once

#include "app/segments/rule.h"
#include "app/segments/rulecontext.h"

namespace app {

/// Totals over the orders of one customer that match a test.
struct OrderFigures
{
    std::int64_t count = 0;
    std::int64_t sum = 0;            ///< 0.0001 yuan, net of refunds
    storage::LocalDay first = noDay; ///< earliest and latest day of these orders
    storage::LocalDay last = noDay;
};

/// The customers of `within` whose orders meet the test.
Bitset customersByOrders(const OrdersTest &test, const RuleContext &context, const Bitset &within);
/// The totals of one customer, for the explanation.
OrderFigures orderFigures(const OrdersTest &test, const RuleContext &context, Slot slot);

/// The local days of a window, both ends included.
struct DayRange
{
    storage::LocalDay first = std::numeric_limits<storage::LocalDay>::min() + 1;
    storage::LocalDay last = std::numeric_limits<storage::LocalDay>::max();

    DayRange(const RuleWindow &window, storage::LocalDay today);
    bool contains(storage::LocalDay day) const { return day >= first && day <= last; }
};

} // namespace app
