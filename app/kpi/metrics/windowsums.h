#pragma once

#include "app/kpi/kpicut.h"

namespace app {

/// Something that has to happen within N days: those watched that long, those of them it happened to, and those whose
/// days are not over.
struct WindowSums
{
    std::int64_t reached = 0, observed = 0, pending = 0;
};

} // namespace app
