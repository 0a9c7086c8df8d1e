#pragma once

#include "app/sop/plan.h"

namespace app::sop {

/// What is written in a plan but would have no effect: a step with several texts of which one is sent, a variant that
/// is never chosen, a key of another kind of plan or day 0. One sentence each, with path and remedy.
///
/// For plans that a person writes. A stored plan of an earlier version is read as it is.
QStringList conflictsOf(const Plan &plan);

} // namespace app::sop
