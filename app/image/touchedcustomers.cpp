#include "app/image/touchedcustomers.h"

#include <algorithm>

namespace app {

namespace {

void sortUnique(std::vector<std::int64_t> &ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// The statement that finds the customer of a row of `table`; null if rows belong to a customer directly.
const char *customerOfRow(RowChanges::Table table)
{
    switch (table) {
    case RowChanges::Friendship:
        return "SELECT customer_id FROM friendship WHERE id = ?1";
    case RowChanges::GroupMember:
        return "SELECT customer_id FROM group_member WHERE id = ?1";
    case RowChanges::Orders:
        return "SELECT customer_id FROM orders WHERE id = ?1";
    case RowChanges::Event:
        return "SELECT customer_id FROM event WHERE id = ?1";
    default:
        return nullptr;
    }
}

} // namespace

RowChanges withCustomers(storage::sqlite::Connection &connection, const RowChanges &changes, std::size_t limit)
{
    RowChanges result = changes;
    RowChanges::Touched &orders = result.touched(RowChanges::Orders);
    const RowChanges::Touched &items = changes.touched(RowChanges::OrderItem);
    orders.rows.insert(orders.rows.end(), items.rows.begin(), items.rows.end());
    for (int i = 0; i < RowChanges::tableCount; ++i) {
        const auto table = static_cast<RowChanges::Table>(i);
        RowChanges::Touched &touched = result.touched(table);
        sortUnique(touched.rows);
        touched.isReloaded |= touched.rows.size() > limit;
        const char *sql = customerOfRow(table);
        for (std::size_t row = 0; sql && !touched.isReloaded && row < touched.rows.size(); ++row) {
            auto found = connection.prepare(sql);
            if (found->bindAll(touched.rows[row]).step() && !found->isNull(0))
                touched.customers.push_back(found->integer(0));
        }
        sortUnique(touched.customers);
        touched.isReloaded |= touched.customers.size() > limit;
        if (touched.isReloaded) { // a reload reads them anyway
            touched.customers.clear();
            touched.rows.clear();
        }
    }
    return result;
}

} // namespace app
