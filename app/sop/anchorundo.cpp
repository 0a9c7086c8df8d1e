#include "app/sop/anchorundo.h"

#include "app/image/image.h"
#include "app/sop/displaced.h"
#include "app/sop/enrolmentrow.h"
#include "app/sop/planningstate.h"
#include "app/sop/planstorage.h"
#include "storage/sop/taskstore.h"
#include "storage/sqlite/changesettables.h"

#include <map>
#include <set>

namespace app::sop {

using storage::StoredEnrolment;
using storage::StoredPlan;

namespace {

bool isIn(const StoredEnrolment &e)
{
    return e.state == int(EnrolmentState::Running) || e.state == int(EnrolmentState::HeldOut);
}

bool runs(const StoredPlan &plan)
{
    return plan.state == StoredPlan::State::Active || plan.state == StoredPlan::State::Paused;
}

/// Whether a changeset may change who is in a plan: no event and no rule is read from the other tables.
bool mayConcernPlans(const QByteArray &changeset)
{
    return storage::sqlite::changesMoreThan(changeset, {"target", "content", "content_attachment", "attachment",
                                                        "customer_view", "saved_mapping", "cost", "channel_day",
                                                        "staff_day", "team_day", "action_item"});
}

} // namespace

AnchorUndo::AnchorUndo(TeamStore &store, storage::UtcMs since, bool withEvents)
    : m_store(store), m_wanted{withEvents, since}
{
    for (const StoredPlan &stored : storage::PlanStore(store.connection()).all()) {
        if (runs(stored))
            watch(stored);
    }
}

/// Enrolments that have ended count as well if they began with the change. Those that a person removed do not: that is
/// a change of its own.
void AnchorUndo::watch(const StoredPlan &stored)
{
    const auto plan = planWithIds(stored.definition);
    if (!plan)
        return;
    std::vector<StoredEnrolment> enrolments;
    storage::EnrolmentStore store(m_store.connection());
    store.forEachSince(stored.id, m_wanted.since, m_wanted.events, [&](const StoredEnrolment &e) {
        const bool isNew = e.enteredAt >= m_wanted.since && e.state != int(EnrolmentState::Removed);
        if (isNew || (m_wanted.events && isIn(e)))
            enrolments.push_back(e);
    });
    const auto causes = causesOf(m_store, m_store.image(), *plan, enrolments, m_wanted);
    Watched watched{stored.id, {}, {}};
    for (std::size_t i = 0; i < enrolments.size(); ++i) {
        if (!causes[i].hasEvent && causes[i].mayEnter != true)
            continue;
        watched.enrolments.push_back(std::move(enrolments[i]));
        watched.causes.push_back(causes[i]);
    }
    if (!watched.enrolments.empty())
        m_plans.push_back(std::move(watched));
}

std::unique_ptr<Undoer> AnchorUndo::undoer(const UndoStep &step)
{
    if (step.forward || (!step.wanted.isEmpty() && !mayConcernPlans(step.wanted)))
        return nullptr;
    // These tables hold events, or customers, products and groups that lead to them.
    const bool withEvents =
        storage::sqlite::changesOneOf(step.wanted, {"customer", "customer_tag", "friendship", "group_member", "orders",
                                                    "order_item", "event", "coupon", "product", "group_chat"});
    auto undo = std::make_unique<AnchorUndo>(step.store, step.change.at, withEvents);
    return undo->m_plans.empty() ? nullptr : std::move(undo);
}

bool AnchorUndo::finish()
{
    bool isChanged = false;
    Image now(m_store.zone()); // that of the team follows only the commit
    for (const Watched &plan : m_plans) {
        const auto undone = undoneIn(plan, now);
        isChanged = (!undone.empty() && takeBack(plan.id, undone)) || isChanged;
    }
    return isChanged;
}

std::vector<AnchorUndo::Undone> AnchorUndo::undoneIn(const Watched &watched, Image &image)
{
    std::vector<Undone> result;
    const auto stored = storage::PlanStore(m_store.connection()).byId(watched.id);
    const auto plan = stored && runs(*stored) ? planWithIds(stored->definition) : tl::unexpected<Error>(Error{});
    if (!plan)
        return result;
    storage::EnrolmentStore store(m_store.connection());
    std::vector<StoredEnrolment> enrolments;
    std::vector<EntryCauses> before;
    for (std::size_t i = 0; i < watched.enrolments.size(); ++i) {
        // The undo may have removed it with its customer, or moved it to another one.
        const StoredEnrolment &e = watched.enrolments[i];
        const auto now = store.byId(e.id);
        if (!now || now->state != e.state || now->target != e.target)
            continue;
        enrolments.push_back(*now);
        before.push_back(watched.causes[i]);
    }
    const auto after = causesOf(m_store, image, *plan, enrolments, m_wanted);
    for (std::size_t i = 0; i < enrolments.size(); ++i) {
        if (const auto undone = compared(before[i], after[i], enrolments[i]))
            result.push_back(*undone);
    }
    return result;
}

std::optional<AnchorUndo::Undone> AnchorUndo::compared(const EntryCauses &before, const EntryCauses &after,
                                                       const StoredEnrolment &e) const
{
    const bool isNew = e.enteredAt >= m_wanted.since;
    const bool isEventGone = before.hasEvent && !after.hasEvent;
    const bool hasOtherStart = isNew && before.isStart && !after.isStart;
    const bool isKeptOut = isNew && before.mayEnter == true && after.mayEnter == false;
    if (!isEventGone && !hasOtherStart && !isKeptOut)
        return std::nullopt;
    return Undone{e, isEventGone || hasOtherStart};
}

bool AnchorUndo::takeBack(storage::PlanId plan, const std::vector<Undone> &undone)
{
    storage::TaskStore tasks(m_store.connection());
    std::map<std::int64_t, std::vector<storage::TaskId>> tasksOf;
    std::set<std::int64_t> touched;
    for (const Undone &one : undone)
        tasksOf[one.enrolment.id.value];
    tasks.forEachOf(plan, [&](const storage::Task &task, bool isTouched) {
        const auto list = tasksOf.find(task.enrolment.value);
        if (list == tasksOf.end())
            return;
        list->second.push_back(task.id);
        if (isTouched)
            touched.insert(task.enrolment.value);
    });
    storage::EnrolmentStore enrolments(m_store.connection());
    std::map<std::int64_t, storage::LocalDay> removed;
    bool isChanged = false;
    for (const auto &[enrolment, endsIfTouched] : undone) {
        StoredEnrolment e = enrolment;
        if (!touched.contains(e.id.value)) {
            for (const storage::TaskId task : tasksOf[e.id.value])
                tasks.remove(task);
            enrolments.remove(e.id);
            removed.try_emplace(e.target, m_store.zone().dayOf(e.enteredAt));
            isChanged = true;
        } else if (endsIfTouched && (isIn(e) || e.state == int(EnrolmentState::Finished))) {
            e.state = int(EnrolmentState::Exited);
            e.endReason = int(EndReason::AnchorGone);
            e.endedAt = endInstant(m_store.today(), e.enteredAt, m_store.zone());
            e.nextDay.reset();
            enrolments.update(e);
            isChanged = true;
        }
    }
    readmitDisplaced(m_store, plan, removed);
    return isChanged;
}

} // namespace app::sop
