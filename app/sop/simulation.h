#pragma once

#include "app/sop/planday.h"

#include <functional>

namespace app::sop {

/// Plans the days from `first` on, one after the other, with the function that the tick uses. The first day is seen
/// from `now` where that lies in it, every other from its beginning. `state` is changed: give a copy.
/// `sink` is called once a day with the touches of that day, in the order they were decided.
/// Returns who enters in all days together, and of the first day who comes too late or is in another plan of the set:
/// the same people would be counted again on each day.
PlanEntries simulate(storage::LocalDay first, int days, storage::UtcMs now, const PlanSet &set, PlanningState &state,
                     const Facts &facts, const TeamGuards &guards,
                     const std::function<void(const std::vector<Touch> &)> &sink);

} // namespace app::sop
