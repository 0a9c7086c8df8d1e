#include "app/orders/orderrowparser.h"

#include "app/imports/dateorder.h"
#include "app/imports/errorcell.h"
#include "app/text.h"
#include "storage/customers/identityvalue.h"
#include "storage/text/cell.h"
#include "storage/text/hash64.h"
#include "storage/text/money.h"
#include "storage/text/phone.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace app {

using storage::IdentityKind;
using storage::UtcMs;

namespace {

constexpr std::int64_t absent = OrderRow::absent;
constexpr std::uint64_t rowSeed = 0x6f7264657273; // "orders": a row is identified by its cells, however they are mapped

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

struct StatusText
{
    std::string_view part;
    OrderStatus status;
};

/// Searched in this order: closed and refunded texts also name the state before.
constexpr std::array statusTexts{
    StatusText{"等待买家付款", OrderStatus::Unpaid}, StatusText{"待付款", OrderStatus::Unpaid},
    StatusText{"待支付", OrderStatus::Unpaid},       StatusText{"未付款", OrderStatus::Unpaid},
    StatusText{"未支付", OrderStatus::Unpaid},       StatusText{"关闭", OrderStatus::Closed},
    StatusText{"取消", OrderStatus::Closed},         StatusText{"全额退款", OrderStatus::Refunded},
    StatusText{"退款成功", OrderStatus::Refunded},   StatusText{"已退款", OrderStatus::Refunded},
    StatusText{"卖家已发货", OrderStatus::Shipped},  StatusText{"待收货", OrderStatus::Shipped},
    StatusText{"已发货", OrderStatus::Shipped},      StatusText{"等待卖家发货", OrderStatus::Paid},
    StatusText{"待发货", OrderStatus::Paid},         StatusText{"未发货", OrderStatus::Paid},
    StatusText{"备货", OrderStatus::Paid},           StatusText{"已付款", OrderStatus::Paid},
    StatusText{"已支付", OrderStatus::Paid},         StatusText{"交易成功", OrderStatus::Finished},
    StatusText{"交易完成", OrderStatus::Finished},   StatusText{"已完成", OrderStatus::Finished},
    StatusText{"已签收", OrderStatus::Finished},     StatusText{"已收货", OrderStatus::Finished},
    StatusText{"unpaid", OrderStatus::Unpaid},       StatusText{"pending", OrderStatus::Unpaid},
    StatusText{"cancel", OrderStatus::Closed},       StatusText{"closed", OrderStatus::Closed},
    StatusText{"refund", OrderStatus::Refunded},     StatusText{"shipped", OrderStatus::Shipped},
    StatusText{"delivered", OrderStatus::Finished},  StatusText{"finish", OrderStatus::Finished},
    StatusText{"complete", OrderStatus::Finished},   StatusText{"paid", OrderStatus::Paid},
};

/// Splits at `;` and trims; an empty part keeps its position, except after the last `;`.
void splitJoined(std::string_view cell, std::vector<std::string_view> &parts)
{
    constexpr std::string_view wide = "；";
    parts.clear();
    while (!cell.empty()) {
        const std::size_t at = std::min(cell.find(';'), cell.find(wide));
        parts.push_back(storage::trimmed(cell.substr(0, at)));
        if (at == std::string_view::npos)
            break;
        cell.remove_prefix(at + (cell[at] == ';' ? 1 : wide.size()));
    }
}

/// Restores an order number changed by a spreadsheet or an input method: full-width characters become
/// half-width, 26000000012.0 becomes 26000000012. Stored in `scratch` if it was changed.
std::string_view plainId(std::string_view id, std::string &scratch)
{
    if (std::any_of(id.begin(), id.end(), [](char c) { return (static_cast<unsigned char>(c) & 0x80) != 0; })) {
        scratch = storage::toHalfWidth(id);
        id = storage::trimmed(scratch);
    }
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const std::size_t point = id.find('.');
    if (point == std::string_view::npos || point == 0 || point + 1 == id.size() ||
        id.find_first_not_of('0', point + 1) != std::string_view::npos ||
        !std::all_of(id.begin(), id.begin() + std::ptrdiff_t(point), isDigit))
        return id;
    return id.substr(0, point);
}

bool isTime(OrderField field)
{
    return field == OrderField::CreatedAt || field == OrderField::PaidAt || field == OrderField::ReceivedAt ||
           field == OrderField::RefundedAt;
}

} // namespace

