#include "storage/sop/lasttouchdays.h"

namespace storage {

std::unordered_map<std::int64_t, LocalDay> lastTouchDays(sqlite::Connection &connection, PlanId plan,
                                                         std::optional<int> endReason)
{
    auto select = connection.prepare(
        "SELECT t.enrolment_id, max(t.planned_day) FROM enrolment e JOIN task t ON "
        "t.enrolment_id = e.id WHERE e.plan_id = ?1 AND (?2 IS NULL OR e.end_reason = "
        "CAST(?2 AS TEXT)) AND (t.state BETWEEN 1 AND 5 OR t.state IN (7, 10)) GROUP BY t.enrolment_id");
    select->bindAll(plan, endReason);
    std::unordered_map<std::int64_t, LocalDay> days;
    while (select->step())
        days.emplace(select->integer(0), LocalDay(select->integer(1)));
    return days;
}

} // namespace storage
