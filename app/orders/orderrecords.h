#pragma once

#include "app/orders/orderbuyers.h"
#include "app/orders/ordernames.h"
#include "storage/orders/orderstore.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace app {

/// Turns the orders of a collector into the records of the store: with the IDs of what they name, without what belongs
/// to an erased person, and joined with a record that exists.
class OrderRecords final
{
public:
    /// `tellsRefunds`: the file has a refund column. All references must outlive the records.
    OrderRecords(storage::sqlite::Connection &connection, storage::OrderStore &orders, const OrderNames &names,
                 const OrderBuyers &buyers, const ErasedPeople &erased, bool tellsRefunds);

    /// Call it once, after names and buyers were written. `hadOrders`: the store has orders.
    void prepare(const OrderCollector &orders, bool hadOrders);

    /// The order number, which differs from that of the file if a spreadsheet rounded several to one.
    std::string_view number(const OrderCollector &orders, std::size_t index) const;
    /// Its texts are valid until the next record.
    storage::OrderRecord record(const OrderCollector &orders, std::size_t index);
    std::vector<storage::OrderItemRecord> items(const OrderCollector &orders, std::size_t index) const;
    /// The record with the refunds and returns of both, and without what belongs to an erased person.
    storage::OrderRecord merged(const OrderCollector &orders, std::size_t index, const storage::OrderRecord &stands);

private:
    void takePlace(const OrderCollector &orders, const OrderDraft &draft, storage::OrderRecord &record) const;
    void findItems(const OrderCollector &orders);
    void renumberRounded(const OrderCollector &orders, bool hadOrders);
    void mergeRefunds(const OrderCollector &orders, std::size_t index, const storage::OrderRecord &stands,
                      storage::OrderRecord &fresh);
    bool isOfErased(const storage::OrderRecord &stands);

    storage::sqlite::Connection &m_connection;
    storage::OrderStore &m_orders;
    const OrderNames &m_names;
    const OrderBuyers &m_buyers;
    const ErasedPeople &m_erased;
    bool m_tellsRefunds;
    std::vector<std::uint32_t> m_firstItem;                      ///< by order
    std::unordered_map<std::size_t, std::string> m_otherNumbers; ///< by order
    std::string m_returns;                                       ///< of the record last made
};

/// None for OrderRow::absent.
inline std::optional<std::int64_t> givenTime(storage::UtcMs time)
{
    return time == OrderRow::absent ? std::nullopt : std::optional(time);
}

} // namespace app
