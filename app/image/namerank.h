#pragma once

#include "app/image/searchbuffer.h"
#include "storage/text/pinyin.h"

#include <vector>

namespace app {

/// The place of every customer in the order of names by pinyin, so that sorting by name is sorting numbers. Equal names
/// have equal ranks; 0: no name. Half a second for a million different names; made anew when names changed.
class NameRank final
{
public:
    NameRank(const SearchBuffer &search, SearchBuffer::Field field, std::size_t slotCount,
             const storage::Pinyin &pinyin);

    /// 0 for slots given since, too: whoever has a name would have made it anew.
    std::uint32_t rank(Slot slot) const { return slot < m_ranks.size() ? m_ranks[slot] : 0; }

private:
    std::vector<std::uint32_t> m_ranks;
};

} // namespace app
