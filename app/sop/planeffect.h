#pragma once

#include "app/jobs/jobcontext.h"
#include "app/sop/plan.h"
#include "app/store/teamstore.h"

#include <QJsonObject>

namespace app::sop {

/// The effect of a new version of an active plan, shown to the user before it is applied. Touches are those of the next
/// thirty days, including today.
struct PlanEffect
{
    static constexpr int days = 30;

    PlanKind kind = PlanKind::OneToOne;
    bool isActive = false; ///< whether a plan of that name is active; otherwise all values are 0
    int enrolled = 0;      ///< enrolments with upcoming steps now, as the list of SOPs counts them
    int inside = 0;        ///< customers, groups or accounts in it now: with upcoming steps or an open task
    int entering = 0;      ///< those who enter at the next tick, or had finished and continue
    int leaving = 0;       ///< those removed by the change
    int dueToday = 0;      ///< touches that become due today
    int added = 0, dropped = 0, moved = 0, reworded = 0; ///< touches of customers in the plan
    int touchesOfEntering = 0;

    /// The touches that change for customers in the plan.
    int touches() const { return added + dropped + moved + reworded; }
    /// Whether the change affects any customer.
    bool changesAnything() const { return entering + leaving + dueToday + touches() > 0; }
};

/// The effect of importing the plan. The import is performed and rolled back, so the result is exact. Requires the
/// writing connection.
Result<PlanEffect> effectOfImport(TeamStore &store, const QByteArray &json, JobContext &job);

/// The effect in sentences, one per line.
QString effectText(const PlanEffect &effect);

} // namespace app::sop
