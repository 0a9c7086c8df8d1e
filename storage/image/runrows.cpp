#include "storage/image/runrows.h"

namespace storage::image {

namespace {

std::size_t count(sqlite::Connection &connection, const char *sql)
{
    return static_cast<std::size_t>(connection.integer(sql));
}

std::uint32_t countOf(sqlite::Connection &connection, const char *sql, std::int64_t owner)
{
    auto row = connection.prepare(sql);
    row->bindAll(owner).step();
    return static_cast<std::uint32_t>(row->integer(0));
}

} // namespace

std::size_t friendshipCount(sqlite::Connection &connection)
{
    return count(connection, "SELECT count(*) FROM friendship");
}

Rows<FriendshipRow> friendships(sqlite::Connection &connection)
{
    return Rows<FriendshipRow>(connection,
                               "SELECT customer_id, id, account_id, channel_id, added_at, ended_at, end_kind, add_way "
                               "FROM friendship ORDER BY id");
}

std::uint32_t friendshipCountOf(sqlite::Connection &connection, std::int64_t customer)
{
    return countOf(connection, "SELECT count(*) FROM friendship WHERE customer_id = ?1", customer);
}

Rows<FriendshipRow> friendshipsOf(sqlite::Connection &connection, std::int64_t customer)
{
    return Rows<FriendshipRow>(connection,
                               "SELECT customer_id, id, account_id, channel_id, added_at, ended_at, end_kind, add_way "
                               "FROM friendship WHERE customer_id = ?1 ORDER BY added_at, id",
                               customer);
}

std::size_t orderCount(sqlite::Connection &connection)
{
    return count(connection, "SELECT count(*) FROM orders");
}

Rows<OrderRow> orders(sqlite::Connection &connection)
{
    return Rows<OrderRow>(connection, "SELECT customer_id, id, paid_at, created_at, amount_placed, amount_paid, "
                                      "amount_refunded, status, source_id, staff_id FROM orders ORDER BY id");
}

std::uint32_t orderCountOf(sqlite::Connection &connection, std::int64_t customer)
{
    return countOf(connection, "SELECT count(*) FROM orders WHERE customer_id = ?1", customer);
}

Rows<OrderRow> ordersOf(sqlite::Connection &connection, std::int64_t customer)
{
    return Rows<OrderRow>(connection,
                          "SELECT customer_id, id, paid_at, created_at, amount_placed, amount_paid, amount_refunded, "
                          "status, source_id, staff_id FROM orders WHERE customer_id = ?1 ORDER BY paid_at, id",
                          customer);
}

Rows<OrderRow> ownerlessOrder(sqlite::Connection &connection, std::int64_t order)
{
    return Rows<OrderRow>(connection,
                          "SELECT customer_id, id, paid_at, created_at, amount_placed, amount_paid, amount_refunded, "
                          "status, source_id, staff_id FROM orders WHERE id = ?1 AND customer_id IS NULL",
                          order);
}

Rows<OrderItemRow> orderItems(sqlite::Connection &connection)
{
    return Rows<OrderItemRow>(connection, "SELECT order_id, product_id, quantity, amount, amount_refunded "
                                          "FROM order_item ORDER BY order_id, line");
}

std::uint32_t orderItemCountOf(sqlite::Connection &connection, std::int64_t order)
{
    return countOf(connection, "SELECT count(*) FROM order_item WHERE order_id = ?1", order);
}

Rows<OrderItemRow> orderItemsOf(sqlite::Connection &connection, std::int64_t order)
{
    return Rows<OrderItemRow>(connection,
                              "SELECT order_id, product_id, quantity, amount, amount_refunded FROM order_item "
                              "WHERE order_id = ?1 ORDER BY line",
                              order);
}

std::size_t eventCount(sqlite::Connection &connection)
{
    return count(connection, "SELECT count(*) FROM event");
}

Rows<EventRow> events(sqlite::Connection &connection)
{
    return Rows<EventRow>(connection,
                          "SELECT customer_id, kind, at, quantity, subject_kind, subject_id, staff_id FROM event "
                          "WHERE void = 0 AND customer_id IS NOT NULL ORDER BY id");
}

std::uint32_t eventCountOf(sqlite::Connection &connection, std::int64_t customer)
{
    return countOf(connection, "SELECT count(*) FROM event WHERE customer_id = ?1 AND void = 0", customer);
}

Rows<EventRow> eventsOf(sqlite::Connection &connection, std::int64_t customer)
{
    return Rows<EventRow>(connection,
                          "SELECT customer_id, kind, at, quantity, subject_kind, subject_id, staff_id FROM event "
                          "WHERE customer_id = ?1 AND void = 0 ORDER BY at, id",
                          customer);
}

std::optional<std::int64_t> customerOf(sqlite::Connection &connection, OwnedRow kind, std::int64_t row)
{
    const char *sql = "SELECT customer_id FROM friendship WHERE id = ?1";
    switch (kind) {
    case OwnedRow::Friendship:
        break;
    case OwnedRow::GroupMember:
        sql = "SELECT customer_id FROM group_member WHERE id = ?1";
        break;
    case OwnedRow::Order:
        sql = "SELECT customer_id FROM orders WHERE id = ?1";
        break;
    case OwnedRow::Event:
        sql = "SELECT customer_id FROM event WHERE id = ?1";
        break;
    }
    auto found = connection.prepare(sql);
    return found->bindAll(row).step() ? found->optionalInteger(0) : std::nullopt;
}

} // namespace storage::image
