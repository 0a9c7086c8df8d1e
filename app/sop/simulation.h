#pragma once

#include "app/sop/planday.h"

#include <functional>

namespace app::sop {

/// Plans the days from `first` on, one after the other, with the same function as the tick. A first day that contains
/// `now` is planned from that time, every other day from its beginning. `state` is changed: pass a copy.
/// `sink` is called once a day with the touches of that day, in the order they were decided.
/// Returns the entries of all days, but late and excluded customers of the first day only, because the
/// same customers would be counted again on each day.
/// `unplannedFrom`: the first day that no tick has planned, if it is before `first`. The days from then on are planned
/// with the first one, as the next tick does.
PlanEntries simulate(storage::LocalDay first, int days, storage::UtcMs now, const PlanSet &set, PlanningState &state,
                     const Facts &facts, const TeamGuards &guards,
                     const std::function<void(const std::vector<Touch> &)> &sink,
                     std::optional<storage::LocalDay> unplannedFrom = {});

} // namespace app::sop
