#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define SIYU_SSE2
#endif

namespace app {

/// Calls `use(position)` for each occurrence of `needle` in `text`, ascending. `use` returns where to continue (at
/// least position + 1). `first` and `second` are offsets of rare bytes in the needle: a position is checked fully only
/// where both match, 16 at a time with SSE2 (after W. Muła, "SIMD-friendly algorithms for substring searching").
template <class Use>
void scanBytes(std::string_view text, std::string_view needle, std::size_t first, std::size_t second, Use &&use)
{
    const char *data = text.data();
    const std::size_t length = needle.size();
    if (length == 0 || length > text.size())
        return;
    const std::size_t last = text.size() - length; // the last possible start
    std::size_t next = 0;                          // where to continue
#ifdef SIYU_SSE2
    const __m128i a = _mm_set1_epi8(needle[first]);
    const __m128i b = _mm_set1_epi8(needle[second]);
    const auto maskAt = [&](std::size_t at) {
        const __m128i left = _mm_cmpeq_epi8(a, _mm_loadu_si128(reinterpret_cast<const __m128i *>(data + at + first)));
        const __m128i right = _mm_cmpeq_epi8(b, _mm_loadu_si128(reinterpret_cast<const __m128i *>(data + at + second)));
        return _mm_and_si128(left, right);
    };
    constexpr std::size_t block = 64;
    std::size_t at = 0;
    for (; at + block <= last + 1; at += block) { // reads no further than a match at `last`
        const __m128i m0 = maskAt(at), m1 = maskAt(at + 16), m2 = maskAt(at + 32), m3 = maskAt(at + 48);
        if (_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(m0, m1), _mm_or_si128(m2, m3))) == 0)
            continue;
        const auto bits = [](__m128i m) { return std::uint64_t(unsigned(_mm_movemask_epi8(m))); };
        std::uint64_t mask = bits(m0) | bits(m1) << 16 | bits(m2) << 32 | bits(m3) << 48;
        for (; mask != 0; mask &= mask - 1) {
            const std::size_t position = at + static_cast<std::size_t>(std::countr_zero(mask));
            if (position >= next && std::memcmp(data + position, needle.data(), length) == 0)
                next = use(position);
        }
    }
    next = std::max(next, at);
#else
    static_cast<void>(second);
#endif
    while (next <= last) {
        const void *found = std::memchr(data + next + first, needle[first], last - next + 1);
        if (!found)
            return;
        const std::size_t position = static_cast<std::size_t>(static_cast<const char *>(found) - data) - first;
        next = position + 1;
        if (std::memcmp(data + position, needle.data(), length) == 0)
            next = use(position);
    }
}

} // namespace app
