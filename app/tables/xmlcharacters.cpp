#include "app/tables/xmlcharacters.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <iterator>

namespace app {

namespace {

constexpr std::string_view replacement = "&#xFFFD;";
constexpr std::size_t longestReference = 16; // &#x10FFFF; with some leading zeros
constexpr std::string_view noncharacters[] = {"\xEF\xBF\xBE", "\xEF\xBF\xBF"}; // U+FFFE and U+FFFF in UTF-8

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

/// Whether the text starts with U+FFFE or U+FFFF, or is the start of one.
bool mayBeNoncharacter(std::string_view text)
{
    return std::any_of(std::begin(noncharacters), std::end(noncharacters), [text](std::string_view one) {
        return text.substr(0, one.size()) == one.substr(0, text.size());
    });
}

std::size_t suspectIn(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '&' || isControl(c) || (c == '\xEF' && mayBeNoncharacter(text.substr(at))))
            return at;
    }
    return text.size();
}

struct Verdict
{
    std::size_t length; ///< of the suspect; 0 if it is cut off
    bool isForbidden;
};

/// On the suspect at the start of the text.
Verdict verdictOn(std::string_view text)
{
    if (isControl(text.front()))
        return {1, true};
    if (text.front() != '&') {
        const std::size_t length = noncharacters[0].size();
        return text.size() < length ? Verdict{0, false} : Verdict{length, true};
    }
    const std::size_t end = text.substr(0, longestReference).find(';');
    if (end == std::string_view::npos)
        return {text.size() < longestReference ? 0U : 1U, false};
    return isForbiddenReference(text.substr(0, end + 1)) ? Verdict{end + 1, true} : Verdict{1, false};
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
        const Verdict verdict = verdictOn(text);
        if (verdict.length == 0 && !isLast) {
            m_begun = text;
            return;
        }
        const std::size_t length = std::max<std::size_t>(verdict.length, 1);
        m_clean += verdict.isForbidden ? replacement : text.substr(0, length);
        m_hasReplaced = m_hasReplaced || verdict.isForbidden;
        text.remove_prefix(length);
    }
}

} // namespace app
