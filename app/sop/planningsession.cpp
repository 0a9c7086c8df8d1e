#include "app/sop/planningsession.h"

#include "app/settings/teamrules.h"
#include "app/sop/enrolmentrow.h"
#include "app/sop/goingon.h"
#include "app/sop/planreader.h"
#include "app/sop/taskreview.h"
#include "app/sop/taskwords.h"
#include "storage/sop/closedtasks.h"
#include "storage/sop/enrolmentstore.h"
#include "storage/sop/lasttouchdays.h"
#include "storage/store/counters.h"
#include "storage/team/staffstore.h"

#include <algorithm>
#include <unordered_set>

namespace app::sop {

using storage::LocalDay;
using storage::StoredEnrolment;

TeamGuards teamGuards(const TeamRules &rules)
{
    TeamGuards guards;
    const auto from = minuteOfDay(rules.quietFrom);
    const auto until = minuteOfDay(rules.quietUntil);
    guards.quiet = from && until && *from != *until ? std::optional(QuietHours{*from, *until}) : std::nullopt;
    const auto limit = [](int value) { return value > 0 ? std::optional(value) : std::nullopt; };
    guards.maxPerDay = limit(rules.maxTouchesPerDay);
    guards.maxPerWeek = limit(rules.maxTouchesPerWeek);
    guards.maxPerMonth = limit(rules.maxTouchesPerMonth);
    guards.minGapHours = limit(rules.minGapHours);
    guards.maxWaitDays = rules.maxWaitDays;
    guards.nurtureDays = rules.nurtureDays;
    guards.nurtureEndsWithFirstOrder = rules.nurtureEndsWithFirstOrder;
    guards.maxPerGroupDay = limit(rules.maxGroupTouchesPerDay);
    guards.maxPerGroupWeek = limit(rules.maxGroupTouchesPerWeek);
    guards.maxMomentsPerAccountDay = limit(rules.maxMomentsPerAccountDay);
    guards.handTouchesPerAccountDay = rules.maxHandTouchesPerAccountDay;
    guards.coldStartUntil = rules.coldStartUntilDay;
    return guards;
}

PlanningSession::PlanningSession(TeamStore &store, PlanBook loaded)
    : book(std::move(loaded)), facts(store, book), guards(teamGuards(store.rules())), m_store(store)
{
}

LocalDay PlanningSession::unplannedFrom(TeamStore &store)
{
    const LocalDay today = store.today();
    const auto last = storage::PlanStore(store.connection()).tickedUntil();
    return last ? std::min(*last + 1, today) : today;
}

Result<std::unique_ptr<PlanningSession>> PlanningSession::open(TeamStore &store, JobContext &job, storage::PlanId also)
{
    auto book = PlanBook::load(store, also);
    if (!book)
        return tl::unexpected<Error>(book.error());
    std::unique_ptr<PlanningSession> session(new PlanningSession(store, std::move(*book)));
    if (auto loaded = session->load(job); !loaded)
        return tl::unexpected<Error>(loaded.error());
    session->loadEnrolments();
    session->loadAccountCounts();
    session->letGoOn();
    session->review();
    for (const storage::Staff &staff : storage::StaffStore(store.connection()).all())
        session->m_staffByName.insert(staff.name, staff.id.value);
    return session;
}

Result<std::unique_ptr<PlanningSession>> PlanningSession::openFor(TeamStore &store, JobContext &job,
                                                                  const std::vector<storage::Task> &tasks)
{
    auto book = PlanBook::load(store);
    if (!book)
        return tl::unexpected<Error>(book.error());
    std::unique_ptr<PlanningSession> session(new PlanningSession(store, std::move(*book)));
    const bool withGroups =
        std::any_of(tasks.begin(), tasks.end(), [](const storage::Task &task) { return bool(task.group); });
    if (auto loaded = session->load(job, withGroups); !loaded)
        return tl::unexpected<Error>(loaded.error());
    session->loadEnrolmentsOf(tasks);
    session->loadAccountCounts();
    return session;
}

Result<void> PlanningSession::load(JobContext &job, bool withGroups)
{
    auto image = facts.load(job, withGroups);
    if (!image)
        return tl::unexpected<Error>(image.error());
    m_image.emplace(std::move(*image));
    state.counts.setLoader(
        [this](Target target, LocalDay day, TargetCount &count) { facts.loadCount(target, day, count); });
    return {};
}

int PlanningSession::stepOf(const storage::Task &task, int plan) const
{
    return book.set.plans[size_t(plan)].positionOf(task.step);
}

void PlanningSession::loadEnrolmentsOf(const std::vector<storage::Task> &tasks)
{
    storage::EnrolmentStore store(m_store.connection());
    std::vector<CustomerSlot> customers;
    std::unordered_set<std::int64_t> known;
    for (const storage::Task &task : tasks) {
        const int plan = book.indexOf(task.plan);
        if (plan < 0 || !known.insert(task.enrolment.value).second)
            continue;
        if (const auto stored = store.byId(task.enrolment))
            add(*stored, plan);
    }
    for (const Enrolment &e : state.enrolments) {
        if (e.target.kind == TargetKind::Customer)
            customers.push_back(e.target.slot);
    }
    facts.askOnly(customers);
}

std::optional<Target> PlanningSession::find(TargetKind kind, std::int64_t id) const
{
    if (kind != TargetKind::Customer)
        return facts.targets().find(kind, id);
    const Slot slot = m_store.image().numbering().slotOf(id);
    return slot != noSlot && m_store.image().alive().test(slot) ? std::optional(Target{kind, slot}) : std::nullopt;
}

std::optional<Target> PlanningSession::targetOf(const storage::Task &task) const
{
    return find(sop::targetOf(task), targetIdOf(task));
}

bool PlanningSession::isBegun(const storage::Task &task) const
{
    return storage::TaskStore(m_store.connection()).hasDonePart(task);
}

/// Adds the enrolment if its target is alive.
void PlanningSession::add(const StoredEnrolment &stored, int plan)
{
    const Schedule &schedule = book.set.plans[size_t(plan)];
    const auto target = find(TargetKind(stored.targetKind), stored.target);
    if (!target)
        return;
    Enrolment e = fromStored(stored, plan, schedule, m_store.zone());
    e.target = *target;
    if (e.running())
        findAdded(e);
    // A task that was not made before the customer left is no touch.
    if (e.ended == EndReason::LeftAudience && schedule.anchor.kind == AnchorKind::SegmentEntered &&
        e.lastTouchDay != noDay)
        e.lastTouchDay = madeTouchDay(stored, plan);
    // In a plan that lost steps before enrolments followed its versions: what would come next is gone.
    if (e.running() && e.step < 0)
        PlanningState::end(e, EndReason::Finished, m_store.today());
    state.add(book.set, e);
}

LocalDay PlanningSession::madeTouchDay(const StoredEnrolment &stored, int plan)
{
    const auto [known, isFirst] = m_madeTouchDays.try_emplace(plan);
    if (isFirst)
        known->second = storage::lastTouchDays(m_store.connection(), stored.plan, stored.endReason);
    const auto day = known->second.find(stored.id.value);
    return day == known->second.end() ? noDay : day->second;
}

void PlanningSession::findAdded(Enrolment &e) const
{
    const Schedule &schedule = book.set.plans[size_t(e.plan)];
    if (schedule.anchor.kind == AnchorKind::FriendAdded && schedule.per == Per::Customer)
        e.added = facts.accountAddedAt(e.target.slot, e.anchorAt);
}

void PlanningSession::loadEnrolments()
{
    storage::EnrolmentStore store(m_store.connection());
    for (size_t i = 0; i < book.entries.size(); ++i) {
        // A draft has no enrolments: leftovers of an undone activation do not count.
        if (book.entries[i].stored.state == storage::StoredPlan::State::Draft)
            continue;
        store.forEach(book.entries[i].stored.id, [&](const StoredEnrolment &stored) { add(stored, int(i)); });
    }
}

void PlanningSession::letGoOn()
{
    sop::letGoOn(today(), now(), book.set, state, facts, guards);
    for (Enrolment &e : state.enrolments) {
        if (e.changed && e.running())
            findAdded(e);
    }
}

/// What is still to be made comes before what is planned, and counts.
void PlanningSession::review()
{
    openTasks = storage::TaskStore(m_store.connection()).open();
    TaskReview review(*this);
    judged = review.run(openTasks);
    reopened = review.reopened(storage::ClosedTasks(m_store.connection()).closedFor(reversibleReasons(), now()));
}

/// What an account has made today. What is still to be made is counted when it is reviewed.
void PlanningSession::loadAccountCounts()
{
    const LocalDay day = today();
    const storage::TeamZone &zone = m_store.zone();
    for (const storage::AccountTouches &touches :
         storage::accountTouches(m_store.connection(), zone.toUtc(day, 0), zone.toUtc(day + 1, 0))) {
        if (isByHand(Via(touches.via)))
            state.counts.handTouches(touches.account.value, day) += touches.count;
        if (Via(touches.via) == Via::FriendRequest)
            state.counts.friendRequests(touches.account.value, day) += touches.count;
    }
}

std::int64_t PlanningSession::idOf(Target target) const
{
    if (target.kind != TargetKind::Customer)
        return facts.targets().idOf(target);
    return m_image ? (*m_image)->numbering().idOf(target.slot).value : m_written.at(target.slot).id;
}

/// Groups and accounts have none: who operates the account makes the touch.
std::int64_t PlanningSession::ownerOf(Target target) const
{
    if (target.kind != TargetKind::Customer)
        return 0;
    return m_image ? facts.ownerOf(target.slot) : m_written.at(target.slot).owner;
}

void PlanningSession::endReading()
{
    if (!m_image)
        return;
    const auto note = [this](Target target) {
        if (target.kind == TargetKind::Customer)
            m_written.try_emplace(target.slot, Identified{idOf(target), ownerOf(target)});
    };
    for (const Enrolment &e : state.enrolments) {
        if (e.changed || e.id == 0)
            note(e.target);
    }
    for (const ReopenedTask &one : reopened)
        note(state.enrolments[one.enrolment].target);
    m_image.reset();
}

void PlanningSession::saveState()
{
    storage::EnrolmentStore store(m_store.connection());
    const auto created =
        std::count_if(state.enrolments.begin(), state.enrolments.end(), [](const Enrolment &e) { return e.id == 0; });
    std::int64_t id = created > 0 ? storage::takeIds(m_store.connection(), "enrolment", created) : 0;
    for (Enrolment &e : state.enrolments) {
        if (!e.changed && e.id != 0)
            continue;
        const bool isNew = e.id == 0;
        if (isNew)
            e.id = id++;
        StoredEnrolment stored = toStored(e, book.set.plans[size_t(e.plan)], m_store.zone());
        stored.plan = book.entries[size_t(e.plan)].stored.id;
        stored.targetKind = int(e.target.kind);
        stored.target = idOf(e.target);
        stored.enteredVersion = book.entries[size_t(e.plan)].stored.version;
        isNew ? store.insert(stored) : store.update(stored);
        e.changed = false;
    }
}

storage::StaffId PlanningSession::staffOf(const Touch &touch, AccountKey account) const
{
    return storage::StaffId(assigneeOf(touch, account).staff);
}

StoreFacts::Operated PlanningSession::assigneeOf(const Touch &touch, AccountKey account) const
{
    const QString &assignee = book.entries[size_t(touch.plan)].plan.steps[size_t(touch.step)].assignee;
    if (assignee.startsWith(QLatin1String("staff:"))) {
        const std::int64_t id = storedId(assignee.mid(6));
        return {id != 0 ? id : m_staffByName.value(assignee.mid(6)), 0}; // as older versions stored it
    }
    const std::int64_t owner = ownerOf(touch.target);
    if (assignee == QLatin1String("owner") && owner != 0)
        return {owner, 0};
    const auto operated = account != 0 ? facts.operatorOf(account, touch.day) : StoreFacts::Operated();
    return operated.staff != 0 ? operated : StoreFacts::Operated{owner, 0};
}

} // namespace app::sop
