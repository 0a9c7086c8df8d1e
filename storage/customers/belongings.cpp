#include "storage/customers/belongings.h"

#include "storage/customers/customername.h"

namespace storage {

Belongings belongingsOf(sqlite::Connection &connection, CustomerId customer)
{
    Belongings found;
    found.customer = customer;
    auto row = connection.prepare(R"(
        SELECT )" SIYU_CUSTOMER_NAME("c") R"(, ifnull(s.name, ''), c.added_at, c.last_contact_at,
               (SELECT count(*) FROM friendship WHERE customer_id = c.id),
               (SELECT count(*) FROM group_member WHERE customer_id = c.id),
               (SELECT count(*) FROM customer_tag WHERE customer_id = c.id),
               (SELECT count(*) FROM task WHERE customer_id = c.id AND (state BETWEEN 1 AND 3 OR state = 7)),
               (SELECT count(*) FROM event WHERE customer_id = c.id AND void = 0)
        FROM customer c LEFT JOIN staff s ON s.id = c.owner_id WHERE c.id = ?1)");
    row->bind(1, customer);
    if (!row->step())
        return found;
    int column = 0;
    found.name = row->text(column++);
    found.owner = row->text(column++);
    found.addedAt = row->optionalInteger(column++);
    found.lastContactAt = row->optionalInteger(column++);
    for (std::int64_t *count : {&found.friendships, &found.groups, &found.tags, &found.openTasks, &found.events})
        *count = row->integer(column++);
    found.orders = ordersOf(connection, customer);
    return found;
}

} // namespace storage
