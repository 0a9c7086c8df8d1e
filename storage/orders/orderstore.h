#pragma once

#include "storage/ids.h"
#include "storage/sqlite/bulkinsert.h"
#include "storage/sqlite/connection.h"

#include <optional>
#include <string_view>
#include <vector>

namespace storage {

/// One row of orders. Texts are not owned: they belong to the source or a statement. Money is in 0.0001 yuan.
struct OrderRecord
{
    std::int64_t source = 0;
    std::string_view number;
    CustomerId customer;
    StaffId staff;
    std::optional<std::int64_t> attribution; ///< the rule that chose the staff; 1: the file
    std::optional<std::int64_t> createdAt, paidAt, receivedAt, refundedAt;
    int status = 1;
    std::int64_t placed = 0, paid = 0, refunded = 0;
    std::string_view remark;
    std::string_view province, city, address; ///< where it was sent to
    std::string_view returns;                 ///< the returns that are known of it, as app::OrderReturns writes them
};

/// One line of an order.
struct OrderItemRecord
{
    int line = 0; ///< from 1
    ProductId product;
    std::int64_t quantity = 1, amount = 0, refunded = 0;

    friend bool operator==(const OrderItemRecord &, const OrderItemRecord &) = default;
};

/// Orders and their lines: designed for millions in one transaction. Text is bound without copying.
class OrderStore final
{
public:
    explicit OrderStore(sqlite::Connection &connection);

    bool isEmpty();
    /// Drops the indexes while many rows are loaded into an empty table; call createIndexes() before the commit.
    void dropIndexes();
    void createIndexes();

    /// After orders, their lines and new buyers were written with foreign keys switched off: the check that found a row
    /// that refers to none, for the log; empty if all is well.
    QString brokenReference();

    void insert(OrderId id, const OrderRecord &record, std::uint64_t importHash, ChangeId change);
    void update(OrderId id, const OrderRecord &record, std::uint64_t importHash, ChangeId change);
    /// Written to the file by flush().
    void insertItem(OrderId order, const OrderItemRecord &item);
    void flush() { m_items.flush(); }
    void updateItem(OrderId order, const OrderItemRecord &item);

    struct Found
    {
        OrderId id;
        OrderRecord record; ///< texts are valid until the next find()
        std::optional<std::int64_t> importHash;
        ChangeId changedBy;
    };
    std::optional<Found> find(std::string_view number, std::int64_t source);
    /// The source other than `source` with an order of this number and the same creation or payment time; 0: none.
    std::int64_t sourceOfTwin(std::string_view number, std::int64_t source, std::optional<std::int64_t> createdAt,
                              std::optional<std::int64_t> paidAt);
    std::vector<OrderItemRecord> items(OrderId order);
    /// The hashes of all active lines, ascending.
    std::vector<std::uint64_t> importHashes();

private:
    sqlite::Connection &m_connection;
    sqlite::Statement m_insert, m_update, m_updateItem, m_find, m_twin;
    sqlite::BulkInsert m_items;
};

} // namespace storage
