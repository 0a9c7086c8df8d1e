#pragma once

#include "app/sop/planversion.h"
#include "app/store/teamstore.h"
#include "storage/sop/enrolmentstore.h"

#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace app::sop {

/// Migrates the enrolments and open tasks of a stored plan when its definition changes. Runs in the caller's
/// transaction; throws what storage throws.
class PlanFollowers final
{
public:
    using IsWithdrawn = std::function<bool(const storage::Task &)>;

    PlanFollowers(TeamStore &store, storage::PlanId plan) : m_store(store), m_plan(plan) {}

    /// Between two versions: untouched open tasks of changed steps are withdrawn and will be planned again.
    void follow(const Plan &before, const Plan &after);
    /// The same, also withdrawing the other untouched tasks for which `isWithdrawn` is true. Returns their number.
    int follow(const Plan &before, const Plan &after, const IsWithdrawn &isWithdrawn);

private:
    void sortTasks(const IsWithdrawn &isWithdrawn);
    void move(const PlanVersion &version, const storage::StoredEnrolment &stored, bool mayGoOn);
    std::set<std::int64_t> heldElsewhere(const Plan &plan);

    TeamStore &m_store;
    storage::PlanId m_plan;
    std::map<std::int64_t, storage::Task> m_earliest;                // enrolment → first task withdrawn
    std::map<std::int64_t, std::set<std::pair<int, int>>> m_decided; // enrolment → (cycle, step)
    std::vector<storage::TaskId> m_withdrawn;
    std::unordered_map<std::int64_t, storage::LocalDay> m_touchDays; // enrolment → its latest touch that stays
};

} // namespace app::sop
