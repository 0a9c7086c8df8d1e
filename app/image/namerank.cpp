#include "app/image/namerank.h"

#include "app/image/dictionary.h"

#include <algorithm>
#include <numeric>

namespace app {

namespace {

/// The first eight bytes as a number in the same order: decides most comparisons without reading the text.
std::uint64_t headOf(std::string_view key)
{
    std::uint64_t head = 0;
    for (std::size_t i = 0; i < 8; ++i)
        head = head << 8 | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0u);
    return head;
}

} // namespace

NameRank::NameRank(const SearchBuffer &search, SearchBuffer::Field field, std::size_t slotCount,
                   const storage::Pinyin &pinyin)
    : m_ranks(slotCount)
{
    Dictionary names;
    for (Slot slot = 0; slot < slotCount; ++slot)
        m_ranks[slot] = names.add(search.fieldView(slot, field));

    std::vector<std::string> keys(names.size());
    std::vector<std::uint64_t> heads(names.size());
    for (std::uint32_t code = 1; code < names.size(); ++code) {
        keys[code] = pinyin.sortKey(names.view(code));
        heads[code] = headOf(keys[code]);
    }
    std::vector<std::uint32_t> order(names.size() - 1);
    std::iota(order.begin(), order.end(), 1u);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (heads[a] != heads[b])
            return heads[a] < heads[b];
        const int difference = keys[a].compare(keys[b]);
        return difference != 0 ? difference < 0 : a < b;
    });

    std::vector<std::uint32_t> ranks(names.size(), 0);
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || keys[order[i]] != keys[order[i - 1]])
            ++rank;
        ranks[order[i]] = rank;
    }
    for (std::uint32_t &code : m_ranks)
        code = ranks[code];
}

} // namespace app
