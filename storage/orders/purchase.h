#pragma once

#include <cstdint>

namespace storage {

/// The definition of a purchase: an order that was paid and is not fully refunded, whatever its status in
/// the shop. Includes orders of amount 0.
constexpr int orderRefunded = 6; // orders.status

constexpr bool isPurchase(bool isPaid, std::int64_t status, std::int64_t paid, std::int64_t refunded)
{
    return isPaid && status != orderRefunded && !(refunded > 0 && refunded >= paid);
}

/// The same in SQL for a row of orders; `o` is its alias.
#define SIYU_IS_PURCHASE(o)                                                                                            \
    o ".paid_at IS NOT NULL AND " o ".status <> 6 AND NOT (" o ".amount_refunded > 0 AND " o ".amount_refunded >= " o  \
      ".amount_paid)"

/// A return without an order: refunded, never paid. Counts as a refund on the day of created_at, not as an order.
constexpr bool isReturnWithoutOrder(bool isPaid, std::int64_t status)
{
    return !isPaid && status == orderRefunded;
}

} // namespace storage
