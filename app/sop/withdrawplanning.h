#pragma once

#include "app/store/teamstore.h"

namespace app::sop {

/// The result of withdrawing days planned too far ahead.
struct WithdrawnPlanning
{
    std::int64_t tasks = 0, enrolments = 0; ///< removed
    std::int64_t reopened = 0;              ///< counted as missed before their time was up
};

/// Withdraws what ticks planned for the days after `day`: untouched tasks are removed, and with them enrolments by a clock
/// that was ahead. The steps and ends they caused are reverted, and the next tick plans from the day after `day`, as it
/// was planned the first time. Tasks that were copied, snoozed or done stay.
Result<WithdrawnPlanning> withdrawAfter(TeamStore &store, storage::LocalDay day);

} // namespace app::sop
