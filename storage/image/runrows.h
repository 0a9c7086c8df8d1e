#pragma once

#include "storage/image/rows.h"
#include "storage/time/localday.h"

namespace storage::image {

/// A friendship. 0 stands for NULL unless the type is optional.
class FriendshipRow final : public Row
{
public:
    using Row::Row;
    std::int64_t customer() const { return integer(0); }
    std::int64_t id() const { return integer(1); }
    std::int64_t account() const { return integer(2); }
    std::int64_t channel() const { return integer(3); }
    std::optional<UtcMs> addedAt() const { return known(4); }
    std::optional<UtcMs> endedAt() const { return known(5); }
    int endKind() const { return static_cast<int>(integer(6)); }
    std::optional<std::int64_t> addWay() const { return known(7); }
};
/// The number of rows of friendships().
std::size_t friendshipCount(sqlite::Connection &connection);
/// All by ID.
Rows<FriendshipRow> friendships(sqlite::Connection &connection);
std::uint32_t friendshipCountOf(sqlite::Connection &connection, std::int64_t customer);
/// Earliest first, those of an unknown start before all others.
Rows<FriendshipRow> friendshipsOf(sqlite::Connection &connection, std::int64_t customer);

/// An order. 0 stands for NULL unless the type is optional; amounts in 0.0001 yuan.
class OrderRow final : public Row
{
public:
    using Row::Row;
    std::optional<std::int64_t> customer() const { return known(0); }
    std::int64_t id() const { return integer(1); }
    std::optional<UtcMs> paidAt() const { return known(2); }
    std::optional<UtcMs> createdAt() const { return known(3); }
    std::int64_t amountPlaced() const { return integer(4); }
    std::int64_t amountPaid() const { return integer(5); } ///< before refunds
    std::int64_t amountRefunded() const { return integer(6); }
    int status() const { return static_cast<int>(integer(7)); }
    std::int64_t source() const { return integer(8); }
    std::int64_t staff() const { return integer(9); }
};
/// The number of rows of orders().
std::size_t orderCount(sqlite::Connection &connection);
/// All by ID, those without a customer too.
Rows<OrderRow> orders(sqlite::Connection &connection);
std::uint32_t orderCountOf(sqlite::Connection &connection, std::int64_t customer);
/// By time of payment, unpaid ones first.
Rows<OrderRow> ordersOf(sqlite::Connection &connection, std::int64_t customer);
/// One row if the order exists and has no customer.
Rows<OrderRow> ownerlessOrder(sqlite::Connection &connection, std::int64_t order);

/// A line of an order; amounts in 0.0001 yuan.
class OrderItemRow final : public Row
{
public:
    using Row::Row;
    std::int64_t order() const { return integer(0); }
    std::int64_t product() const { return integer(1); }
    std::int64_t quantity() const { return integer(2); }
    std::int64_t amount() const { return integer(3); }
    std::int64_t amountRefunded() const { return integer(4); }
};
/// By order and line.
Rows<OrderItemRow> orderItems(sqlite::Connection &connection);
std::uint32_t orderItemCountOf(sqlite::Connection &connection, std::int64_t order);
/// By line.
Rows<OrderItemRow> orderItemsOf(sqlite::Connection &connection, std::int64_t order);

/// An event of a customer that is not void. 0 stands for NULL unless the type is optional.
class EventRow final : public Row
{
public:
    using Row::Row;
    std::int64_t customer() const { return integer(0); }
    int kind() const { return static_cast<int>(integer(1)); }
    UtcMs at() const { return integer(2); }
    std::optional<std::int64_t> quantity() const { return known(3); } ///< seconds, score or amount, by kind
    int subjectKind() const { return static_cast<int>(integer(4)); }
    std::int64_t subject() const { return integer(5); }
    std::int64_t staff() const { return integer(6); }
};
/// At least the number of rows of events(): void ones and those without a customer are counted too.
std::size_t eventCount(sqlite::Connection &connection);
/// All by ID.
Rows<EventRow> events(sqlite::Connection &connection);
std::uint32_t eventCountOf(sqlite::Connection &connection, std::int64_t customer);
/// By time.
Rows<EventRow> eventsOf(sqlite::Connection &connection, std::int64_t customer);

/// Tables whose rows belong to a customer that a change of the row need not name.
enum class OwnedRow { Friendship, GroupMember, Order, Event };
/// The customer of a row; std::nullopt if it has none or no longer exists.
std::optional<std::int64_t> customerOf(sqlite::Connection &connection, OwnedRow kind, std::int64_t row);

} // namespace storage::image
