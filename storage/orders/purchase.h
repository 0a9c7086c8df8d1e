#pragma once

#include <cstdint>

namespace storage {

/// The one definition of a purchase (metrics.md): an order that was paid and is not given back whole by now, whatever
/// state the shop left it in. An order of amount 0 is one.
constexpr int orderRefunded = 6; // orders.status

constexpr bool isPurchase(bool isPaid, std::int64_t status, std::int64_t paid, std::int64_t refunded)
{
    return isPaid && status != orderRefunded && !(refunded > 0 && refunded >= paid);
}

/// The same of a row of orders in SQL; `o` is its alias.
#define SIYU_IS_PURCHASE(o)                                                                                            \
    o ".paid_at IS NOT NULL AND " o ".status <> 6 AND NOT (" o ".amount_refunded > 0 AND " o ".amount_refunded >= " o  \
      ".amount_paid)"

/// A return that names no order: refunded, never paid. It is a refund of the day of created_at and no order.
constexpr bool isReturnApart(bool isPaid, std::int64_t status)
{
    return !isPaid && status == orderRefunded;
}

} // namespace storage
