#pragma once

#include "app/image/imagetypes.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// Text ↔ dense code from 1, for columns with few distinct values; 0 is the empty text (not known). Codes never change.
/// Texts are stored end to end, so a million distinct values take little more than their own size.
class Dictionary final
{
public:
    Dictionary();

    /// Returns the code of `text`; assigns one if necessary.
    std::uint32_t add(std::string_view text);
    /// Returns unknownCode if no customer ever had this text.
    std::uint32_t find(std::string_view text) const;
    std::uint32_t find(const QString &text) const { return find(std::string_view(text.toUtf8())); }

    std::string_view view(std::uint32_t code) const
    {
        return std::string_view(m_text).substr(m_ends[code - (code != 0)], m_ends[code] - m_ends[code - (code != 0)]);
    }
    QString text(std::uint32_t code) const;
    /// Codes are 0 … size() - 1.
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_ends.size()); }
    std::size_t bytes() const;

private:
    std::size_t place(std::string_view text) const;
    void grow();

    std::string m_text;
    std::vector<std::uint32_t> m_ends;  // by code
    std::vector<std::uint32_t> m_table; // open addressing, a power of two; 0: free
    std::uint32_t m_last = 0;
};

} // namespace app
