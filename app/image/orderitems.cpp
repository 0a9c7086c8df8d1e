#include "app/image/orderitems.h"

#include "app/image/loadclock.h"
#include "storage/image/runrows.h"

#include <algorithm>
#include <numeric>

namespace app {

namespace {

/// Order ID → row, by binary search over rows sorted by ID.
class OrderRowsById final
{
public:
    explicit OrderRowsById(const OrderRuns &orders) : m_ids(orders.id())
    {
        const std::vector<Slot> &owners = orders.index().owners();
        m_rows.reserve(owners.size());
        for (std::uint32_t row = 0; row < owners.size(); ++row) {
            if (owners[row] != RunIndex::deadRow)
                m_rows.push_back(row);
        }
        std::sort(m_rows.begin(), m_rows.end(),
                  [this](std::uint32_t a, std::uint32_t b) { return m_ids[a] < m_ids[b]; });
    }
    /// Must be called in ID order: one merge walk over both.
    Slot next(std::int64_t id)
    {
        while (m_at < m_rows.size() && m_ids[m_rows[m_at]] < id)
            ++m_at;
        return m_at < m_rows.size() && m_ids[m_rows[m_at]] == id ? m_rows[m_at] : noSlot;
    }

private:
    const std::vector<std::int64_t> &m_ids;
    std::vector<std::uint32_t> m_rows;
    std::size_t m_at = 0;
};

} // namespace

void OrderItems::load(storage::sqlite::Connection &connection, const OrderRuns &orders, const JobContext &job)
{
    OrderRowsById byId(orders);
    std::vector<Slot> owners;
    LoadClock clock(job);
    auto rows = storage::image::orderItems(connection);
    while (rows.next()) {
        clock.tick();
        const Slot owner = byId.next(rows->order());
        if (owner == noSlot)
            continue;
        resize(owners.size() + 1);
        read(*rows, static_cast<std::uint32_t>(owners.size()));
        owners.push_back(owner);
    }
    const std::vector<std::uint32_t> order = m_index.build(orders.index().rowCount(), std::move(owners), {});
    RunIndex::gather(m_product, order);
    RunIndex::gather(m_quantity, order);
    RunIndex::gather(m_amount, order);
    RunIndex::gather(m_amountRefunded, order);
}

void OrderItems::apply(storage::sqlite::Connection &connection, const OrderRuns &orders,
                       const std::vector<std::uint32_t> &orderRows)
{
    m_index.resizeSlots(orders.index().rowCount());
    for (const std::uint32_t orderRow : orderRows) {
        const std::int64_t order = orders.id()[orderRow];
        std::uint32_t next = m_index.replace(orderRow, storage::image::orderItemCountOf(connection, order)).first;
        resize(m_index.rowCount());
        auto lines = storage::image::orderItemsOf(connection, order);
        while (lines.next())
            read(*lines, next++);
    }
    const std::vector<Slot> &owners = orders.index().owners();
    for (std::uint32_t orderRow = 0; orderRow < owners.size(); ++orderRow) {
        if (owners[orderRow] == RunIndex::deadRow && !rows(orderRow).isEmpty())
            m_index.replace(orderRow, 0);
    }
}

void OrderItems::resize(std::size_t rows)
{
    m_product.resize(rows);
    m_quantity.resize(rows);
    m_amount.resize(rows);
    m_amountRefunded.resize(rows);
}

void OrderItems::read(const storage::image::OrderItemRow &from, std::uint32_t row)
{
    m_product[row] = m_productCodes.add(from.product());
    m_quantity[row] = static_cast<std::int32_t>(from.quantity());
    m_amount[row] = from.amount();
    m_amountRefunded[row] = from.amountRefunded();
}

OrderItems::Row OrderItems::row(std::uint32_t row) const
{
    return {m_productCodes.id(m_product[row]), m_quantity[row], m_amount[row], m_amountRefunded[row]};
}

std::vector<QString> OrderItems::check(storage::sqlite::Connection &connection, const OrderRuns &orders) const
{
    OrderItems fresh;
    fresh.load(connection, orders, QuietJobContext());
    std::vector<QString> differences;
    for (std::uint32_t row = 0; row < orders.index().rowCount(); ++row) {
        const bool isDead = orders.index().owners()[row] == RunIndex::deadRow;
        if (!isDead && !RunIndex::sameRun(*this, fresh, row))
            differences.push_back(QStringLiteral("items of order %1").arg(orders.id()[row]));
    }
    return differences;
}

std::size_t OrderItems::bytes() const
{
    return m_index.bytes() + m_product.capacity() * (4 + 4 + 8 + 8) + m_productCodes.bytes();
}

} // namespace app
