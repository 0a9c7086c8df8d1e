#pragma once

#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace storage {

/// Stores text created while a batch is read, for the lifetime of the batch. Never moves stored text.
class TextArena final
{
public:
    std::string_view keep(std::string_view text)
    {
        if (text.size() > m_left)
            add(text.size());
        char *place = m_next;
        if (!text.empty())
            std::memcpy(place, text.data(), text.size());
        m_next += text.size();
        m_left -= text.size();
        return {place, text.size()};
    }

private:
    static constexpr std::size_t chunkBytes = 64 * 1024;

    void add(std::size_t atLeast)
    {
        const std::size_t size = atLeast > chunkBytes ? atLeast : chunkBytes;
        m_chunks.push_back(std::make_unique<char[]>(size));
        m_next = m_chunks.back().get();
        m_left = size;
    }

    std::vector<std::unique_ptr<char[]>> m_chunks;
    char *m_next = nullptr;
    std::size_t m_left = 0;
};

} // namespace storage
