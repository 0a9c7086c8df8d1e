#pragma once

#include "app/segments/rule.h"
#include "app/segments/rulecontext.h"

namespace app {

/// What the orders of one customer that fit a test come to.
struct OrderFigures
{
    std::int64_t count = 0;
    std::int64_t sum = 0;            ///< 0.0001 yuan, net of refunds
    storage::LocalDay first = noDay; ///< earliest and latest day among them
    storage::LocalDay last = noDay;
};

/// Those of `within` whose orders fit.
Bitset customersByOrders(const OrdersTest &test, const RuleContext &context, const Bitset &within);
/// The figures of one customer, for explaining.
OrderFigures orderFigures(const OrdersTest &test, const RuleContext &context, Slot slot);

/// The local days of a window, both included.
struct DayRange
{
    storage::LocalDay first = std::numeric_limits<storage::LocalDay>::min() + 1;
    storage::LocalDay last = std::numeric_limits<storage::LocalDay>::max();

    DayRange(const RuleWindow &window, storage::LocalDay today);
    bool contains(storage::LocalDay day) const { return day >= first && day <= last; }
};

} // namespace app
