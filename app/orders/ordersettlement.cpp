#include "app/orders/ordersettlement.h"

#include "storage/text/hash64.h"

#include <cstdlib>
#include <string>

namespace app {

using storage::UtcMs;

namespace {

constexpr std::int64_t absent = OrderRow::absent;

} // namespace

OrderSettlement::OrderSettlement(const OrderMapping &mapping)
    : m_hasAmount(mapping.has(OrderField::Amount)), m_hasPaidAt(mapping.has(OrderField::PaidAt)),
      m_paidIsSaid(mapping.paidIsSaid), m_paidIsNet(mapping.paidIsNet)
{
}

/// A negative quantity or amount is a return, as is a line of our own export that was refunded but never paid.
void OrderSettlement::settleReturn(OrderRow &row, const Numbers &numbers) const
{
    const auto isNegative = [](std::int64_t value) { return value != absent && value < 0; };
    const auto isNothing = [](std::int64_t value) { return value == absent || value == 0; };
    const bool onlyRefunds = m_hasPaidAt && row.paidAt == absent && row.status == OrderStatus::Refunded &&
                             isNothing(row.amount) && isNothing(row.placed) && row.refund != absent && row.refund > 0;
    if (!onlyRefunds && !isNegative(row.quantity) && !isNegative(row.amount) &&
        !(row.amount == absent && isNegative(row.placed)))
        return;
    row.isReturn = true;
    if (!isNothing(row.amount))
        row.refund = std::abs(row.amount);
    else if (isNothing(row.refund))
        row.refund = row.placed == absent ? 0 : std::abs(row.placed);
    row.amount = row.placed = 0;
    row.returnMark = onlyRefunds ? 0 : markOfReturn(row, numbers);
}

/// A return that has a number of its own is told by it, else by when it was, what went back and how much; not by all
/// its cells, of which another export of the same returns may have more.
std::uint64_t OrderSettlement::markOfReturn(const OrderRow &row, const Numbers &numbers)
{
    const std::string_view product = row.productCode.empty() ? row.product : row.productCode;
    const bool hasOwn = !numbers.original.empty() && numbers.order != numbers.original;
    const std::string_view number = !numbers.returned.empty() ? numbers.returned
                                    : hasOwn                  ? numbers.order
                                                              : std::string_view();
    std::uint64_t mark = storage::hash64(product, orderRowSeed);
    if (!number.empty())
        return storage::hash64(number, mark);
    const UtcMs at = row.refundedAt != absent ? row.refundedAt : row.createdAt != absent ? row.createdAt : row.paidAt;
    for (const std::int64_t part : {at, row.quantity, row.refund})
        mark = storage::hash64(std::to_string(part), mark);
    return mark;
}

void OrderSettlement::settleAmounts(OrderRow &row) const
{
    if (row.isReturn)
        return;
    if (row.refund == absent)
        row.refund = 0;
    if (row.amount == absent)
        row.amount = m_hasAmount || row.placed == absent ? 0 : row.placed;
    // 总金额 = 实际支付 + 退款: the paid column excludes the refund.
    const bool looksNet = row.placed == absent ? m_paidIsSaid : row.placed == row.amount + row.refund;
    if (row.refund > 0 && looksNet) {
        row.netRefund = row.refund;
        row.amount += m_paidIsNet ? row.refund : 0;
    }
    // Closed after payment with nothing left of the payment: fully refunded.
    if (m_paidIsNet && row.status == OrderStatus::Closed && row.paidAt != absent && row.amount == 0 &&
        row.placed != absent) {
        row.amount = row.placed;
        row.refund = row.placed;
    }
    if (row.placed == absent)
        row.placed = row.amount;
}

void OrderSettlement::settleTimes(OrderRow &row) const
{
    if (row.createdAt == absent)
        row.createdAt = row.paidAt;
    if (row.isReturn) {
        if (row.refundedAt == absent)
            row.refundedAt = row.createdAt;
        row.paidAt = row.receivedAt = absent;
        row.status = OrderStatus::Refunded;
    }
    const bool saysPaid = row.status == OrderStatus::Paid || row.status == OrderStatus::Shipped ||
                          row.status == OrderStatus::Finished || row.status == OrderStatus::Refunded;
    const bool saysNothing = row.status == OrderStatus::Unknown && !m_hasPaidAt;
    if (row.paidAt == absent && !row.isReturn && (saysPaid || saysNothing))
        row.paidAt = row.createdAt;
    if (row.status == OrderStatus::Unpaid)
        row.paidAt = absent;
    if (row.status == OrderStatus::Unknown)
        row.status = row.paidAt == absent ? OrderStatus::Unpaid : OrderStatus::Paid;
    if (row.status == OrderStatus::Closed && row.paidAt != absent && row.refund > 0 && row.refund >= row.amount)
        row.status = OrderStatus::Refunded;
}

} // namespace app
