#pragma once

#include "app/sop/schedule.h"

#include <QString>

namespace app::sop {

/// "3 customers", "2 groups" or "1 account", translated.
QString targetsText(TargetKind kind, int count);
inline QString targetsText(PlanKind kind, int count)
{
    return targetsText(targetOf(kind), count);
}

} // namespace app::sop
