#include "app/image/eventruns.h"

#include "app/image/loadclock.h"
#include "app/image/timeornone.h"
#include "storage/image/runrows.h"

namespace app {

void EventRuns::load(storage::sqlite::Connection &connection, const Slots &numbering, const JobContext &job)
{
    std::vector<Slot> owners;
    const auto count = storage::image::eventCount(connection);
    resize(count);
    owners.reserve(count);
    LoadClock clock(job);
    auto rows = storage::image::events(connection);
    while (rows.next()) {
        clock.tick();
        const Slot owner = numbering.slotOf(rows->customer());
        if (owner == noSlot)
            continue;
        if (owners.size() == m_at.size())
            resize(m_at.size() + 1);
        read(*rows, static_cast<std::uint32_t>(owners.size()));
        owners.push_back(owner);
    }
    resize(owners.size());
    const std::vector<std::uint32_t> order = m_index.build(numbering.size(), std::move(owners), m_at);
    RunIndex::gather(m_kind, order);
    RunIndex::gather(m_subjectKind, order);
    RunIndex::gather(m_at, order);
    RunIndex::gather(m_quantity, order);
    RunIndex::gather(m_day, order);
    RunIndex::gather(m_subject, order);
    RunIndex::gather(m_staff, order);
    m_lastDay.resize(numbering.size());
    for (Slot slot = 0; slot < numbering.size(); ++slot)
        m_lastDay[slot] = lastDayOf(slot);
}

storage::LocalDay EventRuns::lastDayOf(Slot slot) const
{
    const RunIndex::Rows run = rows(slot);
    return run.isEmpty() ? noDay : m_day[run.last - 1];
}

void EventRuns::apply(storage::sqlite::Connection &connection, const Slots &numbering,
                      const std::vector<std::int64_t> &customers)
{
    m_index.resizeSlots(numbering.size());
    m_lastDay.resize(numbering.size(), noDay);
    for (const std::int64_t customer : customers) {
        const Slot slot = numbering.slotOf(customer);
        if (slot == noSlot)
            continue;
        std::uint32_t next = m_index.replace(slot, storage::image::eventCountOf(connection, customer)).first;
        resize(m_index.rowCount());
        auto rows = storage::image::eventsOf(connection, customer);
        while (rows.next())
            read(*rows, next++);
        m_lastDay[slot] = lastDayOf(slot);
    }
}

void EventRuns::resize(std::size_t rows)
{
    m_kind.resize(rows);
    m_subjectKind.resize(rows);
    m_at.resize(rows);
    m_quantity.resize(rows);
    m_day.resize(rows);
    m_subject.resize(rows);
    m_staff.resize(rows);
}

void EventRuns::read(const storage::image::EventRow &from, std::uint32_t row)
{
    m_kind[row] = static_cast<std::uint8_t>(from.kind());
    m_at[row] = from.at();
    m_day[row] = m_zone->dayOf(m_at[row]);
    m_quantity[row] = from.quantity().value_or(noInteger);
    m_subjectKind[row] = static_cast<std::uint8_t>(from.subjectKind());
    m_subject[row] = m_subjectCodes.add(from.subject());
    m_staff[row] = m_staffCodes.add(from.staff());
}

EventRuns::Row EventRuns::row(std::uint32_t row) const
{
    Row result;
    result.kind = m_kind[row];
    result.subjectKind = m_subjectKind[row];
    result.at = m_at[row];
    result.day = m_day[row];
    result.quantity = m_quantity[row];
    result.subject = m_subjectCodes.id(m_subject[row]);
    result.staff = m_staffCodes.id(m_staff[row]);
    return result;
}

std::vector<QString> EventRuns::check(storage::sqlite::Connection &connection, const Slots &numbering) const
{
    EventRuns fresh(*m_zone);
    fresh.load(connection, numbering, QuietJobContext());
    std::vector<QString> differences;
    for (Slot slot = 0; slot < numbering.size(); ++slot) {
        if (!RunIndex::sameRun(*this, fresh, slot) || m_lastDay[slot] != fresh.m_lastDay[slot])
            differences.push_back(QStringLiteral("events of customer %1").arg(numbering.idOf(slot).value));
    }
    return differences;
}

std::size_t EventRuns::bytes() const
{
    return m_index.bytes() + m_at.capacity() * (2 + 2 * 8 + 4 + 2 * 4) + m_lastDay.capacity() * 4 +
           m_subjectCodes.bytes() + m_staffCodes.bytes();
}

} // namespace app
