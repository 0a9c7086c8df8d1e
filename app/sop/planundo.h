#pragma once

#include "app/sop/plan.h"
#include "app/store/teamstore.h"
#include "storage/sop/planstore.h"
#include "storage/store/changestore.h"

namespace app::sop {

/// Takes back, or does again, what put a plan in force or gave it another version, together with the enrolments and
/// tasks that ticks made of it since. What somebody copied, put off or did stands in the way: then the plan is ended
/// instead. Inside the caller's transaction, in the place of applying the changeset.
class PlanUndo final
{
public:
    /// Reference of a change that put a plan in force with day 0 that day for everyone.
    static constexpr std::int64_t everyoneTodayReference = -2;

    PlanUndo(TeamStore &store, const storage::Change &change, bool forward);

    /// Whether the change is of that kind. All others are their changeset alone.
    bool isNeeded() const { return m_plan && (m_activates || m_version > 0); }
    Result<void> apply(JobContext &job);

private:
    void readChangeset();
    Result<void> activateAgain(JobContext &job);
    Result<void> deactivate();
    Result<void> changeVersion(const QByteArray &definition);
    Result<void> moveFollowers(const Plan &before, const Plan &after);
    bool appliesExactly();
    void readmitDisplaced();
    void applyChangeset(const QStringList &without = {});

    TeamStore &m_store;
    const storage::Change &m_change;
    bool m_forward;
    storage::PlanId m_plan;
    bool m_activates = false;
    int m_version = 0; ///< that the change made; 0: none
    QByteArray m_definition;
};

} // namespace app::sop
