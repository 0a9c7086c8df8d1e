#include "app/kpi/metrics/tasktally.h"

namespace app {

std::vector<TaskSums> tallyTasks(const KpiFacts &facts, const KpiCut &cut, const std::vector<Period> &periods)
{
    std::vector<TaskSums> sums(periods.size());
    const PieceIndex pieceOf(periods);
    const TaskFacts &tasks = facts.tasks;
    for (std::size_t i = 0; i < tasks.endDay.size(); ++i) {
        const std::int32_t piece = pieceOf(tasks.endDay[i]);
        if (piece < 0 || !cut.hasCustomer(tasks.customer[i]))
            continue;
        ++sums[std::size_t(piece)].ended;
        sums[std::size_t(piece)].onTime += tasks.onTime[i];
    }
    return sums;
}

} // namespace app
