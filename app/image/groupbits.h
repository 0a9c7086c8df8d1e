#pragma once

#include "app/image/bitset.h"
#include "app/image/slots.h"

#include <unordered_map>

namespace app {

/// Which customers are members of which group chat now, and who ever was in any.
class GroupBits final
{
public:
    void load(storage::sqlite::Connection &connection, const Slots &numbering, const JobContext &job);
    /// Reads the memberships of these customers again.
    void apply(storage::sqlite::Connection &connection, const Slots &numbering,
               const std::vector<std::int64_t> &customers);
    std::vector<QString> check(storage::sqlite::Connection &connection, const Slots &numbering) const;

    /// Members now; all 0 for a group without any.
    const Bitset &members(storage::GroupId group) const;
    const Bitset &inAnyGroup() const { return m_inAny; }
    const Bitset &everInAnyGroup() const { return m_everInAny; }

    std::size_t bytes() const;

private:
    void addRow(const storage::sqlite::Statement &row, Slot slot);

    std::unordered_map<std::int64_t, Bitset> m_members;
    Bitset m_inAny, m_everInAny, m_none;
};

} // namespace app
