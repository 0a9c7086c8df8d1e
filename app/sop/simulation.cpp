#include "app/sop/simulation.h"

namespace app::sop {

EntryCounts simulate(storage::LocalDay first, int days, storage::UtcMs now, const PlanSet &set, PlanningState &state,
                     const Facts &facts, const TeamGuards &guards,
                     const std::function<void(const std::vector<Touch> &)> &sink)
{
    EntryCounts total;
    std::vector<Touch> touches;
    for (storage::LocalDay day = first; day < first + days; ++day) {
        touches.clear();
        const storage::UtcMs seenFrom = std::max(now, set.teamZone().toUtc(day, 0));
        const EntryCounts entries = planDay(day, seenFrom, set, state, facts, guards, touches);
        total.entered += entries.entered;
        total.heldOut += entries.heldOut;
        total.excluded += entries.excluded;
        if (day == first) {
            total.tooLate = entries.tooLate;
            total.lateSteps = entries.lateSteps;
        }
        sink(touches);
    }
    return total;
}

} // namespace app::sop
