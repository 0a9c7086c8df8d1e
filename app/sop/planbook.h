#pragma once

#include "app/sop/planstorage.h"
#include "app/sop/schedule.h"
#include "app/store/teamstore.h"
#include "storage/sop/planstore.h"

namespace app::sop {

/// The plans that take part in planning: the active plans of the store and, for a preview, one more. Indexes into `set`
/// and `entries` are the same.
struct PlanBook
{
    struct Entry
    {
        storage::StoredPlan stored;
        Plan plan; ///< rules with IDs
    };

    explicit PlanBook(const storage::TeamZone &zone) : set(zone) {}

    PlanSet set;
    std::vector<Entry> entries;
    QStringList problems; ///< active plans that do not take part because a rule cannot be evaluated, and why

    /// -1 if the plan is not in it.
    int indexOf(storage::PlanId id) const;
    QString nameOf(int index) const { return index < 0 ? QString() : entries[size_t(index)].stored.name; }

    /// All active plans, and `also` whatever its state. Fails if a plan cannot be read, or a rule of `also`
    /// cannot be evaluated.
    static Result<PlanBook> load(TeamStore &store, storage::PlanId also = {});
};

/// The audience of a stored plan as a rule with IDs (see PlanRule); empty if it is everyone.
std::optional<QJsonObject> audienceRule(const Plan &planWithIds, storage::sqlite::Connection &connection);

} // namespace app::sop
