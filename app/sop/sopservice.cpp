#include "app/sop/sopservice.h"

#include "app/segments/ruleusage.h"
#include "app/settings/teamrules.h"
#include "app/sop/planchecks.h"
#include "app/sop/plancodec.h"
#include "app/sop/planimport.h"
#include "app/sop/planundo.h"
#include "app/sop/simulation.h"
#include "app/sop/speakers.h"
#include "app/sop/taskreview.h"
#include "app/sop/taskwords.h"
#include "app/sop/workcalendar.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/image/names.h"
#include "storage/sop/cardstore.h"
#include "storage/sop/taskstore.h"
#include "storage/store/tables.h"
#include "storage/team/accountstore.h"
#include "storage/team/operatorstore.h"

#include <QJsonDocument>

#include <algorithm>

namespace app::sop {

using storage::LocalDay;
using storage::StoredPlan;
using storage::UtcMs;

Result<StoredPlan> SopService::find(const QString &name)
{
    auto plan = storage::PlanStore(m_store.connection()).byName(name);
    if (!plan)
        return failure(ErrorKind::NotFound, Text::tr("There is no SOP named \"%1\".").arg(name));
    return *plan;
}

Result<storage::PlanId> SopService::import(const QByteArray &json, const QString &title)
{
    return guarded([&]() -> Result<storage::PlanId> {
        PlanImport import(m_store);
        if (auto read = import.read(json); !read)
            return tl::unexpected<Error>(read.error());
        const QString &name = import.plan().name;
        WriteScope scope(m_store, title.isEmpty() ? Text::tr("Import SOP %1").arg(name) : title,
                         QStringLiteral("sop.import"), WriteScope::Undo::Recorded, storage::planningTables());
        scope.describe(name);
        const auto id = import.write(scope.connection());
        if (!id)
            return id;
        scope.commit();
        return *id;
    });
}

Result<Plan> SopService::plan(const QString &name)
{
    return guarded([&]() -> Result<Plan> {
        auto stored = find(name);
        if (!stored)
            return tl::unexpected<Error>(stored.error());
        return planFromStored(m_store.connection(), stored->definition);
    });
}

Result<Plan> SopService::edit(storage::PlanId id, const std::function<bool(Plan &)> &change, const QString &title)
{
    return guarded([&]() -> Result<Plan> {
        const auto plans = storage::PlanStore(m_store.connection()).all();
        const auto stored = std::find_if(plans.begin(), plans.end(), [id](const auto &one) { return one.id == id; });
        if (stored == plans.end())
            return failure(ErrorKind::NotFound, Text::tr("The SOP no longer exists. The change was not saved."));
        const auto before = planFromStored(m_store.connection(), stored->definition);
        if (!before)
            return before;
        Plan after = *before;
        if (!change(after))
            return failure(ErrorKind::NotFound, Text::tr("The steps of the SOP have changed. Your change was not "
                                                         "saved."));
        if (after == *before)
            return before;
        const auto saved = import(QJsonDocument(planToJson(after)).toJson(QJsonDocument::Compact), title);
        if (!saved)
            return tl::unexpected<Error>(saved.error());
        return plan(stored->name);
    });
}

Result<void> SopService::rename(const QString &name, const QString &newName)
{
    return guarded([&]() -> Result<void> {
        const QString wanted = newName.trimmed();
        auto stored = find(name);
        if (!stored)
            return tl::unexpected<Error>(stored.error());
        if (wanted.isEmpty())
            return failure(ErrorKind::Invalid, Text::tr("Enter a name for the SOP."));
        storage::PlanStore plans(m_store.connection());
        if (wanted != name && plans.byName(wanted))
            return failure(ErrorKind::Conflict, Text::tr("There is already an SOP named \"%1\".").arg(wanted));
        QJsonObject definition = QJsonDocument::fromJson(stored->definition).object();
        definition.insert(QStringLiteral("name"), wanted);
        stored->name = wanted;
        stored->definition = QJsonDocument(definition).toJson(QJsonDocument::Compact);
        WriteScope scope(m_store, Text::tr("Rename SOP \"%1\" to \"%2\"").arg(name, wanted),
                         QStringLiteral("sop.rename"));
        scope.describe(wanted, {{QStringLiteral("before"), name}});
        plans.update(*stored, m_store.now());
        scope.commit();
        return {};
    });
}

Result<void> SopService::remove(const QString &name)
{
    return guarded([&]() -> Result<void> {
        const auto stored = find(name);
        if (!stored)
            return tl::unexpected<Error>(stored.error());
        if (stored->state != StoredPlan::State::Draft)
            return failure(
                ErrorKind::Conflict,
                Text::tr("SOP %1 has been activated and is kept for its history. End it instead.").arg(name));
        const QStringList users = RuleUsage(m_store.connection()).usersOf(storage::NamedThing::Plan, stored->id.value);
        if (!users.isEmpty())
            return failure(ErrorKind::Conflict,
                           Text::tr("SOP %1 is used by %2. Change those first. Nothing was deleted.")
                               .arg(name, users.join(QStringLiteral(", "))));
        WriteScope scope(m_store, Text::tr("Delete SOP %1").arg(name), QStringLiteral("sop.delete"));
        scope.describe(name);
        // Removes leftovers of an activation undone by an older version of this program.
        storage::EnrolmentStore(scope.connection()).removeUntouched(stored->id);
        storage::PlanStore(scope.connection()).remove(stored->id);
        scope.commit();
        return {};
    });
}

Result<std::vector<PlanSummary>> SopService::list()
{
    return guarded([&]() -> Result<std::vector<PlanSummary>> {
        std::vector<PlanSummary> list;
        storage::EnrolmentStore enrolments(m_store.connection());
        for (StoredPlan &stored : storage::PlanStore(m_store.connection()).all()) {
            const auto plan = planWithIds(stored.definition);
            const auto counts = enrolments.counts(stored.id);
            list.push_back({std::move(stored), plan ? int(plan->steps.size()) : 0, counts});
        }
        return list;
    });
}

/// The plan, if it can be activated.
Result<StoredPlan> SopService::draft(const QString &name)
{
    auto stored = find(name);
    if (!stored)
        return stored;
    if (stored->state == StoredPlan::State::Paused)
        return failure(ErrorKind::Conflict, Text::tr("The SOP \"%1\" is paused. Resume it instead.").arg(name));
    if (stored->state != StoredPlan::State::Draft)
        return failure(ErrorKind::Conflict,
                       Text::tr("The SOP %1 is not a draft: it has been activated before.").arg(name));
    auto plan = planWithIds(stored->definition);
    if (!plan)
        return tl::unexpected<Error>(plan.error());
    if (auto usable = checkUsable(*plan, m_store.connection()); !usable)
        return tl::unexpected<Error>(usable.error());
    return stored;
}

Result<EntryCounts> SopService::activate(const QString &name, bool everyoneFromToday, JobContext &job)
{
    return guarded([&]() -> Result<EntryCounts> {
        auto stored = draft(name);
        if (!stored)
            return tl::unexpected<Error>(stored.error());
        auto session = PlanningSession::open(m_store, job, stored->id);
        if (!session)
            return tl::unexpected<Error>(session.error());
        PlanningSession &run = **session;
        const int index = run.book.indexOf(stored->id);
        if (everyoneFromToday)
            run.facts.startEverybodyToday(index);
        const EntryCounts counts =
            enrolAudience(index, m_store.today(), m_store.now(), run.book.set, run.state, run.facts, run.guards);
        run.endReading();
        WriteScope scope(m_store, Text::tr("Activate SOP %1").arg(name),
                         everyoneFromToday ? PlanUndo::everyoneTodayAction : QStringLiteral("sop.activate"));
        scope.describe(name, {{QStringLiteral("entered"), counts.entered}});
        storage::PlanStore plans(scope.connection());
        plans.setState(stored->id, StoredPlan::State::Active, m_store.now(), std::nullopt);
        run.saveState();
        scope.commit();
        return counts;
    });
}

Result<void> SopService::pause(const QString &name)
{
    return guarded([&]() -> Result<void> {
        auto stored = find(name);
        if (!stored)
            return tl::unexpected<Error>(stored.error());
        if (stored->state != StoredPlan::State::Active)
            return failure(ErrorKind::Conflict, Text::tr("The SOP \"%1\" is not active.").arg(name));
        WriteScope scope(m_store, Text::tr("Pause SOP %1").arg(name), QStringLiteral("sop.pause"));
        scope.describe(name);
        storage::PlanStore plans(scope.connection());
        plans.setState(stored->id, StoredPlan::State::Paused, stored->activatedAt, stored->endedAt);
        plans.setPausedAt(stored->id, m_store.now());
        scope.commit();
        return {};
    });
}

Result<Resumed> SopService::resume(const QString &name, std::optional<Held> held, JobContext &job)
{
    return guarded([&]() -> Result<Resumed> {
        auto stored = find(name);
        if (!stored)
            return tl::unexpected<Error>(stored.error());
        if (stored->state != StoredPlan::State::Paused)
            return failure(ErrorKind::Conflict, Text::tr("The SOP \"%1\" is not paused.").arg(name));
        auto session = PlanningSession::open(m_store, job, stored->id);
        if (!session)
            return tl::unexpected<Error>(session.error());
        PlanningSession &run = **session;
        const int index = run.book.indexOf(stored->id);
        const Held byDefault = heldByDefault(run.book.entries[size_t(index)].plan);
        if (byDefault == Held::Drop && held == Held::Shift)
            return failure(ErrorKind::Invalid,
                           Text::tr("The steps of \"%1\" have fixed dates and cannot be moved. Resume it with --held "
                                    "drop.")
                               .arg(name));
        WriteScope scope(m_store, Text::tr("Resume SOP %1").arg(name), QStringLiteral("sop.resume"),
                         WriteScope::Undo::Recorded, storage::planningTables());
        storage::PlanStore plans(scope.connection());
        const Resumed resumed = movePastPause(run, m_store, index, plans.pausedAt(stored->id).value_or(m_store.now()),
                                              held.value_or(byDefault));
        run.endReading();
        plans.setState(stored->id, StoredPlan::State::Active, stored->activatedAt, stored->endedAt);
        plans.setPausedAt(stored->id, std::nullopt);
        scope.describe(name, {{QStringLiteral("shifted"), qint64(resumed.moved)},
                              {QStringLiteral("dropped"), qint64(resumed.dropped)}});
        scope.commit();
        return resumed;
    });
}

Result<void> SopService::end(const QString &name)
{
    return guarded([&]() -> Result<void> {
        auto stored = find(name);
        if (!stored)
            return tl::unexpected<Error>(stored.error());
        if (stored->state == StoredPlan::State::Ended)
            return failure(ErrorKind::Conflict, Text::tr("The SOP %1 has already ended.").arg(name));
        WriteScope scope(m_store, Text::tr("End SOP %1").arg(name), QStringLiteral("sop.end"),
                         WriteScope::Undo::Recorded, storage::planningTables());
        scope.describe(name);
        storage::PlanStore(scope.connection())
            .setState(stored->id, StoredPlan::State::Ended, stored->activatedAt, m_store.now());
        storage::EnrolmentStore(scope.connection()).removeRunning(stored->id, m_store.now(), int(EndReason::ByHand));
        storage::TaskStore(scope.connection()).cancelOpen(stored->id);
        scope.commit();
        return {};
    });
}

std::vector<PlannedTouch> SopService::named(PlanningSession &session, const std::vector<Touch> &touches)
{
    storage::CardStore cards(m_store.connection());
    const QHash<std::int64_t, QString> staff = storage::image::staffNames(m_store.connection());
    QHash<std::int64_t, QString> accounts;
    for (const storage::Account &account : storage::AccountStore(m_store.connection()).all())
        accounts.insert(account.id.value, account.name);
    std::vector<PlannedTouch> list;
    list.reserve(touches.size());
    for (const Touch &touch : touches) {
        const ScheduledStep &step = session.book.set.plans[size_t(touch.plan)].steps[size_t(touch.step)];
        PlannedTouch planned;
        planned.plan = session.book.nameOf(touch.plan);
        planned.step = touch.step + 1;
        planned.targetKind = touch.target.kind;
        planned.target = session.idOf(touch.target);
        planned.to = touch.target.kind == TargetKind::Customer ? cards.nameOf(storage::CustomerId(planned.target))
                                                               : session.facts.targets().nameOf(touch.target);
        planned.byHand = step.byHand();
        for (const TouchPart &part : partsOf(touch, step, session.facts)) {
            planned.at = part.at;
            planned.staff = staff.value(session.staffOf(touch, part.account).value);
            planned.account = accounts.value(part.account);
            planned.state = touchStateName(part.state);
            planned.reason = session.reasonOf(part.reason);
            planned.why = part.reason.kind;
            planned.meantAt.reset();
            if (touch.at != touch.meantAt)
                planned.meantAt = touch.meantAt + (part.at - touch.at);
            list.push_back(planned);
        }
    }
    return list;
}

Result<Preview> SopService::preview(const QString &name, int days, JobContext &job, bool everyoneFromToday)
{
    return guarded([&]() -> Result<Preview> {
        auto stored = find(name);
        if (!stored)
            return tl::unexpected<Error>(stored.error());
        auto plan = planWithIds(stored->definition);
        if (!plan)
            return tl::unexpected<Error>(plan.error());
        if (auto usable = checkUsable(*plan, m_store.connection()); !usable)
            return tl::unexpected<Error>(usable.error());
        const auto tasks = written(m_store.today(), m_store.today() + days - 1, job);
        if (!tasks)
            return tl::unexpected<Error>(tasks.error());
        auto session = PlanningSession::open(m_store, job, stored->id);
        if (!session)
            return tl::unexpected<Error>(session.error());
        PlanningSession &run = **session;
        const int index = run.book.indexOf(stored->id);
        if (everyoneFromToday)
            run.facts.startEverybodyToday(index);
        std::vector<Touch> touches, others;
        Preview preview;
        preview.unknownYears = WorkCalendar().unknownYears(m_store.today(), m_store.today() + days - 1);
        preview.entries = simulate(
            m_store.today(), days, m_store.now(), run.book.set, run.state, run.facts, run.guards,
            [&touches, &others, index](const std::vector<Touch> &day) {
                for (const Touch &touch : day)
                    (touch.plan == index ? touches : others).push_back(touch);
            },
            PlanningSession::unplannedFrom(m_store))[size_t(index)];
        std::stable_sort(touches.begin(), touches.end(), [](const Touch &a, const Touch &b) { return a.at < b.at; });
        preview.touches = named(run, touches);
        preview.others = named(run, others);
        preview.others.insert(preview.others.end(), tasks->begin(), tasks->end());
        return preview;
    });
}

/// The tasks that ticks created for these days.
Result<std::vector<PlannedTouch>> SopService::written(LocalDay from, LocalDay to, JobContext &job)
{
    std::vector<PlannedTouch> list;
    const UtcMs first = m_store.zone().toUtc(from, 0), end = m_store.zone().toUtc(to + 1, 0);
    auto lines = storage::TaskStore(m_store.connection()).ofPlan({}, first, end);
    std::vector<storage::Task *> tasks;
    for (storage::TaskLine &line : lines)
        tasks.push_back(&line.task);
    if (auto judged = judgeTasks(m_store, job, tasks); !judged)
        return tl::unexpected<Error>(judged.error());
    for (const storage::TaskLine &line : lines) {
        PlannedTouch touch;
        touch.at = line.task.dueAt;
        touch.plan = line.plan;
        touch.step = line.stepNumber;
        touch.to = line.to;
        touch.targetKind = targetOf(line.task);
        touch.target = targetIdOf(line.task);
        touch.staff = line.staff;
        touch.state = taskStateName(shownState(line.task, m_store.now()));
        touch.reason = line.task.reasonText;
        touch.why = ReasonKind(line.task.reason);
        touch.byHand = line.task.via == int(Via::Chat) || line.task.via == int(Via::RedPacket);
        list.push_back(std::move(touch));
    }
    return list;
}

Result<std::vector<PlannedTouch>> SopService::calendar(LocalDay from, LocalDay to, JobContext &job)
{
    return guarded([&]() -> Result<std::vector<PlannedTouch>> {
        auto list = written(from, to, job);
        const LocalDay today = m_store.today();
        if (!list || to < today)
            return list;
        auto session = PlanningSession::open(m_store, job);
        if (!session)
            return tl::unexpected<Error>(session.error());
        PlanningSession &run = **session;
        std::vector<Touch> touches;
        simulate(
            today, to - today + 1, m_store.now(), run.book.set, run.state, run.facts, run.guards,
            [&touches, first = m_store.zone().toUtc(from, 0),
             end = m_store.zone().toUtc(to + 1, 0)](const std::vector<Touch> &day) {
                std::copy_if(day.begin(), day.end(), std::back_inserter(touches),
                             [&](const Touch &touch) { return touch.at >= first && touch.at < end; });
            },
            PlanningSession::unplannedFrom(m_store));
        std::stable_sort(touches.begin(), touches.end(), [](const Touch &a, const Touch &b) { return a.at < b.at; });
        for (PlannedTouch &touch : named(run, touches))
            list->push_back(std::move(touch));
        return list;
    });
}

Result<std::map<QString, int>> SopService::handCapacities()
{
    return guarded([&]() -> Result<std::map<QString, int>> {
        const int limit = m_store.rules().maxHandTouchesPerAccountDay;
        std::map<QString, int> capacities;
        if (limit <= 0)
            return capacities;
        storage::OperatorStore operators(m_store.connection());
        for (const auto &[staff, accounts] : operators.accountsPerStaff(m_store.today()))
            capacities[staff] = limit * accounts;
        return capacities;
    });
}

} // namespace app::sop
