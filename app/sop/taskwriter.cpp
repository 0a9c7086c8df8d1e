#include "app/sop/taskwriter.h"

#include "app/sop/tasktext.h"
#include "storage/sop/taskstore.h"
#include "storage/store/counters.h"

namespace app::sop {

using storage::LocalDay;
using storage::TaskState;

namespace {

TaskState stateOf(const Touch &touch, storage::UtcMs now)
{
    switch (touch.state) {
    case TouchState::Scheduled:
        return touch.at <= now ? TaskState::Due : TaskState::Scheduled;
    case TouchState::Skipped:
        return TaskState::Skipped;
    case TouchState::NotApplicable:
        return TaskState::NotApplicable;
    case TouchState::Blocked:
        return TaskState::Blocked;
    case TouchState::Missed:
        return TaskState::Missed;
    case TouchState::Cancelled:
        return TaskState::Cancelled;
    }
    return TaskState::Blocked;
}

void count(const Touch &touch, TickOutcome &outcome)
{
    outcome.written += touch.state == TouchState::Scheduled;
    outcome.blocked += touch.state == TouchState::Blocked;
    outcome.notApplicable += touch.state == TouchState::NotApplicable;
    outcome.skipped += touch.state == TouchState::Skipped;
    outcome.missed += touch.state == TouchState::Missed;
    outcome.cancelled += touch.state == TouchState::Cancelled;
}

} // namespace

void writeTasks(PlanningSession &session, TeamStore &store, const std::vector<Touch> &touches, LocalDay until,
                TickOutcome &outcome)
{
    if (touches.empty())
        return;
    storage::TaskStore tasks(store.connection());
    storage::PlanStore plans(store.connection());
    TaskText texts(store);
    std::int64_t id = storage::takeIds(store.connection(), "task", std::int64_t(touches.size()));
    std::vector<bool> written(session.book.entries.size(), false);
    for (const Touch &touch : touches) {
        const PlanBook::Entry &plan = session.book.entries[size_t(touch.plan)];
        const ScheduledStep &step = session.book.set.plans[size_t(touch.plan)].steps[size_t(touch.step)];
        storage::Task task;
        task.id = storage::TaskId(id++);
        task.plan = plan.stored.id;
        task.planVersion = plan.stored.version;
        task.enrolment = session.idOf(touch);
        task.cycle = touch.cycle;
        task.step = step.id;
        task.customer = session.customerId(touch.customer);
        task.account = storage::AccountId(touch.account);
        task.staff = session.staffOf(touch);
        task.dueAt = touch.at;
        task.windowEndAt = touch.windowEnd;
        task.expiresAt = touch.expires;
        task.state = stateOf(touch, store.now());
        task.reason = int(touch.reason.kind);
        task.reasonText = session.reasonOf(touch);
        task.via = int(step.via);
        task.purpose = int(step.purpose);
        task.plannedDay = touch.day;
        if (const LocalDay meant = store.zone().dayOf(touch.meantAt); meant != touch.day)
            task.movedFromDay = meant;
        // A missed touch may be reopened (see withdrawAfter()).
        if (touch.state == TouchState::Scheduled || touch.state == TouchState::Missed)
            task.text = texts.textFor(plan.plan.steps[size_t(touch.step)], task.customer, task.account, touch.day,
                                      session.state.enrolments[touch.enrolment]);
        if (tasks.insert(task))
            count(touch, outcome);
        if (!written[size_t(touch.plan)]) {
            plans.setPlannedUntil(plan.stored.id, until);
            written[size_t(touch.plan)] = true;
        }
    }
}

} // namespace app::sop
