#include "app/sop/anchorundo.h"

#include "app/sop/anchorevents.h"
#include "app/sop/displaced.h"
#include "app/sop/planningstate.h"
#include "app/sop/planstorage.h"
#include "storage/sop/planstore.h"
#include "storage/sop/taskstore.h"
#include "storage/sqlite/changeset.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace app::sop {

using storage::StoredEnrolment;
using storage::StoredPlan;
using storage::UtcMs;

namespace {

/// Whether the changeset concerns a table that holds events, or customers and products that lead to them.
bool touchesEvents(const QByteArray &changeset)
{
    constexpr std::array<std::string_view, 8> tables{"customer", "customer_tag", "friendship", "group_member",
                                                     "orders",   "order_item",   "event",      "coupon"};
    storage::sqlite::ChangesetReader reader(changeset);
    while (reader.next()) {
        if (std::find(tables.begin(), tables.end(), reader.table()) != tables.end())
            return true;
    }
    return false;
}

/// Day 0 is the day of entry, whenever the event was.
bool startedOnEntry(const StoredEnrolment &e)
{
    return e.anchorAt == e.enteredAt;
}

/// Customers and times of events, for lookup.
class Events final
{
public:
    explicit Events(const std::vector<storage::AnchorEvent> &events)
    {
        for (const storage::AnchorEvent &event : events)
            m_sorted.emplace_back(event.customer, event.at);
        std::sort(m_sorted.begin(), m_sorted.end());
    }
    bool startedIt(const StoredEnrolment &e) const
    {
        if (!startedOnEntry(e))
            return std::binary_search(m_sorted.begin(), m_sorted.end(), std::pair(e.customer, e.anchorAt));
        const auto found = std::lower_bound(m_sorted.begin(), m_sorted.end(), std::pair(e.customer, UtcMs(0)));
        return found != m_sorted.end() && found->first == e.customer;
    }

private:
    std::vector<std::pair<std::int64_t, UtcMs>> m_sorted;
};

std::optional<Events> eventsFor(storage::sqlite::Connection &connection, const Anchor &anchor,
                                const std::vector<StoredEnrolment> &enrolments)
{
    UtcMs since = INT64_MAX;
    for (const StoredEnrolment &e : enrolments)
        since = std::min(since, startedOnEntry(e) ? 0 : e.anchorAt);
    storage::AnchorStore store(connection);
    if (anchor.kind == AnchorKind::FriendAdded)
        return Events(store.friendsAdded(since));
    const auto events = anchorEvents(store, anchor, since);
    return events ? std::optional<Events>(*events) : std::nullopt;
}

} // namespace

AnchorUndo::AnchorUndo(TeamStore &store) : m_store(store)
{
    storage::EnrolmentStore enrolments(store.connection());
    for (const StoredPlan &stored : storage::PlanStore(store.connection()).all()) {
        const bool runs = stored.state == StoredPlan::State::Active || stored.state == StoredPlan::State::Paused;
        const auto plan = runs ? planWithIds(stored.definition) : tl::unexpected<Error>(Error{});
        if (!plan)
            continue;
        Watched watched{stored.id, plan->anchor, {}};
        enrolments.forEach(stored.id, [&watched](const StoredEnrolment &e) {
            const auto state = EnrolmentState(e.state);
            if (state == EnrolmentState::Running || state == EnrolmentState::HeldOut)
                watched.enrolments.push_back(e);
        });
        keepThoseWithEvent(watched);
        if (!watched.enrolments.empty())
            m_plans.push_back(std::move(watched));
    }
}

void AnchorUndo::keepThoseWithEvent(Watched &plan)
{
    if (plan.enrolments.empty())
        return;
    const auto events = eventsFor(m_store.connection(), plan.anchor, plan.enrolments);
    std::erase_if(plan.enrolments, [&events](const StoredEnrolment &e) { return !events || !events->startedIt(e); });
}

std::unique_ptr<Undoer> AnchorUndo::undoer(const UndoStep &step)
{
    if (step.forward || !touchesEvents(step.wanted))
        return nullptr;
    auto undo = std::make_unique<AnchorUndo>(step.store);
    return undo->m_plans.empty() ? nullptr : std::move(undo);
}

bool AnchorUndo::finish()
{
    bool isChanged = false;
    storage::EnrolmentStore enrolments(m_store.connection());
    for (const Watched &plan : m_plans) {
        const auto events = eventsFor(m_store.connection(), plan.anchor, plan.enrolments);
        std::vector<StoredEnrolment> gone;
        for (const StoredEnrolment &e : plan.enrolments) {
            if (events->startedIt(e))
                continue;
            // As it is now: the undo may have removed it with its customer, or moved it to another one.
            const auto now = enrolments.byId(e.id);
            if (now && now->state == e.state && !events->startedIt(*now))
                gone.push_back(*now);
        }
        isChanged = isChanged || !gone.empty();
        if (!gone.empty())
            takeBack(plan, gone);
    }
    return isChanged;
}

void AnchorUndo::takeBack(const Watched &plan, const std::vector<StoredEnrolment> &gone)
{
    storage::TaskStore tasks(m_store.connection());
    std::map<std::int64_t, std::vector<storage::TaskId>> tasksOf;
    std::set<std::int64_t> touched;
    for (const StoredEnrolment &e : gone)
        tasksOf[e.id.value];
    tasks.forEachOf(plan.id, [&](const storage::Task &task, bool isTouched) {
        const auto list = tasksOf.find(task.enrolment.value);
        if (list == tasksOf.end())
            return;
        list->second.push_back(task.id);
        if (isTouched)
            touched.insert(task.enrolment.value);
    });
    storage::EnrolmentStore enrolments(m_store.connection());
    std::map<std::int64_t, storage::LocalDay> removed;
    for (StoredEnrolment e : gone) {
        if (!touched.contains(e.id.value)) {
            for (const storage::TaskId task : tasksOf[e.id.value])
                tasks.remove(task);
            enrolments.remove(e.id);
            removed.try_emplace(e.customer, m_store.zone().dayOf(e.enteredAt));
            continue;
        }
        e.state = int(EnrolmentState::Exited);
        e.endReason = int(EndReason::AnchorGone);
        e.endedAt = m_store.zone().toUtc(m_store.today(), 0);
        e.nextDay.reset();
        enrolments.update(e);
    }
    readmitDisplaced(m_store, plan.id, removed);
}

} // namespace app::sop
