#pragma once

#include "app/sop/planstorage.h"
#include "app/sop/schedule.h"
#include "app/store/teamstore.h"
#include "storage/sop/planstore.h"

namespace app::sop {

/// The plans that take part in planning: the active ones of the store and, for a preview, one more. Index in `set` =
/// index in `entries`.
struct PlanBook
{
    struct Entry
    {
        storage::StoredPlan stored;
        Plan plan; ///< rules with ids
    };

    explicit PlanBook(const storage::TeamZone &zone) : set(zone) {}

    PlanSet set;
    std::vector<Entry> entries;

    /// -1 where the plan is not in it.
    int indexOf(storage::PlanId id) const;
    QString nameOf(int index) const { return index < 0 ? QString() : entries[size_t(index)].stored.name; }

    /// One-to-one plans that are active, and `also` whatever its state. Fails where a plan cannot be read.
    static Result<PlanBook> load(TeamStore &store, storage::PlanId also = {});
};

/// The audience of a stored plan as a rule with ids; nothing where it is everybody.
std::optional<QJsonObject> audienceRule(const Plan &planWithIds, storage::sqlite::Connection &connection);

} // namespace app::sop
