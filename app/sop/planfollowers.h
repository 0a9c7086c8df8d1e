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

    /// `version`: the number of the version to which they migrate.
    PlanFollowers(TeamStore &store, storage::PlanId plan, int version)
        : m_store(store), m_plan(plan), m_version(version)
    {
    }

    /// Between two versions: untouched open tasks of steps with another time are withdrawn and will be planned again;
    /// those of steps that only say something else get the new text. Of a cycle, only tasks of the latest occurrence
    /// are planned again: the time of earlier ones has passed.
    void follow(const Plan &before, const Plan &after);
    /// Withdraws the untouched tasks for which `isWithdrawn` is true instead. Returns their number.
    int follow(const Plan &before, const Plan &after, const IsWithdrawn &isWithdrawn);
    /// Gives the untouched open tasks that `version` or a later one made the text of `after`.
    void rewordFrom(int version, const Plan &after);

private:
    void sortTasks(const IsWithdrawn &isWithdrawn, const PlanVersion &version);
    void reword(const Plan &after);
    void move(const PlanVersion &version, const storage::StoredEnrolment &stored, bool mayGoOn);
    std::set<std::int64_t> heldElsewhere(const Plan &plan);

    TeamStore &m_store;
    storage::PlanId m_plan;
    int m_version;
    std::map<std::int64_t, storage::Task> m_earliest;                // enrolment → first task withdrawn
    std::map<std::int64_t, std::set<std::pair<int, int>>> m_decided; // enrolment → (cycle, step)
    std::vector<storage::TaskId> m_withdrawn;
    std::vector<storage::Task> m_reworded;
    std::unordered_map<std::int64_t, storage::LocalDay> m_touchDays; // enrolment → its latest touch that stays
};

} // namespace app::sop
