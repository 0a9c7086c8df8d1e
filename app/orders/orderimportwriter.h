#pragma once

#include "app/orders/orderrecords.h"
#include "app/store/teamstore.h"

#include <functional>

namespace app {

/// The writing half of an order import, inside one transaction: finds or creates buyers, sources, products and staff,
/// inserts new orders, updates existing ones, and records the changes so that the import can be undone.
///
/// Policy: what the file says about status, times and amounts wins, and of refunds where it tells them; buyer and staff
/// of an order that has them stay. Lines that only give back refund the order they name where it stands: returns of
/// several files add up, the same return counts once (OrderReturns). What a file knows of where a buyer lives fills
/// what is not known yet; where an order was sent to stays with the order too, but for people who were erased.
class OrderImportWriter final
{
public:
    /// Called every few thousand orders with the progress; return false to stop.
    using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;
    enum class Written {
        Done,
        Stopped, ///< `progress` returned false; the caller rolls back
        Doubles  ///< orders of the file exist under another shop, and that was not allowed
    };

    /// `tellsRefunds`: the file has a refund column. `erased` and `outcome` must outlive the writer.
    OrderImportWriter(TeamStore &store, storage::ImportId import, storage::ChangeId change, bool tellsRefunds,
                      const ErasedPeople &erased, ImportOutcome &outcome);

    /// `seed` identifies the mapping, so that a file read with other settings has other hashes.
    Written write(const OrderCollector &orders, std::uint64_t seed, bool allowDoubles, const Progress &progress);

private:
    void noteDouble(const OrderCollector &orders, std::size_t index);
    void updateOrder(const OrderCollector &orders, std::size_t index, std::uint64_t hash,
                     const storage::OrderStore::Found &found);
    bool updateItems(const OrderCollector &orders, std::size_t index, const storage::OrderStore::Found &found);
    void checkForeignKeys();

    storage::sqlite::Connection &m_connection;
    ImportNotes m_notes;
    storage::ChangeId m_change;
    ImportOutcome &m_outcome;
    storage::OrderStore m_orders;
    OrderNames m_names;
    OrderBuyers m_buyers;
    OrderRecords m_records;
    bool m_hadOrders;
};

} // namespace app