OrderStatus orderStatusOf(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    }
    for (const StatusText &entry : statusTexts) {
        if (lower.find(entry.part) != std::string::npos)
            return entry.status;
    }
    return OrderStatus::Unknown;
}

OrderRowParser::OrderRowParser(OrderMapping mapping, const storage::TeamZone &zone)
    : m_mapping(std::move(mapping)), m_zone(zone), m_dateOrders(m_mapping.columns.size(), storage::DateOrder::Unknown),
      m_hasPaidAt(m_mapping.has(OrderField::PaidAt)), m_hasOrderId(m_mapping.has(OrderField::OrderId))
{
}

std::vector<int> OrderRowParser::dateColumns() const
{
    std::vector<int> columns;
    for (const OrderMapping::Column &column : m_mapping.columns) {
        if (isTime(column.target.field))
            columns.push_back(column.column);
    }
    return columns;
}

void OrderRowParser::setDateOrders(const std::vector<storage::DateOrder> &orders)
{
    std::size_t next = 0;
    for (std::size_t meaning = 0; meaning < m_mapping.columns.size(); ++meaning) {
        if (isTime(m_mapping.columns[meaning].target.field))
            m_dateOrders[meaning] = orders[next++];
    }
}

void OrderRowParser::parse(OrderBatch &batch)
{
    batch.rows.reserve(batch.csv.size());
    for (std::size_t i = 0; i < batch.csv.size(); ++i) {
        const CsvRow row = batch.csv.row(i);
        parseRow(batch, i, row.number, row.cells);
    }
}

void OrderRowParser::parseRow(OrderBatch &batch, std::size_t index, std::int64_t number, Cells cells)
{
    OrderRow &row = batch.rows.emplace_back();
    row.number = number;
    row.hash = rowSeed;
    for (const std::string_view cell : cells)
        row.hash = storage::hash64(storage::trimmed(cell), row.hash);
    const std::size_t problemsBefore = batch.problems.size();
    m_orderId.clear();
    m_original.clear();
    m_returnNumber.clear();
    m_isIdRewritten = false;
    m_buyer.clear();
    m_phone.clear();
    m_quantities.clear();
    m_unitPrice = absent;
    for (std::size_t meaning = 0; meaning < m_mapping.columns.size(); ++meaning) {
        const OrderMapping::Column &column = m_mapping.columns[meaning];
        if (std::size_t(column.column) >= cells.size())
            continue;
        const std::string_view cell = storage::cleanCell(cells[std::size_t(column.column)], m_scratch);
        if (storage::isErrorCell(cell))
            report(batch, row, column.column, cell, errorCellReason(), errorCellRepair());
        else if (!storage::isEmptyMark(cell))
            readCell(batch, row, meaning, cell.data() == m_scratch.data() ? batch.arena.keep(cell) : cell);
    }
    if (m_isIdRewritten)
        hashWithIds(row, cells);
    finish(batch, row);
    if (batch.problems.size() > problemsBefore)
        batch.spoilt.push_back(index);
}

