#include "app/orders/orderrowparser.h"

#include "app/imports/dateorder.h"
#include "app/imports/errorcell.h"
#include "app/orders/orderstatus.h"
#include "app/text.h"
#include "storage/customers/identityvalue.h"
#include "storage/text/cell.h"
#include "storage/text/hash64.h"
#include "storage/text/money.h"
#include "storage/text/phone.h"

#include <algorithm>
#include <cstdlib>

namespace app {

using storage::IdentityKind;
using storage::UtcMs;

namespace {

constexpr std::int64_t absent = OrderRow::absent;

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

OrderRowParser::OrderRowParser(OrderMapping mapping, const storage::TeamZone &zone)
    : m_mapping(std::move(mapping)), m_zone(zone), m_dateOrders(m_mapping.columns.size(), storage::DateOrder::Unknown),
      m_settlement(m_mapping), m_hasOrderId(m_mapping.has(OrderField::OrderId))
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
    row.hash = orderRowSeed;
    for (const std::string_view cell : cells)
        row.hash = storage::hash64(storage::trimmed(cell), row.hash);
    const std::size_t problemsBefore = batch.problems.size();
    m_orderId.clear();
    m_original.clear();
    m_returnNumber.clear();
    m_isIdRewritten = false;
    m_buyer.clear();
    m_phone.clear();
    m_items.clear();
    m_unitPrice = absent;
    for (std::size_t meaning = 0; meaning < m_mapping.columns.size(); ++meaning) {
        const OrderMapping::Column &column = m_mapping.columns[meaning];
        if (std::size_t(column.column) >= cells.size())
            continue;
        const std::string_view cell = storage::cleanCell(cells[std::size_t(column.column)], m_scratch);
        if (storage::isErrorCell(cell))
            batch.say(row, column.column, cell, errorCellReason(), errorCellRepair());
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
        m_items.readQuantity(batch, row, column.column, cell);
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
        batch.say(row, column, written, Text::tr("A spreadsheet may have rounded this number; it ends in zeros."),
                  Text::tr("It was kept as is. Export it again with the column as text."));
        break;
    case storage::ExcelId::Lost:
        batch.say(row, column, written, Text::tr("A spreadsheet damaged this number; digits are lost."),
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
    row.hash = orderRowSeed;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const bool isId = std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(), [&](const auto &one) {
            return std::size_t(one.column) == column && one.target.field == OrderField::OrderId;
        });
        row.hash = storage::hash64(isId ? std::string_view(m_orderId) : storage::trimmed(cells[column]), row.hash);
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
        batch.say(row, column, cell,
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
    batch.say(row, column, cell, Text::tr("This is not an amount."), Text::tr("The row was not imported."));
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
    batch.say(row, m_mapping.columns[meaning].column, cell, std::move(fault.reason), std::move(fault.repair));
    return absent;
}

void OrderRowParser::finish(OrderBatch &batch, OrderRow &row)
{
    if (!m_phone.empty())
        BuyerKey::add(m_buyer, IdentityKind::Phone, m_phone);
    row.buyer = batch.arena.keep(m_buyer);
    m_items.finish(batch, row);
    if (row.amount == absent && m_unitPrice != absent && row.quantity != absent)
        row.amount = m_unitPrice * row.quantity;
    m_settlement.settleReturn(row, {m_orderId, m_original, m_returnNumber});
    row.orderId = batch.arena.keep(row.isReturn && !m_original.empty() ? m_original : m_orderId);
    if (m_hasOrderId && m_orderId.empty() && !row.rejected) {
        batch.say(row, -1, {}, Text::tr("The row has no order number."), Text::tr("The row was not imported."));
        row.rejected = true;
    }
    m_settlement.settleAmounts(row);
    m_settlement.settleTimes(row);
    if (row.createdAt == absent && !row.rejected) {
        batch.say(row, -1, {}, Text::tr("The row has no time."), Text::tr("The row was not imported."));
        row.rejected = true;
    }
}

} // namespace app
