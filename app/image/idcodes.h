#pragma once

#include "app/image/imagetypes.h"

#include <unordered_map>
#include <vector>

namespace app {

/// Record ID ↔ dense code from 1, for columns that refer to few records (staff, channels, accounts, products): four
/// bytes per row instead of eight, and codes can index arrays. 0 stands for NULL.
class IdCodes final
{
public:
    std::uint32_t add(std::int64_t id)
    {
        if (id == 0)
            return noCode;
        if (isSmall(id)) {
            const auto at = static_cast<std::size_t>(id);
            if (at >= m_small.size())
                m_small.resize(at + 1, noCode);
            if (m_small[at] == noCode)
                m_small[at] = give(id);
            return m_small[at];
        }
        const auto [entry, isNew] = m_codes.try_emplace(id, size());
        return isNew ? give(id) : entry->second;
    }
    /// Returns unknownCode if no row refers to `id`; noCode for 0.
    std::uint32_t find(std::int64_t id) const
    {
        if (id == 0)
            return noCode;
        if (isSmall(id)) {
            const auto at = static_cast<std::size_t>(id);
            return at < m_small.size() && m_small[at] != noCode ? m_small[at] : unknownCode;
        }
        const auto entry = m_codes.find(id);
        return entry == m_codes.end() ? unknownCode : entry->second;
    }
    /// Returns 0 for noCode.
    std::int64_t id(std::uint32_t code) const { return m_ids[code]; }
    /// Codes are 0 … size() - 1.
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_ids.size()); }
    std::size_t bytes() const
    {
        return m_ids.capacity() * sizeof(std::int64_t) + m_small.capacity() * sizeof(std::uint32_t) +
               m_codes.size() * 32;
    }

private:
    /// The first records of the first store: a table is faster than a hash.
    static bool isSmall(std::int64_t id) { return id > 0 && id < 100'000; }
    std::uint32_t give(std::int64_t id)
    {
        m_ids.push_back(id);
        return size() - 1;
    }

    std::vector<std::int64_t> m_ids{0};
    std::vector<std::uint32_t> m_small; // by ID
    std::unordered_map<std::int64_t, std::uint32_t> m_codes;
};

} // namespace app
