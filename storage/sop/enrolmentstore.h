#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <functional>
#include <optional>
#include <vector>

namespace storage {

/// One target in one plan for one occurrence of its anchor, as stored in the file.
struct StoredEnrolment
{
    EnrolmentId id;
    PlanId plan;
    int targetKind = 1;      ///< 1 customer, 2 group, 3 account
    std::int64_t target = 0; ///< the ID of that kind
    std::int64_t account = 0; ///< of the friendship, for plans per friendship, else 0
    UtcMs occurrence = 0;
    UtcMs anchorAt = 0;
    LocalDay anchorDay = 0;
    UtcMs enteredAt = 0;
    int cycle = 0;
    int nextStep = 0; ///< the ID of the step
    std::vector<int> passedSteps; ///< IDs of steps after the next one that will be skipped
    std::optional<LocalDay> nextDay;
    UtcMs nextAt = 0, plannedAt = 0;
    int waitedDays = 0;
    int movedReason = 0, movedValue = 0;
    std::optional<LocalDay> lastTouchDay;
    int state = 1; ///< 1 running, 2 finished, 3 goal, 4 exited, 5 removed, 6 held out
    std::optional<UtcMs> endedAt;
    int endReason = 0;
    int enteredVersion = 1; ///< of the plan; never changes
    bool operator==(const StoredEnrolment &) const = default;
};

/// Enrolments of customers, groups and accounts. Written in bulk by ticks and activation; IDs are assigned by the caller.
class EnrolmentStore final
{
public:
    explicit EnrolmentStore(sqlite::Connection &connection) : m_connection(connection) {}

    void insert(const StoredEnrolment &enrolment);
    void update(const StoredEnrolment &enrolment);
    /// It must have no tasks left.
    void remove(EnrolmentId id);
    std::optional<StoredEnrolment> byId(EnrolmentId id);
    /// All enrolments of a plan, oldest first, including ended ones.
    void forEach(PlanId plan, const std::function<void(const StoredEnrolment &)> &use);
    /// Removes a plan's enrolments without tasks: the remains of an activation that was undone.
    void removeUntouched(PlanId plan);
    /// Removes those of them that entered by this version of the plan or a later one.
    void removeUntouchedSince(PlanId plan, int version);
    /// Removes those of them that entered at or after `enteredAt`; returns how many.
    std::int64_t removeUntouchedFrom(PlanId plan, UtcMs enteredAt);
    /// Removes all of a plan with their tasks.
    void removeAll(PlanId plan);
    /// Those of a plan that began at or after `since` or, with `running`, also those that run or are held out.
    void forEachSince(PlanId plan, UtcMs since, bool running, const std::function<void(const StoredEnrolment &)> &use);
    /// Ends the running enrolments of a plan.
    void removeRunning(PlanId plan, UtcMs now, int endReason);
    /// Ends a running enrolment; returns false if it is not running.
    bool removeRunning(EnrolmentId id, UtcMs now, int endReason);
    struct Counts
    {
        std::int64_t running = 0, ended = 0, heldOut = 0;
    };
    Counts counts(PlanId plan);
    /// Moves the next step of a running enrolment by `days`, if it is (`cycle`, `step`) and on or after
    /// `today`.
    void shiftNext(EnrolmentId id, int cycle, int step, int days, LocalDay today);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
