#include "ui/sop/plandraft.h"

#include "app/sop/sopservice.h"
#include "ui/sop/plantimeline.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace ui {

using app::sop::Plan;
using app::sop::SopService;
using app::sop::Step;

PlanDraft::PlanDraft(app::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&m_workspace, &app::Workspace::busyChanged, this, [this](bool busy) {
        if (!busy)
            sendWaiting();
    });
}

void PlanDraft::show(storage::PlanId id, const Plan &stored)
{
    const bool isBeingWritten = std::any_of(m_changes.begin(), m_changes.end(), [id](const Entry &entry) {
        return entry.plan == id && entry.state == State::Sent;
    });
    if (id == m_id && isBeingWritten) {
        m_isOutdated = true;
        return;
    }
    m_isOutdated = false;
    m_id = id;
    m_stored = stored;
    apply();
}

void PlanDraft::clear()
{
    m_id = {};
    m_stored = {};
    m_changes.clear();
    apply();
}

void PlanDraft::changeOf(storage::PlanId id, Change change)
{
    m_changes.push_back({++m_number, id, std::move(change), State::Waiting, {}});
    apply();
    sendWaiting();
}

bool PlanDraft::takeBack()
{
    const int newest = newestOpen();
    if (newest < 0)
        return false;
    m_changes.erase(m_changes.begin() + newest);
    apply();
    return true;
}

int PlanDraft::newestOpen() const
{
    for (int at = int(m_changes.size()) - 1; at >= 0; --at) {
        const Entry &entry = m_changes[size_t(at)];
        if (entry.plan == m_id && entry.state != State::Sent)
            return at;
    }
    return -1;
}

std::optional<app::Error> PlanDraft::problem() const
{
    const auto refused = std::find_if(m_changes.rbegin(), m_changes.rend(), [this](const Entry &entry) {
        return entry.plan == m_id && entry.state == State::Refused;
    });
    return refused == m_changes.rend() ? std::nullopt : std::optional(refused->problem);
}

void PlanDraft::whenWritten(std::function<void()> go)
{
    if (!isUnderWay())
        go();
    else
        connect(this, &PlanDraft::written, this, std::move(go), Qt::SingleShotConnection);
}

bool PlanDraft::isUnderWay() const
{
    return std::any_of(m_changes.begin(), m_changes.end(),
                       [](const Entry &entry) { return entry.state != State::Refused; });
}

void PlanDraft::apply()
{
    m_plan = m_stored;
    for (const Entry &entry : m_changes) {
        Plan after = m_plan;
        if (entry.plan == m_id && entry.change.apply(after))
            m_plan = std::move(after);
    }
    emit changed();
}

void PlanDraft::sendWaiting()
{
    if (!m_workspace.isOpen())
        return;
    for (Entry &entry : m_changes) {
        if (m_workspace.isBusy())
            return;
        if (entry.state == State::Waiting)
            send(entry);
    }
}

void PlanDraft::send(Entry &entry)
{
    entry.state = State::Sent;
    std::vector<std::function<bool(Plan &)>> together;
    std::vector<int> numbers;
    for (const Entry &earlier : m_changes) {
        if (earlier.plan == entry.plan && earlier.state == State::Refused) {
            together.push_back(earlier.change.apply);
            numbers.push_back(earlier.number);
        }
    }
    const auto work = [id = entry.plan, change = entry.change, together](app::TeamStore &store,
                                                                         app::JobContext &) -> app::Result<Saved> {
        bool isMade = false;
        const auto alone = [&](Plan &plan) { return isMade = change.apply(plan); };
        const auto all = [&](Plan &plan) {
            for (const auto &apply : together)
                apply(plan);
            return alone(plan);
        };
        auto saved = SopService(store).edit(id, all, change.title);
        const bool withRefused = bool(saved);
        if (!saved && !together.empty())
            saved = SopService(store).edit(id, alone, change.title);
        if (saved)
            return Saved{*saved, withRefused};
        app::Error problem = saved.error();
        if (isMade && problem.kind == app::ErrorKind::NotFound) // something that the plan refers to
            problem.kind = app::ErrorKind::Invalid;
        return tl::unexpected<app::Error>(problem);
    };
    m_workspace.edit(work).then(this, [this, number = entry.number, numbers](const app::Result<Saved> &saved) {
        take(number, numbers, saved);
    });
}

void PlanDraft::take(int number, const std::vector<int> &refused, const app::Result<Saved> &saved)
{
    const auto entry =
        std::find_if(m_changes.begin(), m_changes.end(), [number](const Entry &one) { return one.number == number; });
    if (entry == m_changes.end())
        return; // another store was opened
    const storage::PlanId plan = entry->plan;
    if (saved) {
        std::erase_if(m_changes, [&](const Entry &one) {
            return one.number == number ||
                   (saved->withRefused && std::find(refused.begin(), refused.end(), one.number) != refused.end());
        });
        if (plan == m_id)
            m_stored = saved->plan;
    } else if (saved.error().kind == app::ErrorKind::Busy) {
        entry->state = State::Waiting; // long work has begun meanwhile
    } else if (saved.error().kind == app::ErrorKind::NotFound) {
        m_changes.erase(entry);
        emit lost(saved.error());
    } else {
        entry->state = State::Refused;
        entry->problem = saved.error();
    }
    apply();
    if (isUnderWay())
        return;
    emit written();
    if (std::exchange(m_isOutdated, false))
        emit outdated();
}

std::vector<int> sortSteps(Plan &plan)
{
    std::vector<int> order(plan.steps.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&plan](int a, int b) {
        const Step &first = plan.steps[size_t(a)], &second = plan.steps[size_t(b)];
        return std::pair(first.day.value_or(0), stepOrder(first)) <
               std::pair(second.day.value_or(0), stepOrder(second));
    });
    std::vector<Step> steps;
    for (const int step : order)
        steps.push_back(std::move(plan.steps[size_t(step)]));
    plan.steps = std::move(steps);
    return order;
}

} // namespace ui
