#include "app/orders/ordercollector.h"

#include "app/text.h"

#include <algorithm>
#include <charconv>

namespace app {

namespace {

constexpr char separator = '\x1f';

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

void keepEarlier(storage::UtcMs &kept, storage::UtcMs given)
{
    if (given != OrderRow::absent && (kept == OrderRow::absent || given < kept))
        kept = given;
}

void keepLater(storage::UtcMs &kept, storage::UtcMs given)
{
    if (given != OrderRow::absent && given > kept)
        kept = given;
}

/// The sum of hashes is independent of line order; multiplying avoids equal sums for different lines.
std::uint64_t spread(std::uint64_t hash)
{
    return (hash ^ hash >> 31) * 0x9E3779B97F4A7C15ULL;
}

} // namespace

OrderCollector::OrderCollector(const QString &defaultSource, bool orderAmounts)
    : m_orderAmounts(orderAmounts), m_defaultSource(m_sources.add(defaultSource.toStdString()))
{
}

void OrderCollector::add(OrderBatch &batch)
{
    for (std::size_t i = 0; i < batch.rows.size(); ++i) {
        OrderRow &row = batch.rows[i];
        ++m_rows;
        if (!row.rejected && !addRow(row, std::span(batch.parts).subspan(row.firstPart, row.partCount))) {
            row.rejected = true;
            batch.problems.push_back({row.number, 0, toText(row.orderId),
                                      Text::tr("An earlier row has the same order number with a different buyer."),
                                      Text::tr("The row was not imported. Check the order number.")});
            if (std::find(batch.spoilt.begin(), batch.spoilt.end(), i) == batch.spoilt.end())
                batch.spoilt.push_back(i);
        }
        m_rejected += row.rejected;
    }
}

/// Returns false and adds nothing if the line contradicts its order.
bool OrderCollector::addRow(const OrderRow &row, std::span<const OrderPart> parts)
{
    bool isNew = false;
    const std::uint32_t index = orderOf(row, isNew);
    OrderDraft &order = m_orders[index];
    if (!isNew && contradicts(order, row))
        return false;
    if (!isNew && (row.hash == order.firstLine || !m_seen.insert(row.hash ^ spread(index)))) {
        ++m_duplicates;
        return true;
    }
    isNew ? begin(order, row) : extend(order, row);
    order.hash += spread(row.hash ^ row.returnMark);
    if (row.isReturn && row.returnMark != 0)
        m_returns[index].add(row.returnMark, row.refund);
    if (!parts.empty()) {
        addParts(index, row, parts);
        return true;
    }
    const std::uint32_t product = productOf(row.productCode, row.product, row.category);
    if (product != noCode || row.quantity != OrderRow::absent) {
        m_items.push_back({index, product, row.quantity == OrderRow::absent ? 1 : row.quantity,
                           row.paidAt == OrderRow::absent ? 0 : row.amount, row.refund});
    }
    return true;
}

/// Whether the buyer differs: no common identity, and different values of a kind that both have.
bool OrderCollector::contradicts(const OrderDraft &order, const OrderRow &row) const
{
    if (row.buyer.empty() || order.buyer == noCode)
        return false;
    const std::string_view known = m_buyerKeys.view(order.buyer);
    if (known == row.buyer)
        return false;
    bool isCommon = false, differs = false;
    BuyerKey::each(row.buyer, [&](storage::IdentityKind kind, std::string_view value) {
        BuyerKey::each(known, [&](storage::IdentityKind knownKind, std::string_view knownValue) {
            isCommon |= kind == knownKind && value == knownValue;
            differs |= kind == knownKind && value != knownValue;
        });
    });
    return differs && !isCommon;
}

/// Distributes the amount of a line among its items by quantity, without losing 0.0001 yuan.
void OrderCollector::addParts(std::uint32_t order, const OrderRow &row, std::span<const OrderPart> parts)
{
    std::int64_t left = 0;
    for (const OrderPart &part : parts)
        left += std::max<std::int64_t>(part.quantity, 0);
    std::int64_t amount = row.paidAt == OrderRow::absent ? 0 : row.amount;
    std::int64_t refund = row.refund;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const OrderPart &part = parts[i];
        const std::int64_t weight = std::max<std::int64_t>(part.quantity, 0);
        const auto shareOf = [&](std::int64_t &whole) {
            const std::int64_t share = i + 1 == parts.size() ? whole
                                       : left > 0 ? std::int64_t(double(whole) * double(weight) / double(left))
                                                  : 0;
            whole -= share;
            return share;
        };
        m_items.push_back({order, productOf(part.productCode, part.product, row.category), part.quantity,
                           shareOf(amount), shareOf(refund)});
        left -= weight;
    }
}

