#include "app/image/slots.h"

#include "app/image/loadclock.h"
#include "storage/image/customerrows.h"

#include <algorithm>
#include <numeric>

namespace app {

void Slots::load(storage::sqlite::Connection &connection, const JobContext &job)
{
    m_ids.clear();
    m_ranges.clear();
    const auto [first, last, count] = storage::image::customerIdSpan(connection);
    if (count == 0)
        return;
    m_ids.reserve(static_cast<std::size_t>(count) + 1024);
    if (last - first + 1 == count) { // no gaps: nothing more to read
        m_ids.resize(static_cast<std::size_t>(count));
        std::iota(m_ids.begin(), m_ids.end(), first);
        m_ranges.push_back({first, static_cast<std::uint32_t>(count), 0});
        return;
    }
    LoadClock clock(job);
    auto rows = storage::image::customerIds(connection);
    while (rows.next()) {
        clock.tick();
        add(rows->id());
    }
}

Slot Slots::slotOf(std::int64_t id) const
{
    const auto after = std::upper_bound(m_ranges.begin(), m_ranges.end(), id,
                                        [](std::int64_t wanted, const Range &range) { return wanted < range.first; });
    if (after == m_ranges.begin())
        return noSlot;
    const Range &range = *std::prev(after);
    const std::int64_t offset = id - range.first;
    return offset < range.count ? range.slot + static_cast<Slot>(offset) : noSlot;
}

Slot Slots::add(std::int64_t id)
{
    const auto after = std::upper_bound(m_ranges.begin(), m_ranges.end(), id,
                                        [](std::int64_t wanted, const Range &range) { return wanted < range.first; });
    const Slot next = static_cast<Slot>(m_ids.size());
    if (after != m_ranges.begin()) {
        Range &range = *std::prev(after);
        const std::int64_t offset = id - range.first;
        if (offset < range.count)
            return range.slot + static_cast<Slot>(offset);
        if (offset == range.count && range.slot + range.count == next) {
            ++range.count;
            m_ids.push_back(id);
            return next;
        }
    }
    m_ranges.insert(after, {id, 1, next});
    m_ids.push_back(id);
    return next;
}

void Slots::addNew(storage::sqlite::Connection &connection)
{
    auto rows = storage::image::customerIds(connection);
    while (rows.next())
        add(rows->id());
}

std::vector<QString> Slots::check(storage::sqlite::Connection &connection) const
{
    std::vector<QString> differences;
    auto rows = storage::image::customerIds(connection);
    while (rows.next()) {
        const std::int64_t id = rows->id();
        const Slot slot = slotOf(id);
        if (slot == noSlot)
            differences.push_back(QStringLiteral("customer %1 has no slot").arg(id));
        else if (m_ids[slot] != id)
            differences.push_back(
                QStringLiteral("slot %1 leads to customer %2, not %3").arg(slot).arg(m_ids[slot]).arg(id));
    }
    return differences;
}

std::size_t Slots::bytes() const
{
    return m_ids.capacity() * sizeof(std::int64_t) + m_ranges.capacity() * sizeof(Range);
}

} // namespace app
