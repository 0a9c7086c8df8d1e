#include "storage/sop/planoutcomes.h"

namespace storage {

namespace {

// The condition is that of isPurchase() in storage/orders, a later room. Status 6 is "refunded".
#define SIYU_PURCHASE                                                                                                  \
    "o.paid_at IS NOT NULL AND o.status <> 6 AND NOT (o.amount_refunded > 0 AND o.amount_refunded >= o.amount_paid)"

// Event kinds: 12 reply; 13, 14, 15 content, link and mini-program viewed. The touches of a customer end each other's
// time.
constexpr auto tasks = R"(
    WITH own AS MATERIALIZED (
        SELECT t.id, CASE e.target_kind WHEN 1 THEN t.customer_id WHEN 2 THEN t.group_id ELSE t.account_id END AS target,
               CASE WHEN t.state IN (4, 5) THEN t.done_at END AS sent_at
        FROM enrolment e JOIN task t ON t.enrolment_id = e.id WHERE e.plan_id = ?1 AND t.state <> 12),
    timed AS (
        SELECT id, target, sent_at,
               min(sent_at + ?2, ifnull(lead(sent_at) OVER (PARTITION BY target ORDER BY sent_at, id), sent_at + ?2)) AS until
        FROM own)
    SELECT t.id, t.step, t.part, t.variant, t.content_id, s.target, t.account_id, ifnull(t.done_by, t.staff_id), t.state,
           t.reason_text, t.window_end_at, s.sent_at,
           s.sent_at IS NOT NULL AND EXISTS (SELECT 1 FROM event v WHERE v.customer_id = t.customer_id AND v.void = 0
               AND v.kind = 12 AND v.at > s.sent_at AND v.at <= s.until),
           s.sent_at IS NOT NULL AND EXISTS (SELECT 1 FROM event v WHERE v.customer_id = t.customer_id AND v.void = 0
               AND v.kind BETWEEN 13 AND 15 AND v.at > s.sent_at AND v.at <= s.until),
           (SELECT count(*) FROM orders o WHERE o.customer_id = t.customer_id AND o.paid_at > s.sent_at
               AND o.paid_at <= s.until AND )" SIYU_PURCHASE R"(),
           (SELECT ifnull(sum(o.amount_paid - o.amount_refunded), 0) FROM orders o WHERE o.customer_id = t.customer_id
               AND o.paid_at > s.sent_at AND o.paid_at <= s.until AND )" SIYU_PURCHASE R"(),
           c.members,
           ifnull(c.responded, (SELECT nullif(count(*), 0) FROM call_to_action_response r WHERE r.call_id = c.id)),
           p.views, p.likes, p.comments
    FROM timed s JOIN task t ON t.id = s.id LEFT JOIN moments_post p ON p.task_id = t.id
    LEFT JOIN call_to_action c ON c.task_id = t.id
    ORDER BY s.target, s.sent_at, t.id)";

} // namespace

void PlanOutcomes::forEachTask(UtcMs within, const std::function<void(const TaskOutcome &)> &use)
{
    auto select = m_connection.prepare(tasks);
    select->bindAll(m_plan, within);
    while (select->step()) {
        TaskOutcome task;
        task.id = select->id<TaskId>(0);
        task.step = int(select->integer(1));
        task.part = int(select->integer(2));
        if (!select->isNull(3))
            task.variant = int(select->integer(3));
        task.content = select->id<ContentId>(4);
        task.target = select->integer(5);
        task.account = select->id<AccountId>(6);
        task.staff = select->id<StaffId>(7);
        task.state = TaskState(select->integer(8));
        task.reason = select->text(9);
        task.windowEndAt = select->integer(10);
        task.doneAt = select->optionalInteger(11);
        task.replied = select->integer(12) != 0;
        task.viewed = select->integer(13) != 0;
        task.orders = select->integer(14);
        task.amount = select->integer(15);
        task.members = select->optionalInteger(16);
        task.responded = select->optionalInteger(17);
        task.views = select->optionalInteger(18);
        task.likes = select->optionalInteger(19);
        task.comments = select->optionalInteger(20);
        use(task);
    }
}

void PlanOutcomes::forEachEnrolment(UtcMs within, const std::function<void(const EnrolmentOutcome &)> &use)
{
    auto select = m_connection.prepare(R"(
        SELECT e.target_id, e.state, ifnull(e.end_reason, 0), e.entered_at, e.ended_at,
               CASE WHEN e.target_kind <> 1 THEN 0 ELSE (SELECT count(*) FROM orders o WHERE o.customer_id = e.target_id
                   AND o.paid_at > e.entered_at AND o.paid_at <= e.entered_at + ?2 AND )" SIYU_PURCHASE R"() END
        FROM enrolment e WHERE e.plan_id = ?1 ORDER BY e.target_id, e.entered_at)");
    select->bindAll(m_plan, within);
    while (select->step())
        use({select->integer(0), int(select->integer(1)), int(select->integer(2)), select->integer(3),
             select->optionalInteger(4), select->integer(5)});
}

} // namespace storage
