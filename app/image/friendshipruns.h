#pragma once

#include "app/image/idcodes.h"
#include "app/image/runindex.h"
#include "app/image/slots.h"
#include "storage/time/teamzone.h"

namespace storage::image {
class FriendshipRow;
}

namespace app {

/// All current and past friendships, as runs per customer, earliest first (unknown start dates first). Columns are by
/// row; `index()` gives the rows of each customer.
class FriendshipRuns final
{
public:
    /// How a friendship ended; the values of friendship.end_kind.
    enum EndKind : std::uint8_t { Open, ByCustomer, ByUs, Transferred, UnknownSide };

    struct Row
    {
        std::int64_t id = 0, account = 0, channel = 0;
        storage::UtcMs addedAt = noTime, endedAt = noTime;
        storage::LocalDay addedDay = noDay, endedDay = noDay;
        int endKind = Open;
        int addWay = -1; ///< WeCom's add_way; -1 not known
        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit FriendshipRuns(const storage::TeamZone &zone) : m_zone(&zone) {}

    void load(storage::sqlite::Connection &connection, const Slots &numbering, const JobContext &job);
    /// Rereads the friendships of these customers.
    void apply(storage::sqlite::Connection &connection, const Slots &numbering,
               const std::vector<std::int64_t> &customers);
    std::vector<QString> check(storage::sqlite::Connection &connection, const Slots &numbering) const;

    const RunIndex &index() const { return m_index; }
    RunIndex::Rows rows(Slot slot) const { return m_index.rows(slot); }
    Row row(std::uint32_t row) const;

    const std::vector<std::int64_t> &id() const { return m_id; }
    const std::vector<std::uint32_t> &account() const { return m_account; } ///< Codes of accountCodes().
    const std::vector<std::uint32_t> &channel() const { return m_channel; } ///< Codes of channelCodes().
    const std::vector<storage::UtcMs> &addedAt() const { return m_addedAt; }
    const std::vector<storage::LocalDay> &addedDay() const { return m_addedDay; }
    const std::vector<storage::UtcMs> &endedAt() const { return m_endedAt; }
    const std::vector<storage::LocalDay> &endedDay() const { return m_endedDay; }
    /// Open if and only if the friendship is open.
    const std::vector<std::uint8_t> &endKind() const { return m_endKind; }
    const std::vector<std::int16_t> &addWay() const { return m_addWay; }
    const IdCodes &accountCodes() const { return m_accountCodes; }
    const IdCodes &channelCodes() const { return m_channelCodes; }

    std::size_t bytes() const;

private:
    void resize(std::size_t rows);
    void read(const storage::image::FriendshipRow &from, std::uint32_t row);

    const storage::TeamZone *m_zone;
    RunIndex m_index;
    IdCodes m_accountCodes, m_channelCodes;
    std::vector<std::int64_t> m_id, m_addedAt, m_endedAt;
    std::vector<std::uint32_t> m_account, m_channel;
    std::vector<storage::LocalDay> m_addedDay, m_endedDay;
    std::vector<std::uint8_t> m_endKind;
    std::vector<std::int16_t> m_addWay;
};

} // namespace app
