#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <functional>
#include <optional>
#include <vector>

namespace storage {

/// One customer in one plan for one happening of its anchor, as it lies in the file.
struct StoredEnrolment
{
    EnrolmentId id;
    PlanId plan;
    std::int64_t customer = 0;
    std::int64_t account = 0; ///< of the friendship, for plans per friendship; else 0
    UtcMs occurrence = 0;
    UtcMs anchorAt = 0;
    LocalDay anchorDay = 0;
    UtcMs enteredAt = 0;
    int cycle = 0;
    int nextStep = 0; ///< the id of the step
    std::vector<int> passedSteps; ///< ids of steps behind the next one that are not to come any more
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

/// Enrolments of customers. Written by ticks and activation in bulk; ids are given by the caller.
class EnrolmentStore final
{
public:
    explicit EnrolmentStore(sqlite::Connection &connection) : m_connection(connection) {}

    void insert(const StoredEnrolment &enrolment);
    void update(const StoredEnrolment &enrolment);
    /// No task may be left of it.
    void remove(EnrolmentId id);
    std::optional<StoredEnrolment> byId(EnrolmentId id);
    /// All of a plan, oldest first, ended ones too.
    void forEach(PlanId plan, const std::function<void(const StoredEnrolment &)> &use);
    /// Those of a plan that no task was written for: what an activation that was taken back leaves behind.
    void removeUntouched(PlanId plan);
    /// Those of them that came in by this version of the plan or a later one.
    void removeUntouchedSince(PlanId plan, int version);
    /// Those of them that came in at or after `enteredAt`; answers how many.
    std::int64_t removeUntouchedFrom(PlanId plan, UtcMs enteredAt);
    /// All of a plan with their tasks.
    void removeAll(PlanId plan);
    /// Ends the running ones of a plan.
    void removeRunning(PlanId plan, UtcMs now, int endReason);
    /// Ends a running one; false where it runs no more.
    bool removeRunning(EnrolmentId id, UtcMs now, int endReason);
    struct Counts
    {
        std::int64_t running = 0, ended = 0, heldOut = 0;
    };
    Counts counts(PlanId plan);
    /// Moves the next step of a running enrolment later by `days`, where it is (`cycle`, `step`) and lies after
    /// `today`.
    void shiftNext(EnrolmentId id, int cycle, int step, int days, LocalDay today);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
