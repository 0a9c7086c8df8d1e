#include "app/sop/withdrawplanning.h"

#include "app/sop/planfollowers.h"
#include "app/sop/planningsession.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/segments/segmentstore.h"
#include "storage/sop/taskstore.h"

namespace app::sop {

using storage::LocalDay;
using storage::StoredEnrolment;
using storage::StoredPlan;
using storage::Task;

namespace {

class TakeBack final
{
public:
    TakeBack(TeamStore &store, LocalDay day)
        : m_store(store), m_day(day), m_from(store.zone().toUtc(day + 1, 0)), m_enrolments(store.connection())
    {
    }

    Result<WithdrawnPlanning> run()
    {
        storage::PlanStore plans(m_store.connection());
        for (const StoredPlan &stored : plans.all()) {
            if (stored.state != StoredPlan::State::Active && stored.state != StoredPlan::State::Paused)
                continue;
            const auto plan = planWithIds(stored.definition);
            if (!plan)
                return tl::unexpected<Error>(plan.error());
            takeBack(stored, *plan);
            if (stored.plannedUntil && *stored.plannedUntil > m_day)
                plans.setPlannedUntil(stored.id, m_day);
        }
        m_taken.reopened = storage::TaskStore(m_store.connection()).reopenMissed(m_day, m_store.now());
        storage::SegmentStore(m_store.connection()).forgetDaysAfter(m_day);
        if (const auto last = plans.tickedUntil(); last && *last > m_day)
            plans.setTickedUntil(m_day);
        return m_taken;
    }

private:
    void takeBack(const StoredPlan &stored, const Plan &plan)
    {
        PlanSet set(m_store.zone());
        set.add(plan);
        const auto isScript = [&steps = set.plans.front()](int step) {
            const int position = steps.positionOf(step);
            return position >= 0 && steps.steps[size_t(position)].lines.size() > 1;
        };
        // A script that was missed as a whole has one task: it is planned again, with all its lines.
        const auto isAfter = [&](const Task &task) {
            const bool isMissedScript = task.state == storage::TaskState::Missed && task.expiresAt > m_store.now() &&
                                        task.part == 0 && isScript(task.step);
            return isMissedScript || (task.plannedDay > m_day && task.state != storage::TaskState::Cancelled &&
                                      task.state != storage::TaskState::Void);
        };
        m_taken.tasks += PlanFollowers(m_store, stored.id, stored.version).follow(plan, plan, isAfter);
        // Customers who entered in the past keep their day 0. Entries in the future come from a clock that was ahead.
        m_taken.enrolments += m_enrolments.removeUntouchedFrom(stored.id, std::max(m_from, m_store.now() + 1));
        std::vector<StoredEnrolment> changed;
        m_enrolments.forEach(stored.id, [&](StoredEnrolment e) {
            if (putBack(e))
                changed.push_back(std::move(e));
        });
        for (const StoredEnrolment &e : changed)
            m_enrolments.update(e);
    }

    /// Whether something had to be reverted: an end recorded on one of those days, or a step that guards moved to
    /// one of them.
    bool putBack(StoredEnrolment &e) const
    {
        const EndReason ended = EndReason(e.endReason);
        const bool endedAfter = e.endedAt && *e.endedAt >= m_from;
        if (endedAfter && ended != EndReason::Finished && ended != EndReason::ByHand &&
            ended != EndReason::AnchorGone) {
            e.state = int(EnrolmentState::Running);
            e.endReason = 0;
            e.endedAt.reset();
            e.nextDay = m_store.zone().dayOf(e.nextAt);
        }
        const bool isMoved = e.state == int(EnrolmentState::Running) && e.nextDay > m_day + 1 && e.nextAt > e.plannedAt;
        if (isMoved) {
            e.nextAt = e.plannedAt;
            e.nextDay = m_store.zone().dayOf(e.plannedAt);
            e.waitedDays = e.movedReason = e.movedValue = 0;
        }
        return isMoved || endedAfter;
    }

    TeamStore &m_store;
    LocalDay m_day;
    storage::UtcMs m_from;
    storage::EnrolmentStore m_enrolments;
    WithdrawnPlanning m_taken;
};

} // namespace

Result<WithdrawnPlanning> withdrawAfter(TeamStore &store, LocalDay day)
{
    return guarded([&]() -> Result<WithdrawnPlanning> {
        WriteScope scope(store, Text::tr("Remove the days planned after %1").arg(storage::isoDay(day)),
                         QStringLiteral("sop.take-back"), WriteScope::Undo::None);
        auto taken = TakeBack(store, day).run();
        if (!taken)
            return taken;
        scope.describe(storage::isoDay(day), {{QStringLiteral("tasks"), qint64(taken->tasks)},
                                              {QStringLiteral("enrolments"), qint64(taken->enrolments)}});
        scope.commit();
        return taken;
    });
}

} // namespace app::sop
