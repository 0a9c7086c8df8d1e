#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace storage {

/// The life of a task; the numbers are kept in the store. Overdue is derived from the clock, never stored.
enum class TaskState {
    Scheduled = 1,
    Due,
    Copied,
    Done,
    DoneLate,
    Skipped,
    Snoozed,
    NotApplicable,
    Blocked,
    Missed,
    Cancelled,
    Void
};

/// Whether a person may still make the touch, or has copied its text without saying that it was sent.
constexpr bool isOpen(TaskState state)
{
    return state == TaskState::Scheduled || state == TaskState::Due || state == TaskState::Copied ||
           state == TaskState::Snoozed;
}

/// One touch of a plan on its day, for a person to make.
struct Task
{
    TaskId id;
    PlanId plan;
    int planVersion = 1;
    EnrolmentId enrolment;
    int cycle = 0, step = 0; ///< the step by its id
    CustomerId customer;
    AccountId account;
    StaffId staff;
    UtcMs dueAt = 0, windowEndAt = 0, expiresAt = 0;
    TaskState state = TaskState::Scheduled;
    int reason = 0;
    QString reasonText;
    int via = 1, purpose = 1;
    QString text;
    LocalDay plannedDay = 0;
    std::optional<LocalDay> movedFromDay;
    std::optional<UtcMs> snoozedUntil;
    EventId event;
};

/// A task with the names a list shows.
struct TaskLine
{
    Task task;
    QString plan, customer, staff;
    int stepNumber = 0; ///< by which people know the step, from 1
};

/// Tasks. They are written once on their day and then only change state.
class TaskStore final
{
public:
    explicit TaskStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// False where this (enrolment, cycle, step) has its task already.
    bool insert(const Task &task);
    std::optional<Task> byId(TaskId id);

    struct Filter
    {
        StaffId staff;                    ///< none: everybody's
        std::optional<UtcMs> from, until; ///< due in [from, until)
    };
    /// By due time; open ones alone where no day is asked for.
    std::vector<TaskLine> list(const Filter &filter);
    /// What concerns the day [from, until): open ones due, or put off, until its end, and those closed in it.
    std::vector<TaskLine> ofDay(StaffId staff, UtcMs from, UtcMs until);
    /// Those of a plan (none: of all) that are due in [from, until), and were not made void.
    std::vector<TaskLine> ofPlan(PlanId plan, UtcMs from, UtcMs until);
    /// Open ones: of everybody, or of these customers.
    std::vector<Task> open();
    std::vector<Task> openOf(std::vector<CustomerId> customers);
    std::vector<Task> openOf(PlanId plan);

    /// All of a plan, in the order in which they were written. `isTouched`: a person did, copied or put it off.
    void forEachOf(PlanId plan, const std::function<void(const Task &, bool isTouched)> &use);
    void remove(TaskId id);
    /// The planned day of the latest touch that was, is or could have been made; nothing where there is none.
    std::optional<LocalDay> lastTouchDay(EnrolmentId enrolment);

    /// Those planned until `day` that count as missed although they have not expired by `now`, as after a clock that was
    /// ahead, are open again; answers how many.
    std::int64_t reopenMissed(LocalDay day, UtcMs now);

    /// Scheduled ones become due, snoozed ones due again, expired ones missed, but for those of plans that are paused.
    /// Answers how many were missed.
    std::int64_t bringUpTo(UtcMs now);
    void setDone(TaskId id, TaskState state, UtcMs at, StaffId by, EventId event);
    void setSkipped(TaskId id, const QString &reason, UtcMs at, StaffId by, EventId event);
    void setSnoozed(TaskId id, UtcMs until);
    void setState(TaskId id, TaskState state);
    /// State, times and reason, as they were judged anew.
    void setJudged(const Task &task);
    void reassign(TaskId id, StaffId staff);
    /// Open tasks of a plan that ended.
    void cancelOpen(PlanId plan);
    /// Open tasks of somebody who was taken out; answers how many.
    std::int64_t cancelOpen(EnrolmentId enrolment);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
