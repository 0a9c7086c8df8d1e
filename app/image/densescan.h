#pragma once

#include "app/image/bytescan.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace app {

/// The longest needle of scanRecords().
inline constexpr std::size_t denseNeedle = 4;

#ifdef SIYU_SSE2

/// For needles that most records hold: walks record by record, sixteen bytes at once, and calls
/// use(record, atBegin, asWhole) for each that has `needle` (1 to denseNeedle bytes) in a field. Costs the same however
/// many places there are. Record r is text[starts[r], starts[r + 1]): fields, each between two separators.
template <class Use>
void scanRecords(std::string_view text, std::span<const std::uint32_t> starts, std::string_view needle, char separator,
                 Use &&use)
{
    constexpr std::size_t width = 16;
    const __m128i separators = _mm_set1_epi8(separator);
    __m128i wanted[denseNeedle];
    for (std::size_t i = 0; i < needle.size(); ++i)
        wanted[i] = _mm_set1_epi8(needle[i]);
    const auto equal = [&text](std::size_t at, __m128i bytes) {
        return _mm_cmpeq_epi8(bytes, _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + at)));
    };
    const auto bits = [](__m128i mask) { return static_cast<unsigned>(_mm_movemask_epi8(mask)); };
    for (std::size_t record = 0; record + 1 < starts.size(); ++record) {
        bool isFound = false, atBegin = false, asWhole = false;
        const std::size_t end = starts[record + 1];
        // The first byte is a separator; loads reach at most one width and the needle beyond `at`.
        for (std::size_t at = starts[record] + std::size_t(1); at < end; at += width) {
            if (at + width + needle.size() > text.size()) { // the very last ones, byte by byte
                for (std::size_t place = at; place + needle.size() < end; ++place) {
                    if (text.compare(place, needle.size(), needle) != 0)
                        continue;
                    isFound = true;
                    const bool begins = text[place - 1] == separator;
                    atBegin |= begins;
                    asWhole |= begins && text[place + needle.size()] == separator;
                }
                break;
            }
            __m128i mask = equal(at, wanted[0]);
            for (std::size_t i = 1; i < needle.size(); ++i)
                mask = _mm_and_si128(mask, equal(at + i, wanted[i]));
            unsigned places = bits(mask);
            if (end - at < width)
                places &= (1u << (end - at)) - 1;
            if (places == 0)
                continue;
            isFound = true;
            places &= bits(equal(at - 1, separators));
            atBegin |= places != 0;
            asWhole |= (places & bits(equal(at + needle.size(), separators))) != 0;
        }
        if (isFound)
            use(record, atBegin, asWhole);
    }
}

#endif

} // namespace app
