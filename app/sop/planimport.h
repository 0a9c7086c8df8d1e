#pragma once

#include "app/sop/plan.h"
#include "app/store/writescope.h"
#include "storage/sop/planstore.h"

namespace app::sop {

/// Imports a plan into the store: a new one as a draft, an existing one as a further version, with its enrolments
/// migrated (PlanVersion).
class PlanImport final
{
public:
    explicit PlanImport(TeamStore &store) : m_store(store) {}

    /// Reads the plan and finds the stored plan of that name. Fails with Conflict if that one has ended.
    Result<void> read(const QByteArray &json);
    const Plan &plan() const { return m_plan; }
    /// The stored plan of that name before the import; empty if the plan is new.
    const std::optional<storage::StoredPlan> &earlier() const { return m_earlier; }
    /// Writes the plan in the caller's transaction. Call after read().
    Result<storage::PlanId> write(storage::sqlite::Connection &connection);

private:
    Result<void> identify();

    TeamStore &m_store;
    Plan m_plan;
    std::optional<storage::StoredPlan> m_earlier;
};

} // namespace app::sop
