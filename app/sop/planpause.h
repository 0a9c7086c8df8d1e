#pragma once

#include "app/sop/planningsession.h"

namespace app::sop {

/// What becomes of steps whose time fell into a pause. Drop: they are left out. Shift: all that was to come comes later by
/// the days of the pause.
enum class Held { Drop = 1, Shift };

/// What resuming did.
struct Resumed
{
    Held held = Held::Shift;
    int days = 0;                ///< local days of the pause
    std::int64_t moved = 0;      ///< people and open tasks that were shifted
    std::int64_t dropped = 0;    ///< steps and tasks that fell into the pause
};

/// What is done with the steps of a pause where nobody says: those of a plan with days of its own, a date or a cycle, are
/// dropped, since they speak of those days; others are shifted.
Held heldByDefault(const Plan &plan);

/// What resuming did, as a sentence.
QString resumedText(const QString &plan, const Resumed &resumed);

/// Brings the people in a plan and its open tasks over a pause that began at `pausedAt` and ends now. Writes inside the
/// caller's transaction; `session` has the plan in it, which is still paused in the store.
Resumed overPause(PlanningSession &session, TeamStore &store, int plan, storage::UtcMs pausedAt, Held held);

} // namespace app::sop
