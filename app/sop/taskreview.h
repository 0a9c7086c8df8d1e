#pragma once

#include "app/sop/arbiter.h"
#include "app/sop/planningsession.h"
#include "storage/sop/taskstore.h"

namespace app::sop {

/// The reasons for which a task is closed only as long as they hold: the person or the rules may say otherwise tomorrow.
/// A goal, an expiry, a cap or a change of the plan closes for good.
const std::vector<int> &reversibleReasons();

/// Judges open tasks anew, with the function that plans them: on consent, friendship, audience, goal, exit, reply,
/// condition, caps and gap. What was copied is left to the person who copied it, and what expired is missed.
class TaskReview final
{
public:
    explicit TaskReview(PlanningSession &session) : m_session(session) {}

    /// `tasks`: every open task of the customers concerned, in any order. Answers those that may no longer be made as
    /// they stand, as they are to stand: blocked, cancelled or not applicable, or due at a later time, with the reason.
    /// Those that may be made are counted in the session's state.
    std::vector<storage::Task> run(const std::vector<storage::Task> &tasks);
    /// Of tasks that the program closed for one of reversibleReasons() and nobody touched since, those that may be made again, as they
    /// are to stand. Asked after run(): they come behind what is open, and are counted.
    std::vector<ReopenedTask> reopened(const std::vector<storage::Task> &closed);
    /// Of tasks that run() found good: those whose enrolment was ended since, cancelled.
    std::vector<storage::Task> endedSince(const std::vector<storage::Task> &tasks) const;

private:
    struct Place;
    std::vector<Place> inOrder(const std::vector<storage::Task> &tasks) const;
    OpenTouch touchOf(const storage::Task &task, int step) const;
    storage::Task changed(storage::Task task, const Ruling &ruling, storage::LocalDay waitsSince) const;

    PlanningSession &m_session;
};

/// The tasks as they may be offered now: lays over them what a tick would make of them. Those of a plan that is paused
/// are blocked as long as it is. Nothing is written.
Result<void> judgeTasks(TeamStore &store, JobContext &job, std::vector<storage::Task *> tasks);

/// The open tasks of a customer that may be made, as judgeTasks() has them.
Result<std::vector<storage::Task>> openTasksOf(TeamStore &store, JobContext &job, storage::CustomerId customer);

} // namespace app::sop
