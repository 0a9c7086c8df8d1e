#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define SIYU_CSV_SSE2 1
#endif

namespace app {

/// Finds the special bytes of CSV (delimiter, quote, LF, CR), 64 at a time. Moves forward over one piece of text; going
/// back within the current 64 bytes is allowed.
class MarkScanner final
{
public:
    MarkScanner(char delimiter, char quote) : m_delimiter(delimiter), m_quote(quote) {}

    void setText(const char *end)
    {
        m_base = nullptr;
        m_end = end;
    }

    /// The first mark at or after `from`, or the end of the text.
    const char *next(const char *from)
    {
        while (from < m_end) {
            if (m_base == nullptr || from < m_base || from >= m_base + 64)
                load(from);
            const std::uint64_t mask = m_mask >> (from - m_base);
            if (mask != 0)
                return from + std::countr_zero(mask);
            from = m_base + 64;
        }
        return m_end;
    }

private:
    void load(const char *from)
    {
        m_base = from;
        if (m_end - from >= 64) {
            m_mask = marks(from);
            return;
        }
        char tail[64] = {};
        const auto size = std::size_t(m_end - from);
        std::memcpy(tail, from, size);
        m_mask = marks(tail) & ((std::uint64_t(1) << size) - 1);
    }

    std::uint64_t marks(const char *p) const
    {
        std::uint64_t mask = 0;
#ifdef SIYU_CSV_SSE2
        const __m128i delimiter = _mm_set1_epi8(m_delimiter), quote = _mm_set1_epi8(m_quote);
        const __m128i lf = _mm_set1_epi8('\n'), cr = _mm_set1_epi8('\r');
        for (int i = 0; i < 4; ++i) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p + 16 * i));
            const __m128i cells = _mm_or_si128(_mm_cmpeq_epi8(bytes, delimiter), _mm_cmpeq_epi8(bytes, quote));
            const __m128i lines = _mm_or_si128(_mm_cmpeq_epi8(bytes, lf), _mm_cmpeq_epi8(bytes, cr));
            const auto bits = std::uint32_t(_mm_movemask_epi8(_mm_or_si128(cells, lines)));
            mask |= std::uint64_t(bits) << (16 * i);
        }
#else
        for (int i = 0; i < 64; ++i) {
            const bool hit = p[i] == m_delimiter || p[i] == m_quote || p[i] == '\n' || p[i] == '\r';
            mask |= std::uint64_t(hit) << i;
        }
#endif
        return mask;
    }

    char m_delimiter;
    char m_quote;
    const char *m_base = nullptr;
    const char *m_end = nullptr;
    std::uint64_t m_mask = 0;
};

} // namespace app
