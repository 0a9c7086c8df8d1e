#pragma once

#include "storage/sop/taskstore.h"

#include <functional>

namespace storage {

/// What came of a task. A customer's answer to a touch that was sent counts for the latest one of the plan before it,
/// and only within the days that are looked at.
struct TaskOutcome
{
    int step = 0; ///< its ID
    std::optional<int> variant;
    ContentId content;
    std::int64_t target = 0; ///< the ID of the customer, group or, for Moments, account
    AccountId account;
    StaffId staff; ///< who did it, else who it is assigned to
    TaskState state = TaskState::Scheduled;
    QString reason; ///< why it was skipped or blocked
    std::optional<UtcMs> doneAt;
    bool replied = false, viewed = false;
    std::int64_t orders = 0;                        ///< purchases: see CustomerOrders
    std::int64_t amount = 0;                        ///< of these, net of refunds, in 0.0001 yuan
    std::optional<std::int64_t> members, responded; ///< of the call to action, if its answers are known
    /// Of the Moments post of the account nearest to it, at most an hour away, as far as they are known.
    std::optional<std::int64_t> views, likes, comments;
};

/// How an enrolment of a plan ended, and the purchases since it began.
struct EnrolmentOutcome
{
    std::int64_t target = 0;
    int state = 0, endReason = 0;
    UtcMs enteredAt = 0;
    std::optional<UtcMs> endedAt;
    UtcMs anchorAt = 0;
    std::int64_t orders = 0; ///< purchases from the entry until `within` after day 0 or the entry, whichever is later
};

/// Reads the results of one plan.
class PlanOutcomes final
{
public:
    PlanOutcomes(sqlite::Connection &connection, PlanId plan) : m_connection(connection), m_plan(plan) {}

    /// All tasks except void ones, by customer, group or account, and time of sending. `within`: milliseconds.
    void forEachTask(UtcMs within, const std::function<void(const TaskOutcome &)> &use);
    /// Which answers the file can know: whether there are any replies, views of content and purchases at all.
    struct Feeds
    {
        bool replies = false, views = false, orders = false;
    };
    Feeds feeds();
    void forEachEnrolment(UtcMs within, const std::function<void(const EnrolmentOutcome &)> &use);

private:
    sqlite::Connection &m_connection;
    PlanId m_plan;
};

} // namespace storage
