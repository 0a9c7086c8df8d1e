#include "storage/customers/customerorders.h"

namespace storage {

CustomerOrders ordersOf(sqlite::Connection &connection, CustomerId customer)
{
    // The condition is that of isPurchase() in storage/orders, a later room. Status 6 is "refunded".
    auto row = connection.prepare(R"(
        SELECT count(*) FILTER (WHERE counts), ifnull(sum(amount_paid - amount_refunded) FILTER (WHERE counts), 0),
               max(paid_at) FILTER (WHERE counts), count(*) FILTER (WHERE amount_refunded > 0 OR status = 6),
               ifnull(sum(amount_refunded), 0), count(*), ifnull(sum(amount_paid), 0)
        FROM (SELECT paid_at, status, amount_paid, amount_refunded,
                     status <> 6 AND NOT (amount_refunded > 0 AND amount_refunded >= amount_paid) AS counts
              FROM orders WHERE customer_id = ?1 AND paid_at IS NOT NULL))");
    row->bind(1, customer);
    row->step();
    return {row->integer(0), row->integer(1), row->optionalInteger(2), row->integer(3),
            row->integer(4), row->integer(5), row->integer(6)};
}

} // namespace storage
