#pragma once

#include "app/kpi/kpicut.h"

namespace app {

/// The task sums of one period: tasks whose window ended in it, without cancelled, blocked, not applicable and excused
/// ones.
struct TaskSums
{
    std::int64_t ended = 0, onTime = 0;
};

/// Computes the sums of each period for the segment of `cut`; `tasks` are already filtered by staff.
std::vector<TaskSums> tallyTasks(const KpiFacts &facts, const KpiCut &cut, const std::vector<Period> &periods);

} // namespace app
