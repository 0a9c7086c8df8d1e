#pragma once

#include "storage/customers/customerstore.h"
#include "storage/time/localday.h"

#include <QJsonObject>

namespace storage {

/// The part of a profile that is not in CustomerProfile: the rest of the record, and related data.
struct ProfileDetails
{
    struct Plan
    {
        EnrolmentId enrolment;
        QString name;
        int state = 1; ///< running finished goal exited removed held-out
        std::optional<std::int64_t> enteredAt, nextAt;
        std::optional<LocalDay> nextDay;
    };
    struct Task
    {
        TaskId id;
        QString plan, staff, text;
        std::int64_t dueAt = 0;
        int state = 1, via = 0;
    };
    struct Lead
    {
        int stage = 1;
        QString owner;
        std::optional<std::int64_t> expectedAmount;
        std::optional<LocalDay> nextFollowUpDay;
    };
    struct Group
    {
        QString name;
        int role = 0;
        std::optional<std::int64_t> joinedAt, leftAt;
    };
    struct Order
    {
        QString number, source;
        std::optional<std::int64_t> paidAt;
        std::int64_t paid = 0, refunded = 0; ///< 0.0001 yuan
        int status = 1;
    };

    QString department, consentSource;
    std::optional<std::int64_t> points, consentBasis, consentDay, consentWithdrawnAt;
    int status = 1;
    CustomerId inviter;
    QString inviterName;
    QJsonObject custom; ///< by field ID
    std::vector<Plan> plans;
    std::vector<Task> openTasks; ///< by due time
    std::vector<Lead> leads;     ///< open ones
    std::vector<Group> groups;
    std::vector<Order> lastOrders;  ///< the last twenty
    std::int64_t coupons = 0;       ///< usable ones: neither redeemed nor expired
    std::vector<CustomerId> merged; ///< records merged into this one
};

/// One entry of a timeline, of any kind.
struct ProfileMoment
{
    enum class Kind { Event = 1, Order = 2, Task = 4, Friendship = 8, Group = 16, Tag = 32 };

    Kind kind = Kind::Event;
    std::int64_t id = 0;
    std::int64_t at = 0;
    int what = 0;            ///< EventKind; order status; task state; 0 begun and end_kind; 0 joined, 1 left; origin
    QString text;            ///< the note, order number, task text, account, group, tag
    std::int64_t amount = 0;   ///< paid amount of an order, in 0.0001 yuan
    std::int64_t refunded = 0; ///< of an order
};

/// Reads a profile; every part uses an index on the customer.
class ProfileStore final
{
public:
    explicit ProfileStore(sqlite::Connection &connection) : m_connection(connection) {}

    std::optional<ProfileDetails> details(CustomerId customer, std::int64_t now);
    /// Newest first; `kinds` are bits of ProfileMoment::Kind. Skips `offset` entries and returns at most `limit`. A
    /// task that also has an event is listed only once.
    std::vector<ProfileMoment> timeline(CustomerId customer, int kinds, int offset, int limit);

private:
    void readRecord(CustomerId customer, sqlite::Statement &row, ProfileDetails &details);
    void readWork(CustomerId customer, ProfileDetails &details);
    void readTrade(CustomerId customer, std::int64_t now, ProfileDetails &details);

    sqlite::Connection &m_connection;
};

} // namespace storage
