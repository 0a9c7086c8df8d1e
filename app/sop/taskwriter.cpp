#include "app/sop/taskwriter.h"

#include "app/sop/speakers.h"
#include "app/sop/tasktext.h"
#include "storage/sop/taskstore.h"
#include "storage/store/counters.h"

namespace app::sop {

using storage::LocalDay;
using storage::TaskState;

namespace {

TaskState stateOf(const TouchPart &touch, storage::UtcMs now)
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

void count(const TouchPart &touch, TickOutcome &outcome)
{
    outcome.written += touch.state == TouchState::Scheduled;
    outcome.blocked += touch.state == TouchState::Blocked;
    outcome.notApplicable += touch.state == TouchState::NotApplicable;
    outcome.skipped += touch.state == TouchState::Skipped;
    outcome.missed += touch.state == TouchState::Missed;
    outcome.cancelled += touch.state == TouchState::Cancelled;
}

/// Writes the tasks of one run.
class TaskWriter final
{
public:
    TaskWriter(PlanningSession &session, TeamStore &store, TickOutcome &outcome)
        : m_session(session), m_store(store), m_outcome(outcome), m_tasks(store.connection()), m_texts(store)
    {
    }

    void write(const std::vector<Touch> &touches)
    {
        std::vector<std::vector<TouchPart>> parts;
        std::int64_t count = 0;
        for (const Touch &touch : touches) {
            parts.push_back(partsOf(touch, stepOf(touch), m_session.facts));
            count += std::int64_t(parts.back().size());
        }
        std::int64_t id = storage::takeIds(m_store.connection(), "task", count);
        for (size_t i = 0; i < touches.size(); ++i) {
            for (const TouchPart &part : parts[i]) {
                storage::Task task = taskOf(touches[i], part);
                task.id = storage::TaskId(id++);
                if (m_tasks.insert(task))
                    app::sop::count(part, m_outcome);
            }
        }
    }

private:
    const ScheduledStep &stepOf(const Touch &touch) const
    {
        return m_session.book.set.plans[size_t(touch.plan)].steps[size_t(touch.step)];
    }

    storage::Task taskOf(const Touch &touch, const TouchPart &part)
    {
        const PlanBook::Entry &plan = m_session.book.entries[size_t(touch.plan)];
        const ScheduledStep &step = stepOf(touch);
        storage::Task task;
        task.plan = plan.stored.id;
        task.planVersion = plan.stored.version;
        task.enrolment = m_session.idOf(touch);
        task.cycle = touch.cycle;
        task.step = step.id;
        task.part = part.part;
        if (touch.target.kind == TargetKind::Customer)
            task.customer = storage::CustomerId(m_session.idOf(touch.target));
        else if (touch.target.kind == TargetKind::Group)
            task.group = storage::GroupId(m_session.idOf(touch.target));
        task.account = storage::AccountId(part.account);
        if (touch.target.kind == TargetKind::Account)
            task.account = storage::AccountId(m_session.idOf(touch.target));
        const auto assignee = m_session.assigneeOf(touch, part.account);
        task.staff = storage::StaffId(assignee.staff);
        task.cover = assignee.cover;
        task.dueAt = part.at;
        task.windowEndAt = touch.windowEnd + (part.at - touch.at);
        task.expiresAt = touch.expires + (part.at - touch.at);
        task.state = stateOf(part, m_store.now());
        task.reason = int(part.reason.kind);
        task.reasonText = m_session.reasonOf(part.reason);
        task.via = int(step.via);
        task.purpose = int(step.purpose);
        task.plannedDay = touch.day;
        if (const LocalDay meant = m_store.zone().dayOf(touch.meantAt); meant != touch.day)
            task.movedFromDay = meant;
        // A missed touch may be reopened (see withdrawAfter()).
        if (part.state == TouchState::Scheduled || part.state == TouchState::Missed)
            m_texts.write(plan.plan.steps[size_t(touch.step)], task);
        return task;
    }

    PlanningSession &m_session;
    TeamStore &m_store;
    TickOutcome &m_outcome;
    storage::TaskStore m_tasks;
    TaskText m_texts;
};

} // namespace

void writeTasks(PlanningSession &session, TeamStore &store, const std::vector<Touch> &touches, LocalDay until,
                TickOutcome &outcome)
{
    if (touches.empty())
        return;
    TaskWriter(session, store, outcome).write(touches);
    storage::PlanStore plans(store.connection());
    std::vector<bool> written(session.book.entries.size(), false);
    for (const Touch &touch : touches) {
        if (!written[size_t(touch.plan)])
            plans.setPlannedUntil(session.book.entries[size_t(touch.plan)].stored.id, until);
        written[size_t(touch.plan)] = true;
    }
}

} // namespace app::sop
