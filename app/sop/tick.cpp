#include "app/sop/tick.h"

#include "app/segments/segmentservice.h"
#include "app/sop/coverservice.h"
#include "app/sop/endactions.h"
#include "app/sop/taskreview.h"
#include "app/sop/tasktext.h"
#include "app/sop/taskwriter.h"
#include "app/store/writescope.h"
#include "app/log.h"
#include "app/text.h"
#include "storage/sop/closedtasks.h"
#include "storage/sop/taskstore.h"

#include <unordered_set>

namespace app::sop {

using storage::LocalDay;
using storage::TaskState;

namespace {

Touch touchOf(const ReopenedTask &one, const Enrolment &enrolment)
{
    Touch touch;
    touch.plan = enrolment.plan;
    touch.step = one.step;
    touch.target = enrolment.target;
    touch.account = one.task.account.value;
    touch.day = one.task.plannedDay;
    return touch;
}

/// The script of which `task`, as it stands now, is the first line.
Touch scriptOf(const ReopenedTask &one, const storage::Task &task, const Enrolment &enrolment,
               const storage::TeamZone &zone)
{
    Touch touch = touchOf(one, enrolment);
    touch.enrolment = one.enrolment;
    touch.cycle = task.cycle;
    touch.at = task.dueAt;
    touch.windowEnd = task.windowEndAt;
    touch.expires = task.expiresAt;
    touch.meantAt = zone.toUtc(task.movedFromDay.value_or(task.plannedDay), 0);
    return touch;
}

} // namespace

Result<TickOutcome> Tick::run(JobContext &job)
{
    return guarded([&]() -> Result<TickOutcome> {
        TickOutcome outcome;
        const LocalDay today = m_store.today();
        const auto last = storage::PlanStore(m_store.connection()).tickedUntil();
        outcome.until = today;
        outcome.from = PlanningSession::unplannedFrom(m_store);
        if (last && today < *last) {
            outcome.earlier = true;
            outcome.until = *last;
            return outcome;
        }
        // First, so that customers who entered a segment today enter the plans based on it.
        const auto recorded = SegmentService(m_store).recordToday(job);
        if (!recorded)
            return tl::unexpected<Error>(recorded.error());
        outcome.problems = *recorded;
        if (auto planned = plan(job, outcome); !planned)
            return tl::unexpected<Error>(planned.error());
        qCInfo(logSop, "planned %d days: %lld tasks, %lld blocked, %lld missed, %lld cancelled",
               int(outcome.until - outcome.from + 1), static_cast<long long>(outcome.written),
               static_cast<long long>(outcome.blocked), static_cast<long long>(outcome.missed),
               static_cast<long long>(outcome.cancelled));
        return outcome;
    });
}

Result<void> Tick::plan(JobContext &job, TickOutcome &outcome)
{
    auto session = PlanningSession::open(m_store, job);
    if (!session)
        return tl::unexpected<Error>(session.error());
    PlanningSession &run = **session;
    outcome.problems << run.book.problems;
    if (!outcome.problems.isEmpty())
        qCWarning(logSop, "%d segments and SOPs were skipped", int(outcome.problems.size()));
    std::vector<Touch> touches;
    for (LocalDay day = outcome.from; day <= outcome.until; ++day) {
        job.progress(day - outcome.from, outcome.until - outcome.from + 1, Text::tr("Planning"));
        if (job.cancelled())
            return failure(ErrorKind::Cancelled, Text::tr("Stopped. Nothing was planned."));
        for (const EntryCounts &entries :
             planDay(day, m_store.now(), run.book.set, run.state, run.facts, run.guards, touches))
            outcome.entries += entries;
    }
    const EndActions ends(run);
    run.endReading();
    WriteScope scope(m_store, Text::tr("Daily planning"), QStringLiteral("sop.tick"), WriteScope::Undo::None);
    run.saveState();
    ends.write(m_store, scope);
    writeJudged(run, outcome);
    writeReopened(run, outcome);
    writeTasks(run, m_store, touches, outcome.until, outcome);
    moveCoveredTasks(m_store);
    outcome.missed += storage::TaskStore(scope.connection()).bringUpTo(m_store.now());
    storage::PlanStore(scope.connection()).setTickedUntil(outcome.until);
    scope.describe(storage::isoDay(outcome.until), {{QStringLiteral("tasks"), qint64(outcome.written)}});
    scope.commit();
    return {};
}

void Tick::writeJudged(PlanningSession &session, TickOutcome &outcome)
{
    storage::TaskStore tasks(m_store.connection());
    std::unordered_set<std::int64_t> closed;
    const auto write = [&](const storage::Task &task) {
        tasks.setJudged(task);
        outcome.blocked += task.state == TaskState::Blocked;
        outcome.notApplicable += task.state == TaskState::NotApplicable;
        outcome.cancelled += task.state == TaskState::Cancelled;
        outcome.moved += task.state == TaskState::Scheduled;
        if (task.state != TaskState::Scheduled)
            closed.insert(task.id.value);
    };
    for (const storage::Task &task : session.judged)
        write(task);
    for (const storage::Task &task : TaskReview(session).endedSince(session.openTasks)) {
        if (!closed.contains(task.id.value))
            write(task);
    }
}

void Tick::writeReopened(PlanningSession &session, TickOutcome &outcome)
{
    storage::ClosedTasks tasks(m_store.connection());
    TaskText texts(m_store);
    std::vector<Touch> scripts;
    const auto stepOf = [&session](const ReopenedTask &one) -> const ScheduledStep & {
        return session.book.set.plans[size_t(session.state.enrolments[one.enrolment].plan)].steps[size_t(one.step)];
    };
    for (const ReopenedTask &one : session.reopened) {
        const Enrolment &enrolment = session.state.enrolments[one.enrolment];
        if (!enrolment.running() && enrolment.ended != EndReason::Finished)
            continue; // left today
        storage::Task task = one.task;
        if (!task.staff) // it was blocked before it was given to anybody, and its text written
            task.staff = session.staffOf(touchOf(one, enrolment));
        const PlanBook::Entry &plan = session.book.entries[size_t(enrolment.plan)];
        // Nobody wrote its text yet, or the plan says something else by now.
        const bool isOld = task.text.isEmpty() || task.planVersion != plan.stored.version;
        if (isOld) {
            texts.write(plan.plan.steps[size_t(one.step)], task);
            task.planVersion = plan.stored.version;
        }
        tasks.reopen(task);
        if (isOld)
            storage::TaskStore(m_store.connection()).setText(task);
        ++outcome.written;
        if (task.part == 0 && stepOf(one).lines.size() > 1)
            scripts.push_back(scriptOf(one, task, enrolment, m_store.zone()));
    }
    // A script that was closed as a whole is one task: its other lines are written now.
    writeTasks(session, m_store, scripts, outcome.until, outcome);
}

} // namespace app::sop
