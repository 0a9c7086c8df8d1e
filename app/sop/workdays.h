#pragma once

#include "app/sop/facts.h"
#include "app/sop/plan.h"

namespace app::sop {

/// The first working day after `day`; `day` + 60 if none is found before.
inline storage::LocalDay workdayAfter(const Facts &facts, storage::LocalDay day)
{
    const storage::LocalDay last = day + 60;
    while (++day < last && facts.dayKind(day) != DayKind::Workday) {
    }
    return day;
}

/// The last working day before `day`; `day` - 60 if none is found after.
inline storage::LocalDay workdayBefore(const Facts &facts, storage::LocalDay day)
{
    const storage::LocalDay first = day - 60;
    while (--day > first && facts.dayKind(day) != DayKind::Workday) {
    }
    return day;
}

/// The plan's policy for that day: Send on every working day.
inline RestDays restPolicy(const Facts &facts, storage::LocalDay day, RestDays weekends, RestDays holidays)
{
    switch (facts.dayKind(day)) {
    case DayKind::Workday:
        break;
    case DayKind::Weekend:
        return weekends;
    case DayKind::Holiday:
        return holidays;
    }
    return RestDays::Send;
}

} // namespace app::sop
