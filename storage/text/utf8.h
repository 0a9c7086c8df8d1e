#pragma once

#include <cstddef>
#include <string_view>

namespace storage {

/// How many bytes at the start of `text` are ASCII (below 0x80). Reads 16 bytes at a time where SSE2 is there.
std::size_t asciiPrefix(std::string_view text);

/// What checkUtf8 found: `valid` bytes are well formed; when `truncated`, the text ends inside a sequence that
/// is well formed so far, otherwise the byte at `valid` is wrong (or the text is valid to its end).
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
