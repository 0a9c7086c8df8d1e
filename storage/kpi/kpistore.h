#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <functional>
#include <optional>
#include <vector>

namespace storage {

/// Data for the metrics that is not in the columns in memory: available feeds, group memberships, account operators,
/// private sources.
class KpiStore final
{
public:
    explicit KpiStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Whether each feed has any data. Events are those that files report about customers: touches and notes by the
    /// team do not count.
    struct Feeds
    {
        bool orders, friendships, events, groups, staffDays, channelDays, costs, groupDays, satisfaction, tasks, leads,
            coupons;
    };
    Feeds feeds();

    /// What the files in force brought of feeds: when the last of friendships, events and members of groups came in,
    /// and whether any has a column of refunds, or is about lost friends: a list of them, a column of it, or a complete
    /// roster in which friends of before were looked for.
    struct Files
    {
        std::optional<UtcMs> friendships, events, groups;
        bool tellsRefunds, tellsLosses;
    };
    Files files();

    /// Whether any order has a buyer.
    bool knowsBuyers();

    struct Membership
    {
        std::int64_t customer;
        std::optional<UtcMs> joinedAt, leftAt;
    };
    /// Memberships of customers in group chats, in no particular order.
    std::vector<Membership> memberships();

    struct Feedback
    {
        AccountId account;
        LocalDay day;
        std::int64_t count;
    };
    /// How many deleted or blocked an account on a day, where WeCom's statistics tell it, in no order.
    std::vector<Feedback> negativeFeedback();

    struct Operated
    {
        AccountId account;
        LocalDay from;
        std::optional<LocalDay> until; ///< last day, inclusive
    };
    std::vector<Operated> operatedBy(StaffId staff);

    std::vector<std::int64_t> privateSources();

    struct EndedTask
    {
        std::int64_t customer; ///< 0: none
        UtcMs endedAt;         ///< end of its window
        bool onTime;
    };
    /// Tasks whose window ended in [from, until), in no particular order: without cancelled, void, blocked and not
    /// applicable ones and those skipped for an excused reason (deleted us, asked to stop, bought already). With
    /// `staff`, those done by or, if not done, assigned to that team member.
    std::vector<EndedTask> endedTasks(UtcMs from, UtcMs until, StaffId staff);

    struct TaskCount
    {
        int state;          ///< storage::TaskState
        QString reasonText; ///< of skipped and blocked tasks
        std::int64_t count;
    };
    /// The tasks planned for the local days [from, to], by state and reason.
    std::vector<TaskCount> taskCounts(LocalDay from, LocalDay to);

    struct Channel
    {
        ChannelId id;
        QString name;
    };
    /// Active channels by name.
    std::vector<Channel> channels();

    /// Returns 0 if there is none with this name.
    ChannelId channelByName(const QString &name);

    struct Label
    {
        CustomerId customer;
        QString name;
        QString identity; ///< the most trusted identity, or empty
    };
    /// Calls `use` for every customer in ID order.
    void eachLabel(const std::function<void(const Label &)> &use);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