std::uint32_t OrderCollector::orderOf(const OrderRow &row, bool &isNew)
{
    const std::uint32_t source = row.source.empty() ? m_defaultSource : m_sources.add(row.source);
    m_key.clear();
    if (row.orderId.empty()) {
        char text[20];
        const auto hex = std::to_chars(text, text + sizeof text, row.hash, 16);
        m_key.append("row-").append(text, std::size_t(hex.ptr - text));
        if (const std::uint32_t repeated = m_repeated[row.hash]++; repeated > 0)
            m_key.append("-").append(std::to_string(repeated + 1));
    } else {
        m_key = row.orderId;
    }
    m_key += separator;
    m_key.append(std::to_string(source));
    if (row.idMayBeRounded && !row.orderId.empty()) {
        m_key += separator;
        m_key.append(std::to_string(row.createdAt)).append(row.buyer);
    }
    const std::uint32_t index = m_orderKeys.add(m_key) - 1;
    isNew = index == m_orders.size();
    if (isNew) {
        m_orders.emplace_back();
        m_orders.back().source = source;
    }
    return index;
}

void OrderCollector::begin(OrderDraft &order, const OrderRow &row)
{
    order.firstLine = row.hash;
    order.isReturn = order.hasReturns = row.isReturn;
    order.mayBeOther = row.idMayBeRounded && !row.orderId.empty();
    order.netRefund = row.netRefund;
    order.createdAt = row.createdAt;
    order.paidAt = row.paidAt;
    order.receivedAt = row.receivedAt;
    order.refundedAt = row.refundedAt;
    order.amount = row.amount;
    order.placed = row.placed;
    order.refund = row.refund;
    order.status = row.status;
    order.buyer = buyerOf(row);
    order.staff = row.staff.empty() ? noCode : m_staff.add(row.staff);
    order.remark = row.remark.empty() ? noCode : m_texts.add(row.remark);
    keepPlace(order, row);
}

/// Where it was sent to; the first line that tells it. Where goods are sent back from is not that.
void OrderCollector::keepPlace(OrderDraft &order, const OrderRow &row)
{
    if (row.isReturn)
        return;
    const auto keepFirst = [this](std::uint32_t &kept, std::string_view given) {
        if (kept == noCode && !given.empty())
            kept = m_texts.add(given);
    };
    keepFirst(order.province, row.province);
    keepFirst(order.city, row.city);
    keepFirst(order.address, row.address);
}

/// Only the refund of a return line is used.
void OrderCollector::giveBack(OrderDraft &order, const OrderRow &row)
{
    order.hasReturns = true;
    order.refund += row.refund;
    keepLater(order.refundedAt, row.refundedAt);
}

void OrderCollector::extend(OrderDraft &order, const OrderRow &row)
{
    if (row.isReturn) {
        giveBack(order, row);
        return;
    }
    if (order.isReturn) { // the return lines came first
        const OrderDraft returns = order;
        begin(order, row);
        order.buyer = order.buyer == noCode ? returns.buyer : order.buyer;
        order.firstLine = returns.firstLine;
        order.hasReturns = true;
        order.refund += returns.refund;
        keepLater(order.refundedAt, returns.refundedAt);
        return;
    }
    keepEarlier(order.createdAt, row.createdAt);
    keepEarlier(order.paidAt, row.paidAt);
    keepLater(order.receivedAt, row.receivedAt);
    keepLater(order.refundedAt, row.refundedAt);
    if (m_orderAmounts) {
        order.amount = std::max(order.amount, row.amount);
        order.placed = std::max(order.placed, row.placed);
        order.refund = std::max(order.refund, row.refund);
        order.netRefund = std::max(order.netRefund, row.netRefund);
    } else {
        order.amount += row.amount;
        order.placed += row.placed;
        order.refund += row.refund;
        order.netRefund += row.netRefund;
    }
    // The order takes the most advanced state of its lines; it is refunded only if all of them are.
    if (row.status < order.status ? order.status >= OrderStatus::Closed : row.status < OrderStatus::Closed)
        order.status = row.status;
    if (order.buyer == noCode)
        order.buyer = buyerOf(row);
    if (order.staff == noCode && !row.staff.empty())
        order.staff = m_staff.add(row.staff);
    if (order.remark == noCode && !row.remark.empty())
        order.remark = m_texts.add(row.remark);
    keepPlace(order, row);
}

