#pragma once

#include "app/sop/planningstate.h"
#include "storage/sop/enrolmentstore.h"

namespace app::sop {

/// Converts a row to an enrolment for planning: the ID of the next step becomes its position in `schedule`, -1 if the
/// plan no longer has that step. The caller sets `customer`.
Enrolment fromStored(const storage::StoredEnrolment &stored, int plan, const Schedule &schedule,
                     const storage::TeamZone &zone);

/// Converts an enrolment to its row, without plan and customer.
storage::StoredEnrolment toStored(const Enrolment &e, const Schedule &schedule, const storage::TeamZone &zone);

/// When an enrolment ended that is known to have ended on `day`: at its beginning, but not before the customer entered.
storage::UtcMs endInstant(storage::LocalDay day, storage::UtcMs enteredAt, const storage::TeamZone &zone);

} // namespace app::sop
