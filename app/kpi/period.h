#pragma once

#include "storage/time/localday.h"

#include <QString>

#include <vector>

namespace app {

/// A range of local days of the team, both ends included. Empty if `to` is before `from`.
struct Period
{
    storage::LocalDay from = 0;
    storage::LocalDay to = -1;

    std::int32_t days() const { return to >= from ? to - from + 1 : 0; }
    bool contains(storage::LocalDay day) const { return day >= from && day <= to; }
    friend bool operator==(const Period &, const Period &) = default;
};

enum class CalendarUnit { None, Day, Week, Month, Quarter, Year };

/// The calendar unit that contains `day`; weeks start on Monday. None returns the single day.
Period unitAround(storage::LocalDay day, CalendarUnit unit);

/// The calendar unit that `period` is: a whole one, or an unfinished one up to `today`; otherwise None.
CalendarUnit unitOf(const Period &period, storage::LocalDay today);

/// The period to compare with: for a calendar unit the previous one, for an unfinished unit the same
/// number of days of the previous one, for any other range the same number of days before.
Period previousPeriod(const Period &period, storage::LocalDay today);

/// The same days one year earlier; 29 February becomes the 28th.
Period yearBefore(const Period &period);

/// The next period of the same kind: the next whole calendar unit, otherwise the same number of days.
Period followingPeriod(const Period &period);

/// Splits `period` at the boundaries of `unit` (Day, Week or Month); the first and last part may be shorter.
std::vector<Period> splitPeriod(const Period &period, CalendarUnit unit);

/// The name of a part: 2026-11-22 for days and (its Monday) weeks, 2026-11 for months.
QString periodName(const Period &period, CalendarUnit unit);

} // namespace app
