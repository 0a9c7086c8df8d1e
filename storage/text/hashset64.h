#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace storage {

/// A set of 64-bit hashes with open addressing: at most 16 bytes per entry, no allocation per entry.
class HashSet64 final
{
public:
    HashSet64() : m_slots(1024) {}

    /// Returns true if the hash was not yet in the set.
    bool insert(std::uint64_t hash);
    bool contains(std::uint64_t hash) const { return hash == 0 ? m_hasZero : m_slots[place(hash)] == hash; }
    void reserve(std::size_t entries);

private:
    /// The slot of the hash, or the free slot for it.
    std::size_t place(std::uint64_t hash) const
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = (hash * 0x9E3779B97F4A7C15ULL >> 20) & mask; // callers may pass plain IDs
        while (m_slots[at] != 0 && m_slots[at] != hash)
            at = (at + 1) & mask;
        return at;
    }

    std::vector<std::uint64_t> m_slots; ///< 0 is free; size is a power of two, at most half full
    std::size_t m_used = 0;
    bool m_hasZero = false;
};

} // namespace storage
