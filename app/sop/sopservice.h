#pragma once

#include "app/sop/planningsession.h"
#include "app/sop/planpause.h"
#include "storage/sop/enrolmentstore.h"

#include <QJsonObject>

#include <functional>
#include <map>

namespace app::sop {

/// A plan and its state.
struct PlanSummary
{
    storage::StoredPlan plan;
    int steps = 0;
    storage::EnrolmentStore::Counts enrolments;
};

/// One touch of a preview or calendar, with names.
struct PlannedTouch
{
    storage::UtcMs at = 0;
    QString plan;
    int step = 0; ///< from 1
    QString to;
    TargetKind targetKind = TargetKind::Customer;
    std::int64_t target = 0; ///< the ID of the customer, group or account
    QString staff, account;
    QString state, reason;
    std::optional<storage::UtcMs> meantAt; ///< if it was moved
    ReasonKind why = ReasonKind::None;     ///< kind of `reason`
    bool byHand = false;                   ///< counts towards the manual touch limit
};

struct Preview
{
    EntryCounts entries;
    std::vector<PlannedTouch> touches;
    std::vector<int> unknownYears;     ///< years within the preview whose holidays are unknown
    std::vector<PlannedTouch> others; ///< touches of the other active SOPs in these days, without names
};

/// Plans (SOPs): import and export, activation, and previews.
class SopService final
{
public:
    explicit SopService(TeamStore &store) : m_store(store) {}

    /// Adds a plan, or replaces the one of the same name; an active plan continues with the new version. `title` names
    /// the change in the undo list.
    Result<storage::PlanId> import(const QByteArray &json, const QString &title = {});
    Result<Plan> plan(const QString &name);
    /// Changes the stored plan and returns the result. `change` returns false if its subject no longer
    /// exists, which fails with NotFound; a change without effect writes nothing.
    Result<Plan> edit(storage::PlanId id, const std::function<bool(Plan &)> &change, const QString &title);
    /// Fails with Conflict if another plan has that name.
    Result<void> rename(const QString &name, const QString &newName);
    /// Deletes a draft; fails with Conflict if it was activated before or is used.
    Result<void> remove(const QString &name);
    Result<std::vector<PlanSummary>> list();

    /// Activates the plan and enrols its audience; `everyoneFromToday` makes today day 0 for all of them.
    /// The counts say how many entered and how many were too late.
    Result<EntryCounts> activate(const QString &name, bool everyoneFromToday, JobContext &job);
    Result<void> pause(const QString &name);
    /// `held`: what to do with steps that fell into the pause; absent: heldByDefault(). Fails with Invalid if a plan
    /// tied to certain days is to be shifted. One undo step.
    Result<Resumed> resume(const QString &name, std::optional<Held> held, JobContext &job);
    /// Ends all enrolments and cancels open tasks. Undo restores both.
    Result<void> end(const QString &name);

    /// What the plan would do in the next `days` days alongside the active plans, with all guards applied.
    Result<Preview> preview(const QString &name, int days, JobContext &job, bool everyoneFromToday = false);
    /// What all active plans did and will do from `from` to `to`: stored tasks, then the simulation.
    Result<std::vector<PlannedTouch>> calendar(storage::LocalDay from, storage::LocalDay to, JobContext &job);
    /// The daily number of safe manual touches for each team member: the team's limit for every account operated.
    Result<std::map<QString, int>> handCapacities();

private:
    Result<storage::StoredPlan> find(const QString &name);
    Result<storage::StoredPlan> draft(const QString &name);
    std::vector<PlannedTouch> named(PlanningSession &session, const std::vector<Touch> &touches);
    Result<std::vector<PlannedTouch>> written(storage::LocalDay from, storage::LocalDay to, JobContext &job);

    TeamStore &m_store;
};

} // namespace app::sop
