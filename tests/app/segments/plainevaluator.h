#pragma once

#include "app/segments/rule.h"
#include "storage/sqlite/connection.h"
#include "storage/time/teamzone.h"

#include <optional>
#include <vector>

namespace tests {

/// The semantics of rules in the simplest form: one customer at a time, directly from the file, one operator at a time.
/// Shares no code with the evaluator of the image, which must give the same answers. Uses IDs, not names.
class PlainEvaluator final
{
public:
    PlainEvaluator(storage::sqlite::Connection &connection, const storage::TeamZone &zone, storage::UtcMs now)
        : m_connection(connection), m_zone(zone), m_now(now), m_today(zone.dayOf(now))
    {
    }

    /// IDs in ascending order.
    std::vector<std::int64_t> members(const app::Rule &rule);
    bool holds(const app::Rule &rule, std::int64_t customer);

private:
    using Integers = std::vector<std::int64_t>;

    bool test(const app::FieldTest &test);
    bool test(const app::TagTest &test);
    bool test(const app::SegmentTest &test);
    bool test(const app::OrdersTest &test);
    bool test(const app::EventsTest &test);
    bool test(const app::FriendshipTest &test);
    bool test(const app::IdentityTest &test);
    bool test(const app::GroupTest &test);
    bool test(const app::SopTest &test);
    bool test(const app::CampaignTest &test);
    bool test(const app::CouponTest &test);
    bool test(const app::TasksTest &test);
    bool test(const app::LayerTest &test);

    /// Whether the comparison is true for a number, a day or a code; no value means missing.
    bool number(const app::RuleCompare &compare, std::optional<std::int64_t> value);
    bool birthday(const app::RuleCompare &compare, std::optional<std::int64_t> monthDay);
    /// Whether the comparison is true for something with several texts.
    bool text(const app::RuleCompare &compare, const QStringList &values);
    bool custom(const app::FieldTest &test);
    bool reference(const app::RuleCompare &compare, std::optional<std::int64_t> id);
    bool counts(const std::vector<app::RuleCompare> &compares, std::int64_t count);
    bool inWindow(const app::RuleWindow &window, std::optional<std::int64_t> day);
    bool isAnniversary(std::int64_t days, int month, int day);

    std::optional<std::int64_t> integer(const char *sql);
    Integers integers(const char *sql, std::int64_t second = 0);
    QStringList texts(const char *sql);
    std::optional<std::int64_t> dayOf(std::optional<std::int64_t> instant);

    storage::sqlite::Connection &m_connection;
    const storage::TeamZone &m_zone;
    storage::UtcMs m_now;
    storage::LocalDay m_today;
    std::int64_t m_customer = 0;
};

} // namespace tests
