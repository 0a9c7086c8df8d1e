#include "storage/text/utf8.h"

#include <cstdint>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

namespace storage {

namespace {

bool isTrail(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/// What may follow a lead byte: the number of trail bytes, and the range of the first.
struct Sequence
{
    int trails;
    unsigned char low;
    unsigned char high;
};

Sequence sequenceOf(unsigned char lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return {1, 0x80, 0xBF};
    if (lead >= 0xE0 && lead <= 0xEF)
        return {2, lead == 0xE0 ? std::uint8_t(0xA0) : std::uint8_t(0x80),
                lead == 0xED ? std::uint8_t(0x9F) : std::uint8_t(0xBF)};
    if (lead >= 0xF0 && lead <= 0xF4)
        return {3, lead == 0xF0 ? std::uint8_t(0x90) : std::uint8_t(0x80),
                lead == 0xF4 ? std::uint8_t(0x8F) : std::uint8_t(0xBF)};
    return {0, 0, 0};
}

/// Number of well-formed bytes of the sequence at `p`; `wanted` is its full length (1 if it is not a lead byte).
std::size_t goodBytes(const unsigned char *p, const unsigned char *end, std::size_t &wanted)
{
    const Sequence sequence = sequenceOf(*p);
    wanted = std::size_t(sequence.trails) + 1;
    if (sequence.trails == 0)
        return 0;
    std::size_t good = 1;
    while (good < wanted && p + good < end) {
        const unsigned char byte = p[good];
        if (good == 1 ? (byte < sequence.low || byte > sequence.high) : !isTrail(byte))
            break;
        ++good;
    }
    return good;
}

} // namespace

std::size_t asciiPrefix(std::string_view text)
{
    const char *p = text.data();
    const char *const end = p + text.size();
#if defined(__SSE2__) || defined(_M_X64)
    while (end - p >= 16) {
        if (_mm_movemask_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(p))) != 0)
            break;
        p += 16;
    }
#else
    while (end - p >= 8) {
        std::uint64_t word;
        std::memcpy(&word, p, sizeof word);
        if ((word & 0x8080808080808080ull) != 0)
            break;
        p += 8;
    }
#endif
    while (p < end && static_cast<unsigned char>(*p) < 0x80)
        ++p;
    return std::size_t(p - text.data());
}

Utf8Check checkUtf8(std::string_view text)
{
    const auto *const begin = reinterpret_cast<const unsigned char *>(text.data());
    const unsigned char *const end = begin + text.size();
    const unsigned char *p = begin;
    while (p < end) {
        if (*p < 0x80) {
            const auto left = std::size_t(end - p);
            p += asciiPrefix({reinterpret_cast<const char *>(p), left});
            continue;
        }
        // Most non-ASCII text here is Chinese: three bytes, neither overlong nor a surrogate.
        while (end - p >= 3 && *p >= 0xE1 && *p <= 0xEC && isTrail(p[1]) && isTrail(p[2]))
            p += 3;
        if (p == end || *p < 0x80)
            continue;
        std::size_t wanted = 1;
        const std::size_t good = goodBytes(p, end, wanted);
        if (good != wanted || good == 0)
            return {std::size_t(p - begin), good > 0 && p + good == end};
        p += good;
    }
    return {text.size(), false};
}

std::size_t badUtf8Length(std::string_view text)
{
    const auto *const begin = reinterpret_cast<const unsigned char *>(text.data());
    std::size_t wanted = 1;
    const std::size_t good = goodBytes(begin, begin + text.size(), wanted);
    return good == 0 ? 1 : good;
}

} // namespace storage