void OrderRowParser::readCell(OrderBatch &batch, OrderRow &row, std::size_t meaning, std::string_view cell)
{
    const OrderMapping::Column &column = m_mapping.columns[meaning];
    const auto keepFirst = [cell](std::string_view &field) {
        if (field.empty())
            field = cell;
    };
    switch (column.target.field) {
    case OrderField::Ignore:
        break;
    case OrderField::OrderId:
        readId(batch, row, column.column, cell);
        break;
    case OrderField::OriginalOrder:
        m_original = plainId(cell, m_identity);
        break;
    case OrderField::ReturnNumber:
        m_returnNumber = plainId(cell, m_identity);
        break;
    case OrderField::Identity:
        BuyerKey::add(m_buyer, column.target.identity,
                      storage::identityValue(column.target.identity, cell, m_identity));
        break;
    case OrderField::Phone:
        readPhone(batch, row, column.column, cell);
        break;
    case OrderField::CustomerName:
        keepFirst(row.customerName);
        break;
    case OrderField::Province:
        if (row.province.empty())
            row.province = batch.arena.keep(m_provinces.official(cell));
        break;
    case OrderField::City:
        keepFirst(row.city);
        break;
    case OrderField::Address:
        keepFirst(row.address);
        break;
    case OrderField::CreatedAt:
        row.createdAt = readTime(batch, row, meaning, cell);
        break;
    case OrderField::PaidAt:
        row.paidAt = readTime(batch, row, meaning, cell);
        break;
    case OrderField::ReceivedAt:
        row.receivedAt = readTime(batch, row, meaning, cell);
        break;
    case OrderField::RefundedAt:
        row.refundedAt = readTime(batch, row, meaning, cell);
        break;
    case OrderField::Amount:
        row.amount = readMoney(batch, row, column.column, cell);
        break;
    case OrderField::PlacedAmount:
        row.placed = readMoney(batch, row, column.column, cell);
        break;
    case OrderField::UnitPrice:
        m_unitPrice = readMoney(batch, row, column.column, cell);
        break;
    case OrderField::Refund:
        // 无退款申请 and other words mean that no refund was requested.
        if (std::int64_t refund = 0; storage::parseMoney(cell, refund))
            row.refund = std::abs(refund);
        break;
    case OrderField::Quantity:
        readQuantity(batch, row, column.column, cell);
        break;
    case OrderField::ProductCode:
        keepFirst(row.productCode);
        break;
    case OrderField::Product:
        keepFirst(row.product);
        break;
    case OrderField::Category:
        keepFirst(row.category);
        break;
    case OrderField::Source:
        keepFirst(row.source);
        break;
    case OrderField::Status:
        row.status = orderStatusOf(cell);
        break;
    case OrderField::Staff:
        keepFirst(row.staff);
        break;
    case OrderField::Remark:
        keepFirst(row.remark);
        break;
    }
}

/// Different orders whose numbers a spreadsheet rounded to the same text must not become one order.
void OrderRowParser::readId(OrderBatch &batch, OrderRow &row, int column, std::string_view cell)
{
    std::string restored, plain;
    const std::string_view written = cell;
    cell = plainId(cell, plain);
    switch (storage::readExcelId(cell, restored)) {
    case storage::ExcelId::Intact:
        break;
    case storage::ExcelId::Rounded:
        row.idMayBeRounded = true;
        report(batch, row, column, written, Text::tr("A spreadsheet may have rounded this number; it ends in zeros."),
               Text::tr("It was kept as is. Export it again with the column as text."));
        break;
    case storage::ExcelId::Lost:
        report(batch, row, column, written, Text::tr("A spreadsheet damaged this number; digits are lost."),
               Text::tr("The row was not imported. Export it again with the column as text."));
        row.rejected = true;
        break;
    }
    if (!m_orderId.empty())
        m_orderId += '/';
    m_orderId += cell;
    m_isIdRewritten = m_isIdRewritten || cell != written;
}

/// Lines that differ only in the spelling of their order number are the same line.
void OrderRowParser::hashWithIds(OrderRow &row, Cells cells)
{
    row.hash = rowSeed;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const bool isId = std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(), [&](const auto &one) {
            return std::size_t(one.column) == column && one.target.field == OrderField::OrderId;
        });
        row.hash = storage::hash64(isId ? std::string_view(m_orderId) : storage::trimmed(cells[column]), row.hash);
    }
}

/// `2;1` is one quantity for each item of the line.
void OrderRowParser::readQuantity(OrderBatch &batch, OrderRow &row, int column, std::string_view cell)
{
    if (storage::parseInteger(cell, row.quantity))
        return;
    row.quantity = absent;
    splitJoined(cell, m_products);
    for (const std::string_view part : m_products) {
        std::int64_t quantity = 0;
        if (m_products.size() > 1 && storage::parseInteger(part, quantity)) {
            m_quantities.push_back(quantity);
            continue;
        }
        m_quantities.clear();
        report(batch, row, column, cell, Text::tr("This is not a whole number."),
               Text::tr("The quantity was left empty."));
        return;
    }
}

void OrderRowParser::readPhone(OrderBatch &batch, OrderRow &row, int column, std::string_view cell)
{
    const storage::Phone phone = storage::parsePhone(cell);
    switch (phone.kind) {
    case storage::Phone::Kind::Valid:
        if (m_phone.empty() && !storage::isHouseNumber(phone.digits))
            m_phone = phone.digits;
        break;
    case storage::Phone::Kind::Masked:
        row.maskedPhone = batch.arena.keep(phone.digits);
        break;
    case storage::Phone::Kind::DamagedByExcel:
        report(batch, row, column, cell,
               Text::tr("A spreadsheet program damaged this phone number: some digits are "
                        "lost."),
               Text::tr("The phone number was not imported. Export it again with the column as text."));
        break;
    case storage::Phone::Kind::Empty:
    case storage::Phone::Kind::Ciphertext:
    case storage::Phone::Kind::Invalid: // order files often have other text in this column; it is no error
        break;
    }
}

