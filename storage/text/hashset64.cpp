#include "storage/text/hashset64.h"

#include <bit>

namespace storage {

bool HashSet64::insert(std::uint64_t hash)
{
    if (hash == 0) {
        const bool isNew = !m_hasZero;
        m_hasZero = true;
        return isNew;
    }
    std::uint64_t &slot = m_slots[place(hash)];
    if (slot == hash)
        return false;
    slot = hash;
    if (++m_used * 2 > m_slots.size())
        reserve(m_used * 2);
    return true;
}

void HashSet64::reserve(std::size_t entries)
{
    const std::size_t wanted = std::bit_ceil(entries * 2);
    if (wanted <= m_slots.size())
        return;
    std::vector<std::uint64_t> old(wanted);
    old.swap(m_slots);
    for (const std::uint64_t hash : old) {
        if (hash != 0)
            m_slots[place(hash)] = hash;
    }
}

} // namespace storage
