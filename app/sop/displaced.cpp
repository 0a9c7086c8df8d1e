#include "app/sop/displaced.h"

#include "app/sop/planningstate.h"
#include "app/sop/planstorage.h"
#include "storage/sop/enrolmentstore.h"
#include "storage/sop/planstore.h"

namespace app::sop {

void readmitDisplaced(TeamStore &store, storage::PlanId plan, const std::map<std::int64_t, storage::LocalDay> &entered)
{
    storage::PlanStore plans(store.connection());
    storage::EnrolmentStore enrolments(store.connection());
    const auto stored = plans.byId(plan);
    const auto own = stored ? planWithIds(stored->definition) : Result<Plan>(Plan());
    if (!own || own->exclusiveWith.isEmpty())
        return;
    for (const storage::StoredPlan &other : plans.all()) {
        const auto known = planWithIds(other.definition);
        if (other.id == plan || other.kind != stored->kind || !known || known->exclusiveWith != own->exclusiveWith)
            continue;
        std::vector<storage::StoredEnrolment> displaced;
        enrolments.forEach(other.id, [&](const storage::StoredEnrolment &e) {
            const auto since = entered.find(e.target);
            if (EndReason(e.endReason) == EndReason::Displaced && since != entered.end() && e.endedAt &&
                store.zone().dayOf(*e.endedAt) >= since->second)
                displaced.push_back(e);
        });
        for (storage::StoredEnrolment &e : displaced) {
            e.state = int(EnrolmentState::Running);
            e.endReason = 0;
            e.endedAt.reset();
            e.nextDay = store.zone().dayOf(e.nextAt);
            enrolments.update(e);
        }
    }
}

} // namespace app::sop
