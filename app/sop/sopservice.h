#pragma once

#include "app/sop/planningsession.h"
#include "storage/sop/enrolmentstore.h"

#include <QJsonObject>

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
};

struct Preview
{
    EntryCounts entries;
    std::vector<PlannedTouch> touches;
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
    Result<std::vector<PlanSummary>> list();

    /// Puts the plan in force and lets its audience in; `everyoneFromToday` makes today day 0 for all of them.
    /// The counts say who was let in and who came too late.
    Result<EntryCounts> activate(const QString &name, bool everyoneFromToday, JobContext &job);
    /// The counts that activate() would answer now. Writes nothing.
    Result<EntryCounts> wouldEnter(const QString &name, bool everyoneFromToday, JobContext &job);
    Result<void> pause(const QString &name);
    Result<void> resume(const QString &name);
    /// Nobody is in it any more; open tasks are cancelled.
    Result<void> end(const QString &name);

    /// What the plan would do in the next `days` days beside the active ones, with every guard that moves or blocks.
    Result<Preview> preview(const QString &name, int days, JobContext &job);
    /// What all active plans did and will do from `from` to `to`: tasks that were written, then the simulation.
    Result<std::vector<PlannedTouch>> calendar(storage::LocalDay from, storage::LocalDay to, JobContext &job);

private:
    Result<storage::StoredPlan> find(const QString &name);
    Result<storage::StoredPlan> draft(const QString &name);
    Result<void> changeState(const QString &name, storage::StoredPlan::State from, storage::StoredPlan::State to,
                             const QString &title, const QString &action);
    std::vector<PlannedTouch> named(PlanningSession &session, const std::vector<Touch> &touches);

    TeamStore &m_store;
};

} // namespace app::sop
