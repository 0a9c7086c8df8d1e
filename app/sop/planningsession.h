#pragma once

#include "app/sop/guards.h"
#include "app/sop/planbook.h"
#include "app/sop/planday.h"
#include "app/sop/storefacts.h"
#include "storage/sop/enrolmentstore.h"
#include "storage/sop/taskstore.h"

#include <memory>

namespace app::sop {

/// The team's guards from its rules.
TeamGuards teamGuards(const TeamRules &rules);

/// A task that was closed and is to be made after all, as it is to stand: its enrolment by index, its step by position.
struct ReopenedTask
{
    storage::Task task;
    std::uint32_t enrolment = 0;
    int step = 0;
};

/// Everything that one planning run needs, read from a store: plans, enrolments, facts and guards. Used for
/// the tick and, without saveState(), for previews: both plan with the same function on the same state.
/// Holds a view of the image until endReading(); nothing can be committed on its thread before that.
class PlanningSession final
{
public:
    /// The first day that no tick has planned yet; today if a tick has already planned it, or if there was none.
    static storage::LocalDay unplannedFrom(TeamStore &store);
    /// `also`: a plan that takes part although it is not active (preview, activation).
    static Result<std::unique_ptr<PlanningSession>> open(TeamStore &store, JobContext &job, storage::PlanId also = {});

    /// Loads only what reviewing these open tasks needs: their enrolments, and rules restricted to their customers.
    static Result<std::unique_ptr<PlanningSession>> openFor(TeamStore &store, JobContext &job,
                                                            const std::vector<storage::Task> &tasks);

    PlanBook book;
    StoreFacts facts;
    PlanningState state;
    TeamGuards guards;
    std::vector<storage::Task> openTasks; ///< of all plans, as they lie in the store
    std::vector<storage::Task> judged;    ///< those of them that no longer stand as they are, as they are to stand
    std::vector<ReopenedTask> reopened;   ///< closed ones whose cause is gone

    storage::UtcMs now() const { return m_store.now(); }
    storage::LocalDay today() const { return m_store.today(); }
    /// The position of a task's step in plan `plan`; -1 if the plan has no such step.
    int stepOf(const storage::Task &task, int plan) const;
    /// The ID of a customer, group or account.
    std::int64_t idOf(Target target) const;
    /// Whether a line of the script to which the task belongs was said.
    bool isBegun(const storage::Task &task) const;
    /// The target of a task; empty if it is not alive or no plan concerns it.
    std::optional<Target> targetOf(const storage::Task &task) const;
    /// Who makes a touch: the step's assignee, else the operator of the sending account on that day, else the owner of
    /// the customer. `account`: who speaks, in a script.
    storage::StaffId staffOf(const Touch &touch) const { return staffOf(touch, touch.account); }
    storage::StaffId staffOf(const Touch &touch, AccountKey account) const;
    /// The same, with the cover if it is a colleague because of one.
    StoreFacts::Operated assigneeOf(const Touch &touch, AccountKey account) const;
    QString reasonOf(const Reason &reason) const { return reasonText(reason, book.nameOf(reason.plan)); }

    /// Gives the view of the image back: planning is over, and writing begins. What is written concerns only customers
    /// whose enrolment has changed or whose task was reopened.
    void endReading();
    /// Writes what changed since loading: new and changed enrolments. Inside the caller's transaction.
    void saveState();
    /// The stored ID of an enrolment. Call after saveState().
    storage::EnrolmentId idOf(const Touch &touch) const
    {
        return storage::EnrolmentId(state.enrolments[touch.enrolment].id);
    }

private:
    PlanningSession(TeamStore &store, PlanBook loaded);
    Result<void> load(JobContext &job, bool withGroups = true);
    void loadEnrolments();
    void loadEnrolmentsOf(const std::vector<storage::Task> &tasks);
    void add(const storage::StoredEnrolment &stored, int plan);
    storage::LocalDay madeTouchDay(const storage::StoredEnrolment &stored, int plan);
    void findAdded(Enrolment &e) const;
    void letGoOn();
    void review();
    void loadAccountCounts();
    std::optional<Target> find(TargetKind kind, std::int64_t id) const;
    std::int64_t ownerOf(Target target) const;

    /// What writing needs of a customer.
    struct Identified
    {
        std::int64_t id = 0;
        std::int64_t owner = 0;
    };

    TeamStore &m_store;
    std::optional<ImageView> m_image;
    std::unordered_map<CustomerSlot, Identified> m_written; ///< after endReading()
    mutable QHash<QString, std::int64_t> m_staffByName;
    /// By plan: enrolments that left the segment, and the day of their latest touch. Read on first use.
    std::unordered_map<int, std::unordered_map<std::int64_t, storage::LocalDay>> m_madeTouchDays;
};

} // namespace app::sop
