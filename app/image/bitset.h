#pragma once

#include "app/image/imagetypes.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstddef>
#include <vector>

namespace app {

/// One bit per slot in 64-bit words; a million customers take 125 KB, and an AND of two takes a few microseconds.
/// Binary operations require both sides to have the same size. Bits beyond size() are always 0.
class Bitset final
{
public:
    Bitset() = default;
    explicit Bitset(std::size_t size, bool value = false) : m_size(size), m_words(wordCount(size), value ? ~0ULL : 0ULL)
    {
        clearTail();
    }

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    /// New bits are 0.
    void resize(std::size_t size)
    {
        m_words.resize(wordCount(size), 0);
        m_size = size;
        clearTail();
    }

    bool test(Slot slot) const { return slot < m_size && (m_words[slot >> 6] >> (slot & 63) & 1) != 0; }
    void set(Slot slot)
    {
        assert(slot < m_size);
        m_words[slot >> 6] |= 1ULL << (slot & 63);
    }
    /// ORs `bits` into word `index`, which holds the slots from index * 64.
    void setWord(std::size_t index, std::uint64_t bits)
    {
        assert(index * 64 + static_cast<std::size_t>(std::bit_width(bits)) <= m_size);
        m_words[index] |= bits;
    }
    void reset(Slot slot)
    {
        assert(slot < m_size);
        m_words[slot >> 6] &= ~(1ULL << (slot & 63));
    }
    void assign(Slot slot, bool value) { value ? set(slot) : reset(slot); }
    void fill(bool value)
    {
        std::fill(m_words.begin(), m_words.end(), value ? ~0ULL : 0ULL);
        clearTail();
    }

    Bitset &operator&=(const Bitset &other)
    {
        assert(m_size == other.m_size);
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    Bitset &operator|=(const Bitset &other)
    {
        assert(m_size == other.m_size);
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    /// Clears the bits that are set in `other`.
    Bitset &andNot(const Bitset &other)
    {
        assert(m_size == other.m_size);
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }
    Bitset &invert()
    {
        for (std::uint64_t &word : m_words)
            word = ~word;
        clearTail();
        return *this;
    }

    std::size_t count() const
    {
        std::size_t sum = 0;
        for (const std::uint64_t word : m_words)
            sum += static_cast<std::size_t>(std::popcount(word));
        return sum;
    }
    /// Number of bits set in both, without building the intersection.
    std::size_t countAnd(const Bitset &other) const
    {
        assert(m_size == other.m_size);
        std::size_t sum = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i)
            sum += static_cast<std::size_t>(std::popcount(m_words[i] & other.m_words[i]));
        return sum;
    }
    bool any() const
    {
        return std::any_of(m_words.begin(), m_words.end(), [](std::uint64_t word) { return word != 0; });
    }

    /// Calls `use(slot)` for every set bit, in ascending order.
    template <class Use>
    void forEach(Use &&use) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                use(static_cast<Slot>(i * 64 + static_cast<std::size_t>(std::countr_zero(word))));
        }
    }
    std::vector<Slot> toList() const
    {
        std::vector<Slot> list;
        list.reserve(count());
        forEach([&list](Slot slot) { list.push_back(slot); });
        return list;
    }

    /// Sets a bit for every slot for which `test(slot)` is true: one pass over a column, one word at a time.
    template <class Test>
    static Bitset where(std::size_t size, Test &&test)
    {
        Bitset result(size);
        for (std::size_t i = 0; i < result.m_words.size(); ++i) {
            const std::size_t from = i * 64;
            const std::size_t until = std::min(size, from + 64);
            std::uint64_t word = 0;
            for (std::size_t slot = from; slot < until; ++slot)
                word |= static_cast<std::uint64_t>(static_cast<bool>(test(static_cast<Slot>(slot)))) << (slot - from);
            result.m_words[i] = word;
        }
        return result;
    }

    const std::vector<std::uint64_t> &words() const { return m_words; }
    std::size_t bytes() const { return m_words.capacity() * sizeof(std::uint64_t); }

    friend bool operator==(const Bitset &, const Bitset &) = default;

private:
    static std::size_t wordCount(std::size_t size) { return (size + 63) / 64; }
    void clearTail()
    {
        if ((m_size & 63) != 0)
            m_words.back() &= (1ULL << (m_size & 63)) - 1;
    }

    std::size_t m_size = 0;
    std::vector<std::uint64_t> m_words;
};

inline Bitset operator&(Bitset left, const Bitset &right)
{
    return left &= right;
}
inline Bitset operator|(Bitset left, const Bitset &right)
{
    return left |= right;
}
inline Bitset operator~(Bitset bits)
{
    return bits.invert();
}

} // namespace app
