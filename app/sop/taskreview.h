#pragma once

#include "app/sop/arbiter.h"
#include "app/sop/planningsession.h"
#include "storage/sop/taskstore.h"

namespace app::sop {

/// Reviews open tasks with the function that plans them: consent, friendship, audience, goal, exit, reply,
/// condition, caps and gap. Copied tasks are left to the user, and expired ones are missed.
class TaskReview final
{
public:
    explicit TaskReview(PlanningSession &session) : m_session(session) {}

    /// `tasks`: all open tasks of the customers concerned, in any order. Returns those that may no longer be made as
    /// they are, in their new state: blocked, cancelled or not applicable, or due later, with the reason.
    /// Those that may be made are counted in the session's state.
    std::vector<storage::Task> run(const std::vector<storage::Task> &tasks);
    /// Of the tasks that run() accepted: those whose enrolment has ended since, cancelled.
    std::vector<storage::Task> endedSince(const std::vector<storage::Task> &tasks) const;

private:
    struct Place;
    std::vector<Place> inOrder(const std::vector<storage::Task> &tasks) const;
    OpenTouch touchOf(const storage::Task &task, int step) const;
    storage::Task changed(storage::Task task, const Ruling &ruling, storage::LocalDay waitsSince) const;

    PlanningSession &m_session;
};

/// Sets the tasks to the state that a tick would give them now. Tasks of a paused plan are blocked during
/// the pause. Writes nothing.
Result<void> judgeTasks(TeamStore &store, JobContext &job, std::vector<storage::Task *> tasks);

/// The open tasks of a customer that may be made, in the state set by judgeTasks().
Result<std::vector<storage::Task>> openTasksOf(TeamStore &store, JobContext &job, storage::CustomerId customer);

} // namespace app::sop
