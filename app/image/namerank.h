#pragma once

#include "app/image/searchbuffer.h"
#include "storage/text/pinyin.h"

#include <vector>

namespace app {

/// The rank of every customer by name in pinyin order, so that sorting by name compares numbers. Equal names have equal
/// ranks; 0: no name. Takes half a second for a million different names; rebuilt when names change.
class NameRank final
{
public:
    NameRank(const SearchBuffer &search, SearchBuffer::Field field, std::size_t slotCount,
             const storage::Pinyin &pinyin);

    /// Also 0 for newer slots: if one had a name, the ranks would have been rebuilt.
    std::uint32_t rank(Slot slot) const { return slot < m_ranks.size() ? m_ranks[slot] : 0; }

private:
    std::vector<std::uint32_t> m_ranks;
};

} // namespace app
