#pragma once

#include "app/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

class ZipEntry;

/// The texts that the cells of a workbook share, one after the other in one piece of memory.
class SharedStrings final
{
public:
    /// Reads xl/sharedStrings.xml: rich text is joined, readings of Japanese and Chinese (rPh) are left out. Fails with
    /// Invalid when it is damaged or holds more than 2 GB of text.
    Result<void> read(ZipEntry &entry);

    std::size_t size() const { return m_ends.size(); }
    /// Nothing where there is no such text. Valid as long as this object.
    std::optional<std::string_view> at(std::size_t index) const
    {
        if (index >= m_ends.size())
            return std::nullopt;
        const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_text).substr(begin, m_ends[index] - begin);
    }

private:
    std::string m_text;
    std::vector<std::uint32_t> m_ends;
};

} // namespace app