std::uint32_t OrderCollector::buyerOf(const OrderRow &row)
{
    if (row.buyer.empty())
        return noCode;
    const std::uint32_t code = m_buyerKeys.add(row.buyer);
    if (code == m_buyers.size())
        m_buyers.emplace_back();
    BuyerDraft &buyer = m_buyers[code];
    const auto keepFirst = [this](std::uint32_t &kept, std::string_view given) {
        if (kept == noCode && !given.empty())
            kept = m_texts.add(given);
    };
    keepFirst(buyer.name, row.customerName);
    keepFirst(buyer.maskedPhone, row.maskedPhone);
    keepFirst(buyer.province, row.province);
    keepFirst(buyer.city, row.city);
    keepFirst(buyer.address, row.address);
    return code;
}

std::uint32_t OrderCollector::productOf(std::string_view code, std::string_view name, std::string_view category)
{
    if (name.empty() && code.empty())
        return noCode;
    if (code.empty()) {
        m_key = separator;
        m_key += name;
    } else {
        m_key = code;
    }
    const std::uint32_t product = m_productKeys.add(m_key);
    if (product == m_products.size())
        m_products.emplace_back();
    ProductDraft &draft = m_products[product];
    if (draft.name == noCode)
        draft.name = m_texts.add(name.empty() ? code : name);
    if (draft.category == noCode && !category.empty())
        draft.category = m_texts.add(category);
    return product;
}

/// Counts orders closed after payment as fully refunded if there is no refund data.
void OrderCollector::refundClosed(std::vector<bool> &refunded)
{
    for (std::size_t index = 0; index < m_orders.size(); ++index) {
        OrderDraft &order = m_orders[index];
        if (order.status != OrderStatus::Closed || order.paidAt == OrderRow::absent || order.hasReturns)
            continue;
        ++m_sums.closedPaid;
        m_sums.closedAmount += order.amount;
        order.refund = order.amount;
        order.status = OrderStatus::Refunded;
        refunded[index] = true;
    }
    for (ItemDraft &item : m_items)
        item.refund = refunded[item.order] ? item.amount : item.refund;
}

void OrderCollector::sumUp()
{
    for (const OrderDraft &order : m_orders) {
        if (order.isReturn) {
            ++m_sums.returns;
            m_sums.returnsAmount += order.refund;
        }
        if (order.paidAt != OrderRow::absent) {
            m_sums.gmv += order.amount;
            m_sums.netRefunds += order.netRefund;
        }
        const bool isWhole = order.status == OrderStatus::Refunded && order.refund == 0;
        if (order.isReturn || order.paidAt != OrderRow::absent)
            m_sums.refunds += isWhole ? order.amount : order.refund;
    }
}

void OrderCollector::finish(bool closedIsRefunded)
{
    for (OrderDraft &order : m_orders) { // a refund column and return lines may report the same refund
        if (order.hasReturns && !order.isReturn)
            order.refund = std::min(order.refund, std::max<std::int64_t>(order.amount, 0));
    }
    if (closedIsRefunded) {
        std::vector<bool> refunded(m_orders.size());
        refundClosed(refunded);
    }
    sumUp();
    const auto byOrder = [](const ItemDraft &a, const ItemDraft &b) { return a.order < b.order; };
    if (!std::is_sorted(m_items.begin(), m_items.end(), byOrder))
        std::stable_sort(m_items.begin(), m_items.end(), byOrder);
    m_seen = {};
    m_repeated = {};
}

const OrderReturns *OrderCollector::returnsOf(std::size_t order) const
{
    const auto found = m_returns.find(std::uint32_t(order));
    return found == m_returns.end() ? nullptr : &found->second;
}

std::string_view OrderCollector::orderNumber(std::size_t order) const
{
    const std::string_view key = m_orderKeys.view(std::uint32_t(order + 1));
    return key.substr(0, key.find(separator));
}

} // namespace app
