#include "app/orders/orderbuyers.h"

#include "app/imports/identitytrust.h"
#include "app/text.h"
#include "storage/customers/rosterimportstore.h"
#include "storage/store/counters.h"

#include <algorithm>
#include <array>
#include <limits>
#include <unordered_map>

namespace app {

using storage::CustomerId;
using storage::CustomerNumber;
using storage::CustomerText;
using storage::IdentityKind;

namespace {

std::vector<std::uint32_t> sortedByKey(const OrderCollector &orders)
{
    std::vector<std::uint32_t> sorted;
    for (std::uint32_t code = 1; code < orders.buyers().size(); ++code)
        sorted.push_back(code);
    std::sort(sorted.begin(), sorted.end(), [&orders](std::uint32_t a, std::uint32_t b) {
        return orders.buyers().view(a) < orders.buyers().view(b);
    });
    return sorted;
}

/// The time of each buyer's first order, by code; absent if none has a time.
std::vector<std::int64_t> firstOrders(const OrderCollector &orders)
{
    std::vector<std::int64_t> first(orders.buyers().size(), OrderRow::absent);
    for (const OrderDraft &order : orders.orders()) {
        std::int64_t &seen = first[order.buyer];
        if (order.createdAt != OrderRow::absent && (seen == OrderRow::absent || order.createdAt < seen))
            seen = order.createdAt;
    }
    return first;
}

} // namespace

OrderBuyers::OrderBuyers(storage::sqlite::Connection &connection, ImportNotes &notes, storage::ChangeId change,
                         const ErasedPeople &erased, ImportOutcome &outcome)
    : m_connection(connection), m_notes(notes), m_change(change), m_erased(erased), m_outcome(outcome),
      m_customers(connection), m_customerReader(connection), m_identities(connection, [this] { m_customers.flush(); })
{
}

/// Groups buyers of the file that are one person, by shared identities: the most trusted one decides, and known
/// customers come before new ones. Buyers with more identities go first, so that (nick) follows (nick, phone).
/// Returns a group per buyer code; m_groups holds the customer of each group known to the store.
std::vector<std::uint32_t> OrderBuyers::groupBuyers(const OrderCollector &orders,
                                                    const std::vector<std::uint32_t> &sorted)
{
    constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> groupOf(orders.buyers().size(), none);
    std::unordered_map<std::string_view, std::uint32_t> groupOfIdentity; // a byte for the kind, then the value
    std::unordered_map<std::int64_t, std::uint32_t> groupOfCustomer;
    const auto resolve = [&](std::uint32_t code, bool isAlone) {
        const std::string_view key = orders.buyers().view(code);
        std::uint32_t group = none;
        int bestTrust = std::numeric_limits<int>::max();
        BuyerKey::each(key, [&](IdentityKind kind, std::string_view value) {
            std::uint32_t hit = none;
            if (const CustomerId customer = m_identities.find(kind, value)) {
                const auto [entry, isNew] = groupOfCustomer.try_emplace(customer.value, std::uint32_t(m_groups.size()));
                if (isNew)
                    m_groups.push_back(customer);
                hit = entry->second;
            } else if (const auto known = groupOfIdentity.find({value.data() - 1, value.size() + 1});
                       known != groupOfIdentity.end()) {
                hit = known->second;
            }
            if (hit != none && trustRank(kind) < bestTrust) {
                group = hit;
                bestTrust = trustRank(kind);
            }
        });
        if (group == none) {
            group = std::uint32_t(m_groups.size());
            m_groups.emplace_back();
        }
        if (!isAlone) {
            BuyerKey::each(key, [&](IdentityKind, std::string_view value) {
                groupOfIdentity.try_emplace({value.data() - 1, value.size() + 1}, group);
            });
        }
        groupOf[code] = group;
    };
    const auto hasMany = [&orders](std::uint32_t code) {
        return orders.buyers().view(code).find(BuyerKey::separator) != std::string_view::npos;
    };
    for (const std::uint32_t code : sorted) {
        if (hasMany(code))
            resolve(code, false);
    }
    for (const std::uint32_t code : sorted) {
        if (!hasMany(code))
            resolve(code, true); // unique in the file: no later buyer looks it up
    }
    return groupOf;
}

void OrderBuyers::addIdentities(std::string_view key, CustomerId customer)
{
    BuyerKey::each(key, [&](IdentityKind kind, std::string_view value) {
        if (m_identities.find(kind, value) || m_erased.holdsIdentity(kind, value))
            return;
        m_customers.insertIdentity(customer, kind, value);
        m_identities.add(kind, value, customer);
        if (!isNew(customer))
            m_notes.addedIdentity(customer, kind, value);
    });
}

/// Where the buyer has things sent; empty if that is to someone who was erased.
std::string_view OrderBuyers::addressOf(const OrderCollector &orders, const BuyerDraft &buyer) const
{
    const std::string_view address = orders.texts().view(buyer.address);
    return m_erased.areInText(address) ? std::string_view() : address;
}

void OrderBuyers::insertBuyer(const OrderCollector &orders, std::uint32_t code, CustomerId customer,
                              std::int64_t firstSeen)
{
    const BuyerDraft &buyer = orders.buyer(code);
    storage::CustomerRecord record;
    record[CustomerText::Name] = orders.texts().view(buyer.name);
    record[CustomerText::MaskedPhone] = orders.texts().view(buyer.maskedPhone);
    record[CustomerText::Province] = orders.texts().view(buyer.province);
    record[CustomerText::City] = orders.texts().view(buyer.city);
    record[CustomerText::Address] = addressOf(orders, buyer);
    if (firstSeen != OrderRow::absent)
        record[CustomerNumber::AddedAt] = firstSeen;
    m_customers.insertCustomer(customer, record, std::nullopt, m_change);
}

/// Fills in unknown address fields of a buyer; known ones are kept.
void OrderBuyers::fillAddress(const OrderCollector &orders, std::uint32_t code, CustomerId customer)
{
    const BuyerDraft &buyer = orders.buyer(code);
    const std::uint32_t address = addressOf(orders, buyer).empty() ? noCode : buyer.address;
    const std::array<std::pair<CustomerText, std::uint32_t>, 3> texts{
        {{CustomerText::Province, buyer.province}, {CustomerText::City, buyer.city}, {CustomerText::Address, address}}};
    if (std::all_of(texts.begin(), texts.end(), [](const auto &text) { return text.second == noCode; }) ||
        !m_customerReader.read(customer))
        return;
    storage::CustomerRecord record = m_customerReader.record();
    ChangedFields changed;
    for (const auto &[field, text] : texts) {
        if (text != noCode)
            changed.put(storage::columnOf(field).name, record[field], orders.texts().view(text), record[field].empty());
    }
    if (changed.isEmpty())
        return;
    const std::int64_t hash = m_customerReader.importHash();
    const storage::ChangeId changedBy = m_customerReader.changedBy();
    m_customers.updateCustomer(customer, record,
                               hash == storage::absent ? std::nullopt : std::optional(std::uint64_t(hash)), m_change);
    if (isNew(customer))
        return;
    changed.add("changed_by", changedBy, m_change);
    m_outcome.noteUpdated(changed.after());
    m_notes.changed("customer", customer.value, changed);
}

/// New buyers become prospects, ordered by their identities, so that IDs, and with them the order of equal scores,
/// do not depend on how the file is sorted.
void OrderBuyers::write(const OrderCollector &orders)
{
    m_customerIds.assign(orders.buyers().size(), {});
    if (orders.buyers().size() <= 1)
        return;
    const bool hadIdentities = !storage::IdentityIndex::isEmpty(m_connection);
    if (!hadIdentities)
        storage::BulkImport(m_connection).dropIdentityIndex();
    m_firstNewCustomer = storage::takeIds(m_connection, "customer", 0);
    const std::vector<std::uint32_t> sorted = sortedByKey(orders);
    const std::vector<std::uint32_t> groupOf = groupBuyers(orders, sorted);
    findErased(orders, sorted, groupOf);
    const std::vector<std::int64_t> firstSeen = firstOrders(orders);
    for (const std::uint32_t code : sorted) {
        if (isErased(code))
            continue; // their orders come without them
        CustomerId &customer = m_groups[groupOf[code]];
        if (!customer) {
            customer = CustomerId(m_firstNewCustomer + m_newCustomers++);
            insertBuyer(orders, code, customer, firstSeen[code]);
        } else {
            fillAddress(orders, code, customer);
        }
        addIdentities(orders.buyers().view(code), customer);
        m_customerIds[code] = customer;
    }
    m_customerReader.release();
    m_customers.flush();
    m_notes.take("customer", m_newCustomers);
    if (!hadIdentities)
        storage::BulkImport(m_connection).buildIdentityIndex();
    tell();
}

/// The buyers of a group in which an identity was erased, unless a known customer has another of its identities.
void OrderBuyers::findErased(const OrderCollector &orders, const std::vector<std::uint32_t> &sorted,
                             const std::vector<std::uint32_t> &groupOf)
{
    if (m_erased.isEmpty())
        return;
    std::unordered_set<std::uint32_t> groups;
    for (const std::uint32_t code : sorted) {
        BuyerKey::each(orders.buyers().view(code), [&](IdentityKind kind, std::string_view value) {
            if (m_erased.holdsIdentity(kind, value))
                groups.insert(groupOf[code]);
        });
    }
    for (const std::uint32_t code : sorted) {
        if (!m_groups[groupOf[code]] && groups.contains(groupOf[code]))
            m_erasedBuyers.insert(code);
    }
}

void OrderBuyers::tell()
{
    if (!m_erasedBuyers.empty())
        m_outcome.notes << Text::tr("%n buyer(s) were erased on request; their orders were imported without them.",
                                    nullptr, int(m_erasedBuyers.size()));
    if (m_newCustomers > 0)
        m_outcome.notes << Text::tr("%n buyer(s) were new and were added as prospects.", nullptr, int(m_newCustomers));
}

} // namespace app
