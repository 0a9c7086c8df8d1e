#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <functional>
#include <optional>
#include <vector>

namespace storage {

/// What the figures need beside the columns in memory: which feeds there are, group memberships, who operated which
/// account, the sources marked private.
class KpiStore final
{
public:
    explicit KpiStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Whether each feed has brought anything yet.
    struct Feeds
    {
        bool orders, friendships, events, groups, staffDays, channelDays, costs, groupDays, satisfaction, tasks, leads,
            coupons;
    };
    Feeds feeds();

    struct Membership
    {
        std::int64_t customer;
        std::optional<UtcMs> joinedAt, leftAt;
    };
    /// Memberships of customers in group chats, in no order.
    std::vector<Membership> memberships();

    struct Operated
    {
        AccountId account;
        LocalDay from;
        std::optional<LocalDay> until; ///< last day, included
    };
    std::vector<Operated> operatedBy(StaffId staff);

    std::vector<std::int64_t> privateSources();

    /// 0 where there is none of this name.
    ChannelId channelByName(const QString &name);

    struct Label
    {
        CustomerId customer;
        QString name;
        QString identity; ///< value of the most trusted identity (formats.md), else empty
    };
    /// Calls `use` for every customer in the order of the ids.
    void eachLabel(const std::function<void(const Label &)> &use);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
