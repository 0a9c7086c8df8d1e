#pragma once

#include "app/kpi/kpicut.h"

namespace app {

/// What the tasks of one stretch of days come to: those whose window ended in it. Cancelled, blocked, not applicable
/// and excused ones are left out.
struct TaskSums
{
    std::int64_t ended = 0, onTime = 0;
};

/// Sums of each period under the segment of `cut`; `tasks` are already those of the staff asked for.
std::vector<TaskSums> tallyTasks(const KpiFacts &facts, const KpiCut &cut, const std::vector<Period> &periods);

} // namespace app
