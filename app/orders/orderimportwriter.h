#pragma once

#include "app/imports/erasedpeople.h"
#include "app/imports/importoutcome.h"
#include "app/orders/ordercollector.h"
#include "app/store/teamstore.h"
#include "storage/customers/customerbulkwriter.h"
#include "storage/customers/identityindex.h"
#include "storage/imports/importstore.h"
#include "storage/orders/orderstore.h"
#include "storage/orders/productstore.h"

#include <QJsonObject>

#include <functional>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace app {

/// The writing half of an order import, inside one transaction: finds or creates buyers, sources, products and staff,
/// inserts new orders, updates existing ones, and records the changes so that the import can be undone.
///
/// Policy: what the file says about status, times and amounts wins, and of refunds where it tells them; buyer and staff
/// of an order that has them stay. Lines that only give back refund the order they name where it stands: returns of several
/// files add up, the same return counts once (OrderReturns). What a file knows of where a buyer lives fills what is not
/// known yet; where an order was sent to stays with the order too, but for people who were erased.
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

    /// `tellsRefunds`: the file has a refund column.
    OrderImportWriter(TeamStore &store, storage::ImportId import, storage::ChangeId change, bool tellsRefunds,
                      ImportOutcome &outcome);

    /// `seed` identifies the mapping, so that a file read with other settings has other hashes.
    Written write(const OrderCollector &orders, std::uint64_t seed, bool allowDoubles, const Progress &progress);

private:
    void findItems(const OrderCollector &orders);
    void renumberRounded(const OrderCollector &orders);
    std::string_view numberOf(const OrderCollector &orders, std::size_t index) const;
    void noteDouble(const OrderCollector &orders, std::size_t index);
    void fillAddress(const OrderCollector &orders, std::uint32_t code, storage::CustomerId customer);
    bool isNew(storage::CustomerId customer) const
    {
        return customer.value >= m_firstNewCustomer && customer.value < m_firstNewCustomer + m_newCustomers;
    }
    storage::OrderRecord mergedRecord(const OrderCollector &orders, std::size_t index,
                                      const storage::OrderRecord &stands);
    void mergeRefunds(const OrderCollector &orders, std::size_t index, const storage::OrderRecord &stands,
                      storage::OrderRecord &fresh);
    bool isOfErased(const storage::OrderRecord &stands);
    void writeSources(const OrderCollector &orders);
    void writeStaff(const OrderCollector &orders);
    void writeProducts(const OrderCollector &orders);
    void writeBuyers(const OrderCollector &orders);
    std::vector<std::uint32_t> groupBuyers(const OrderCollector &orders, const std::vector<std::uint32_t> &sorted);
    void insertBuyer(const OrderCollector &orders, std::uint32_t code, storage::CustomerId customer,
                     std::int64_t firstSeen);
    void addIdentities(std::string_view key, storage::CustomerId customer);
    /// Its texts are valid until the next record.
    storage::OrderRecord recordOf(const OrderCollector &orders, std::size_t index);
    std::vector<storage::OrderItemRecord> itemsOf(const OrderCollector &orders, std::size_t index);
    void updateOrder(const OrderCollector &orders, std::size_t index, std::uint64_t hash,
                     const storage::OrderStore::Found &found);
    bool updateItems(const OrderCollector &orders, std::size_t index, const storage::OrderStore::Found &found);
    void noteChanged(const char *table, std::int64_t row, const QString &part, const QJsonObject &before,
                     const QJsonObject &after);
    std::int64_t take(const char *table, std::int64_t count);
    void checkForeignKeys();

    TeamStore &m_store;
    storage::sqlite::Connection &m_connection;
    storage::ImportStore m_imports;
    storage::ImportId m_import;
    storage::ChangeId m_change;
    ImportOutcome &m_outcome;
    storage::OrderStore m_orders;
    storage::CustomerBulkWriter m_customers;
    storage::CustomerReader m_customerReader;
    storage::IdentityIndex m_identities;
    ErasedPeople m_erased;
    bool m_tellsRefunds, m_hadOrders, m_hadIdentities;
    std::int64_t m_firstNewCustomer = 0, m_newCustomers = 0;
    std::vector<std::int64_t> m_sourceIds;          // by code
    std::vector<storage::StaffId> m_staffIds;       // by code
    std::vector<storage::ProductId> m_productIds;   // by code
    std::vector<storage::CustomerId> m_groups;      // the known customer of a group of buyers, or none yet
    std::vector<storage::CustomerId> m_customerIds; // by buyer code
    std::unordered_set<std::uint32_t> m_erasedBuyers; // codes
    std::string m_returns; // of the record last made
    std::vector<std::uint32_t> m_firstItem;         // by order
    std::unordered_map<std::size_t, std::string> m_otherNumbers; // replacements for numbers shared by several orders
};

} // namespace app
