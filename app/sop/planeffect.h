#pragma once

#include "app/jobs/jobcontext.h"
#include "app/store/teamstore.h"

#include <QJsonObject>

namespace app::sop {

/// What a new version of an active plan does, as a person is told before it is applied. Touches are those of the next
/// thirty days, today included.
struct PlanEffect
{
    static constexpr int days = 30;

    bool isActive = false; ///< whether a plan of that name is in force; otherwise all is 0
    int inside = 0;        ///< who is in it now: steps are to come, or a task is open
    int entering = 0;      ///< who comes in by it at the next tick, or had finished and goes on
    int leaving = 0;       ///< who is put out by it
    int dueToday = 0;      ///< touches that fall due today by it
    int added = 0, dropped = 0, moved = 0, reworded = 0; ///< touches of those who are inside
    int touchesOfEntering = 0;

    /// Whether anybody notices.
    bool changesAnything() const
    {
        return entering + leaving + dueToday + added + dropped + moved + reworded > 0;
    }
};

/// What importing the plan would do. It is really done, and rolled back: what is told is what will happen. Needs the
/// writing connection.
Result<PlanEffect> effectOfImport(TeamStore &store, const QByteArray &json, JobContext &job);

/// The effect in sentences, a line each.
QString effectText(const PlanEffect &effect);

} // namespace app::sop