std::int64_t OrderRowParser::readMoney(OrderBatch &batch, OrderRow &row, int column, std::string_view cell)
{
    std::int64_t units = 0;
    if (storage::parseMoney(cell, units))
        return units;
    report(batch, row, column, cell, Text::tr("This is not an amount."), Text::tr("The row was not imported."));
    row.rejected = true;
    return absent;
}

UtcMs OrderRowParser::readTime(OrderBatch &batch, OrderRow &row, std::size_t meaning, std::string_view cell)
{
    const storage::ParsedTime time = storage::parseTime(cell, m_dateOrders[meaning]);
    switch (time.kind) {
    case storage::ParsedTime::Kind::Never:
        return absent;
    case storage::ParsedTime::Kind::Day:
        return m_zone.toUtc(time.day, 0);
    case storage::ParsedTime::Kind::LocalTime:
        return m_zone.toUtc(time.day, time.msOfDay);
    case storage::ParsedTime::Kind::Instant:
        return time.instant;
    case storage::ParsedTime::Kind::None:
        break;
    }
    DateFault fault = dateFault(cell, false);
    report(batch, row, m_mapping.columns[meaning].column, cell, std::move(fault.reason), std::move(fault.repair));
    return absent;
}

void OrderRowParser::finish(OrderBatch &batch, OrderRow &row)
{
    if (!m_phone.empty())
        BuyerKey::add(m_buyer, IdentityKind::Phone, m_phone);
    row.buyer = batch.arena.keep(m_buyer);
    splitItems(batch, row);
    if (row.amount == absent && m_unitPrice != absent && row.quantity != absent)
        row.amount = m_unitPrice * row.quantity;
    settleReturn(row);
    row.orderId = batch.arena.keep(row.isReturn && !m_original.empty() ? m_original : m_orderId);
    if (m_hasOrderId && m_orderId.empty() && !row.rejected) {
        report(batch, row, -1, {}, Text::tr("The row has no order number."), Text::tr("The row was not imported."));
        row.rejected = true;
    }
    settleAmounts(row);
    settleTimes(batch, row);
}

/// A line may hold several items joined by `;`, in names, codes and quantities alike. Because a name may contain a `;`,
/// it is only split if there are as many quantities, or as many codes as names.
void OrderRowParser::splitItems(OrderBatch &batch, OrderRow &row)
{
    splitJoined(row.product, m_products);
    splitJoined(row.productCode, m_codes);
    const std::size_t count = m_quantities.size() > 1               ? m_quantities.size()
                              : m_codes.size() == m_products.size() ? m_codes.size()
                                                                    : 1;
    if (count < 2 || (row.quantity != absent && row.quantity != std::int64_t(count)))
        return;
    row.quantity = m_quantities.empty() ? std::int64_t(count)
                                        : std::accumulate(m_quantities.begin(), m_quantities.end(), std::int64_t(0));
    const auto inStep = [count](const auto &parts) { return parts.size() <= 1 || parts.size() == count; };
    if (!inStep(m_products) || !inStep(m_codes))
        return; // one item for the whole line
    row.firstPart = std::uint32_t(batch.parts.size());
    row.partCount = std::uint32_t(count);
    const auto part = [count](const auto &parts, std::size_t i, std::string_view whole) {
        return parts.size() == count ? parts[i] : whole;
    };
    for (std::size_t i = 0; i < count; ++i)
        batch.parts.push_back({part(m_products, i, row.product), part(m_codes, i, row.productCode),
                               m_quantities.empty() ? 1 : m_quantities[i]});
}

