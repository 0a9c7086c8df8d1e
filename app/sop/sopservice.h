#pragma once

#include "app/sop/planningsession.h"
#include "app/sop/planpause.h"
#include "storage/sop/enrolmentstore.h"

#include <QJsonObject>

#include <functional>
#include <map>

namespace app::sop {

/// A plan and how it stands.
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
    storage::CustomerId customer;
    QString staff, account;
    QString state, reason;
    std::optional<storage::UtcMs> meantAt; ///< where it was moved
    ReasonKind why = ReasonKind::None;     ///< of `reason`
    bool byHand = false;                   ///< counts for the limit of touches by hand
};

struct Preview
{
    EntryCounts entries;
    std::vector<PlannedTouch> touches;
    std::vector<int> unknownYears;     ///< of the days looked at: their holidays are not known
    std::vector<PlannedTouch> others; ///< what the other active SOPs do in those days, without names of customers
};

/// Plans (SOPs): bringing them in and out, putting them in force, and seeing what they would do.
class SopService final
{
public:
    explicit SopService(TeamStore &store) : m_store(store) {}

    /// Adds a plan, or replaces the one of the same name; an active one goes on with the new version. `title` names the
    /// change in the undo list.
    Result<storage::PlanId> import(const QByteArray &json, const QString &title = {});
    Result<Plan> plan(const QString &name);
    /// Changes the plan as it stands in the store and answers what it then is. `change` says false where what it is
    /// about is not there any more, which is NotFound; a change that makes no difference writes nothing.
    Result<Plan> edit(storage::PlanId id, const std::function<bool(Plan &)> &change, const QString &title);
    /// Conflict where another one is called so.
    Result<void> rename(const QString &name, const QString &newName);
    /// Deletes a draft; Conflict where it was activated before or something uses it.
    Result<void> remove(const QString &name);
    Result<std::vector<PlanSummary>> list();

    /// Puts the plan in force and lets its audience in; `everyoneFromToday` makes today day 0 for all of them.
    /// The counts say who was let in and who came too late.
    Result<EntryCounts> activate(const QString &name, bool everyoneFromToday, JobContext &job);
    Result<void> pause(const QString &name);
    /// `held`: what becomes of the steps that fell into the pause; absent: heldByDefault(). Invalid where a plan with days
    /// of its own is to be shifted. One undo step.
    Result<Resumed> resume(const QString &name, std::optional<Held> held, JobContext &job);
    /// Nobody is in it any more; open tasks are cancelled. Undo puts both back.
    Result<void> end(const QString &name);

    /// What the plan would do in the next `days` days beside the active ones, with every guard that moves or blocks.
    Result<Preview> preview(const QString &name, int days, JobContext &job, bool everyoneFromToday = false);
    /// What all active plans did and will do from `from` to `to`: tasks that were written, then the simulation.
    Result<std::vector<PlannedTouch>> calendar(storage::LocalDay from, storage::LocalDay to, JobContext &job);
    /// How many touches by hand a day are safe for each member of staff: the team's limit for every account operated.
    Result<std::map<QString, int>> handCapacities();

private:
    Result<storage::StoredPlan> find(const QString &name);
    Result<storage::StoredPlan> draft(const QString &name);
    std::vector<PlannedTouch> named(PlanningSession &session, const std::vector<Touch> &touches);
    Result<std::vector<PlannedTouch>> written(storage::LocalDay from, storage::LocalDay to, JobContext &job);

    TeamStore &m_store;
};

} // namespace app::sop
