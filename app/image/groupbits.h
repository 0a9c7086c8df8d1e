#pragma once

#include "app/image/bitset.h"
#include "app/image/slots.h"

#include <unordered_map>

namespace storage::image {
class MembershipRow;
}

namespace app {

/// Which customers are now members of which group chat, and which were ever in any.
class GroupBits final
{
public:
    void load(storage::sqlite::Connection &connection, const Slots &numbering, const JobContext &job);
    /// Rereads the memberships of these customers.
    void apply(storage::sqlite::Connection &connection, const Slots &numbering,
               const std::vector<std::int64_t> &customers);
    std::vector<QString> check(storage::sqlite::Connection &connection, const Slots &numbering) const;

    /// Current members; all 0 for a group without members.
    const Bitset &members(storage::GroupId group) const;
    const Bitset &inAnyGroup() const { return m_inAny; }
    const Bitset &everInAnyGroup() const { return m_everInAny; }

    std::size_t bytes() const;

private:
    void addRow(const storage::image::MembershipRow &row, Slot slot);

    std::unordered_map<std::int64_t, Bitset> m_members;
    Bitset m_inAny, m_everInAny, m_none;
};

} // namespace app
