#pragma once

#include "app/store/teamstore.h"

namespace app::sop {

/// What was taken back of the days planned too far ahead.
struct TakenBack
{
    std::int64_t tasks = 0, enrolments = 0; ///< removed
    std::int64_t reopened = 0;              ///< had counted as missed before their time was up
};

/// Takes back what ticks planned for the days after `day`, after a clock that was ahead: tasks and enrolments nobody
/// touched go, those who came to their next step or to the end by them stand where they stood, and the next tick plans
/// from the day after `day` on. What somebody copied, put off or did stays.
Result<TakenBack> takeBackAfter(TeamStore &store, storage::LocalDay day);

} // namespace app::sop
