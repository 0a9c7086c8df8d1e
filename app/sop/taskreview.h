#pragma once

#include "app/sop/arbiter.h"
#include "app/sop/planningsession.h"
#include "storage/sop/taskstore.h"

#include <map>
#include <set>
#include <tuple>

namespace app::sop {

/// The reasons for which a task is closed only as long as they hold: the person or the rules may say otherwise
/// tomorrow. A goal, an expiry, a cap or a change of the plan closes for good.
const std::vector<int> &reversibleReasons();

/// Judges open tasks anew, with the function that plans them: on consent, friendship, audience, goal, exit, reply,
/// condition, caps and gap. What was copied is left to the person who copied it, and what expired is missed.
class TaskReview final
{
public:
    explicit TaskReview(PlanningSession &session) : m_session(session) {}

    /// `tasks`: all open tasks of the customers, groups and accounts concerned, in any order. The lines of a script
    /// wait with the first one that is open. Returns those that may no longer be made as
    /// they are, in their new state: blocked, cancelled or not applicable, or due later, with the reason.
    /// Those that may be made are counted in the session's state.
    std::vector<storage::Task> run(const std::vector<storage::Task> &tasks);
    /// Of tasks that the program closed for one of reversibleReasons() and nobody touched since, those that may be made
    /// again, as they are to stand. Asked after run(): they come behind what is open, and are counted.
    std::vector<ReopenedTask> reopened(const std::vector<storage::Task> &closed);
    /// Of tasks that run() found good: those whose enrolment was ended since, cancelled.
    std::vector<storage::Task> endedSince(const std::vector<storage::Task> &tasks) const;

private:
    struct Place;
    using Script = std::tuple<storage::EnrolmentId, int, int>; ///< enrolment, cycle, step
    bool isFurtherLine(const storage::Task &task, const Place &place) const;
    std::vector<Place> inOrder(const std::vector<storage::Task> &tasks) const;
    OpenTouch touchOf(const storage::Task &task, int step) const;
    storage::Task changed(storage::Task task, const Ruling &ruling, storage::LocalDay waitsSince) const;

    PlanningSession &m_session;
    std::set<Script> m_begun; ///< scripts of which a line may be said
};

/// Sets the tasks to the state that a tick would give them now. Tasks of a paused plan are blocked during
/// the pause. Writes nothing.
Result<void> judgeTasks(TeamStore &store, JobContext &job, std::vector<storage::Task *> tasks);

/// The open tasks of a customer that may be made, in the state set by judgeTasks().
Result<std::vector<storage::Task>> openTasksOf(TeamStore &store, JobContext &job, storage::CustomerId customer);

} // namespace app::sop
