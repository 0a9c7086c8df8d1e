#pragma once

#include "app/sop/planningsession.h"

namespace app::sop {

/// What to do with steps whose time fell into a pause. Drop: they are not made. Shift: everything still to come moves
/// by the days of the pause.
enum class Held { Drop = 1, Shift };

/// The result of resuming a plan.
struct Resumed
{
    Held held = Held::Shift;
    int days = 0;                ///< local days of the pause
    std::int64_t moved = 0;      ///< enrolments and open tasks that were shifted
    std::int64_t dropped = 0;    ///< steps and tasks that fell into the pause
};

/// The default: steps of plans tied to days (a date or a cycle) are dropped, because their content refers to
/// those days; others are shifted.
Held heldByDefault(const Plan &plan);

/// The result of resuming, as a message.
QString resumedText(const QString &plan, const Resumed &resumed);

/// Moves the enrolments of a plan and its open tasks past a pause that began at `pausedAt` and ends now. Writes in the
/// caller's transaction; `session` contains the plan, which is still paused in the store.
Resumed movePastPause(PlanningSession &session, TeamStore &store, int plan, storage::UtcMs pausedAt, Held held);

} // namespace app::sop
