#include "app/image/runindex.h"

#include <algorithm>

namespace app {

std::vector<std::uint32_t> RunIndex::build(std::size_t slotCount, std::vector<Slot> owners,
                                           std::span<const std::int64_t> keys)
{
    m_count.assign(slotCount + 1, 0); // one more for rows without a customer
    for (Slot &owner : owners)
        ++m_count[owner < slotCount ? owner : slotCount];
    m_first.assign(slotCount + 1, 0);
    for (std::size_t slot = 1; slot <= slotCount; ++slot)
        m_first[slot] = m_first[slot - 1] + m_count[slot - 1];

    std::vector<std::uint32_t> order(owners.size());
    m_owners.resize(owners.size());
    std::vector<std::uint32_t> next = m_first;
    for (std::size_t row = 0; row < owners.size(); ++row) {
        const std::size_t slot = std::min<std::size_t>(owners[row], slotCount);
        const std::uint32_t at = next[slot]++;
        order[at] = static_cast<std::uint32_t>(row);
        m_owners[at] = slot < slotCount ? static_cast<Slot>(slot) : noSlot;
    }
    m_first.pop_back();
    m_count.pop_back();
    m_dead = 0;
    if (keys.empty())
        return order;
    const auto before = [&keys](std::uint32_t a, std::uint32_t b) {
        return keys[a] != keys[b] ? keys[a] < keys[b] : a < b;
    };
    for (std::size_t slot = 0; slot < slotCount; ++slot) {
        const auto first = order.begin() + m_first[slot];
        if (m_count[slot] > 1 && !std::is_sorted(first, first + m_count[slot], before))
            std::sort(first, first + m_count[slot], before);
    }
    return order;
}

void RunIndex::resizeSlots(std::size_t slotCount)
{
    m_first.resize(slotCount, 0);
    m_count.resize(slotCount, 0);
}

RunIndex::Rows RunIndex::replace(Slot slot, std::uint32_t count)
{
    const std::uint32_t before = m_count[slot];
    const std::uint32_t keep = count <= before ? count : 0;
    for (std::uint32_t i = keep; i < before; ++i)
        m_owners[m_first[slot] + i] = deadRow;
    m_dead += before - keep;
    if (count > before) {
        m_first[slot] = static_cast<std::uint32_t>(m_owners.size());
        m_owners.resize(m_owners.size() + count, slot);
    }
    m_count[slot] = count;
    return rows(slot);
}

std::uint32_t RunIndex::appendOwnerless()
{
    m_owners.push_back(noSlot);
    return static_cast<std::uint32_t>(m_owners.size() - 1);
}

void RunIndex::kill(std::uint32_t row)
{
    m_owners[row] = deadRow;
    ++m_dead;
}

} // namespace app
