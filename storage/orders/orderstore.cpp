#include "storage/orders/orderstore.h"

#include <algorithm>
#include <array>

namespace storage {

namespace {

/// Binds ?2 … of insert and update, in column order.
void bindOrder(sqlite::Statement &statement, const OrderRecord &record, std::uint64_t importHash, ChangeId change)
{
    statement.bind(2, record.source).bind(3, record.number).bind(4, record.customer).bind(5, record.staff);
    statement.bind(6, record.attribution).bind(7, record.createdAt).bind(8, record.paidAt).bind(9, record.receivedAt);
    statement.bind(10, record.refundedAt).bind(11, record.status).bind(12, record.placed).bind(13, record.paid);
    statement.bind(14, record.refunded).bindText(15, record.remark);
    statement.bind(16, std::int64_t(importHash)).bind(17, change).bindText(18, record.province);
    statement.bindText(19, record.city).bindText(20, record.address).bindText(21, record.returns);
}

} // namespace

OrderStore::OrderStore(sqlite::Connection &connection)
    : m_connection(connection), m_insert(connection.prepareOnce(R"(
          INSERT INTO orders(id, source_id, order_no, customer_id, staff_id, attribution, created_at, paid_at, received_at,
                             refunded_at, status, amount_placed, amount_paid, amount_refunded, remark, import_hash,
                             changed_by, province, city, address, returns)
          VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21))")),
      m_update(connection.prepareOnce(R"(
          UPDATE orders SET source_id = ?2, order_no = ?3, customer_id = ?4, staff_id = ?5, attribution = ?6, created_at = ?7,
                            paid_at = ?8, received_at = ?9, refunded_at = ?10, status = ?11, amount_placed = ?12,
                            amount_paid = ?13, amount_refunded = ?14, remark = ?15, import_hash = ?16, changed_by = ?17,
                            province = ?18, city = ?19, address = ?20, returns = ?21
          WHERE id = ?1)")),
      m_updateItem(connection.prepareOnce("UPDATE order_item SET product_id = ?3, quantity = ?4, amount = ?5, "
                                          "amount_refunded = ?6 WHERE order_id = ?1 AND line = ?2")),
      m_find(connection.prepareOnce(R"(
          SELECT id, source_id, order_no, customer_id, staff_id, attribution, created_at, paid_at, received_at, refunded_at,
                 status, amount_placed, amount_paid, amount_refunded, remark, import_hash, changed_by, province, city,
                 address, returns
          FROM orders WHERE order_no = ?1 AND source_id = ?2)")),
      m_twin(connection.prepareOnce("SELECT source_id FROM orders WHERE order_no = ?1 AND source_id <> ?2 "
                                    "AND (created_at = ?3 OR paid_at = ?4) LIMIT 1")),
      m_items(connection, "order_item", "order_id, line, product_id, quantity, amount, amount_refunded")
{
}

bool OrderStore::isEmpty()
{
    return m_connection.integer("SELECT NOT EXISTS (SELECT 1 FROM orders)") != 0;
}

void OrderStore::dropIndexes()
{
    m_connection.execute("DROP INDEX orders_number; DROP INDEX orders_customer");
}

void OrderStore::createIndexes()
{
    m_connection.execute("CREATE UNIQUE INDEX orders_number ON orders(order_no, source_id);"
                         "CREATE INDEX orders_customer ON orders(customer_id) WHERE customer_id IS NOT NULL");
}

QString OrderStore::brokenReference()
{
    // Not foreign_key_check(orders): it would look up customers in order of the orders, each on another page.
    static constexpr std::array checks{
        "PRAGMA foreign_key_check(identity)", "PRAGMA foreign_key_check(order_item)",
        "SELECT 1 FROM orders INDEXED BY orders_customer WHERE customer_id IS NOT NULL AND NOT EXISTS "
        "(SELECT 1 FROM customer WHERE customer.id = orders.customer_id)",
        "SELECT 1 FROM orders WHERE source_id NOT IN (SELECT id FROM order_source)",
        "SELECT 1 FROM orders WHERE staff_id IS NOT NULL AND staff_id NOT IN (SELECT id FROM staff)"};
    for (const char *check : checks) {
        if (m_connection.prepareOnce(check).step())
            return QString::fromLatin1(check);
    }
    return {};
}

void OrderStore::insert(OrderId id, const OrderRecord &record, std::uint64_t importHash, ChangeId change)
{
    m_insert.bind(1, id);
    bindOrder(m_insert, record, importHash, change);
    m_insert.run();
}

void OrderStore::update(OrderId id, const OrderRecord &record, std::uint64_t importHash, ChangeId change)
{
    m_update.bind(1, id);
    bindOrder(m_update, record, importHash, change);
    m_update.run();
}

void OrderStore::insertItem(OrderId order, const OrderItemRecord &item)
{
    m_items.bindAll(order, item.line, item.product, item.quantity, item.amount, item.refunded).endRow();
}

void OrderStore::updateItem(OrderId order, const OrderItemRecord &item)
{
    m_updateItem.bindAll(order, item.line, item.product, item.quantity, item.amount, item.refunded).run();
}

std::optional<OrderStore::Found> OrderStore::find(std::string_view number, std::int64_t source)
{
    m_find.reset();
    m_find.bind(1, number).bind(2, source);
    if (!m_find.step())
        return std::nullopt;
    Found found;
    OrderRecord &record = found.record;
    found.id = m_find.id<OrderId>(0);
    record.source = m_find.integer(1);
    record.number = m_find.view(2);
    record.customer = m_find.id<CustomerId>(3);
    record.staff = m_find.id<StaffId>(4);
    record.attribution = m_find.optionalInteger(5);
    record.createdAt = m_find.optionalInteger(6);
    record.paidAt = m_find.optionalInteger(7);
    record.receivedAt = m_find.optionalInteger(8);
    record.refundedAt = m_find.optionalInteger(9);
    record.status = int(m_find.integer(10));
    record.placed = m_find.integer(11);
    record.paid = m_find.integer(12);
    record.refunded = m_find.integer(13);
    record.remark = m_find.view(14);
    found.importHash = m_find.optionalInteger(15);
    found.changedBy = m_find.id<ChangeId>(16);
    record.province = m_find.view(17);
    record.city = m_find.view(18);
    record.address = m_find.view(19);
    record.returns = m_find.view(20);
    return found;
}

std::int64_t OrderStore::sourceOfTwin(std::string_view number, std::int64_t source,
                                      std::optional<std::int64_t> createdAt, std::optional<std::int64_t> paidAt)
{
    m_twin.reset();
    m_twin.bind(1, number).bind(2, source).bind(3, createdAt).bind(4, paidAt);
    return m_twin.step() ? m_twin.integer(0) : 0;
}

std::vector<OrderItemRecord> OrderStore::items(OrderId order)
{
    flush();
    std::vector<OrderItemRecord> list;
    auto row = m_connection.prepare("SELECT line, product_id, quantity, amount, amount_refunded FROM order_item "
                                    "WHERE order_id = ?1 ORDER BY line");
    row->bind(1, order);
    while (row->step())
        list.push_back(
            {int(row->integer(0)), row->id<ProductId>(1), row->integer(2), row->integer(3), row->integer(4)});
    return list;
}

std::vector<std::uint64_t> OrderStore::importHashes()
{
    std::vector<std::uint64_t> list;
    sqlite::Statement row = m_connection.prepareOnce("SELECT import_hash FROM orders WHERE import_hash IS NOT NULL");
    while (row.step())
        list.push_back(std::uint64_t(row.integer(0)));
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace storage
