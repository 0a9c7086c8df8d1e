#include "storage/sop/planoutcomes.h"

#include "storage/orders/purchase.h"

namespace storage {

namespace {

// Event kinds: 12 reply; 13, 14, 15 content, link and mini-program viewed. The touches of a customer end each other's
// time.
constexpr auto tasks = R"(
    WITH own AS MATERIALIZED (
        SELECT t.id, e.target_kind AS kind, CASE e.target_kind WHEN 1 THEN t.customer_id WHEN 2 THEN t.group_id ELSE t.account_id END AS target,
               CASE WHEN t.state IN (4, 5) THEN t.done_at END AS sent_at
        FROM enrolment e JOIN task t ON t.enrolment_id = e.id WHERE e.plan_id = ?1 AND t.state <> 12),
    timed AS (
        SELECT id, kind, target, sent_at,
               min(sent_at + ?2, ifnull(lead(sent_at) OVER (PARTITION BY target ORDER BY sent_at, id), sent_at + ?2)) AS until
        FROM own),
    posted AS (
        SELECT *, CASE kind WHEN 3 THEN (SELECT id FROM (SELECT m.id, abs(m.at - timed.sent_at) AS distance
               FROM moments_post m WHERE m.account_id = timed.target AND m.at BETWEEN timed.sent_at - 3600000 AND
               timed.sent_at + 3600000) ORDER BY distance LIMIT 1) END AS post
        FROM timed)
    SELECT t.step, t.variant, t.content_id, s.target, t.account_id, ifnull(t.done_by, t.staff_id), t.state,
           t.reason_text, s.sent_at,
           s.sent_at IS NOT NULL AND EXISTS (SELECT 1 FROM event v WHERE v.customer_id = t.customer_id AND v.void = 0
               AND v.kind = 12 AND v.at > s.sent_at AND v.at <= s.until),
           s.sent_at IS NOT NULL AND EXISTS (SELECT 1 FROM event v WHERE v.customer_id = t.customer_id AND v.void = 0
               AND v.kind BETWEEN 13 AND 15 AND v.at > s.sent_at AND v.at <= s.until),
           (SELECT count(*) FROM orders o WHERE o.customer_id = t.customer_id AND o.paid_at > s.sent_at
               AND o.paid_at <= s.until AND )" SIYU_IS_PURCHASE("o") R"(),
           (SELECT ifnull(sum(o.amount_paid - o.amount_refunded), 0) FROM orders o WHERE o.customer_id = t.customer_id
               AND o.paid_at > s.sent_at AND o.paid_at <= s.until AND )" SIYU_IS_PURCHASE("o") R"(),
           c.members,
           ifnull(c.responded, (SELECT nullif(count(*), 0) FROM call_to_action_response r WHERE r.call_id = c.id
               AND r.at <= c.deadline_at)),
           p.views, p.likes, p.comments
    FROM posted s JOIN task t ON t.id = s.id LEFT JOIN moments_post p ON p.id = s.post
    LEFT JOIN call_to_action c ON c.task_id = t.id
    ORDER BY s.target, s.sent_at, t.id)";

} // namespace

void PlanOutcomes::forEachTask(UtcMs within, const std::function<void(const TaskOutcome &)> &use)
{
    auto select = m_connection.prepare(tasks);
    select->bindAll(m_plan, within);
    while (select->step()) {
        TaskOutcome task;
        task.step = int(select->integer(0));
        if (!select->isNull(1))
            task.variant = int(select->integer(1));
        task.content = select->id<ContentId>(2);
        task.target = select->integer(3);
        task.account = select->id<AccountId>(4);
        task.staff = select->id<StaffId>(5);
        task.state = TaskState(select->integer(6));
        task.reason = select->text(7);
        task.doneAt = select->optionalInteger(8);
        task.replied = select->integer(9) != 0;
        task.viewed = select->integer(10) != 0;
        task.orders = select->integer(11);
        task.amount = select->integer(12);
        task.members = select->optionalInteger(13);
        task.responded = select->optionalInteger(14);
        task.views = select->optionalInteger(15);
        task.likes = select->optionalInteger(16);
        task.comments = select->optionalInteger(17);
        use(task);
    }
}

PlanOutcomes::Feeds PlanOutcomes::feeds()
{
    auto select = m_connection.prepare("SELECT EXISTS (SELECT 1 FROM event WHERE kind = 12 AND void = 0), "
                                       "EXISTS (SELECT 1 FROM event WHERE kind BETWEEN 13 AND 15 AND void = 0), "
                                       "EXISTS (SELECT 1 FROM orders WHERE paid_at IS NOT NULL)");
    select->step();
    return {select->integer(0) != 0, select->integer(1) != 0, select->integer(2) != 0};
}

void PlanOutcomes::forEachEnrolment(UtcMs within, const std::function<void(const EnrolmentOutcome &)> &use)
{
    auto select = m_connection.prepare(R"(
        SELECT e.target_id, e.state, ifnull(e.end_reason, 0), e.entered_at, e.ended_at,
               e.anchor_at, CASE WHEN e.target_kind <> 1 THEN 0 ELSE (SELECT count(*) FROM orders o WHERE o.customer_id = e.target_id
                   AND o.paid_at > e.entered_at AND o.paid_at <= max(e.entered_at, e.anchor_at) + ?2 AND )" SIYU_IS_PURCHASE(
        "o")
                                           R"() END
        FROM enrolment e WHERE e.plan_id = ?1 ORDER BY e.target_id, e.entered_at)");
    select->bindAll(m_plan, within);
    while (select->step())
        use({select->integer(0), int(select->integer(1)), int(select->integer(2)), select->integer(3),
             select->optionalInteger(4), select->integer(5), select->integer(6)});
}

} // namespace storage
