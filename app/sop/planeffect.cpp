#include "app/sop/planeffect.h"

#include "app/sop/planimport.h"
#include "app/sop/planningsession.h"
#include "app/sop/simulation.h"
#include "app/sop/targetwords.h"
#include "app/text.h"
#include "storage/sop/taskstore.h"

#include <map>
#include <set>

namespace app::sop {

namespace {

/// Identifies a future touch in any version: the target, the enrolment (its ID; for a new one its anchor), the
/// cycle and the step.
using TouchKey = std::tuple<Target, std::int64_t, int, int>;

struct Future
{
    std::set<Target> inside; ///< before planning: targets with further steps or an open task
    std::set<Target> entering;
    std::set<std::int64_t> leaving; ///< enrolments
    std::map<TouchKey, std::pair<storage::UtcMs, Step>> touches;
};

bool isSaidOtherwise(Step a, const Step &b)
{
    a.day = b.day;
    a.minute = b.minute;
    a.afterMinutes = b.afterMinutes;
    return !(a == b);
}

void readOutcome(const PlanningSession &run, int plan, Future &future)
{
    for (const Enrolment &e : run.state.enrolments) {
        if (e.plan != plan)
            continue;
        if (e.id == 0 && e.state != EnrolmentState::HeldOut)
            future.entering.insert(e.target);
        const bool isPutOut = e.ended != EndReason::None && e.ended != EndReason::Finished;
        if (e.id != 0 && isPutOut && e.changed)
            future.leaving.insert(e.id);
    }
}

/// Reads the stored tasks: a customer with an open task is in the plan, and untouched tasks may still change.
void readTasks(TeamStore &store, const PlanningSession &run, const PlanBook::Entry &entry, Future &future)
{
    storage::TaskStore(store.connection()).forEachOf(entry.stored.id, [&](const storage::Task &task, bool isTouched) {
        const auto target = run.targetOf(task);
        if (!isOpen(task.state) || !target || task.expiresAt <= store.now())
            return;
        future.inside.insert(*target);
        if (isTouched)
            return;
        for (const Step &step : entry.plan.steps) {
            if (step.id == task.step)
                future.touches.try_emplace({*target, task.enrolment.value, task.cycle, task.step}, task.dueAt, step);
        }
    });
}

Result<Future> futureOf(TeamStore &store, storage::PlanId id, JobContext &job)
{
    auto session = PlanningSession::open(store, job, id);
    if (!session)
        return tl::unexpected<Error>(session.error());
    PlanningSession &run = **session;
    const int plan = run.book.indexOf(id);
    Future future;
    for (const Enrolment &e : run.state.enrolments) {
        if (e.plan == plan && e.running())
            future.inside.insert(e.target);
    }
    readTasks(store, run, run.book.entries[size_t(plan)], future);
    bool isFirstDay = true;
    simulate(
        store.today(), PlanEffect::days, store.now(), run.book.set, run.state, run.facts, run.guards,
        [&](const std::vector<Touch> &day) {
            if (std::exchange(isFirstDay, false))
                readOutcome(run, plan, future);
            for (const Touch &touch : day) {
                if (touch.plan != plan || touch.state != TouchState::Scheduled)
                    continue;
                const Step &step = run.book.entries[size_t(plan)].plan.steps[size_t(touch.step)];
                const Enrolment &e = run.state.enrolments[touch.enrolment];
                future.touches.try_emplace(
                    {touch.target, e.id != 0 ? e.id : e.anchorAt, touch.cycle, step.id.value_or(-1)}, touch.at, step);
            }
        },
        PlanningSession::unplannedFrom(store));
    return future;
}

void compareTouches(const Future &before, const Future &after, storage::UtcMs tomorrow, PlanEffect &effect)
{
    for (const auto &[key, touch] : after.touches) {
        const auto &[at, step] = touch;
        const auto earlier = before.touches.find(key);
        const bool isNew = earlier == before.touches.end();
        const bool wasInside = before.inside.contains(std::get<Target>(key));
        effect.touchesOfEntering += isNew && !wasInside;
        effect.added += isNew && wasInside;
        effect.moved += !isNew && earlier->second.first != at;
        effect.reworded += !isNew && earlier->second.first == at && isSaidOtherwise(earlier->second.second, step);
        effect.dueToday += at < tomorrow && (isNew || earlier->second.first >= tomorrow);
    }
    for (const auto &[key, touch] : before.touches)
        effect.dropped += !after.touches.contains(key);
}

} // namespace

Result<PlanEffect> effectOfImport(TeamStore &store, const QByteArray &json, JobContext &job)
{
    return guarded([&]() -> Result<PlanEffect> {
        PlanEffect effect;
        PlanImport import(store);
        if (auto read = import.read(json); !read)
            return tl::unexpected<Error>(read.error());
        const auto &earlier = import.earlier();
        if (!earlier || earlier->state != storage::StoredPlan::State::Active)
            return effect;
        effect.isActive = true;
        effect.kind = PlanKind(earlier->kind);
        effect.enrolled = int(storage::EnrolmentStore(store.connection()).counts(earlier->id).running);
        const auto before = futureOf(store, earlier->id, job);
        if (!before)
            return tl::unexpected<Error>(before.error());
        storage::sqlite::Transaction rolledBack(store.connection());
        if (auto written = import.write(store.connection()); !written)
            return tl::unexpected<Error>(written.error());
        const auto after = futureOf(store, earlier->id, job);
        if (!after)
            return tl::unexpected<Error>(after.error());
        effect.inside = int(before->inside.size());
        std::set<Target> entering = after->entering; // and customers who had finished and continue
        entering.insert(after->inside.begin(), after->inside.end());
        for (const Target target : entering)
            effect.entering += !before->entering.contains(target) && !before->inside.contains(target);
        for (const std::int64_t enrolment : after->leaving)
            effect.leaving += !before->leaving.contains(enrolment);
        compareTouches(*before, *after, store.zone().toUtc(store.today() + 1, 0), effect);
        return effect;
    });
}

QString effectText(const PlanEffect &effect)
{
    const auto targets = [&effect](int count) { return targetsText(effect.kind, count); };
    QStringList lines{Text::tr("Enrolled now: %1.").arg(targets(effect.enrolled))};
    const auto add = [&lines](int count, const QString &line) {
        if (count > 0)
            lines << line;
    };
    add(effect.entering, Text::tr("Entering today: %1, with %n touch(es) in the next %2 days.", nullptr,
                                  effect.touchesOfEntering)
                             .arg(targets(effect.entering))
                             .arg(PlanEffect::days));
    add(effect.leaving, Text::tr("Leaving: %1.").arg(targets(effect.leaving)));
    add(effect.dueToday, Text::tr("%n more touch(es) become due today.", nullptr, effect.dueToday));
    add(effect.added, Text::tr("%n touch(es) are added for those enrolled.", nullptr, effect.added));
    add(effect.dropped, Text::tr("%n touch(es) of those enrolled are removed.", nullptr, effect.dropped));
    add(effect.moved, Text::tr("%n touch(es) of those enrolled move to another time.", nullptr, effect.moved));
    add(effect.reworded, Text::tr("%n touch(es) change but keep their time.", nullptr, effect.reworded));
    if (lines.size() == 1)
        lines << Text::tr("Nothing changes for those enrolled.");
    return lines.join(QLatin1Char('\n'));
}

} // namespace app::sop
