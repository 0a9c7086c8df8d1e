#include "app/image/orderruns.h"

#include "app/image/loadclock.h"
#include "app/image/timeornone.h"
#include "storage/image/runrows.h"

#include <algorithm>

namespace app {

void OrderRuns::load(storage::sqlite::Connection &connection, const Slots &numbering, const JobContext &job)
{
    const auto count = storage::image::orderCount(connection);
    resize(count);
    std::vector<Slot> owners;
    owners.reserve(count);
    LoadClock clock(job);
    auto rows = storage::image::orders(connection);
    while (rows.next()) {
        clock.tick();
        if (owners.size() == m_id.size())
            resize(m_id.size() + 1);
        read(*rows, static_cast<std::uint32_t>(owners.size()));
        const auto customer = rows->customer();
        owners.push_back(customer ? numbering.slotOf(*customer) : noSlot);
    }
    resize(owners.size());
    const std::vector<std::uint32_t> order = m_index.build(numbering.size(), std::move(owners), m_paidAt);
    RunIndex::gather(m_id, order);
    RunIndex::gather(m_paidAt, order);
    RunIndex::gather(m_paidDay, order);
    RunIndex::gather(m_createdDay, order);
    RunIndex::gather(m_purchaseDay, order);
    RunIndex::gather(m_amountPlaced, order);
    RunIndex::gather(m_amountPaid, order);
    RunIndex::gather(m_amountRefunded, order);
    RunIndex::gather(m_status, order);
    RunIndex::gather(m_source, order);
    RunIndex::gather(m_staff, order);
    m_purchaseCount.resize(numbering.size());
    m_lastPurchaseDay.resize(numbering.size());
    for (Slot slot = 0; slot < numbering.size(); ++slot)
        sumUp(slot);
}

// Runs are sorted by payment, so that the last purchase found is the latest.
void OrderRuns::sumUp(Slot slot)
{
    std::uint32_t count = 0;
    storage::LocalDay last = noDay;
    const RunIndex::Rows run = rows(slot);
    for (std::uint32_t row = run.first; row < run.last; ++row) {
        if (!isPurchase(row))
            continue;
        ++count;
        last = m_paidDay[row];
    }
    m_purchaseCount[slot] = count;
    m_lastPurchaseDay[slot] = last;
}

std::vector<std::uint32_t> OrderRuns::apply(storage::sqlite::Connection &connection, const Slots &numbering,
                                            const std::vector<std::int64_t> &customers,
                                            const std::vector<std::int64_t> &orders)
{
    std::vector<std::uint32_t> written;
    m_index.resizeSlots(numbering.size());
    m_purchaseCount.resize(numbering.size(), 0);
    m_lastPurchaseDay.resize(numbering.size(), noDay);
    for (const std::int64_t customer : customers) {
        const Slot slot = numbering.slotOf(customer);
        if (slot == noSlot)
            continue;
        std::uint32_t next = m_index.replace(slot, storage::image::orderCountOf(connection, customer)).first;
        resize(m_index.rowCount());
        auto rows = storage::image::ordersOf(connection, customer);
        while (rows.next()) {
            written.push_back(next);
            read(*rows, next++);
        }
        sumUp(slot);
    }
    if (!orders.empty())
        applyOwnerless(connection, orders, written);
    return written;
}

void OrderRuns::applyOwnerless(storage::sqlite::Connection &connection, std::vector<std::int64_t> orders,
                               std::vector<std::uint32_t> &written)
{
    std::sort(orders.begin(), orders.end());
    orders.erase(std::unique(orders.begin(), orders.end()), orders.end());
    for (std::uint32_t row = 0; row < m_index.rowCount(); ++row) {
        if (m_index.owners()[row] == noSlot && std::binary_search(orders.begin(), orders.end(), m_id[row]))
            m_index.kill(row);
    }
    for (const std::int64_t id : orders) {
        auto found = storage::image::ownerlessOrder(connection, id);
        if (!found.next())
            continue;
        const std::uint32_t row = m_index.appendOwnerless();
        resize(m_index.rowCount());
        read(*found, row);
        written.push_back(row);
    }
}

void OrderRuns::resize(std::size_t rows)
{
    for (auto *column : {&m_id, &m_paidAt, &m_amountPlaced, &m_amountPaid, &m_amountRefunded})
        column->resize(rows);
    m_paidDay.resize(rows);
    m_createdDay.resize(rows);
    m_purchaseDay.resize(rows);
    m_source.resize(rows);
    m_staff.resize(rows);
    m_status.resize(rows);
}

void OrderRuns::read(const storage::image::OrderRow &from, std::uint32_t row)
{
    m_id[row] = from.id();
    m_paidAt[row] = timeOrNone(from.paidAt());
    m_paidDay[row] = dayOrNone(*m_zone, m_paidAt[row]);
    m_createdDay[row] = dayOrNone(*m_zone, timeOrNone(from.createdAt()));
    m_amountPlaced[row] = from.amountPlaced();
    m_amountPaid[row] = from.amountPaid();
    m_amountRefunded[row] = from.amountRefunded();
    m_status[row] = static_cast<std::uint8_t>(from.status());
    m_purchaseDay[row] = purchaseDayOf(m_paidDay[row], m_status[row], m_amountPaid[row], m_amountRefunded[row]);
    m_source[row] = m_sourceCodes.add(from.source());
    m_staff[row] = m_staffCodes.add(from.staff());
}

OrderRuns::Row OrderRuns::row(std::uint32_t row) const
{
    Row result;
    result.id = m_id[row];
    result.source = m_sourceCodes.id(m_source[row]);
    result.staff = m_staffCodes.id(m_staff[row]);
    result.paidAt = m_paidAt[row];
    result.paidDay = m_paidDay[row];
    result.createdDay = m_createdDay[row];
    result.amountPlaced = m_amountPlaced[row];
    result.amountPaid = m_amountPaid[row];
    result.amountRefunded = m_amountRefunded[row];
    result.status = m_status[row];
    return result;
}

std::vector<QString> OrderRuns::check(storage::sqlite::Connection &connection, const Slots &numbering) const
{
    OrderRuns fresh(*m_zone);
    fresh.load(connection, numbering, QuietJobContext());
    std::vector<QString> differences;
    for (Slot slot = 0; slot < numbering.size(); ++slot) {
        if (!RunIndex::sameRun(*this, fresh, slot) || m_purchaseCount[slot] != fresh.m_purchaseCount[slot] ||
            m_lastPurchaseDay[slot] != fresh.m_lastPurchaseDay[slot])
            differences.push_back(QStringLiteral("orders of customer %1").arg(numbering.idOf(slot).value));
    }
    const auto ownerless = [](const OrderRuns &runs) {
        std::vector<Row> rows;
        for (std::uint32_t row = 0; row < runs.m_index.rowCount(); ++row) {
            if (runs.m_index.owners()[row] == noSlot)
                rows.push_back(runs.row(row));
        }
        std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.id < b.id; });
        return rows;
    };
    if (ownerless(*this) != ownerless(fresh))
        differences.push_back(QStringLiteral("orders without a customer"));
    return differences;
}

std::size_t OrderRuns::bytes() const
{
    const std::size_t perRow = 5 * 8 + 3 * 4 + 2 * 4 + 1;
    return m_index.bytes() + m_id.capacity() * perRow + m_purchaseCount.capacity() * 8 + m_sourceCodes.bytes() +
           m_staffCodes.bytes();
}

} // namespace app
