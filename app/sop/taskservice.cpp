#include "app/sop/taskservice.h"

#include "app/sop/planstorage.h"
#include "app/sop/taskreview.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/customers/eventkind.h"
#include "storage/groups/groupstore.h"
#include "storage/sop/enrolmentstore.h"
#include "storage/sop/planstore.h"
#include "storage/sop/taskevents.h"
#include "storage/store/tables.h"
#include "storage/team/staffstore.h"

namespace app::sop {

using storage::EventKind;
using storage::Task;
using storage::TaskId;
using storage::TaskState;

namespace {

// Tables maintained by the program that the work on tasks changes.
EventKind eventOf(Via via)
{
    switch (via) {
    case Via::Chat:
        return EventKind::MessageSent;
    case Via::MassSend:
        return EventKind::MassSend;
    case Via::GroupMessage:
    case Via::GroupNotice:
        return EventKind::GroupMessage;
    case Via::Moments:
        return EventKind::MomentsPost;
    case Via::Call:
        return EventKind::Call;
    case Via::Sms:
        return EventKind::Sms;
    case Via::FriendRequest:
        return EventKind::FriendRequestSent;
    case Via::RedPacket:
        return EventKind::RedPacketSent;
    case Via::InStore:
        return EventKind::InStore;
    }
    return EventKind::Note;
}

QString titled(const QString &what, std::size_t count)
{
    return count == 1 ? what : Text::tr("%1 (%2 tasks)").arg(what).arg(count);
}

/// The subject of the audit entry.
QString idsOf(const std::vector<Task> &tasks)
{
    QStringList ids;
    for (const Task &task : tasks)
        ids << QString::number(task.id.value);
    return ids.join(QLatin1Char(' '));
}

} // namespace

Result<std::vector<storage::TaskLine>> TaskService::list(const Query &query)
{
    return guarded([&]() -> Result<std::vector<storage::TaskLine>> {
        storage::TaskStore::Filter filter;
        if (!query.staff.isEmpty()) {
            const auto staff = storage::StaffStore(m_store.connection()).byName(query.staff);
            if (!staff)
                return failure(ErrorKind::NotFound, Text::tr("No team member is named \"%1\".").arg(query.staff));
            filter.staff = staff->id;
        }
        if (query.day) {
            filter.from = m_store.zone().toUtc(*query.day, 0);
            filter.until = m_store.zone().toUtc(*query.day + 1, 0);
        } else if (query.state) {
            filter.from = 0;
        }
        auto lines = listed(filter);
        if (!lines)
            return lines;
        if (query.state) {
            std::erase_if(*lines, [&](const storage::TaskLine &line) {
                const ShownState shown = shownState(line.task, m_store.now());
                const bool overdueIsDue = *query.state == ShownState::Due && shown == ShownState::Overdue;
                return shown != *query.state && !overdueIsDue;
            });
        }
        return lines;
    });
}

/// The reviewed tasks; the tasks of a day are those due on it after the review.
Result<std::vector<storage::TaskLine>> TaskService::listed(const storage::TaskStore::Filter &filter)
{
    storage::TaskStore tasks(m_store.connection());
    auto lines = tasks.list(filter);
    if (filter.from) { // a task snoozed to that day has another planned day
        for (storage::TaskLine &line : tasks.list({filter.staff, {}, {}})) {
            if (line.task.dueAt < *filter.from || line.task.dueAt >= filter.until.value_or(INT64_MAX))
                lines.push_back(std::move(line));
        }
    }
    std::vector<Task *> judged;
    for (storage::TaskLine &line : lines)
        judged.push_back(&line.task);
    QuietJobContext job;
    if (auto done = judgeTasks(m_store, job, judged); !done)
        return tl::unexpected<Error>(done.error());
    std::erase_if(lines, [&filter](const storage::TaskLine &line) {
        return filter.from ? line.task.dueAt < *filter.from || line.task.dueAt >= filter.until.value_or(INT64_MAX)
                           : !isOpen(line.task.state);
    });
    std::stable_sort(lines.begin(), lines.end(), [](const storage::TaskLine &a, const storage::TaskLine &b) {
        return std::pair(a.task.dueAt, a.task.id.value) < std::pair(b.task.dueAt, b.task.id.value);
    });
    return lines;
}

/// Whether these tasks may be made now. Copied ones are not checked: their text may have been sent.
Result<void> TaskService::mayBeMade(const std::vector<Task> &tasks)
{
    std::vector<Task> now = tasks;
    std::vector<Task *> judged;
    for (Task &task : now)
        judged.push_back(&task);
    QuietJobContext job;
    if (auto done = judgeTasks(m_store, job, judged); !done)
        return done;
    for (size_t i = 0; i < now.size(); ++i) {
        if (!isOpen(now[i].state))
            return failure(
                ErrorKind::Conflict,
                Text::tr("Task %1 should not be carried out: %2.").arg(now[i].id.value).arg(now[i].reasonText));
        if (now[i].dueAt != tasks[i].dueAt)
            return failure(
                ErrorKind::Conflict,
                Text::tr("Task %1 should not be carried out before %2: %3.")
                    .arg(QString::number(now[i].id.value),
                         m_store.zone().isoDateTime(now[i].dueAt).left(16).replace(QLatin1Char('T'), QLatin1Char(' ')),
                         now[i].reasonText));
    }
    return {};
}

Result<std::vector<Task>> TaskService::open(Ids ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::vector<Task> tasks;
    for (const TaskId id : ids) {
        auto task = storage::TaskStore(m_store.connection()).byId(id);
        if (!task)
            return failure(ErrorKind::NotFound, Text::tr("There is no task with ID %1.").arg(id.value));
        if (!isOpen(task->state))
            return failure(
                ErrorKind::Conflict,
                Text::tr("Task %1 is closed: %2.").arg(id.value).arg(taskStateName(shownState(*task, m_store.now()))));
        tasks.push_back(std::move(*task));
    }
    return tasks;
}

TaskState TaskService::openState(const Task &task) const
{
    return task.dueAt <= m_store.now() ? TaskState::Due : TaskState::Scheduled;
}

TaskState TaskService::stateBeforeCopying(const Task &task) const
{
    return task.snoozedUntil && *task.snoozedUntil > m_store.now() ? TaskState::Snoozed : openState(task);
}

storage::EventId TaskService::addEvent(const Task &task, int kind, const QString &text)
{
    const storage::StaffId staff = m_store.actor() ? m_store.actor() : task.staff;
    return storage::addTaskEvent(
        m_store.connection(),
        {task.customer, task.account, staff, storage::EventKind(kind), m_store.now(), text}, task.id,
        task.group);
}

/// Keeps the days between this touch and the next one although this one was late.
void TaskService::keepDistance(const Task &task)
{
    const storage::LocalDay late = m_store.today() - task.plannedDay;
    if (late <= 0 || task.part > 0) // a script is one touch
        return;
    const auto stored = storage::PlanStore(m_store.connection()).byId(task.plan);
    if (!stored)
        return;
    const auto plan = planWithIds(stored->definition);
    if (!plan || isDated(plan->anchor.kind))
        return;
    for (size_t i = 1; i < plan->steps.size(); ++i) {
        if (plan->steps[i - 1].id == task.step)
            storage::EnrolmentStore(m_store.connection())
                .shiftNext(task.enrolment, task.cycle, *plan->steps[i].id, late, m_store.today());
    }
}

Result<void> TaskService::setOpenState(const Ids &ids, bool isCopied)
{
    return guarded([&]() -> Result<void> {
        const auto tasks = open(ids);
        if (!tasks)
            return tl::unexpected<Error>(tasks.error());
        if (auto may = isCopied ? mayBeMade(*tasks) : Result<void>(); !may)
            return may;
        storage::sqlite::Transaction transaction(m_store.connection());
        for (const Task &task : *tasks)
            storage::TaskStore(m_store.connection()).setState(task.id, isCopied ? TaskState::Copied : stateBeforeCopying(task));
        transaction.commit();
        return {};
    });
}

Result<void> TaskService::copied(const Ids &ids)
{
    return setOpenState(ids, true);
}

Result<void> TaskService::notSent(const Ids &ids)
{
    return setOpenState(ids, false);
}

/// Adds the change to the undo list and commits it.
void TaskService::finish(WriteScope &scope, const std::vector<Task> &tasks)
{
    scope.setReference(storage::Change::Kind::Task, tasks.front().id.value);
    scope.commit();
}

/// Records the call to action of the step; its answers are entered later. A script makes it with its first line.
void TaskService::call(const Task &task)
{
    const auto stored = storage::PlanStore(m_store.connection()).byId(task.plan);
    const auto plan = stored && task.part == 0 ? planWithIds(stored->definition) : tl::unexpected<Error>(Error{});
    if (!plan)
        return;
    storage::GroupStore groups(m_store.connection());
    for (const Step &step : plan->steps) {
        if (step.id != task.step || !step.deadlineHours)
            continue;
        storage::GroupCall call;
        call.at = m_store.now();
        call.deadlineAt = call.at + *step.deadlineHours * 3'600'000LL;
        call.text = task.text;
        call.members = groups.memberCount(task.group);
        groups.addCall(task.group, call, task.id);
    }
}

void TaskService::setDone(const Task &task)
{
    const auto event = addEvent(task, int(eventOf(Via(task.via))), {});
    const storage::UtcMs now = m_store.now();
    const TaskState state = now <= task.windowEndAt ? TaskState::Done : TaskState::DoneLate;
    const storage::StaffId by = m_store.actor() ? m_store.actor() : task.staff;
    storage::TaskStore(m_store.connection()).setDone(task.id, state, now, by, event);
    if (task.group)
        call(task);
    if (task.customer)
        storage::noteContact(m_store.connection(), task.customer, now);
    keepDistance(task);
}

Result<void> TaskService::done(const Ids &ids, const Ids &failed)
{
    if (ids.empty())
        return notSent(failed);
    return guarded([&]() -> Result<void> {
        const auto tasks = open(ids);
        if (!tasks)
            return tl::unexpected<Error>(tasks.error());
        const auto others = open(failed);
        if (!others)
            return tl::unexpected<Error>(others.error());
        if (auto may = mayBeMade(*tasks); !may)
            return may;
        WriteScope scope(m_store, titled(Text::tr("Complete task"), tasks->size()), QStringLiteral("task.done"),
                         WriteScope::Undo::Recorded, storage::planningTables());
        scope.describe(idsOf(*tasks));
        for (const Task &task : *tasks)
            setDone(task);
        for (const Task &task : *others)
            storage::TaskStore(scope.connection()).setState(task.id, openState(task));
        finish(scope, *tasks);
        return {};
    });
}

Result<void> TaskService::skip(const Ids &ids, const QString &reason)
{
    return guarded([&]() -> Result<void> {
        const auto tasks = open(ids);
        if (!tasks || tasks->empty())
            return tasks ? Result<void>() : tl::unexpected<Error>(tasks.error());
        WriteScope scope(m_store, titled(Text::tr("Skip task"), tasks->size()), QStringLiteral("task.skip"),
                         WriteScope::Undo::Recorded, storage::planningTables());
        scope.describe(idsOf(*tasks), {{QStringLiteral("reason"), reason}});
        for (const Task &task : *tasks) {
            const auto event = addEvent(task, int(EventKind::TaskSkipped), reason);
            storage::TaskStore(scope.connection()).setSkipped(task.id, reason, m_store.now(), m_store.actor(), event);
        }
        finish(scope, *tasks);
        return {};
    });
}

Result<void> TaskService::snooze(const Ids &ids, storage::UtcMs until)
{
    return guarded([&]() -> Result<void> {
        const auto tasks = open(ids);
        if (!tasks || tasks->empty())
            return tasks ? Result<void>() : tl::unexpected<Error>(tasks.error());
        if (until <= m_store.now())
            return failure(ErrorKind::Invalid, Text::tr("A task can only be snoozed until a later time."));
        WriteScope scope(m_store, titled(Text::tr("Snooze task"), tasks->size()), QStringLiteral("task.snooze"),
                         WriteScope::Undo::Recorded, storage::planningTables());
        scope.describe(idsOf(*tasks), {{QStringLiteral("until"), m_store.zone().isoDateTime(until)}});
        for (const Task &task : *tasks)
            storage::TaskStore(scope.connection()).setSnoozed(task.id, until);
        finish(scope, *tasks);
        return {};
    });
}

Result<void> TaskService::reassign(const Ids &ids, const QString &name)
{
    return guarded([&]() -> Result<void> {
        const auto tasks = open(ids);
        if (!tasks || tasks->empty())
            return tasks ? Result<void>() : tl::unexpected<Error>(tasks.error());
        const auto staff = storage::StaffStore(m_store.connection()).byName(name);
        if (!staff)
            return failure(ErrorKind::NotFound, Text::tr("No team member is named \"%1\".").arg(name));
        WriteScope scope(m_store, Text::tr("Reassign task to %1").arg(name), QStringLiteral("task.reassign"),
                         WriteScope::Undo::Recorded, storage::planningTables());
        scope.describe(idsOf(*tasks), {{QStringLiteral("to"), name}});
        for (const Task &task : *tasks)
            storage::TaskStore(scope.connection()).reassign(task.id, staff->id);
        finish(scope, *tasks);
        return {};
    });
}

} // namespace app::sop
