#pragma once

#include "app/image/imagetypes.h"

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// Text that few customers have, stored end to end in one buffer; takes no memory until the first is set.
class TextColumn final
{
public:
    /// Returns an empty view if there is none. Valid until the next set().
    std::string_view view(Slot slot) const
    {
        const std::uint32_t at = slot < m_at.size() ? m_at[slot] : 0;
        return at == 0 ? std::string_view() : std::string_view(m_text.c_str() + at);
    }
    /// UTF-8 without NUL; an empty text removes it.
    void set(Slot slot, std::string_view text)
    {
        if (text == view(slot))
            return;
        if (slot >= m_at.size())
            m_at.resize(slot + 1, 0);
        m_at[slot] = text.empty() ? 0 : static_cast<std::uint32_t>(m_text.size());
        if (!text.empty())
            m_text.append(text).push_back('\0');
    }
    std::size_t bytes() const { return m_text.capacity() + m_at.capacity() * sizeof(std::uint32_t); }

private:
    std::string m_text{'\0'};
    std::vector<std::uint32_t> m_at; // by slot; 0: none
};

} // namespace app
