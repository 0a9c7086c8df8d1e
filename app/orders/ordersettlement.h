#pragma once

#include "app/orders/ordermapping.h"
#include "app/orders/orderrow.h"

namespace app {

/// What the cells of a line of orders mean together: whether it is a return, what was paid before refunds, and when.
class OrderSettlement final
{
public:
    explicit OrderSettlement(const OrderMapping &mapping);

    /// The numbers in a line; each may be empty.
    struct Numbers
    {
        std::string_view order;    ///< its own
        std::string_view original; ///< the order that a return names
        std::string_view returned; ///< the number of a return
    };
    /// Turns a line that only gives back into a return.
    void settleReturn(OrderRow &row, const Numbers &numbers) const;
    /// Determines the amount paid before refunds. Not for returns, which have none.
    void settleAmounts(OrderRow &row) const;
    /// Determines the times and the status that follow from each other. A line without any time stays without.
    void settleTimes(OrderRow &row) const;

private:
    static std::uint64_t markOfReturn(const OrderRow &row, const Numbers &numbers);

    bool m_hasAmount, m_hasPaidAt, m_paidIsSaid, m_paidIsNet;
};

} // namespace app
