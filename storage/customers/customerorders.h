#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <optional>

namespace storage {

/// The orders of a customer, wherever they are counted for one: an order counts if it is a purchase (paid and not fully
/// refunded), and its amount is what was paid less what was refunded. What does not count stands beside it. Amounts are
/// in 0.0001 yuan.
struct CustomerOrders
{
    std::int64_t count = 0; ///< purchases
    std::int64_t paid = 0;  ///< for these, net of refunds
    std::optional<std::int64_t> lastPaidAt;
    std::int64_t refundedCount = 0; ///< paid orders with a refund, in part or in full
    std::int64_t refunded = 0;      ///< of these
    std::int64_t paidCount = 0;     ///< all paid orders, refunded or not
    std::int64_t paidBefore = 0;    ///< for these, before refunds

    friend bool operator==(const CustomerOrders &, const CustomerOrders &) = default;
};

/// All 0 if there is no such customer.
CustomerOrders ordersOf(sqlite::Connection &connection, CustomerId customer);

} // namespace storage
