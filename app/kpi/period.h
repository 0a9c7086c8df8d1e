#pragma once

#include "storage/time/localday.h"

#include <QString>

#include <vector>

namespace app {

/// A stretch of local days of the team, both ends included. `to` before `from` is empty.
struct Period
{
    storage::LocalDay from = 0;
    storage::LocalDay to = -1;

    std::int32_t days() const { return to >= from ? to - from + 1 : 0; }
    bool contains(storage::LocalDay day) const { return day >= from && day <= to; }
    friend bool operator==(const Period &, const Period &) = default;
};

enum class CalendarUnit { None, Day, Week, Month, Quarter, Year };

/// The whole calendar unit around `day`; weeks start on Monday. None gives the day alone.
Period unitAround(storage::LocalDay day, CalendarUnit unit);

/// The calendar unit `period` is: a whole one, or the part of an unfinished one up to `today`; else None.
CalendarUnit unitOf(const Period &period, storage::LocalDay today);

/// What a period is compared with (metrics.md): a calendar unit with the one before, an unfinished one with the same
/// number of days of it, any other range with the equal number of days before.
Period previousPeriod(const Period &period, storage::LocalDay today);

/// The same days one year before; 29 February becomes the 28th.
Period yearBefore(const Period &period);

/// The period of the same kind that follows: the next whole calendar unit, else the equal number of days.
Period followingPeriod(const Period &period);

/// `period` cut at the borders of `unit` (Day, Week or Month); the first and last piece may be shorter.
std::vector<Period> splitPeriod(const Period &period, CalendarUnit unit);

/// The name of a piece: 2026-11-22 for days and (its Monday) weeks, 2026-11 for months.
QString periodName(const Period &period, CalendarUnit unit);

} // namespace app
