#include "app/kpi/metrics/taskmetrics.h"

namespace app {

namespace {

constexpr Metric metrics[] = {
    {"sop_on_time_rate", "SOP on-time rate", "SOP 按时完成率",
     "Tasks done by the end of their window ÷ tasks whose window ended in the period; cancelled, not applicable, "
     "blocked and excused ones left out",
     "在时间窗内完成的任务 ÷ 时间窗在期内结束的任务；不含取消、不适用、被拦截及有正当理由跳过的任务", MetricUnit::Ratio,
     MetricKind::Process, Better::Up, MetricFamily::Tasks, TasksFeed, ByStaff | BySegment,
     [](const MetricSums &sums) { return Figure::quotient(sums.tasks.onTime, sums.tasks.ended); }},
};

} // namespace

std::span<const Metric> taskMetrics()
{
    return metrics;
}

} // namespace app
