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

} // namespace app::sop
