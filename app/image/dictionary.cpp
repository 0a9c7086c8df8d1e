#include "app/image/dictionary.h"

#include <functional>

namespace app {

Dictionary::Dictionary() : m_ends(1, 0), m_table(64, 0) {}

std::size_t Dictionary::place(std::string_view text) const
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t at = std::hash<std::string_view>()(text) & mask;
    while (m_table[at] != 0 && view(m_table[at]) != text)
        at = (at + 1) & mask;
    return at;
}

void Dictionary::grow()
{
    m_table.assign(m_table.size() * 2, 0);
    for (std::uint32_t code = 1; code < size(); ++code)
        m_table[place(view(code))] = code;
}

std::uint32_t Dictionary::add(std::string_view text)
{
    if (text.empty())
        return noCode;
    if (m_last != noCode && view(m_last) == text) // neighbouring rows often have the same text
        return m_last;
    std::size_t at = place(text);
    if (m_table[at] == 0) {
        if (m_ends.size() * 2 > m_table.size()) {
            grow();
            at = place(text);
        }
        m_table[at] = size();
        m_text.append(text);
        m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
    }
    return m_last = m_table[at];
}

std::uint32_t Dictionary::find(std::string_view text) const
{
    if (text.empty())
        return noCode;
    const std::uint32_t code = m_table[place(text)];
    return code == 0 ? unknownCode : code;
}

QString Dictionary::text(std::uint32_t code) const
{
    const std::string_view utf8 = view(code);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::size_t Dictionary::bytes() const
{
    return m_text.capacity() + (m_ends.capacity() + m_table.capacity()) * sizeof(std::uint32_t);
}

} // namespace app
