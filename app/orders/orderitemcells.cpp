#include "app/orders/orderitemcells.h"

#include "app/text.h"
#include "storage/text/cell.h"
#include "storage/text/money.h"

#include <algorithm>
#include <numeric>

namespace app {

namespace {

constexpr std::int64_t absent = OrderRow::absent;

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

} // namespace

/// `2;1` is one quantity for each item of the line.
void OrderItemCells::readQuantity(OrderBatch &batch, OrderRow &row, int column, std::string_view cell)
{
    if (storage::parseInteger(cell, row.quantity))
        return;
    row.quantity = absent;
    splitJoined(cell, m_parts);
    for (const std::string_view part : m_parts) {
        std::int64_t quantity = 0;
        if (m_parts.size() > 1 && storage::parseInteger(part, quantity)) {
            m_quantities.push_back(quantity);
            continue;
        }
        m_quantities.clear();
        batch.say(row, column, cell, Text::tr("This is not a whole number."), Text::tr("The quantity was left empty."));
        return;
    }
}

/// Because a name may contain a `;`, it is only split if there are as many quantities, or as many codes as names.
void OrderItemCells::finish(OrderBatch &batch, OrderRow &row)
{
    splitJoined(row.product, m_parts);
    splitJoined(row.productCode, m_codes);
    const std::size_t count = m_quantities.size() > 1            ? m_quantities.size()
                              : m_codes.size() == m_parts.size() ? m_codes.size()
                                                                 : 1;
    if (count < 2 || (row.quantity != absent && row.quantity != std::int64_t(count)))
        return;
    row.quantity = m_quantities.empty() ? std::int64_t(count)
                                        : std::accumulate(m_quantities.begin(), m_quantities.end(), std::int64_t(0));
    const auto inStep = [count](const auto &parts) { return parts.size() <= 1 || parts.size() == count; };
    if (!inStep(m_parts) || !inStep(m_codes))
        return; // one item for the whole line
    row.firstPart = std::uint32_t(batch.parts.size());
    row.partCount = std::uint32_t(count);
    const auto part = [count](const auto &parts, std::size_t i, std::string_view whole) {
        return parts.size() == count ? parts[i] : whole;
    };
    for (std::size_t i = 0; i < count; ++i)
        batch.parts.push_back({part(m_parts, i, row.product), part(m_codes, i, row.productCode),
                               m_quantities.empty() ? 1 : m_quantities[i]});
}

} // namespace app
