#include "app/tables/xmlcharacters.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace app {

namespace {

constexpr std::string_view replacement = "&#xFFFD;";
constexpr std::size_t longestReference = 16; // &#x10FFFF; with some leading zeros

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

/// The production Char of XML 1.0, section 2.2.
bool isAllowed(std::uint32_t code)
{
    return code == 0x9 || code == 0xA || code == 0xD || (code >= 0x20 && code <= 0xD7FF) ||
           (code >= 0xE000 && code <= 0xFFFD) || (code >= 0x10000 && code <= 0x10FFFF);
}

/// True for "&#1;" and "&#xFFFF;"; false for what is no character reference, which the parser judges.
bool isForbiddenReference(std::string_view reference)
{
    if (!reference.starts_with("&#") || !reference.ends_with(';'))
        return false;
    const bool isHex = reference.size() > 2 && reference[2] == 'x';
    const std::string_view digits = reference.substr(isHex ? 3 : 2, reference.size() - (isHex ? 4 : 3));
    std::uint32_t code = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, isHex ? 16 : 10);
    if (digits.empty() || end != digits.data() + digits.size())
        return false;
    return error == std::errc::result_out_of_range || !isAllowed(code);
}

std::size_t suspectIn(std::string_view text)
{
    const auto found = std::find_if(text.begin(), text.end(), [](char c) { return c == '&' || isControl(c); });
    return std::size_t(found - text.begin());
}

} // namespace

std::string_view XmlCharacters::clean(std::string_view piece, bool isLast)
{
    if (m_isFirst) {
        m_isFirst = false;
        m_isWide = piece.starts_with("\xFE\xFF") || piece.starts_with("\xFF\xFE") ||
                   (piece.size() >= 2 && (piece[0] == '\0' || piece[1] == '\0'));
    }
    if (m_isWide || (m_begun.empty() && suspectIn(piece) == piece.size()))
        return piece;
    m_joined = m_begun;
    m_joined += piece;
    m_begun.clear();
    m_clean.clear();
    cleanText(m_joined, isLast);
    return m_clean;
}

void XmlCharacters::cleanText(std::string_view text, bool isLast)
{
    for (;;) {
        const std::size_t at = suspectIn(text);
        m_clean += text.substr(0, at);
        text.remove_prefix(at);
        if (text.empty())
            return;
        std::size_t length = 1;
        bool isForbidden = true;
        if (text.front() == '&') {
            const std::size_t end = text.substr(0, longestReference).find(';');
            if (end == std::string_view::npos && text.size() < longestReference && !isLast) {
                m_begun = text;
                return;
            }
            isForbidden = end != std::string_view::npos && isForbiddenReference(text.substr(0, end + 1));
            length = isForbidden ? end + 1 : 1;
        }
        m_clean += isForbidden ? replacement : text.substr(0, length);
        m_hasReplaced = m_hasReplaced || isForbidden;
        text.remove_prefix(length);
    }
}

} // namespace app
