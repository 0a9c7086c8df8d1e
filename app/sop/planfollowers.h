#pragma once

#include "app/sop/planversion.h"
#include "app/store/teamstore.h"
#include "storage/sop/enrolmentstore.h"

#include <map>

namespace app::sop {

/// Takes the enrolments and open tasks of a stored plan along when its definition changes. Inside the caller's
/// transaction; throws what storage throws.
class PlanFollowers final
{
public:
    using IsWithdrawn = std::function<bool(const storage::Task &)>;

    PlanFollowers(TeamStore &store, storage::PlanId plan) : m_store(store), m_plan(plan) {}

    /// From one version to another: untouched open tasks of steps that changed are taken back, to be planned anew.
    void follow(const Plan &before, const Plan &after);
    /// The same where other untouched tasks are taken back too. Answers how many were.
    int follow(const Plan &before, const Plan &after, const IsWithdrawn &isWithdrawn);

private:
    void sortTasks(const IsWithdrawn &isWithdrawn);
    void move(const PlanVersion &version, const storage::StoredEnrolment &stored, bool mayGoOn);
    std::set<std::int64_t> heldElsewhere(const Plan &plan);

    TeamStore &m_store;
    storage::PlanId m_plan;
    std::map<std::int64_t, storage::Task> m_earliest;                       // enrolment → first task taken back
    std::map<std::int64_t, std::set<std::pair<int, int>>> m_decided;        // enrolment → (cycle, step)
    std::vector<storage::TaskId> m_withdrawn;
};

} // namespace app::sop
