#pragma once

#include "app/sop/planningstate.h"
#include "storage/sop/enrolmentstore.h"

namespace app::sop {

/// An enrolment as planning uses it, from its row: the id of the next step becomes its position in `schedule`, -1 where
/// the plan has that step no more. Whose it is (`customer`) is for the caller to say.
Enrolment fromStored(const storage::StoredEnrolment &stored, int plan, const Schedule &schedule,
                     const storage::TeamZone &zone);

/// The row of an enrolment, but for plan and customer.
storage::StoredEnrolment toStored(const Enrolment &e, const Schedule &schedule, const storage::TeamZone &zone);

} // namespace app::sop
