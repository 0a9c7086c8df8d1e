#include "app/sop/planfollowers.h"

#include "app/sop/enrolmentrow.h"
#include "app/sop/planstorage.h"
#include "app/sop/tasktext.h"
#include "storage/sop/lasttouchdays.h"
#include "storage/sop/planstore.h"

namespace app::sop {

using storage::StoredEnrolment;
using storage::Task;
using storage::TaskState;

namespace {

bool isWaiting(const Task &task)
{
    return task.state == TaskState::Scheduled || task.state == TaskState::Due;
}

} // namespace

void PlanFollowers::follow(const Plan &before, const Plan &after)
{
    const PlanVersion version(m_store.zone(), before, after, m_store.now());
    std::unordered_map<std::int64_t, int> latestCycle;
    if (isCycle(before.anchor.kind)) {
        storage::TaskStore(m_store.connection()).forEachOf(m_plan, [&latestCycle](const Task &task, bool) {
            int &cycle = latestCycle.try_emplace(task.enrolment.value, task.cycle).first->second;
            cycle = std::max(cycle, task.cycle);
        });
    }
    follow(before, after, [&](const Task &task) {
        const bool isOfEarlierCycle =
            version.after().positionOf(task.step) >= 0 && task.cycle < latestCycle[task.enrolment.value];
        return isWaiting(task) && task.expiresAt > m_store.now() && !isOfEarlierCycle && !version.keepsTime(task.step);
    });
}

int PlanFollowers::follow(const Plan &before, const Plan &after, const IsWithdrawn &isWithdrawn)
{
    const PlanVersion version(m_store.zone(), before, after, m_store.now());
    sortTasks(isWithdrawn, version);
    if (m_withdrawn.empty() && version.keepsAll())
        return 0;
    storage::TaskStore tasks(m_store.connection());
    for (const storage::TaskId id : m_withdrawn)
        tasks.remove(id);
    reword(after);
    if (!m_withdrawn.empty())
        m_touchDays = storage::lastTouchDays(m_store.connection(), m_plan);
    std::vector<StoredEnrolment> enrolments;
    std::map<std::pair<std::int64_t, std::int64_t>, storage::EnrolmentId> latest;
    storage::EnrolmentStore(m_store.connection()).forEach(m_plan, [&](const StoredEnrolment &stored) {
        enrolments.push_back(stored);
        latest[{stored.target, stored.account}] = stored.id;
    });
    const std::set<std::int64_t> elsewhere = heldElsewhere(after);
    for (const StoredEnrolment &stored : enrolments)
        move(version, stored,
             latest[{stored.target, stored.account}] == stored.id && !elsewhere.contains(stored.target));
    return int(m_withdrawn.size());
}

void PlanFollowers::rewordFrom(int version, const Plan &after)
{
    storage::TaskStore(m_store.connection()).forEachOf(m_plan, [&](const Task &task, bool isTouched) {
        if (task.planVersion >= version && isWaiting(task) && !isTouched)
            m_reworded.push_back(task);
    });
    reword(after);
}

void PlanFollowers::sortTasks(const IsWithdrawn &isWithdrawn, const PlanVersion &version)
{
    struct Place
    {
        bool isTouched = false, isWithdrawn = false;
    };
    std::map<std::tuple<storage::EnrolmentId, int, int>, Place> places; // the lines of a script share one
    storage::TaskStore tasks(m_store.connection());
    tasks.forEachOf(m_plan, [&](const Task &task, bool isTouched) {
        Place &place = places[{task.enrolment, task.cycle, task.step}];
        place.isTouched = place.isTouched || isTouched;
        place.isWithdrawn = place.isWithdrawn || isWithdrawn(task);
    });
    tasks.forEachOf(m_plan, [&](const Task &task, bool) {
        const Place &place = places[{task.enrolment, task.cycle, task.step}];
        if (place.isTouched || !place.isWithdrawn) {
            if (!place.isTouched && isWaiting(task) && !version.keeps(task.step))
                m_reworded.push_back(task);
            m_decided[task.enrolment.value].insert({task.cycle, task.step});
            return;
        }
        m_withdrawn.push_back(task.id);
        m_earliest.try_emplace(task.enrolment.value, task); // tasks arrive in the order in which they were decided
    });
}

/// Tasks that stay say what the later version says.
void PlanFollowers::reword(const Plan &after)
{
    TaskText texts(m_store);
    storage::TaskStore tasks(m_store.connection());
    for (Task &task : m_reworded) {
        const auto step = std::find_if(after.steps.begin(), after.steps.end(),
                                       [&task](const Step &one) { return one.id == task.step; });
        if (step == after.steps.end())
            continue;
        const Task before = task;
        texts.write(*step, task);
        if (task.text == before.text && task.variant == before.variant && task.content == before.content)
            continue;
        task.planVersion = m_version;
        tasks.setText(task);
    }
}

void PlanFollowers::move(const PlanVersion &version, const StoredEnrolment &stored, bool mayGoOn)
{
    Enrolment e = fromStored(stored, 0, version.before(), m_store.zone());
    if (const auto task = m_earliest.find(stored.id.value); task != m_earliest.end()) {
        if (e.running() || e.ended == EndReason::Finished)
            version.rewind(e, task->second);
        const auto day = m_touchDays.find(stored.id.value);
        e.lastTouchDay = day == m_touchDays.end() ? noDay : day->second;
        e.changed = true;
    }
    std::set<int> decided;
    if (const auto known = m_decided.find(stored.id.value); known != m_decided.end()) {
        for (const auto &[cycle, step] : known->second) {
            if (cycle == e.cycle)
                decided.insert(step);
        }
    }
    version.follow(e, decided, mayGoOn);
    if (!e.changed)
        return;
    StoredEnrolment row = toStored(e, version.after(), m_store.zone());
    row.plan = stored.plan;
    row.target = stored.target;
    row.occurrence = stored.occurrence;
    row.enteredVersion = stored.enteredVersion;
    if (row != stored)
        storage::EnrolmentStore(m_store.connection()).update(row);
}

/// Enrolments of customers held by another plan of the exclusion set: they do not continue in this one.
std::set<std::int64_t> PlanFollowers::heldElsewhere(const Plan &plan)
{
    std::set<std::int64_t> held;
    if (plan.exclusiveWith.isEmpty())
        return held;
    for (const storage::StoredPlan &other : storage::PlanStore(m_store.connection()).all()) {
        const auto known = other.id == m_plan ? tl::unexpected<Error>(Error{}) : planWithIds(other.definition);
        if (!known || known->kind != plan.kind || known->exclusiveWith != plan.exclusiveWith)
            continue;
        storage::EnrolmentStore(m_store.connection()).forEach(other.id, [&held](const StoredEnrolment &stored) {
            if (EnrolmentState(stored.state) == EnrolmentState::Running)
                held.insert(stored.target);
        });
    }
    return held;
}

} // namespace app::sop
