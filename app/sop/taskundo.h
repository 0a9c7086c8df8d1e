#pragma once

#include "app/store/undoer.h"
#include "storage/store/tables.h"

namespace app::sop {

/// Undoes and redoes work on tasks, and changes of a plan's state, after ticks have gone on: tasks became due, were missed,
/// or were closed and opened again. Redo fails with Conflict if a task is not there any more.
class TaskUndo final : public Undoer
{
public:
    static std::unique_ptr<Undoer> undoer(const UndoStep &step);

    QStringList tolerated() const override;
    bool programGoesOn() const override { return true; }
    QStringList takesFrom() const override { return storage::planningTables(); }
    Result<void> prepare() override;

private:
    explicit TaskUndo(const UndoStep &step) : m_step(step) {}

    UndoStep m_step;
};

} // namespace app::sop
