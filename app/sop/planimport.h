#pragma once

#include "app/sop/plan.h"
#include "app/store/writescope.h"
#include "storage/sop/planstore.h"

namespace app::sop {

/// Puts a plan into the store: a new one as a draft, one of a known name as a further version, with those who are in it
/// taken along (PlanVersion).
class PlanImport final
{
public:
    explicit PlanImport(TeamStore &store) : m_store(store) {}

    /// Reads the plan and finds the stored one of its name. Conflict where that has ended.
    Result<void> read(const QByteArray &json);
    const Plan &plan() const { return m_plan; }
    /// The plan of that name as it was; nothing where it is new.
    const std::optional<storage::StoredPlan> &earlier() const { return m_earlier; }
    /// Writes it, in the caller's transaction; after read().
    Result<storage::PlanId> write(storage::sqlite::Connection &connection);

private:
    Result<void> identify();

    TeamStore &m_store;
    Plan m_plan;
    std::optional<storage::StoredPlan> m_earlier;
};

} // namespace app::sop
