#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace storage {

/// The state of a task; the values are stored in the file. Overdue is derived from the clock, never stored.
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

/// Whether the touch can still be made, or its text was copied but not confirmed as sent.
constexpr bool isOpen(TaskState state)
{
    return state == TaskState::Scheduled || state == TaskState::Due || state == TaskState::Copied ||
           state == TaskState::Snoozed;
}

/// One touch of a plan on its day, to be made by a team member.
struct Task
{
    TaskId id;
    PlanId plan;
    int planVersion = 1;
    EnrolmentId enrolment;
    int cycle = 0, step = 0; ///< the step is its ID
    int part = 0;            ///< of the step: the line of a script, from 0
    CustomerId customer;     ///< none in a group and for Moments
    GroupId group;           ///< none for customers and Moments
    AccountId account;       ///< the sender
    StaffId staff;
    UtcMs dueAt = 0, windowEndAt = 0, expiresAt = 0;
    TaskState state = TaskState::Scheduled;
    int reason = 0;
    QString reasonText;
    int via = 1, purpose = 1;
    QString text;
    std::optional<int> variant; ///< of the step, from 0
    ContentId content;          ///< the first item of the library that it sends
    std::int64_t cover = 0;     ///< of a new task: the cover because of which a colleague has it
    LocalDay plannedDay = 0;
    std::optional<LocalDay> movedFromDay;
    std::optional<UtcMs> snoozedUntil;
    EventId event;
};

/// A task with names for display in a list.
struct TaskLine
{
    Task task;
    QString plan;
    QString to; ///< the name of the customer, group or, for Moments, account
    QString staff;
    int stepNumber = 0; ///< displayed number of the step, from 1
};

/// Tasks. They are written once on their day; after that, only their state changes.
class TaskStore final
{
public:
    explicit TaskStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Returns false if this (enrolment, cycle, step, part) already has a task.
    bool insert(const Task &task);
    std::optional<Task> byId(TaskId id);

    /// The tasks of its step, in the order of the parts; with it.
    std::vector<Task> partsOf(const Task &task);
    /// Whether a part of its step was done.
    bool hasDonePart(const Task &task);

    struct Filter
    {
        StaffId staff;                    ///< none: all staff
        std::optional<UtcMs> from, until; ///< due in [from, until)
    };
    /// By due time; only open tasks if no day is given.
    std::vector<TaskLine> list(const Filter &filter);
    /// The tasks of the day [from, until): open ones due or snoozed until its end, and those closed in it.
    std::vector<TaskLine> ofDay(StaffId staff, UtcMs from, UtcMs until);
    /// The tasks of a plan (none: of all plans) due in [from, until), without void ones.
    std::vector<TaskLine> ofPlan(PlanId plan, UtcMs from, UtcMs until);
    /// Open tasks: all, those of the given customers, and those of the customers, groups and accounts of given tasks.
    std::vector<Task> open();
    std::vector<Task> openOf(std::vector<CustomerId> customers);
    std::vector<Task> openOfTargets(const std::vector<Task> &tasks);
    std::vector<Task> openOf(PlanId plan);

    /// All tasks of a plan, in creation order. `isTouched`: a user did, copied or snoozed it.
    void forEachOf(PlanId plan, const std::function<void(const Task &, bool isTouched)> &use);
    void remove(TaskId id);

    /// Reopens tasks planned until `day` that are missed although they have not expired by `now`, as happens after a
    /// clock was ahead; returns how many.
    std::int64_t reopenMissed(LocalDay day, UtcMs now);

    /// Updates states: scheduled tasks become due, snoozed ones due again, expired ones missed, except in paused plans.
    /// Returns how many were missed.
    std::int64_t bringUpTo(UtcMs now);
    void setDone(TaskId id, TaskState state, UtcMs at, StaffId by, EventId event);
    void setSkipped(TaskId id, const QString &reason, UtcMs at, StaffId by, EventId event);
    void setSnoozed(TaskId id, UtcMs until);
    void setState(TaskId id, TaskState state);
    /// Writes the text, the variant, the item of the library and the version of the plan that they are from.
    void setText(const Task &task);
    /// Writes state, times and reason after they were reassessed.
    void setJudged(const Task &task);
    /// By hand: no cover takes the task back.
    void reassign(TaskId id, StaffId staff);
    /// Cancels the open tasks of a plan that ended.
    void cancelOpen(PlanId plan);
    /// Cancels the open tasks of a removed enrolment; returns how many.
    std::int64_t cancelOpen(EnrolmentId enrolment);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
