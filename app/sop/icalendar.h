#pragma once

#include "app/sop/sopservice.h"

#include <QByteArray>

namespace app::sop {

/// The schedule as iCalendar (RFC 5545): one event per time, plan, step and member of staff, with how many it is for.
/// What is blocked or not applicable is left out.
QByteArray toICalendar(const std::vector<PlannedTouch> &touches, const storage::TeamZone &zone);

} // namespace app::sop
