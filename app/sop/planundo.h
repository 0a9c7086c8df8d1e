#pragma once

#include "app/sop/plan.h"
#include "app/store/teamstore.h"
#include "storage/sop/planstore.h"
#include "storage/store/changestore.h"

namespace app::sop {

/// Undoes or redoes the activation or a new version of a plan, together with the enrolments and tasks that ticks
/// created from it since. Fails with Conflict if a task was copied, snoozed or closed since: the plan can then only
/// be ended. Runs in the caller's transaction, instead of applying the changeset.
class PlanUndo final
{
public:
    /// Reference of a change that activated a plan with that day as day 0 for everyone.
    static constexpr std::int64_t everyoneTodayReference = -2;

    PlanUndo(TeamStore &store, const storage::Change &change, bool forward);

    /// Whether the change is of this kind. For all others the changeset is sufficient.
    bool isNeeded() const { return m_plan && (m_activates || m_version > 0); }
    Result<void> apply(JobContext &job);

private:
    void readChangeset();
    Result<void> activateAgain(JobContext &job);
    Result<void> deactivate();
    Result<void> changeVersion(const QByteArray &definition);
    Result<void> moveFollowers(const Plan &before, const Plan &after);
    bool appliesExactly();
    void applyChangeset(const QStringList &without = {});

    TeamStore &m_store;
    const storage::Change &m_change;
    bool m_forward;
    storage::PlanId m_plan;
    bool m_activates = false;
    int m_version = 0; ///< created by the change; 0: none
    QByteArray m_definition;
};

} // namespace app::sop
