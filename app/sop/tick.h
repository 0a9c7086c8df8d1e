#pragma once

#include "app/sop/planningsession.h"

namespace app::sop {

/// The result of a tick.
struct TickOutcome
{
    bool earlier = false;                  ///< the clock is before the last planned day: nothing was done
    storage::LocalDay from = 0, until = 0; ///< the days planned, both included
    EntryCounts entries;
    std::int64_t written = 0; ///< tasks to do, those opened again included
    std::int64_t blocked = 0, notApplicable = 0, skipped = 0;
    std::int64_t missed = 0;    ///< expired tasks, including those of days on which the program was not running
    std::int64_t cancelled = 0; ///< tasks no longer to be made: the goal is reached, the customer left …
    std::int64_t moved = 0;     ///< tasks delayed by caps or gaps
    QStringList problems;       ///< segments and SOPs that were skipped because their rule cannot be evaluated, and why
};

/// Brings the store up to the business clock: records who is in each segment, lets people into plans, plans the days
/// since the last tick in order, writes the tasks of each day, makes tasks due and marks those that expired. Tasks that
/// are open are judged anew first: what no longer holds is closed with its reason, and what was closed for a cause that
/// is gone opens again. May run any number of times a day.
class Tick final
{
public:
    explicit Tick(TeamStore &store) : m_store(store) {}

    Result<TickOutcome> run(JobContext &job);

private:
    Result<void> plan(JobContext &job, TickOutcome &outcome);
    void writeJudged(PlanningSession &session, TickOutcome &outcome);
    void writeReopened(PlanningSession &session, TickOutcome &outcome);

    TeamStore &m_store;
};

} // namespace app::sop
