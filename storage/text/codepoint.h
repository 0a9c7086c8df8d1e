#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace storage::utf8 {

struct Char
{
    char32_t code = 0; // U+FFFD for a byte that is not part of a character
    int length = 1;    // bytes; at least 1
};

/// Decodes the character at text[at] (at < size). Overlong, surrogate and truncated sequences are one bad byte.
inline Char decode(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return std::uint8_t(text[i]); };
    const std::uint8_t first = byte(at);
    if (first < 0x80)
        return {first, 1};
    const int length = first >= 0xF0 && first < 0xF5   ? 4
                       : first >= 0xE0 && first < 0xF0 ? 3
                       : first >= 0xC2 && first < 0xE0 ? 2
                                                       : 0;
    if (length == 0 || at + length > text.size())
        return {0xFFFD, 1};
    char32_t code = first & (0x7F >> length);
    for (int i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80)
            return {0xFFFD, 1};
        code = code << 6 | (byte(at + i) & 0x3F);
    }
    const bool bad = (length == 3 && (code < 0x800 || (code >= 0xD800 && code < 0xE000))) ||
                     (length == 4 && (code < 0x10000 || code > 0x10FFFF));
    return bad ? Char{0xFFFD, 1} : Char{code, length};
}

inline void append(std::string &out, char32_t code)
{
    if (code < 0x80) {
        out += char(code);
    } else if (code < 0x800) {
        out += char(0xC0 | code >> 6);
        out += char(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += char(0xE0 | code >> 12);
        out += char(0x80 | (code >> 6 & 0x3F));
        out += char(0x80 | (code & 0x3F));
    } else {
        out += char(0xF0 | code >> 18);
        out += char(0x80 | (code >> 12 & 0x3F));
        out += char(0x80 | (code >> 6 & 0x3F));
        out += char(0x80 | (code & 0x3F));
    }
}

} // namespace storage::utf8
