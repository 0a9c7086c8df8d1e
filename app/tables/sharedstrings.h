#pragma once

#include "app/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

class ZipEntry;

/// The texts shared by the cells of a workbook, stored end to end.
class SharedStrings final
{
public:
    /// Reads xl/sharedStrings.xml: rich text is joined, phonetic readings (rPh) are dropped. Fails with Invalid if it
    /// is damaged or has more than 2 GB of text.
    Result<void> read(ZipEntry &entry);

    std::size_t size() const { return m_ends.size(); }
    /// Whether characters of the texts were replaced by U+FFFD.
    bool hasReplaced() const { return m_hasReplaced; }
    /// Returns std::nullopt if there is no such text. Valid as long as this object.
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
    bool m_hasReplaced = false;
};

} // namespace app
