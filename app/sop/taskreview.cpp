#include "app/sop/taskreview.h"

#include "app/sop/taskwords.h"

#include <algorithm>
#include <unordered_map>

namespace app::sop {

using storage::LocalDay;
using storage::Task;
using storage::TaskState;

namespace {

Task closed(Task task, TaskState state, const Reason &reason, const QString &planName = {})
{
    task.state = state;
    task.reason = int(reason.kind);
    task.reasonText = reasonText(reason, planName);
    return task;
}

} // namespace

const std::vector<int> &reversibleReasons()
{
    static const std::vector<int> reasons{
        int(ReasonKind::DoNotContact),     int(ReasonKind::ConsentWithdrawn), int(ReasonKind::DeletedByCustomer),
        int(ReasonKind::NoOpenFriendship), int(ReasonKind::ConditionFalse),   int(ReasonKind::ExitRule),
        int(ReasonKind::LeftAudience),     int(ReasonKind::Replied),          int(ReasonKind::AnchorGone),
        int(ReasonKind::OtherOfSet),       int(ReasonKind::AnchorMoved),      int(ReasonKind::GroupDissolved),
        int(ReasonKind::AccountInactive),  int(ReasonKind::NoOwner),          int(ReasonKind::RoleMissing)};
    return reasons;
}

/// A task with its enrolment and step, as the planning numbers them.
struct TaskReview::Place
{
    const Task *task = nullptr;
    std::uint32_t enrolment = 0;
    int step = 0;
};

std::vector<TaskReview::Place> TaskReview::inOrder(const std::vector<Task> &tasks) const
{
    std::vector<Place> list;
    if (tasks.empty())
        return list;
    const auto &enrolments = m_session.state.enrolments;
    std::unordered_map<std::int64_t, std::uint32_t> places;
    for (std::uint32_t i = 0; i < enrolments.size(); ++i)
        places.emplace(enrolments[i].id, i);
    for (const Task &task : tasks) {
        const auto place = places.find(task.enrolment.value);
        if (place == places.end())
            continue; // the customer is not alive
        const int step = m_session.stepOf(task, enrolments[place->second].plan);
        if (step >= 0)
            list.push_back({&task, place->second, step});
    }
    // In the order of planning: tasks accepted together stay accepted as long as nothing changes.
    std::sort(list.begin(), list.end(),
              [](const Place &a, const Place &b) { return a.task->id.value < b.task->id.value; });
    return list;
}

/// Whether it is a line of a script of which another one is open before it or was said.
bool TaskReview::isFurtherLine(const Task &task, const Place &place) const
{
    const Enrolment &e = m_session.state.enrolments[place.enrolment];
    if (m_session.book.set.plans[size_t(e.plan)].steps[size_t(place.step)].lines.size() < 2)
        return false;
    return m_begun.contains({task.enrolment, task.cycle, task.step}) || m_session.isBegun(task);
}

OpenTouch TaskReview::touchOf(const Task &task, int step) const
{
    const LocalDay today = m_session.today();
    const bool waitsAlready = isLimit(ReasonKind(task.reason)) && task.movedFromDay &&
                              m_session.book.set.teamZone().dayOf(task.dueAt) > task.plannedDay;
    OpenTouch open;
    open.step = step;
    open.part = task.part;
    open.account = task.account.value;
    open.at = std::max(task.dueAt, task.snoozedUntil.value_or(0));
    open.plannedDay = task.plannedDay;
    open.waitsSince = waitsAlready ? *task.movedFromDay : std::max(task.plannedDay, today);
    return open;
}

Task TaskReview::changed(Task task, const Ruling &ruling, LocalDay waitsSince) const
{
    const QString by = m_session.book.nameOf(ruling.reason.plan);
    switch (ruling.kind) {
    case Ruling::Kind::Good:
        break;
    case Ruling::Kind::Cancelled:
        return closed(std::move(task), TaskState::Cancelled, ruling.reason, by);
    case Ruling::Kind::Blocked:
        return closed(std::move(task), TaskState::Blocked, ruling.reason, by);
    case Ruling::Kind::NotApplicable:
        return closed(std::move(task), TaskState::NotApplicable, ruling.reason, by);
    case Ruling::Kind::Late:
        const std::int64_t later = ruling.at - task.dueAt;
        task.dueAt += later;
        task.windowEndAt += later;
        task.expiresAt += later;
        task.snoozedUntil.reset();
        if (m_session.book.set.teamZone().dayOf(task.dueAt) != task.plannedDay)
            task.movedFromDay = waitsSince;
        return closed(std::move(task), TaskState::Scheduled, ruling.reason, by);
    }
    return task;
}

std::vector<Task> TaskReview::run(const std::vector<Task> &tasks)
{
    PlanningSession &session = m_session;
    Arbiter arbiter(session.today(), session.now(), session.book.set, session.state, session.facts, session.guards);
    std::vector<Task> result;
    std::map<Script, Ruling> firstLines; // of scripts that wait
    for (const Place &place : inOrder(tasks)) {
        const Task &task = *place.task;
        if (!isOpen(task.state) || shownState(task, session.now()) == ShownState::Missed)
            continue;
        const Enrolment &e = session.state.enrolments[place.enrolment];
        const Script script(task.enrolment, task.cycle, task.step);
        const bool isFurther = isFurtherLine(task, place);
        if (task.state == TaskState::Copied) {
            m_begun.insert(script);
            if (isFurther)
                continue;
            session.state.counts.add(e.target, session.book.set.teamZone().dayOf(task.dueAt), task.dueAt,
                                     Via(task.via) == Via::MassSend, e.plan);
            continue;
        }
        OpenTouch open = touchOf(task, place.step);
        open.enrolment = &e;
        open.isFurtherLine = isFurther;
        const auto first = firstLines.find(script);
        Ruling ruling = first == firstLines.end() ? arbiter.review(open) : first->second;
        if (first != firstLines.end())
            ruling.at += open.at; // as much later as the first line; not asked where it is blocked
        if (ruling.kind != Ruling::Kind::Good)
            result.push_back(changed(task, ruling, open.waitsSince));
        const bool isHeldBack = ruling.kind == Ruling::Kind::Blocked &&
                                (isLimit(ruling.reason.kind) || ruling.reason.kind == ReasonKind::Displaced);
        if (ruling.kind == Ruling::Kind::Good || ruling.kind == Ruling::Kind::Late)
            m_begun.insert(script);
        if ((ruling.kind == Ruling::Kind::Late || isHeldBack) && !isFurther) {
            ruling.at -= open.at;
            firstLines.emplace(script, ruling);
        }
    }
    return result;
}

std::vector<ReopenedTask> TaskReview::reopened(const std::vector<Task> &closed)
{
    PlanningSession &session = m_session;
    Arbiter arbiter(session.today(), session.now(), session.book.set, session.state, session.facts, session.guards);
    std::vector<ReopenedTask> result;
    for (const Place &place : inOrder(closed)) {
        const Enrolment &e = session.state.enrolments[place.enrolment];
        OpenTouch open = touchOf(*place.task, place.step);
        open.enrolment = &e;
        open.isFurtherLine = isFurtherLine(*place.task, place);
        if (e.target.kind == TargetKind::Group)
            open.account = 0; // whoever has the role now
        const Ruling ruling = arbiter.review(open);
        if (ruling.kind != Ruling::Kind::Good && ruling.kind != Ruling::Kind::Late)
            continue;
        m_begun.emplace(place.task->enrolment, place.task->cycle, place.task->step);
        Task task = *place.task;
        task.state = task.snoozedUntil.value_or(0) > session.now() ? TaskState::Snoozed
                     : task.dueAt <= session.now()                 ? TaskState::Due
                                                                   : TaskState::Scheduled;
        task.reason = 0;
        task.reasonText.clear();
        if (task.account != storage::AccountId(ruling.account)) {
            task.account = storage::AccountId(ruling.account);
            task.staff = {};
        }
        result.push_back({changed(std::move(task), ruling, open.waitsSince), place.enrolment, place.step});
    }
    return result;
}

std::vector<Task> TaskReview::endedSince(const std::vector<Task> &tasks) const
{
    std::vector<Task> result;
    for (const Place &place : inOrder(tasks)) {
        const EndReason ended = m_session.state.enrolments[place.enrolment].ended;
        const bool isStillOpen =
            place.task->state != TaskState::Copied && shownState(*place.task, m_session.now()) != ShownState::Missed;
        if (isStillOpen && ended != EndReason::None && ended != EndReason::Finished)
            result.push_back(closed(*place.task, TaskState::Cancelled, reasonFor(ended)));
    }
    return result;
}

Result<void> judgeTasks(TeamStore &store, JobContext &job, std::vector<Task *> tasks)
{
    std::erase_if(tasks, [](const Task *task) { return !isOpen(task->state) || task->state == TaskState::Copied; });
    if (tasks.empty())
        return {};
    storage::TaskStore stored(store.connection());
    std::unordered_map<std::int64_t, Task> as;
    std::vector<Task> asked;
    for (const Task *task : tasks)
        asked.push_back(*task);
    const std::vector<Task> open = stored.openOfTargets(asked);
    auto session = PlanningSession::openFor(store, job, open);
    if (!session)
        return tl::unexpected<Error>(session.error());
    for (Task &task : TaskReview(**session).run(open))
        as.insert_or_assign(task.id.value, std::move(task));
    storage::PlanStore plans(store.connection());
    std::unordered_map<std::int64_t, storage::StoredPlan::State> states;
    for (const storage::StoredPlan &plan : plans.all())
        states.emplace(plan.id.value, plan.state);
    for (Task *task : tasks) {
        const auto state = states[task->plan.value];
        if (const auto judged = as.find(task->id.value); judged != as.end())
            *task = judged->second;
        else if (state == storage::StoredPlan::State::Paused)
            *task = closed(*task, TaskState::Blocked, {ReasonKind::Paused});
        else if (state != storage::StoredPlan::State::Active)
            *task = closed(*task, TaskState::Cancelled, {ReasonKind::PlanEnded});
    }
    return {};
}

Result<std::vector<Task>> openTasksOf(TeamStore &store, JobContext &job, storage::CustomerId customer)
{
    std::vector<Task> tasks = storage::TaskStore(store.connection()).openOf({customer});
    std::vector<Task *> judged;
    for (Task &task : tasks)
        judged.push_back(&task);
    if (auto done = judgeTasks(store, job, judged); !done)
        return tl::unexpected<Error>(done.error());
    std::erase_if(tasks, [](const Task &task) { return !isOpen(task.state); });
    return tasks;
}

} // namespace app::sop
