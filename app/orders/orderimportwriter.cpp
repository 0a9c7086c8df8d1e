#include "app/orders/orderimportwriter.h"

#include "app/text.h"
#include "storage/customers/erasurestore.h"
#include "storage/customers/rosterimportstore.h"
#include "storage/error.h"
#include "storage/orders/purchase.h"
#include "storage/orders/ordersourcestore.h"
#include "storage/store/counters.h"
#include "storage/team/staffstore.h"
#include "storage/text/hash64.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <unordered_set>

namespace app {

using storage::CustomerId;
using storage::CustomerNumber;
using storage::CustomerText;
using storage::IdentityKind;
using storage::OrderId;
using storage::OrderItemRecord;
using storage::OrderRecord;

namespace {

constexpr int namedByFile = 1; // attribution
constexpr std::size_t ordersAStep = 4'096;

/// Most trusted first.
int trustOf(IdentityKind kind)
{
    switch (kind) {
    case IdentityKind::ExternalUserId:
        return 0;
    case IdentityKind::UnionId:
        return 1;
    case IdentityKind::Phone:
        return 2;
    default:
        return 3;
    }
}

std::optional<std::int64_t> given(std::int64_t value)
{
    return value == OrderRow::absent ? std::nullopt : std::optional(value);
}

QJsonValue toJson(const std::optional<std::int64_t> &value)
{
    return value ? QJsonValue(qint64(*value)) : QJsonValue();
}

QJsonValue toJson(std::int64_t value)
{
    return qint64(value);
}

QJsonValue toJson(int value)
{
    return value;
}

QJsonValue toJson(std::string_view text)
{
    return text.empty() ? QJsonValue() : QJsonValue(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

template <class Table>
QJsonValue toJson(storage::Id<Table> id)
{
    return id ? QJsonValue(qint64(id.value)) : QJsonValue();
}

} // namespace

OrderImportWriter::OrderImportWriter(TeamStore &store, storage::ImportId import, storage::ChangeId change,
                                     bool tellsRefunds, ImportOutcome &outcome)
    : m_store(store), m_connection(store.connection()), m_imports(m_connection), m_import(import), m_change(change),
      m_outcome(outcome), m_orders(m_connection), m_customers(m_connection),
      m_customerReader(m_connection), m_identities(m_connection, [this] { m_customers.flush(); }),
      m_erased(m_connection), m_tellsRefunds(tellsRefunds), m_hadOrders(!m_orders.isEmpty()),
      m_hadIdentities(!storage::IdentityIndex::isEmpty(m_connection))
{
}

void OrderImportWriter::findItems(const OrderCollector &orders)
{
    const std::size_t count = orders.orders().size();
    std::size_t item = 0;
    m_firstItem.resize(count + 1);
    for (std::size_t index = 0; index < count; ++index) {
        for (m_firstItem[index] = std::uint32_t(item);
             item < orders.items().size() && orders.items()[item].order == index;)
            ++item;
    }
    m_firstItem[count] = std::uint32_t(item);
}

/// Of orders whose numbers a spreadsheet rounded to the same value, the first keeps it; the others get a suffix that
/// depends only on the order, so that the same orders are found again in any file.
void OrderImportWriter::renumberRounded(const OrderCollector &orders)
{
    std::unordered_set<std::string> taken;
    for (std::size_t index = 0; index < orders.orders().size(); ++index) {
        const OrderDraft &draft = orders.orders()[index];
        if (!draft.mayBeOther)
            continue;
        const std::string number(orders.orderNumber(index));
        const std::int64_t source = m_sourceIds[draft.source];
        const std::string place = number + BuyerKey::separator + std::to_string(source);
        const auto stands = m_hadOrders ? m_orders.find(number, source) : std::nullopt;
        const CustomerId customer = draft.buyer == noCode ? CustomerId() : m_customerIds[draft.buyer];
        const bool isSame = stands && stands->record.createdAt == given(draft.createdAt) &&
                            stands->record.customer == customer;
        const std::string_view buyer =
            draft.buyer == noCode ? std::string_view() : orders.buyers().view(draft.buyer);
        const std::uint64_t mark = storage::hash64(buyer, std::uint64_t(draft.createdAt)) & 0xffffff;
        const std::string other = number + '~' + QByteArray::number(qulonglong(mark), 16).toStdString();
        const bool isOther = m_hadOrders && m_orders.find(other, source);
        if (!isOther && (isSame || !stands) && taken.insert(place).second)
            continue;
        m_otherNumbers.emplace(index, other);
    }
}

std::string_view OrderImportWriter::numberOf(const OrderCollector &orders, std::size_t index) const
{
    if (!m_otherNumbers.empty()) {
        if (const auto other = m_otherNumbers.find(index); other != m_otherNumbers.end())
            return other->second;
    }
    return orders.orderNumber(index);
}

/// The same number at the same time in another shop is probably the same order, imported with other settings.
void OrderImportWriter::noteDouble(const OrderCollector &orders, std::size_t index)
{
    const OrderDraft &draft = orders.orders()[index];
    const std::int64_t source = m_orders.sourceOfTwin(numberOf(orders, index), m_sourceIds[draft.source],
                                                      given(draft.createdAt), given(draft.paidAt));
    if (source == 0)
        return;
    if (m_outcome.doubles++ == 0) {
        m_outcome.doubledSource = storage::OrderSourceStore(m_connection).nameOf(source);
        m_outcome.ownSource = orders.sources().text(draft.source);
    }
}

OrderImportWriter::Written OrderImportWriter::write(const OrderCollector &orders, std::uint64_t seed, bool allowDoubles,
                                                    const Progress &progress)
{
    writeSources(orders);
    writeStaff(orders);
    writeProducts(orders);
    writeBuyers(orders);
    findItems(orders);
    renumberRounded(orders);
    const std::vector<std::uint64_t> known = m_orders.importHashes();
    const std::size_t count = orders.orders().size();
    std::vector<std::uint32_t> fresh;
    const auto hashOf = [&](std::size_t index) {
        return storage::hash64(numberOf(orders, index),
                               orders.orders()[index].hash ^ seed ^
                                   std::uint64_t(m_sourceIds[orders.orders()[index].source]));
    };
    for (std::size_t index = 0; index < count; ++index) {
        if (index % ordersAStep == 0 && !progress(std::int64_t(index), std::int64_t(count * 2)))
            return Written::Stopped;
        const std::uint64_t hash = hashOf(index);
        if (m_hadOrders && std::binary_search(known.begin(), known.end(), hash)) {
            ++m_outcome.unchanged;
            continue;
        }
        const auto found = m_hadOrders
                               ? m_orders.find(numberOf(orders, index), m_sourceIds[orders.orders()[index].source])
                               : std::nullopt;
        if (found) {
            updateOrder(orders, index, hash, *found);
            continue;
        }
        fresh.push_back(std::uint32_t(index));
        if (m_hadOrders)
            noteDouble(orders, index);
    }
    if (m_outcome.doubles > 0 && !allowDoubles)
        return Written::Doubles;
    if (!m_hadOrders)
        m_orders.dropIndexes(); // rebuilt after the rows: half the time
    const std::int64_t firstId = take("orders", std::int64_t(fresh.size()));
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        if (i % ordersAStep == 0 && !progress(std::int64_t(count + i), std::int64_t(count + fresh.size())))
            return Written::Stopped;
        const OrderId id(firstId + std::int64_t(i));
        m_orders.insert(id, recordOf(orders, fresh[i]), hashOf(fresh[i]), m_change);
        for (const OrderItemRecord &record : itemsOf(orders, fresh[i]))
            m_orders.insertItem(id, record);
        ++m_outcome.created;
    }
    m_orders.flush();
    if (!m_hadOrders)
        m_orders.createIndexes();
    checkForeignKeys();
    return Written::Done;
}

std::int64_t OrderImportWriter::take(const char *table, std::int64_t count)
{
    if (count == 0)
        return 0;
    const std::int64_t first = storage::takeIds(m_connection, table, count);
    m_imports.addCreated(m_import, table, first, first + count - 1);
    return first;
}

void OrderImportWriter::writeSources(const OrderCollector &orders)
{
    storage::OrderSourceStore store(m_connection);
    m_sourceIds.assign(orders.sources().size(), 0);
    std::vector<bool> used(orders.sources().size());
    for (const OrderDraft &order : orders.orders())
        used[order.source] = true;
    for (std::uint32_t code = 1; code < orders.sources().size(); ++code) {
        if (!used[code])
            continue;
        const QString name = orders.sources().text(code);
        if (const auto known = store.byName(name)) {
            m_sourceIds[code] = known->id;
            continue;
        }
        m_sourceIds[code] = take("order_source", 1);
        store.insert({m_sourceIds[code], name, false});
    }
}

void OrderImportWriter::writeStaff(const OrderCollector &orders)
{
    storage::StaffStore store(m_connection);
    m_staffIds.assign(orders.staff().size(), {});
    for (std::uint32_t code = 1; code < orders.staff().size(); ++code) {
        const QString name = orders.staff().text(code);
        if (const auto known = store.byName(name)) {
            m_staffIds[code] = known->id;
            continue;
        }
        storage::Staff person;
        person.name = name;
        m_staffIds[code] = store.add(person);
        m_imports.addCreated(m_import, "staff", m_staffIds[code].value, m_staffIds[code].value);
    }
}

void OrderImportWriter::writeProducts(const OrderCollector &orders)
{
    storage::ProductStore store(m_connection);
    m_productIds.assign(orders.products().size(), {});
    std::vector<storage::Product> fresh;
    std::vector<std::uint32_t> codes;
    for (std::uint32_t code = 1; code < orders.products().size(); ++code) {
        const std::string_view key = orders.products().view(code);
        const bool hasCode = key.front() != BuyerKey::separator;
        storage::Product product;
        product.name = orders.texts().text(orders.product(code).name);
        product.category = orders.texts().text(orders.product(code).category);
        if (hasCode)
            product.code = orders.products().text(code);
        if (const auto known = hasCode ? store.byCode(product.code) : store.byName(product.name)) {
            m_productIds[code] = known->id;
            continue;
        }
        fresh.push_back(product);
        codes.push_back(code);
    }
    const std::int64_t first = take("product", std::int64_t(fresh.size()));
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        fresh[i].id = storage::ProductId(first + std::int64_t(i));
        m_productIds[codes[i]] = fresh[i].id;
        store.insert(fresh[i]);
    }
}

/// Groups buyers of the file that are one person, by shared identities: the most trusted one decides, and known
/// customers come before new ones. Buyers with more identities go first, so that (nick) follows (nick, phone).
/// Returns a group per buyer code; m_groups holds the customer of each group known to the store.
std::vector<std::uint32_t> OrderImportWriter::groupBuyers(const OrderCollector &orders,
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
            if (hit != none && trustOf(kind) < bestTrust) {
                group = hit;
                bestTrust = trustOf(kind);
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

void OrderImportWriter::addIdentities(std::string_view key, CustomerId customer)
{
    BuyerKey::each(key, [&](IdentityKind kind, std::string_view value) {
        if (m_identities.find(kind, value) || m_erased.holdsIdentity(kind, value))
            return;
        m_customers.insertIdentity(customer, kind, value);
        m_identities.add(kind, value, customer);
        if (!isNew(customer)) {
            const QString part =
                QStringLiteral("%1:%2").arg(int(kind)).arg(QString::fromUtf8(value.data(), qsizetype(value.size())));
            m_imports.addChange(m_import, {"identity", customer.value, part, std::nullopt, "{}"});
        }
    });
}

void OrderImportWriter::insertBuyer(const OrderCollector &orders, std::uint32_t code, CustomerId customer,
                                    std::int64_t firstSeen)
{
    const BuyerDraft &buyer = orders.buyer(code);
    storage::CustomerRecord record;
    record[CustomerText::Name] = orders.texts().view(buyer.name);
    record[CustomerText::MaskedPhone] = orders.texts().view(buyer.maskedPhone);
    record[CustomerText::Province] = orders.texts().view(buyer.province);
    record[CustomerText::City] = orders.texts().view(buyer.city);
    record[CustomerText::Address] = orders.texts().view(buyer.address);
    if (firstSeen != OrderRow::absent)
        record[CustomerNumber::AddedAt] = firstSeen;
    m_customers.insertCustomer(customer, record, std::nullopt, m_change);
}

/// Fills in unknown address fields of a buyer; known ones are kept.
void OrderImportWriter::fillAddress(const OrderCollector &orders, std::uint32_t code, CustomerId customer)
{
    const BuyerDraft &buyer = orders.buyer(code);
    const std::array<std::pair<CustomerText, std::uint32_t>, 3> texts{
        {{CustomerText::Province, buyer.province}, {CustomerText::City, buyer.city}, {CustomerText::Address, buyer.address}}};
    if (std::all_of(texts.begin(), texts.end(), [](const auto &text) { return text.second == noCode; }) ||
        !m_customerReader.read(customer))
        return;
    storage::CustomerRecord record = m_customerReader.record();
    QJsonObject before, after;
    for (const auto &[field, text] : texts) {
        if (text == noCode || !record[field].empty())
            continue;
        record[field] = orders.texts().view(text);
        const QLatin1String column(storage::columnOf(field).name);
        before.insert(column, QJsonValue());
        after.insert(column, toJson(record[field]));
    }
    if (after.isEmpty())
        return;
    const std::int64_t hash = m_customerReader.importHash();
    const storage::ChangeId changedBy = m_customerReader.changedBy();
    m_customers.updateCustomer(customer, record,
                               hash == storage::absent ? std::nullopt : std::optional(std::uint64_t(hash)), m_change);
    if (isNew(customer))
        return;
    before.insert(QStringLiteral("changed_by"), toJson(changedBy));
    after.insert(QStringLiteral("changed_by"), toJson(m_change));
    noteChanged("customer", customer.value, {}, before, after);
}

/// New buyers become prospects, ordered by their identities, so that IDs, and with them the order of equal scores,
/// do not depend on how the file is sorted.
void OrderImportWriter::writeBuyers(const OrderCollector &orders)
{
    const std::uint32_t count = orders.buyers().size();
    m_customerIds.assign(count, {});
    if (count <= 1)
        return;
    if (m_hadIdentities)
        m_identities.load();
    else
        storage::BulkImport(m_connection).dropIdentityIndex();
    std::vector<std::int64_t> firstSeen(count, OrderRow::absent);
    for (const OrderDraft &order : orders.orders()) {
        std::int64_t &seen = firstSeen[order.buyer];
        if (order.createdAt != OrderRow::absent && (seen == OrderRow::absent || order.createdAt < seen))
            seen = order.createdAt;
    }
    std::vector<std::uint32_t> sorted;
    for (std::uint32_t code = 1; code < count; ++code)
        sorted.push_back(code);
    std::sort(sorted.begin(), sorted.end(), [&orders](std::uint32_t a, std::uint32_t b) {
        return orders.buyers().view(a) < orders.buyers().view(b);
    });
    std::int64_t erased = 0;
    m_firstNewCustomer = storage::takeIds(m_connection, "customer", 0);
    const std::vector<std::uint32_t> groupOf = groupBuyers(orders, sorted);
    std::unordered_set<std::uint32_t> erasedGroups;
    for (std::size_t i = 0; i < sorted.size() && !m_erased.isEmpty(); ++i) {
        BuyerKey::each(orders.buyers().view(sorted[i]), [&](IdentityKind kind, std::string_view value) {
            if (m_erased.holdsIdentity(kind, value))
                erasedGroups.insert(groupOf[sorted[i]]);
        });
    }
    for (const std::uint32_t code : sorted) {
        CustomerId &customer = m_groups[groupOf[code]];
        if (!customer && erasedGroups.contains(groupOf[code])) {
            ++erased; // their orders come without them
            m_erasedBuyers.insert(code);
            continue;
        }
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
    take("customer", m_newCustomers);
    if (!m_hadIdentities)
        storage::BulkImport(m_connection).buildIdentityIndex();
    if (erased > 0)
        m_outcome.notes
            << Text::tr("%1 buyers were erased on request; their orders were imported without them.").arg(erased);
    if (m_newCustomers > 0)
        m_outcome.notes << Text::tr("%1 buyers were new and were added as prospects.").arg(m_newCustomers);
}

OrderRecord OrderImportWriter::recordOf(const OrderCollector &orders, std::size_t index)
{
    const OrderDraft &draft = orders.orders()[index];
    OrderRecord record;
    record.source = m_sourceIds[draft.source];
    record.number = numberOf(orders, index);
    record.customer = draft.buyer == noCode ? CustomerId() : m_customerIds[draft.buyer];
    if (draft.staff != noCode) {
        record.staff = m_staffIds[draft.staff];
        record.attribution = namedByFile;
    }
    record.createdAt = given(draft.createdAt);
    record.paidAt = given(draft.paidAt);
    record.receivedAt = given(draft.receivedAt);
    record.refundedAt = given(draft.refundedAt);
    record.status = int(draft.status);
    record.placed = draft.placed;
    record.paid = record.paidAt ? draft.amount : 0;
    record.refunded = record.paidAt || draft.isReturn ? draft.refund : 0;
    if (draft.status == OrderStatus::Refunded && record.refunded == 0)
        record.refunded = record.paid;
    const std::array personal{draft.remark, draft.province, draft.city, draft.address};
    const bool isPersonal = std::any_of(personal.begin(), personal.end(), [](std::uint32_t text) { return text != noCode; });
    const bool isErased =
        isPersonal && (m_erasedBuyers.contains(draft.buyer) ||
                       m_erased.holdsOrder(orders.sources().text(draft.source), record.number, record.createdAt,
                                           record.paidAt));
    if (!isErased) {
        record.remark = orders.texts().view(draft.remark);
        record.province = orders.texts().view(draft.province);
        record.city = orders.texts().view(draft.city);
        record.address = orders.texts().view(draft.address);
    }
    const OrderReturns *returns = orders.returnsOf(index);
    m_returns = returns ? returns->toText() : std::string();
    record.returns = m_returns;
    return record;
}

std::vector<OrderItemRecord> OrderImportWriter::itemsOf(const OrderCollector &orders, std::size_t index)
{
    std::vector<OrderItemRecord> records;
    for (std::uint32_t i = m_firstItem[index]; i < m_firstItem[index + 1]; ++i) {
        const ItemDraft &item = orders.items()[i];
        const storage::ProductId product = item.product == noCode ? storage::ProductId() : m_productIds[item.product];
        records.push_back({int(records.size()) + 1, product, item.quantity, item.amount, item.refund});
    }
    return records;
}

/// The order with the data of the file; data that the file does not contain is kept.
OrderRecord OrderImportWriter::mergedRecord(const OrderCollector &orders, std::size_t index,
                                            const OrderRecord &stands)
{
    OrderRecord fresh = recordOf(orders, index);
    const OrderDraft &draft = orders.orders()[index];
    if (draft.isReturn && stands.paidAt) { // a return of an order from another file
        fresh.createdAt = stands.createdAt;
        fresh.status = stands.status;
        fresh.placed = stands.placed;
        fresh.paid = stands.paid;
    } else if (draft.isReturn && storage::isReturnWithoutOrder(stands.paidAt.has_value(), stands.status)) {
        fresh.createdAt = stands.createdAt ? std::min(stands.createdAt, fresh.createdAt) : fresh.createdAt;
    }
    if (isOfErased(stands))
        fresh.remark = fresh.province = fresh.city = fresh.address = {};
    mergeRefunds(orders, index, stands, fresh);
    return fresh;
}

/// Returns of several files add up; what a refund column says of the whole order may speak of the same, so that the
/// greater of the two counts.
void OrderImportWriter::mergeRefunds(const OrderCollector &orders, std::size_t index, const OrderRecord &stands,
                                     OrderRecord &fresh)
{
    const OrderDraft &draft = orders.orders()[index];
    OrderReturns known = OrderReturns::fromText(stands.returns);
    const OrderReturns *returns = orders.returnsOf(index);
    if (returns)
        known.takeUp(*returns);
    if (!known.isEmpty()) {
        m_returns = known.toText();
        fresh.returns = m_returns;
    }
    if (draft.isReturn) {
        const std::int64_t given = std::max(known.sum(), returns ? 0 : fresh.refunded);
        const std::int64_t most = stands.paidAt ? stands.paid : std::numeric_limits<std::int64_t>::max();
        fresh.refunded = std::max(stands.refunded, std::min(given, most));
        if (stands.refundedAt && fresh.refundedAt)
            fresh.refundedAt = std::max(stands.refundedAt, fresh.refundedAt);
        return;
    }
    if (!m_tellsRefunds && !draft.hasReturns && fresh.refunded == 0 && draft.status != OrderStatus::Closed)
        fresh.refunded = std::min(stands.refunded, fresh.paid);
    fresh.refunded = std::max(fresh.refunded, std::min(known.sum(), fresh.paid));
}

/// What was taken away with a person does not come back by a file that names the order only.
bool OrderImportWriter::isOfErased(const OrderRecord &stands)
{
    return !m_erased.isEmpty() && stands.customer && storage::ErasureStore(m_connection).isErased(stands.customer);
}

void OrderImportWriter::updateOrder(const OrderCollector &orders, std::size_t index, std::uint64_t hash,
                                    const storage::OrderStore::Found &found)
{
    const OrderRecord fresh = mergedRecord(orders, index, found.record);
    OrderRecord merged = found.record;
    QJsonObject before, after;
    const auto put = [&](const char *column, auto &kept, const auto &value, bool wanted) {
        if (!wanted || kept == value)
            return;
        before.insert(QLatin1String(column), toJson(kept));
        after.insert(QLatin1String(column), toJson(value));
        kept = value;
    };
    put("customer_id", merged.customer, fresh.customer, !merged.customer);
    const bool takesStaff = !merged.staff && fresh.staff;
    put("staff_id", merged.staff, fresh.staff, takesStaff);
    put("attribution", merged.attribution, fresh.attribution, takesStaff);
    put("created_at", merged.createdAt, fresh.createdAt, fresh.createdAt.has_value());
    put("paid_at", merged.paidAt, fresh.paidAt, fresh.paidAt.has_value());
    put("received_at", merged.receivedAt, fresh.receivedAt, fresh.receivedAt.has_value());
    put("refunded_at", merged.refundedAt, fresh.refundedAt, fresh.refundedAt.has_value());
    put("status", merged.status, fresh.status, true);
    put("amount_placed", merged.placed, fresh.placed, true);
    put("amount_paid", merged.paid, fresh.paid, true);
    put("amount_refunded", merged.refunded, fresh.refunded, true);
    put("remark", merged.remark, fresh.remark, !fresh.remark.empty());
    put("province", merged.province, fresh.province, !fresh.province.empty());
    put("city", merged.city, fresh.city, !fresh.city.empty());
    put("address", merged.address, fresh.address, !fresh.address.empty());
    put("returns", merged.returns, fresh.returns, !fresh.returns.empty());
    const bool givesBackOnly = orders.orders()[index].isReturn && found.record.paidAt;
    const bool itemsChanged = !givesBackOnly && updateItems(orders, index, found);
    const bool changed = itemsChanged || !after.isEmpty();
    ++(changed ? m_outcome.updated : m_outcome.unchanged);
    if (!changed)
        return;
    before.insert(QStringLiteral("import_hash"), toJson(found.importHash));
    after.insert(QStringLiteral("import_hash"), qint64(hash));
    before.insert(QStringLiteral("changed_by"), toJson(found.changedBy));
    after.insert(QStringLiteral("changed_by"), toJson(m_change));
    m_orders.update(found.id, merged, hash, m_change);
    noteChanged("orders", found.id.value, {}, before, after);
}

/// Lines of an order that stand take what the file says of them. Of returns without their order only a file that knows
/// all of them says so; one that knows none of them adds to them.
bool OrderImportWriter::updateItems(const OrderCollector &orders, std::size_t index,
                                    const storage::OrderStore::Found &found)
{
    bool changed = false;
    const OrderId order = found.id;
    const std::vector<OrderItemRecord> known = m_orders.items(order);
    int addedBehind = 0;
    if (const OrderReturns *returns = orders.returnsOf(index); returns && orders.orders()[index].isReturn) {
        const OrderReturns stand = OrderReturns::fromText(found.record.returns);
        const std::size_t shared = stand.sharedWith(*returns);
        if (shared > 0 && shared < stand.count())
            return false;
        if (shared == 0 && !stand.isEmpty() && !known.empty())
            addedBehind = known.back().line;
    }
    for (OrderItemRecord &item : itemsOf(orders, index)) {
        item.line += addedBehind;
        const QString part = QString::number(item.line);
        const auto stands = std::find_if(known.begin(), known.end(),
                                         [&item](const OrderItemRecord &one) { return one.line == item.line; });
        if (stands == known.end()) {
            m_orders.insertItem(order, item);
            m_imports.addChange(m_import, {"order_item", order.value, part, std::nullopt, "{}"});
            changed = true;
            continue;
        }
        if (*stands == item)
            continue;
        const auto values = [](const OrderItemRecord &one) {
            return QJsonObject{{QStringLiteral("product_id"), toJson(one.product)},
                               {QStringLiteral("quantity"), qint64(one.quantity)},
                               {QStringLiteral("amount"), qint64(one.amount)},
                               {QStringLiteral("amount_refunded"), qint64(one.refunded)}};
        };
        m_orders.updateItem(order, item);
        noteChanged("order_item", order.value, part, values(*stands), values(item));
        changed = true;
    }
    return changed;
}

void OrderImportWriter::noteChanged(const char *table, std::int64_t row, const QString &part, const QJsonObject &before,
                                    const QJsonObject &after)
{
    m_outcome.noteUpdated(after);
    m_imports.addChange(m_import, {table, row, part, QJsonDocument(before).toJson(QJsonDocument::Compact),
                                   QJsonDocument(after).toJson(QJsonDocument::Compact)});
}

void OrderImportWriter::checkForeignKeys()
{
    if (const QString broken = m_orders.brokenReference(); !broken.isEmpty())
        throw storage::StoreError(ErrorKind::Bug, broken, QStringLiteral("a row points nowhere"));
}

} // namespace app
