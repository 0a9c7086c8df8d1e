#include "app/sop/planpause.h"

#include "app/sop/progress.h"
#include "app/sop/taskwriter.h"
#include "app/text.h"

#include <set>
#include <tuple>

namespace app::sop {

using storage::LocalDay;
using storage::Task;
using storage::TaskState;
using storage::UtcMs;

namespace {

/// A plan being moved past a pause.
class Pause final
{
public:
    Pause(PlanningSession &session, TeamStore &store, int plan, UtcMs pausedAt, Held held)
        : m_session(session), m_store(store), m_plan(plan), m_pausedAt(pausedAt), m_zone(store.zone())
    {
        m_result.held = held;
        m_result.days = std::max(0, store.today() - m_zone.dayOf(pausedAt));
    }

    Resumed run()
    {
        const bool shift = m_result.held == Held::Shift;
        for (std::uint32_t i = 0; i < m_session.state.enrolments.size(); ++i) {
            const Enrolment &e = m_session.state.enrolments[i];
            if (e.plan == m_plan && e.running())
                shift ? this->shift(m_session.state.enrolments[i]) : drop(i);
        }
        storage::TaskStore tasks(m_store.connection());
        for (const Task &task : tasks.openOf(m_session.book.entries[size_t(m_plan)].stored.id))
            shift ? this->shift(task) : drop(task);
        m_session.saveState();
        TickOutcome written;
        writeTasks(m_session, m_store, m_dropped, m_store.today(), written);
        return m_result;
    }

private:
    const Schedule &schedule() const { return m_session.book.set.plans[size_t(m_plan)]; }
    UtcMs later(UtcMs at) const { return m_zone.toUtc(m_zone.dayOf(at) + m_result.days, m_zone.msOfDay(at)); }

    /// Whether a window that closes at `end` closed during the pause.
    bool isOver(UtcMs end) const { return end > m_pausedAt && end <= m_store.now(); }

    void shift(Enrolment &e)
    {
        if (m_result.days == 0)
            return;
        e.nextAt = later(e.nextAt);
        e.plannedAt = later(e.plannedAt);
        e.nextDay = m_zone.dayOf(e.nextAt);
        e.moved = Reason{ReasonKind::FellIntoPause};
        e.changed = true;
        ++m_result.moved;
    }

    void shift(Task task)
    {
        if (m_result.days == 0 || task.state == TaskState::Copied)
            return;
        const std::int64_t length = later(task.dueAt) - task.dueAt;
        task.movedFromDay = task.plannedDay;
        task.plannedDay += m_result.days;
        task.dueAt += length;
        task.windowEndAt += length;
        task.expiresAt += length;
        if (task.snoozedUntil)
            task.snoozedUntil = *task.snoozedUntil + length;
        task.state = task.snoozedUntil ? TaskState::Snoozed : TaskState::Scheduled;
        note(task);
        ++m_result.moved;
    }

    /// Drops steps whose window has closed, each with its reason; a step that is still on time is made.
    void drop(std::uint32_t index)
    {
        Enrolment &e = m_session.state.enrolments[index];
        while (e.running() && isOver(e.nextAt + schedule().steps[size_t(e.step)].windowMs)) {
            const ScheduledStep &step = schedule().steps[size_t(e.step)];
            Touch touch;
            touch.enrolment = index;
            touch.plan = e.plan;
            touch.step = e.step;
            touch.cycle = e.cycle;
            touch.target = e.target;
            touch.day = e.nextDay;
            touch.at = touch.meantAt = e.nextAt;
            touch.windowEnd = touch.at + step.windowMs;
            touch.expires = touch.windowEnd + step.expiresMs;
            touch.state = TouchState::Cancelled;
            touch.reason = {ReasonKind::FellIntoPause};
            m_dropped.push_back(touch);
            e.changed = true;
            ++m_result.dropped;
            if (!scheduleNext(m_session.book.set, m_session.facts, e, std::nullopt))
                PlanningState::end(e, EndReason::Finished, m_store.today());
        }
    }

    void drop(Task task)
    {
        const UtcMs end = std::max(task.windowEndAt, task.snoozedUntil.value_or(0));
        const std::tuple script(task.enrolment, task.cycle, task.step); // its lines go together
        if (task.state == TaskState::Copied || (!isOver(end) && !m_droppedTasks.contains(script)))
            return;
        m_droppedTasks.insert(script);
        task.state = TaskState::Cancelled;
        note(task);
        ++m_result.dropped;
    }

    void note(Task &task)
    {
        task.reason = int(ReasonKind::FellIntoPause);
        task.reasonText = reasonText({ReasonKind::FellIntoPause}, {});
        storage::TaskStore(m_store.connection()).setJudged(task);
    }

    PlanningSession &m_session;
    TeamStore &m_store;
    int m_plan;
    UtcMs m_pausedAt;
    const storage::TeamZone &m_zone;
    std::vector<Touch> m_dropped;
    std::set<std::tuple<storage::EnrolmentId, int, int>> m_droppedTasks; // enrolment, cycle, step
    Resumed m_result;
};

} // namespace

Held heldByDefault(const Plan &plan)
{
    return isDated(plan.anchor.kind) || isCycle(plan.anchor.kind) ? Held::Drop : Held::Shift;
}

QString resumedText(const QString &plan, const Resumed &resumed)
{
    if (resumed.moved > 0)
        return Text::tr("\"%1\" was resumed; upcoming touches are moved %n day(s) later.", nullptr, resumed.days)
            .arg(plan);
    if (resumed.dropped > 0)
        return Text::tr("\"%1\" was resumed; %n step(s) that fell within the pause were dropped.", nullptr,
                        int(resumed.dropped))
            .arg(plan);
    return Text::tr("%1 was resumed.").arg(plan);
}

Resumed movePastPause(PlanningSession &session, TeamStore &store, int plan, UtcMs pausedAt, Held held)
{
    return Pause(session, store, plan, pausedAt, held).run();
}

} // namespace app::sop
