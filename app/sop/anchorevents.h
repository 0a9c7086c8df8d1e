#pragma once

#include "app/sop/plan.h"
#include "storage/sop/anchorstore.h"

#include <optional>
#include <vector>

namespace app::sop {

/// The events since `since` that start a plan with this anchor (with IDs), at most one for each customer where the
/// anchor moves with a later event. Empty for anchors that are no events of one customer, such as dates, cycles and
/// segments, and for added friends, which planning takes from the image.
std::optional<std::vector<storage::AnchorEvent>> anchorEvents(storage::AnchorStore &store, const Anchor &anchor,
                                                              storage::UtcMs since);

/// The same with the events that an earlier or a later one of the customer hides, such as all orders where the plan
/// starts with the first.
std::optional<std::vector<storage::AnchorEvent>> everyAnchorEvent(storage::AnchorStore &store, const Anchor &anchor,
                                                                  storage::UtcMs since);

} // namespace app::sop
