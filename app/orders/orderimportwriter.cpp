#include "app/orders/orderimportwriter.h"

#include "storage/error.h"
#include "storage/orders/purchase.h"
#include "storage/orders/ordersourcestore.h"
#include "storage/text/hash64.h"

#include <algorithm>

namespace app {

using storage::OrderId;
using storage::OrderItemRecord;
using storage::OrderRecord;

namespace {

constexpr std::size_t ordersAStep = 4'096;

} // namespace

OrderImportWriter::OrderImportWriter(TeamStore &store, storage::ImportId import, storage::ChangeId change,
                                     bool tellsRefunds, const ErasedPeople &erased, ImportOutcome &outcome)
    : m_connection(store.connection()), m_notes(m_connection, import), m_change(change), m_outcome(outcome),
      m_orders(m_connection), m_names(m_connection, m_notes), m_buyers(m_connection, m_notes, change, erased, outcome),
      m_records(m_connection, m_orders, m_names, m_buyers, erased, tellsRefunds), m_hadOrders(!m_orders.isEmpty())
{
}

/// The same number at the same time in another shop is probably the same order, imported with other settings.
void OrderImportWriter::noteDouble(const OrderCollector &orders, std::size_t index)
{
    const OrderDraft &draft = orders.orders()[index];
    const std::int64_t source = m_orders.sourceOfTwin(m_records.number(orders, index), m_names.source(draft.source),
                                                      givenTime(draft.createdAt), givenTime(draft.paidAt));
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
    m_names.write(orders);
    m_buyers.write(orders);
    m_records.prepare(orders, m_hadOrders);
    const std::vector<std::uint64_t> known = m_orders.importHashes();
    const std::size_t count = orders.orders().size();
    std::vector<std::uint32_t> fresh;
    const auto hashOf = [&](std::size_t index) {
        return storage::hash64(m_records.number(orders, index),
                               orders.orders()[index].hash ^ seed ^
                                   std::uint64_t(m_names.source(orders.orders()[index].source)));
    };
    for (std::size_t index = 0; index < count; ++index) {
        if (index % ordersAStep == 0 && !progress(std::int64_t(index), std::int64_t(count * 2)))
            return Written::Stopped;
        const std::uint64_t hash = hashOf(index);
        if (m_hadOrders && std::binary_search(known.begin(), known.end(), hash)) {
            ++m_outcome.unchanged;
            continue;
        }
        const auto found =
            m_hadOrders ? m_orders.find(m_records.number(orders, index), m_names.source(orders.orders()[index].source))
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
    const std::int64_t firstId = m_notes.take("orders", std::int64_t(fresh.size()));
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        if (i % ordersAStep == 0 && !progress(std::int64_t(count + i), std::int64_t(count + fresh.size())))
            return Written::Stopped;
        const OrderId id(firstId + std::int64_t(i));
        m_orders.insert(id, m_records.record(orders, fresh[i]), hashOf(fresh[i]), m_change);
        for (const OrderItemRecord &record : m_records.items(orders, fresh[i]))
            m_orders.insertItem(id, record);
        ++m_outcome.created;
    }
    m_orders.flush();
    if (!m_hadOrders)
        m_orders.createIndexes();
    checkForeignKeys();
    return Written::Done;
}

void OrderImportWriter::updateOrder(const OrderCollector &orders, std::size_t index, std::uint64_t hash,
                                    const storage::OrderStore::Found &found)
{
    const OrderRecord fresh = m_records.merged(orders, index, found.record);
    OrderRecord merged = found.record;
    ChangedFields fields;
    fields.put("customer_id", merged.customer, fresh.customer, !merged.customer);
    const bool takesStaff = !merged.staff && fresh.staff;
    fields.put("staff_id", merged.staff, fresh.staff, takesStaff);
    fields.put("attribution", merged.attribution, fresh.attribution, takesStaff);
    fields.put("created_at", merged.createdAt, fresh.createdAt, fresh.createdAt.has_value());
    fields.put("paid_at", merged.paidAt, fresh.paidAt, fresh.paidAt.has_value());
    fields.put("received_at", merged.receivedAt, fresh.receivedAt, fresh.receivedAt.has_value());
    fields.put("refunded_at", merged.refundedAt, fresh.refundedAt, fresh.refundedAt.has_value());
    fields.put("status", merged.status, fresh.status, true);
    fields.put("amount_placed", merged.placed, fresh.placed, true);
    fields.put("amount_paid", merged.paid, fresh.paid, true);
    fields.put("amount_refunded", merged.refunded, fresh.refunded, true);
    fields.put("remark", merged.remark, fresh.remark, !fresh.remark.empty());
    fields.put("province", merged.province, fresh.province, !fresh.province.empty());
    fields.put("city", merged.city, fresh.city, !fresh.city.empty());
    fields.put("address", merged.address, fresh.address, !fresh.address.empty());
    fields.put("returns", merged.returns, fresh.returns, !fresh.returns.empty());
    const bool givesBackOnly = orders.orders()[index].isReturn && found.record.paidAt;
    const bool itemsChanged = !givesBackOnly && updateItems(orders, index, found);
    const bool changed = itemsChanged || !fields.isEmpty();
    ++(changed ? m_outcome.updated : m_outcome.unchanged);
    if (!changed)
        return;
    fields.add("import_hash", found.importHash, std::int64_t(hash));
    fields.add("changed_by", found.changedBy, m_change);
    m_orders.update(found.id, merged, hash, m_change);
    m_outcome.noteUpdated(fields.after());
    m_notes.changed("orders", found.id.value, fields);
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
    for (OrderItemRecord &item : m_records.items(orders, index)) {
        item.line += addedBehind;
        const QString part = QString::number(item.line);
        const auto stands = std::find_if(known.begin(), known.end(),
                                         [&item](const OrderItemRecord &one) { return one.line == item.line; });
        if (stands == known.end()) {
            m_orders.insertItem(order, item);
            m_notes.added("order_item", order.value, part);
            changed = true;
            continue;
        }
        if (*stands == item)
            continue;
        ChangedFields fields;
        fields.add("product_id", stands->product, item.product);
        fields.add("quantity", stands->quantity, item.quantity);
        fields.add("amount", stands->amount, item.amount);
        fields.add("amount_refunded", stands->refunded, item.refunded);
        m_orders.updateItem(order, item);
        m_outcome.noteUpdated(fields.after());
        m_notes.changed("order_item", order.value, fields, part);
        changed = true;
    }
    return changed;
}

void OrderImportWriter::checkForeignKeys()
{
    if (const QString broken = m_orders.brokenReference(); !broken.isEmpty())
        throw storage::StoreError(ErrorKind::Bug, broken, QStringLiteral("a row points nowhere"));
}

} // namespace app