/// A negative quantity or amount is a return, as is a line of our own export that was refunded but never paid.
void OrderRowParser::settleReturn(OrderRow &row)
{
    const auto isNegative = [](std::int64_t value) { return value != absent && value < 0; };
    const auto isNothing = [](std::int64_t value) { return value == absent || value == 0; };
    const bool onlyRefunds = m_hasPaidAt && row.paidAt == absent && row.status == OrderStatus::Refunded &&
                             isNothing(row.amount) && isNothing(row.placed) && row.refund != absent && row.refund > 0;
    if (!onlyRefunds && !isNegative(row.quantity) && !isNegative(row.amount) &&
        !(row.amount == absent && isNegative(row.placed)))
        return;
    row.isReturn = true;
    if (!isNothing(row.amount))
        row.refund = std::abs(row.amount);
    else if (isNothing(row.refund))
        row.refund = row.placed == absent ? 0 : std::abs(row.placed);
    row.amount = row.placed = 0;
    row.returnMark = onlyRefunds ? 0 : markOfReturn(row);
}

/// A return that has a number of its own is told by it, else by when it was, what went back and how much; not by all
/// its cells, of which another export of the same returns may have more.
std::uint64_t OrderRowParser::markOfReturn(const OrderRow &row) const
{
    const std::string_view product = row.productCode.empty() ? row.product : row.productCode;
    const std::string_view number = !m_returnNumber.empty()                            ? std::string_view(m_returnNumber)
                                    : !m_original.empty() && m_orderId != m_original ? std::string_view(m_orderId)
                                                                                     : std::string_view();
    std::uint64_t mark = storage::hash64(product, rowSeed);
    if (!number.empty())
        return storage::hash64(number, mark);
    const UtcMs at = row.refundedAt != absent ? row.refundedAt : row.createdAt != absent ? row.createdAt : row.paidAt;
    for (const std::int64_t part : {at, row.quantity, row.refund})
        mark = storage::hash64(std::to_string(part), mark);
    return mark;
}

/// Determines the amount paid before refunds.
void OrderRowParser::settleAmounts(OrderRow &row)
{
    if (row.isReturn)
        return;
    if (row.refund == absent)
        row.refund = 0;
    if (row.amount == absent)
        row.amount = m_mapping.has(OrderField::Amount) || row.placed == absent ? 0 : row.placed;
    // 总金额 = 实际支付 + 退款: the paid column excludes the refund.
    const bool looksNet = row.placed == absent ? m_mapping.paidIsSaid : row.placed == row.amount + row.refund;
    if (row.refund > 0 && looksNet) {
        row.netRefund = row.refund;
        row.amount += m_mapping.paidIsNet ? row.refund : 0;
    }
    // Closed after payment with nothing left of the payment: fully refunded.
    if (m_mapping.paidIsNet && row.status == OrderStatus::Closed && row.paidAt != absent && row.amount == 0 &&
        row.placed != absent) {
        row.amount = row.placed;
        row.refund = row.placed;
    }
    if (row.placed == absent)
        row.placed = row.amount;
}

void OrderRowParser::settleTimes(OrderBatch &batch, OrderRow &row)
{
    if (row.createdAt == absent)
        row.createdAt = row.paidAt;
    if (row.isReturn) {
        if (row.refundedAt == absent)
            row.refundedAt = row.createdAt;
        row.paidAt = row.receivedAt = absent;
        row.status = OrderStatus::Refunded;
    }
    const bool saysPaid = row.status == OrderStatus::Paid || row.status == OrderStatus::Shipped ||
                          row.status == OrderStatus::Finished || row.status == OrderStatus::Refunded;
    const bool saysNothing = row.status == OrderStatus::Unknown && !m_hasPaidAt;
    if (row.paidAt == absent && !row.isReturn && (saysPaid || saysNothing))
        row.paidAt = row.createdAt;
    if (row.status == OrderStatus::Unpaid)
        row.paidAt = absent;
    if (row.status == OrderStatus::Unknown)
        row.status = row.paidAt == absent ? OrderStatus::Unpaid : OrderStatus::Paid;
    if (row.status == OrderStatus::Closed && row.paidAt != absent && row.refund > 0 && row.refund >= row.amount)
        row.status = OrderStatus::Refunded;
    if (row.createdAt == absent && !row.rejected) {
        report(batch, row, -1, {}, Text::tr("The row has no time."), Text::tr("The row was not imported."));
        row.rejected = true;
    }
}

void OrderRowParser::report(OrderBatch &batch, OrderRow &row, int column, std::string_view value, QString reason,
                            QString repair)
{
    batch.problems.push_back({row.number, column + 1, toText(value), std::move(reason), std::move(repair)});
}

} // namespace app
