#include "app/image/groupbits.h"

#include "app/image/loadclock.h"
#include "storage/image/memberrows.h"

namespace app {

void GroupBits::load(storage::sqlite::Connection &connection, const Slots &numbering, const JobContext &job)
{
    m_members.clear();
    m_none = m_inAny = m_everInAny = Bitset(numbering.size());
    LoadClock clock(job);
    auto rows = storage::image::memberships(connection);
    while (rows.next()) {
        clock.tick();
        const Slot slot = numbering.slotOf(rows->customer());
        if (slot != noSlot)
            addRow(*rows, slot);
    }
}

void GroupBits::apply(storage::sqlite::Connection &connection, const Slots &numbering,
                      const std::vector<std::int64_t> &customers)
{
    for (Bitset *bits : {&m_none, &m_inAny, &m_everInAny})
        bits->resize(numbering.size());
    for (auto &[group, bits] : m_members)
        bits.resize(numbering.size());
    for (const std::int64_t id : customers) {
        const Slot slot = numbering.slotOf(id);
        if (slot == noSlot)
            continue;
        m_inAny.reset(slot);
        m_everInAny.reset(slot);
        for (auto &[group, bits] : m_members)
            bits.reset(slot);
        auto rows = storage::image::membershipsOf(connection, id);
        while (rows.next())
            addRow(*rows, slot);
    }
}

void GroupBits::addRow(const storage::image::MembershipRow &row, Slot slot)
{
    m_everInAny.set(slot);
    if (!row.isCurrent())
        return;
    m_inAny.set(slot);
    Bitset &bits = m_members[row.group()];
    if (bits.size() != m_none.size())
        bits.resize(m_none.size());
    bits.set(slot);
}

const Bitset &GroupBits::members(storage::GroupId group) const
{
    const auto entry = m_members.find(group.value);
    return entry == m_members.end() ? m_none : entry->second;
}

std::vector<QString> GroupBits::check(storage::sqlite::Connection &connection, const Slots &numbering) const
{
    GroupBits fresh;
    fresh.load(connection, numbering, QuietJobContext());
    std::vector<QString> differences;
    if (m_everInAny != fresh.m_everInAny || m_inAny != fresh.m_inAny)
        differences.push_back(QStringLiteral("customers in any group"));
    for (const storage::GroupId group : storage::image::groups(connection)) {
        if (members(group) != fresh.members(group))
            differences.push_back(QStringLiteral("members of group %1").arg(group.value));
    }
    return differences;
}

std::size_t GroupBits::bytes() const
{
    return (m_members.size() + 3) * m_none.bytes();
}

} // namespace app
