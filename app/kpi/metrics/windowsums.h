#pragma once

#include "app/kpi/kpicut.h"

namespace app {

/// For something that has to happen within N days: those observed for that long, those of them to whom it happened, and
/// those still within their N days.
struct WindowSums
{
    std::int64_t reached = 0, observed = 0, pending = 0;
};

} // namespace app
