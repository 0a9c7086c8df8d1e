#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace app {

/// Stores text that must outlive its source buffer. Grows in chunks, so that views into it stay valid.
class Arena final
{
public:
    /// Reserves `size` bytes.
    char *allocate(std::size_t size)
    {
        if (m_left < size) {
            const std::size_t chunk = std::max(size, std::size_t(64 * 1024));
            m_chunks.push_back(std::make_unique<char[]>(chunk));
            m_next = m_chunks.back().get();
            m_left = chunk;
        }
        char *const place = m_next;
        m_next += size;
        m_left -= size;
        return place;
    }

    std::string_view keep(std::string_view text)
    {
        char *const place = allocate(text.size());
        std::copy(text.begin(), text.end(), place);
        return {place, text.size()};
    }

    void clear()
    {
        m_chunks.clear();
        m_next = nullptr;
        m_left = 0;
    }

private:
    std::vector<std::unique_ptr<char[]>> m_chunks;
    char *m_next = nullptr;
    std::size_t m_left = 0;
};

} // namespace app
