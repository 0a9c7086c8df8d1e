#pragma once

#include "app/sop/sopservice.h"

#include <QByteArray>

namespace app::sop {

/// The schedule as iCalendar (RFC 5545): one event per time, plan, step and team member, with the number of customers.
/// Touches that are blocked or not applicable are omitted.
QByteArray toICalendar(const std::vector<PlannedTouch> &touches, const storage::TeamZone &zone);

} // namespace app::sop
