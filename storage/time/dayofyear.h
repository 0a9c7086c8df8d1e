#pragma once

#include "storage/time/localday.h"

#include <algorithm>

namespace storage {

/// The day of `year` on which a day of the year is kept: what the month does not have that year is its last day, so that
/// who was born on 29 February has their birthday on the 28th of a common year. The one answer for birthdays, ages,
/// anniversaries and plans.
inline LocalDay dayOfYear(int year, int month, int day)
{
    return dayFromCivil(year, month, std::min(day, daysInMonth(year, month)));
}

} // namespace storage
