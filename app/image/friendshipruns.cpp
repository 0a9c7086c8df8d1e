#include "app/image/friendshipruns.h"

#include "app/image/loadclock.h"
#include "app/image/timeornone.h"
#include "storage/image/runrows.h"

namespace app {

void FriendshipRuns::load(storage::sqlite::Connection &connection, const Slots &numbering, const JobContext &job)
{
    const auto count = storage::image::friendshipCount(connection);
    resize(count);
    std::vector<Slot> owners;
    owners.reserve(count);
    LoadClock clock(job);
    auto rows = storage::image::friendships(connection);
    while (rows.next()) {
        clock.tick();
        if (owners.size() == m_id.size())
            resize(m_id.size() + 1);
        read(*rows, static_cast<std::uint32_t>(owners.size()));
        owners.push_back(numbering.slotOf(rows->customer()));
    }
    resize(owners.size());
    const std::vector<std::uint32_t> order = m_index.build(numbering.size(), std::move(owners), m_addedAt);
    RunIndex::gather(m_id, order);
    RunIndex::gather(m_account, order);
    RunIndex::gather(m_channel, order);
    RunIndex::gather(m_addedAt, order);
    RunIndex::gather(m_addedDay, order);
    RunIndex::gather(m_endedAt, order);
    RunIndex::gather(m_endedDay, order);
    RunIndex::gather(m_endKind, order);
    RunIndex::gather(m_addWay, order);
}

void FriendshipRuns::apply(storage::sqlite::Connection &connection, const Slots &numbering,
                           const std::vector<std::int64_t> &customers)
{
    m_index.resizeSlots(numbering.size());
    for (const std::int64_t customer : customers) {
        const Slot slot = numbering.slotOf(customer);
        if (slot == noSlot)
            continue;
        std::uint32_t next = m_index.replace(slot, storage::image::friendshipCountOf(connection, customer)).first;
        resize(m_index.rowCount());
        auto rows = storage::image::friendshipsOf(connection, customer);
        while (rows.next())
            read(*rows, next++);
    }
}

void FriendshipRuns::resize(std::size_t rows)
{
    m_id.resize(rows);
    m_account.resize(rows);
    m_channel.resize(rows);
    m_addedAt.resize(rows);
    m_addedDay.resize(rows);
    m_endedAt.resize(rows);
    m_endedDay.resize(rows);
    m_endKind.resize(rows);
    m_addWay.resize(rows);
}

void FriendshipRuns::read(const storage::image::FriendshipRow &from, std::uint32_t row)
{
    m_id[row] = from.id();
    m_account[row] = m_accountCodes.add(from.account());
    m_channel[row] = m_channelCodes.add(from.channel());
    m_addedAt[row] = timeOrNone(from.addedAt());
    m_addedDay[row] = dayOrNone(*m_zone, m_addedAt[row]);
    m_endedAt[row] = timeOrNone(from.endedAt());
    m_endedDay[row] = dayOrNone(*m_zone, m_endedAt[row]);
    m_endKind[row] = static_cast<std::uint8_t>(from.endKind());
    m_addWay[row] = static_cast<std::int16_t>(from.addWay().value_or(-1));
}

FriendshipRuns::Row FriendshipRuns::row(std::uint32_t row) const
{
    Row result;
    result.id = m_id[row];
    result.account = m_accountCodes.id(m_account[row]);
    result.channel = m_channelCodes.id(m_channel[row]);
    result.addedAt = m_addedAt[row];
    result.addedDay = m_addedDay[row];
    result.endedAt = m_endedAt[row];
    result.endedDay = m_endedDay[row];
    result.endKind = m_endKind[row];
    result.addWay = m_addWay[row];
    return result;
}

std::vector<QString> FriendshipRuns::check(storage::sqlite::Connection &connection, const Slots &numbering) const
{
    FriendshipRuns fresh(*m_zone);
    fresh.load(connection, numbering, QuietJobContext());
    std::vector<QString> differences;
    for (Slot slot = 0; slot < numbering.size(); ++slot) {
        if (!RunIndex::sameRun(*this, fresh, slot))
            differences.push_back(QStringLiteral("friendships of customer %1").arg(numbering.idOf(slot).value));
    }
    return differences;
}

std::size_t FriendshipRuns::bytes() const
{
    const std::size_t perRow = 3 * 8 + 2 * 4 + 2 * 4 + 1 + 2;
    return m_index.bytes() + m_id.capacity() * perRow + m_accountCodes.bytes() + m_channelCodes.bytes();
}

} // namespace app
