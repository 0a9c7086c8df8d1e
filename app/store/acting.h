#pragma once

#include "storage/ids.h"
#include "storage/time/localday.h"

#include <optional>

namespace app {

/// Who acts, and when: goes with each piece of work, so that what somebody asked for is written in their name even if
/// another member has taken over by the time it runs.
struct Acting
{
    storage::StaffId staff;             ///< 0 where nobody was named
    std::optional<storage::UtcMs> time; ///< the business clock where it was set; empty: the real time
};

} // namespace app
