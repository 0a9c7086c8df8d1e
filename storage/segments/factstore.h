#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace storage {

/// Facts about customers that rules need and that are only in the file, row by row. Every function visits all
/// customers, or the given one (by an index). Texts are valid during the call.
class FactStore final
{
public:
    enum class Text { Name, Remark, Phone };
    using UseText = std::function<void(CustomerId, std::string_view)>;

    struct Enrolment
    {
        CustomerId customer;
        PlanId plan;
        int state = 0;
    };
    struct Participant
    {
        CustomerId customer;
        std::int64_t campaign = 0;
        CustomerId inviter;
        bool shared = false;
    };
    struct Coupon
    {
        CustomerId customer;
        std::int64_t batch = 0;
        bool claimed = false, redeemed = false;
        std::optional<UtcMs> expiresAt; ///< of the coupon, else of its batch
    };
    struct Task
    {
        CustomerId customer;
        PlanId plan;
        int state = 0;
        UtcMs dueAt = 0;
    };

    /// `only`: one customer; 0: all.
    FactStore(sqlite::Connection &connection, CustomerId only) : m_connection(connection), m_only(only) {}

    void texts(Text which, const UseText &use);
    void enrolments(const std::function<void(const Enrolment &)> &use);
    void participants(const std::function<void(const Participant &)> &use);
    /// The participants invited by the given customer; without one, all participants with an inviter.
    void invited(const std::function<void(const Participant &)> &use);
    void coupons(const std::function<void(const Coupon &)> &use);
    void tasks(const std::function<void(const Task &)> &use);

    static std::vector<std::int64_t> productsOfCategory(sqlite::Connection &connection, const QString &category);
    /// Team members who belong directly to the department; with 0, to any.
    static std::vector<std::int64_t> staffOfDepartment(sqlite::Connection &connection, std::int64_t department);
    /// Returns 0 if the team member belongs to none.
    static std::int64_t departmentOf(sqlite::Connection &connection, StaffId staff);
    /// The tags assigned to the customer, without rule tags.
    static QStringList tagNames(sqlite::Connection &connection, CustomerId customer);
    /// The group chats that the customer is currently in.
    static QStringList groupNames(sqlite::Connection &connection, CustomerId customer);

private:
    /// Runs one of two SQL literals, the second with the customer as ?1.
    template <class Use>
    void forEachRow(const char *all, const char *one, Use &&use)
    {
        auto select = m_connection.prepare(m_only ? one : all);
        if (m_only)
            select->bind(1, m_only);
        while (select->step())
            use(*select);
    }

    sqlite::Connection &m_connection;
    CustomerId m_only;
};

} // namespace storage
