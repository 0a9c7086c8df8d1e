#include "app/image/touchedcustomers.h"

#include "storage/image/runrows.h"

#include <algorithm>

namespace app {

using storage::image::OwnedRow;

namespace {

void sortUnique(std::vector<std::int64_t> &ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// Which rows of `table` belong to a customer that the change need not name; std::nullopt if every change names it.
std::optional<OwnedRow> ownedRow(RowChanges::Table table)
{
    switch (table) {
    case RowChanges::Friendship:
        return OwnedRow::Friendship;
    case RowChanges::GroupMember:
        return OwnedRow::GroupMember;
    case RowChanges::Orders:
        return OwnedRow::Order;
    case RowChanges::Event:
        return OwnedRow::Event;
    default:
        return std::nullopt;
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
        const std::optional<OwnedRow> owned = ownedRow(table);
        for (std::size_t row = 0; owned && !touched.isReloaded && row < touched.rows.size(); ++row) {
            if (const auto customer = storage::image::customerOf(connection, *owned, touched.rows[row]))
                touched.customers.push_back(*customer);
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
