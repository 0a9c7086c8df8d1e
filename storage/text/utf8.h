#pragma once

#include <cstddef>
#include <string_view>

namespace storage {

/// Number of ASCII bytes (below 0x80) at the start of `text`. Reads 16 bytes at a time with SSE2.
std::size_t asciiPrefix(std::string_view text);

/// The result of checkUtf8(): `valid` bytes are well formed; if `truncated`, the text ends within a sequence that is
/// well formed so far, otherwise the byte at `valid` is invalid (or the text is valid to its end).
struct Utf8Check
{
    std::size_t valid = 0;
    bool truncated = false;
};

/// Strict check (Unicode 15, table 3-7): no overlong forms, no surrogates, nothing above U+10FFFF.
Utf8Check checkUtf8(std::string_view text);

/// Length of the ill-formed part at the start of `text`, to be replaced by one U+FFFD (Unicode's "maximal subpart").
std::size_t badUtf8Length(std::string_view text);

} // namespace storage
