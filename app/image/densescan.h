#pragma once

#include "app/image/bytescan.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// The maximum needle length of DenseScan.
inline constexpr std::size_t denseNeedle = 4;

#ifdef SIYU_SSE2

/// For needles that occur in many records: marks every occurrence in a bitmap of the bytes of 64 records, and carries
/// the marks to the end of each record, without branches that depend on the text. The cost does not depend on the
/// number of matches. Record r is text[starts[r], starts[r + 1]): fields, each between two separators, or empty.
class DenseScan final
{
public:
    /// Bit r % 64 of each member tells how record r matches.
    struct Word
    {
        std::uint64_t anywhere = 0, atBegin = 0, asWhole = 0;
    };

    DenseScan(std::string_view text, const std::vector<std::uint32_t> &starts, std::string_view needle, char separator)
        : m_text(text), m_starts(starts), m_needle(needle), m_separators(_mm_set1_epi8(separator))
    {
        for (std::size_t i = 0; i < needle.size(); ++i)
            m_wanted[i] = _mm_set1_epi8(needle[i]);
    }

    /// Calls use(r / 64, word) for the records `first` to `last` - 1.
    template <class Use>
    void run(std::size_t first, std::size_t last, Use &&use)
    {
        for (std::size_t from = first; from < last;) {
            const std::size_t until = std::min(last, (from / 64 + 1) * 64);
            markEnds(from, until);
            mark(m_starts[from], m_starts[until]);
            const Word word = gather(from, until);
            if (word.anywhere != 0)
                use(from / 64, word);
            from = until;
        }
    }

private:
    /// Adds so that a bit anywhere in a record carries to the record's last byte: below that byte all bits are set, but
    /// it is not. `carry` is passed from word to word.
    static std::uint64_t carryUp(std::uint64_t places, std::uint64_t ends, std::uint64_t &carry)
    {
        const std::uint64_t sum = (places & ~ends) + ~ends;
        const std::uint64_t result = sum + carry;
        carry = std::uint64_t(sum < (places & ~ends)) | std::uint64_t(result < sum);
        return result;
    }

    // The last byte of a record is a separator, never part of a needle.
    void markEnds(std::size_t from, std::size_t until)
    {
        const std::uint32_t base = m_starts[from];
        const std::size_t words = (m_starts[until] - base + 63) / 64;
        for (auto *bits : {&m_ends, &m_anywhere, &m_atBegin, &m_asWhole}) {
            if (bits->size() < words + 1)
                bits->resize(words * 2 + 1);
        }
        std::fill_n(m_ends.begin(), words, 0);
        for (std::size_t record = from; record < until; ++record) {
            const std::uint32_t end = m_starts[record + 1] - base;
            if (end > 0)
                m_ends[(end - 1) / 64] |= 1ULL << ((end - 1) % 64);
        }
    }

    void mark(std::size_t begin, std::size_t end)
    {
        const std::size_t words = (end - begin + 63) / 64;
        const char *data = m_text.data() + begin;
        if (begin + words * 64 + denseNeedle > m_text.size()) { // loads would read past the text
            m_tail.assign(m_text.substr(begin));
            m_tail.resize(words * 64 + denseNeedle, '\0');
            data = m_tail.data();
        }
        switch (m_needle.size()) {
        case 1:
            return markEach<1>(data, words);
        case 2:
            return markEach<2>(data, words);
        case 3:
            return markEach<3>(data, words);
        default:
            return markEach<4>(data, words);
        }
    }

    template <std::size_t length>
    void markEach(const char *data, std::size_t words)
    {
        const auto equal = [](const char *at, __m128i bytes) {
            return _mm_cmpeq_epi8(bytes, _mm_loadu_si128(reinterpret_cast<const __m128i *>(at)));
        };
        const auto bitsOf = [](const auto &maskAt) {
            const auto quarter = [&](int at) { return std::uint64_t(unsigned(_mm_movemask_epi8(maskAt(at)))); };
            return quarter(0) | quarter(16) << 16 | quarter(32) << 32 | quarter(48) << 48;
        };
        __m128i wanted[length];
        std::copy_n(m_wanted, length, wanted);
        const __m128i separators = m_separators;
        std::uint64_t isEnded = 0; // whether the previous byte is a separator
        std::uint64_t carryAnywhere = 0, carryBegin = 0, carryWhole = 0;
        m_hasBegin = m_hasWhole = false;
        for (std::size_t i = 0; i < words; ++i, data += 64) {
            const std::uint64_t places = bitsOf([&](int at) {
                __m128i mask = equal(data + at, wanted[0]);
                for (std::size_t byte = 1; byte < length; ++byte)
                    mask = _mm_and_si128(mask, equal(data + at + byte, wanted[byte]));
                return mask;
            });
            const std::uint64_t separated = bitsOf([&](int at) { return equal(data + at, separators); });
            const std::uint64_t begins = places & (separated << 1 | isEnded);
            isEnded = separated >> 63;
            std::uint64_t wholes = 0;
            if (begins != 0)
                wholes = begins & bitsOf([&](int at) { return equal(data + at + length, separators); });
            m_hasBegin |= begins != 0;
            m_hasWhole |= wholes != 0;
            m_anywhere[i] = carryUp(places, m_ends[i], carryAnywhere);
            m_atBegin[i] = carryUp(begins, m_ends[i], carryBegin);
            m_asWhole[i] = carryUp(wholes, m_ends[i], carryWhole);
        }
    }

    Word gather(std::size_t from, std::size_t until) const
    {
        Word word;
        word.anywhere = gatherFrom(m_anywhere, from, until);
        if (m_hasBegin)
            word.atBegin = gatherFrom(m_atBegin, from, until);
        if (m_hasWhole)
            word.asWhole = gatherFrom(m_asWhole, from, until);
        return word;
    }

    std::uint64_t gatherFrom(const std::vector<std::uint64_t> &carried, std::size_t from, std::size_t until) const
    {
        const std::uint64_t *data = carried.data();
        const std::uint32_t *starts = m_starts.data();
        const std::uint32_t base = starts[from];
        std::uint64_t word = 0;
        std::uint32_t begin = 0;
        for (std::size_t record = from; record < until; ++record) {
            const std::uint32_t end = starts[record + 1] - base;
            const std::uint32_t last = end - (end > begin ? 1 : 0);
            const std::uint64_t has = data[last / 64] >> (last % 64) & std::uint64_t(end > begin);
            word |= has << (record % 64);
            begin = end;
        }
        return word;
    }

    std::string_view m_text;
    const std::vector<std::uint32_t> &m_starts;
    std::string_view m_needle;
    __m128i m_separators;
    __m128i m_wanted[denseNeedle];
    std::vector<std::uint64_t> m_ends, m_anywhere, m_atBegin, m_asWhole; // one bit per byte of the current records
    bool m_hasBegin = false, m_hasWhole = false;
    std::string m_tail;
};

#endif

} // namespace app
