#pragma once

#include "app/sop/plan.h"
#include "app/store/undoer.h"
#include "storage/sop/planstore.h"

namespace app::sop {

/// Undoes or redoes the activation or a new version of a plan, together with the enrolments and tasks that ticks
/// created from it since. Fails with Conflict if a task was copied, snoozed or closed since: the plan can then only
/// be ended.
class PlanUndo final : public Undoer
{
public:
    /// The action of a change that activated a plan with that day as day 0 for everyone.
    static const QString everyoneTodayAction;

    static std::unique_ptr<Undoer> undoer(const UndoStep &step);

    bool replacesChangeset() const override { return true; }
    Result<void> apply() override;

private:
    explicit PlanUndo(const UndoStep &step) : m_step(step), m_store(step.store) {}

    void readChangeset();
    Result<void> activateAgain();
    Result<void> deactivate();
    Result<void> changeVersion(const QByteArray &definition);
    Result<void> moveFollowers(const Plan &before, const Plan &after);
    bool appliesExactly();
    void applyChangeset(const QStringList &without = {});

    UndoStep m_step;
    TeamStore &m_store;
    storage::PlanId m_plan;
    bool m_activates = false;
    int m_version = 0; ///< created by the change; 0: none
    QByteArray m_definition;
};

} // namespace app::sop
