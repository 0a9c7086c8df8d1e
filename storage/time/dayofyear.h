#pragma once

#include "storage/time/localday.h"

#include <algorithm>

namespace storage {

/// The day in `year` for a day of the year: if the month lacks the day, its last day, so that someone born on
/// 29 February has their birthday on the 28th in common years. Used for birthdays, ages, anniversaries and
/// plans.
inline LocalDay dayOfYear(int year, int month, int day)
{
    return dayFromCivil(year, month, std::min(day, daysInMonth(year, month)));
}

} // namespace storage
