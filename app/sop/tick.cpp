#include "app/sop/tick.h"

#include "app/segments/segmentservice.h"
#include "app/sop/tasktext.h"
#include "app/store/writescope.h"
#include "app/text.h"
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
}

} // namespace

Result<TickOutcome> Tick::run(JobContext &job)
{
    return guarded([&]() -> Result<TickOutcome> {
        TickOutcome outcome;
        const LocalDay today = m_store.today();
        const auto last = storage::PlanStore(m_store.connection()).tickedUntil();
        outcome.until = today;
        outcome.from = last ? std::min(*last + 1, today) : today;
        if (last && today < *last) {
            outcome.earlier = true;
            outcome.until = *last;
            return outcome;
        }
        // First, so that those who came into a segment today enter the plans that wait for them.
        if (auto recorded = SegmentService(m_store).recordToday(job); !recorded)
            return tl::unexpected<Error>(recorded.error());
        if (auto planned = plan(job, outcome); !planned)
            return tl::unexpected<Error>(planned.error());
        return outcome;
    });
}

Result<void> Tick::plan(JobContext &job, TickOutcome &outcome)
{
    auto session = PlanningSession::open(m_store, job);
    if (!session)
        return tl::unexpected<Error>(session.error());
    PlanningSession &run = **session;
    std::vector<Touch> touches;
    for (LocalDay day = outcome.from; day <= outcome.until; ++day) {
        job.progress(day - outcome.from, outcome.until - outcome.from + 1, Text::tr("Planning"));
        if (job.cancelled())
            return failure(ErrorKind::Cancelled, Text::tr("Stopped. Nothing was planned."));
        const EntryCounts entries =
            planDay(day, m_store.now(), run.book.set, run.state, run.facts, run.guards, touches);
        outcome.entries.entered += entries.entered;
        outcome.entries.heldOut += entries.heldOut;
        outcome.entries.tooLate += entries.tooLate;
        outcome.entries.excluded += entries.excluded;
    }
    WriteScope scope(m_store, Text::tr("Daily planning"), QStringLiteral("sop.tick"), WriteScope::Undo::None);
    run.saveState();
    writeTasks(run, touches, outcome);
    outcome.missed += storage::TaskStore(scope.connection()).bringUpTo(m_store.now());
    storage::PlanStore(scope.connection()).setTickedUntil(outcome.until);
    scope.describe(storage::isoDay(outcome.until), {{QStringLiteral("tasks"), qint64(outcome.written)}});
    scope.commit();
    return {};
}

void Tick::writeTasks(PlanningSession &session, const std::vector<Touch> &touches, TickOutcome &outcome)
{
    if (touches.empty())
        return;
    storage::TaskStore tasks(m_store.connection());
    storage::PlanStore plans(m_store.connection());
    TaskText texts(m_store);
    std::int64_t id = storage::takeIds(m_store.connection(), "task", std::int64_t(touches.size()));
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
        task.state = stateOf(touch, m_store.now());
        task.reason = int(touch.reason.kind);
        task.reasonText = session.reasonOf(touch);
        task.via = int(step.via);
        task.purpose = int(step.purpose);
        task.plannedDay = touch.day;
        if (const LocalDay meant = m_store.zone().dayOf(touch.meantAt); meant != touch.day)
            task.movedFromDay = meant;
        if (touch.state == TouchState::Scheduled)
            task.text = texts.textFor(plan.plan.steps[size_t(touch.step)], task.customer, task.account, touch.day,
                                      session.state.enrolments[touch.enrolment]);
        if (tasks.insert(task))
            count(touch, outcome);
        if (!written[size_t(touch.plan)]) {
            plans.setPlannedUntil(plan.stored.id, outcome.until);
            written[size_t(touch.plan)] = true;
        }
    }
}

} // namespace app::sop
