#pragma once

#include "app/imports/erasedpeople.h"
#include "app/imports/importnotes.h"
#include "app/imports/importoutcome.h"
#include "app/imports/knownidentities.h"
#include "app/orders/ordercollector.h"
#include "storage/customers/customerbulkwriter.h"

#include <unordered_set>
#include <vector>

namespace app {

/// The customers who placed the orders of a file, by the codes of their buyers in the collector: found by their
/// identities, else created as prospects. What a file knows of where a buyer lives fills what is not known yet.
class OrderBuyers final
{
public:
    /// `erased` must outlive the buyers.
    OrderBuyers(storage::sqlite::Connection &connection, ImportNotes &notes, storage::ChangeId change,
                const ErasedPeople &erased, ImportOutcome &outcome);

    void write(const OrderCollector &orders);

    /// 0 for noCode and for buyers who were erased.
    storage::CustomerId customer(std::uint32_t code) const { return m_customerIds[code]; }
    /// A buyer whose data was erased on request: their orders are imported without them.
    bool isErased(std::uint32_t code) const { return m_erasedBuyers.contains(code); }

private:
    std::vector<std::uint32_t> groupBuyers(const OrderCollector &orders, const std::vector<std::uint32_t> &sorted);
    void findErased(const OrderCollector &orders, const std::vector<std::uint32_t> &sorted,
                    const std::vector<std::uint32_t> &groupOf);
    void tell();
    void insertBuyer(const OrderCollector &orders, std::uint32_t code, storage::CustomerId customer,
                     std::int64_t firstSeen);
    std::string_view addressOf(const OrderCollector &orders, const BuyerDraft &buyer) const;
    void fillAddress(const OrderCollector &orders, std::uint32_t code, storage::CustomerId customer);
    void addIdentities(std::string_view key, storage::CustomerId customer);
    bool isNew(storage::CustomerId customer) const
    {
        return customer.value >= m_firstNewCustomer && customer.value < m_firstNewCustomer + m_newCustomers;
    }

    storage::sqlite::Connection &m_connection;
    ImportNotes &m_notes;
    storage::ChangeId m_change;
    const ErasedPeople &m_erased;
    ImportOutcome &m_outcome;
    storage::CustomerBulkWriter m_customers;
    storage::CustomerReader m_customerReader;
    KnownIdentities m_identities;
    std::int64_t m_firstNewCustomer = 0, m_newCustomers = 0;
    std::vector<storage::CustomerId> m_groups;      ///< the known customer of a group of buyers, or none yet
    std::vector<storage::CustomerId> m_customerIds; ///< by buyer code
    std::unordered_set<std::uint32_t> m_erasedBuyers;
};

} // namespace app
