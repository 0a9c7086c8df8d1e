#include "app/sop/simulation.h"

namespace app::sop {

PlanEntries simulate(storage::LocalDay first, int days, storage::UtcMs now, const PlanSet &set, PlanningState &state,
                     const Facts &facts, const TeamGuards &guards,
                     const std::function<void(const std::vector<Touch> &)> &sink,
                     std::optional<storage::LocalDay> unplannedFrom)
{
    PlanEntries total(set.plans.size());
    std::vector<Touch> touches;
    for (storage::LocalDay day = unplannedFrom.value_or(first); day < first; ++day)
        planDay(day, now, set, state, facts, guards, touches); // nobody enters on a day that is over
    for (storage::LocalDay day = first; day < first + days; ++day) {
        const storage::UtcMs seenFrom = std::max(now, set.teamZone().toUtc(day, 0));
        const PlanEntries entries = planDay(day, seenFrom, set, state, facts, guards, touches);
        for (size_t i = 0; i < total.size(); ++i) {
            total[i].entered += entries[i].entered;
            total[i].heldOut += entries[i].heldOut;
            if (day != first)
                continue;
            total[i].tooLate = entries[i].tooLate;
            total[i].excluded = entries[i].excluded;
            total[i].lateSteps = entries[i].lateSteps;
        }
        sink(touches);
        touches.clear();
    }
    return total;
}

} // namespace app::sop
