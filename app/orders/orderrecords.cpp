#include "app/orders/orderrecords.h"

#include "storage/customers/erasurestore.h"
#include "storage/orders/purchase.h"
#include "storage/text/hash64.h"

#include <algorithm>
#include <array>
#include <limits>
#include <unordered_set>

namespace app {

using storage::CustomerId;
using storage::OrderItemRecord;
using storage::OrderRecord;

namespace {

constexpr int namedByFile = 1; // attribution

} // namespace

OrderRecords::OrderRecords(storage::sqlite::Connection &connection, storage::OrderStore &orders,
                           const OrderNames &names, const OrderBuyers &buyers, const ErasedPeople &erased,
                           bool tellsRefunds)
    : m_connection(connection), m_orders(orders), m_names(names), m_buyers(buyers), m_erased(erased),
      m_tellsRefunds(tellsRefunds)
{
}

void OrderRecords::prepare(const OrderCollector &orders, bool hadOrders)
{
    findItems(orders);
    renumberRounded(orders, hadOrders);
}

void OrderRecords::findItems(const OrderCollector &orders)
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
void OrderRecords::renumberRounded(const OrderCollector &orders, bool hadOrders)
{
    std::unordered_set<std::string> taken;
    for (std::size_t index = 0; index < orders.orders().size(); ++index) {
        const OrderDraft &draft = orders.orders()[index];
        if (!draft.mayBeOther)
            continue;
        const std::string number(orders.orderNumber(index));
        const std::int64_t source = m_names.source(draft.source);
        const std::string place = number + BuyerKey::separator + std::to_string(source);
        const auto stands = hadOrders ? m_orders.find(number, source) : std::nullopt;
        const CustomerId customer = m_buyers.customer(draft.buyer);
        const bool isSame =
            stands && stands->record.createdAt == givenTime(draft.createdAt) && stands->record.customer == customer;
        const std::string_view buyer = draft.buyer == noCode ? std::string_view() : orders.buyers().view(draft.buyer);
        const std::uint64_t mark = storage::hash64(buyer, std::uint64_t(draft.createdAt)) & 0xffffff;
        const std::string other = number + '~' + QByteArray::number(qulonglong(mark), 16).toStdString();
        const bool isOther = hadOrders && m_orders.find(other, source);
        if (!isOther && (isSame || !stands) && taken.insert(place).second)
            continue;
        m_otherNumbers.emplace(index, other);
    }
}

std::string_view OrderRecords::number(const OrderCollector &orders, std::size_t index) const
{
    if (!m_otherNumbers.empty()) {
        if (const auto other = m_otherNumbers.find(index); other != m_otherNumbers.end())
            return other->second;
    }
    return orders.orderNumber(index);
}

OrderRecord OrderRecords::record(const OrderCollector &orders, std::size_t index)
{
    const OrderDraft &draft = orders.orders()[index];
    OrderRecord record;
    record.source = m_names.source(draft.source);
    record.number = number(orders, index);
    record.customer = m_buyers.customer(draft.buyer);
    if (draft.staff != noCode) {
        record.staff = m_names.staff(draft.staff);
        record.attribution = namedByFile;
    }
    record.createdAt = givenTime(draft.createdAt);
    record.paidAt = givenTime(draft.paidAt);
    record.receivedAt = givenTime(draft.receivedAt);
    record.refundedAt = givenTime(draft.refundedAt);
    record.status = int(draft.status);
    record.placed = draft.placed;
    record.paid = record.paidAt ? draft.amount : 0;
    record.refunded = record.paidAt || draft.isReturn ? draft.refund : 0;
    if (draft.status == OrderStatus::Refunded && record.refunded == 0)
        record.refunded = record.paid;
    takePlace(orders, draft, record);
    const OrderReturns *returns = orders.returnsOf(index);
    m_returns = returns ? returns->toText() : std::string();
    record.returns = m_returns;
    return record;
}

/// Address and remark, unless someone who was erased is in them. Of a buyer's order only the text with their phone
/// number or ID stays out: it was sent to them, or speaks of them.
void OrderRecords::takePlace(const OrderCollector &orders, const OrderDraft &draft, OrderRecord &record) const
{
    const std::array personal{draft.remark, draft.province, draft.city, draft.address};
    if (std::all_of(personal.begin(), personal.end(), [](std::uint32_t text) { return text == noCode; }))
        return;
    const std::string_view remark = orders.texts().view(draft.remark), address = orders.texts().view(draft.address);
    const bool isTheirRemark = m_erased.areInText(remark), isTheirAddress = m_erased.areInText(address);
    if (m_buyers.isErased(draft.buyer) || (!record.customer && (isTheirRemark || isTheirAddress)) ||
        m_erased.holdsOrder(orders.sources().text(draft.source), record.number, record.createdAt, record.paidAt))
        return;
    record.remark = isTheirRemark ? std::string_view() : remark;
    record.province = orders.texts().view(draft.province);
    record.city = orders.texts().view(draft.city);
    record.address = isTheirAddress ? std::string_view() : address;
}

std::vector<OrderItemRecord> OrderRecords::items(const OrderCollector &orders, std::size_t index) const
{
    std::vector<OrderItemRecord> records;
    for (std::uint32_t i = m_firstItem[index]; i < m_firstItem[index + 1]; ++i) {
        const ItemDraft &item = orders.items()[i];
        const storage::ProductId product = m_names.product(item.product);
        records.push_back({int(records.size()) + 1, product, item.quantity, item.amount, item.refund});
    }
    return records;
}

/// The order with the data of the file; data that the file does not contain is kept.
OrderRecord OrderRecords::merged(const OrderCollector &orders, std::size_t index, const OrderRecord &stands)
{
    OrderRecord fresh = record(orders, index);
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
void OrderRecords::mergeRefunds(const OrderCollector &orders, std::size_t index, const OrderRecord &stands,
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
bool OrderRecords::isOfErased(const OrderRecord &stands)
{
    return !m_erased.isEmpty() && stands.customer && storage::ErasureStore(m_connection).isErased(stands.customer);
}

} // namespace app
