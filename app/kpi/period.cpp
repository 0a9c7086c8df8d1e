#include "app/kpi/period.h"

#include <algorithm>

namespace app {

using storage::Civil;
using storage::civilFromDay;
using storage::dayFromCivil;
using storage::daysInMonth;
using storage::LocalDay;

namespace {

constexpr CalendarUnit units[] = {CalendarUnit::Day, CalendarUnit::Week, CalendarUnit::Month, CalendarUnit::Quarter,
                                  CalendarUnit::Year};

Period months(int year, int month, int count)
{
    const int last = month + count - 1;
    return {dayFromCivil(year, month, 1), dayFromCivil(year, last, daysInMonth(year, last))};
}

} // namespace

Period unitAround(LocalDay day, CalendarUnit unit)
{
    const Civil date = civilFromDay(day);
    switch (unit) {
    case CalendarUnit::None:
    case CalendarUnit::Day:
        return {day, day};
    case CalendarUnit::Week:
        return {storage::mondayOf(day), storage::mondayOf(day) + 6};
    case CalendarUnit::Month:
        return months(date.year, date.month, 1);
    case CalendarUnit::Quarter:
        return months(date.year, (date.month - 1) / 3 * 3 + 1, 3);
    case CalendarUnit::Year:
        return months(date.year, 1, 12);
    }
    return {day, day};
}

CalendarUnit unitOf(const Period &period, LocalDay today)
{
    for (const CalendarUnit unit : units) {
        const Period whole = unitAround(period.from, unit);
        if (whole == period)
            return unit;
    }
    for (const CalendarUnit unit : units) {
        const Period whole = unitAround(period.from, unit);
        if (whole.from == period.from && period.to == today && whole.contains(today))
            return unit;
    }
    return CalendarUnit::None;
}

Period previousPeriod(const Period &period, LocalDay today)
{
    const CalendarUnit unit = unitOf(period, today);
    if (unit == CalendarUnit::None)
        return {period.from - period.days(), period.from - 1};
    Period before = unitAround(period.from - 1, unit);
    const Period whole = unitAround(period.from, unit);
    if (today >= whole.from && today < whole.to)
        before.to = std::min(before.to, before.from + (today - whole.from));
    return before;
}

Period yearBefore(const Period &period)
{
    const auto shifted = [](LocalDay day) {
        Civil date = civilFromDay(day);
        --date.year;
        return dayFromCivil(date.year, date.month, std::min(date.day, daysInMonth(date.year, date.month)));
    };
    Period before{shifted(period.from), shifted(period.to)};
    const Civil last = civilFromDay(period.to);
    // The end of February stays the end of February in leap years.
    if (last.day == daysInMonth(last.year, last.month))
        before.to = unitAround(before.to, CalendarUnit::Month).to;
    return before;
}

Period followingPeriod(const Period &period)
{
    for (const CalendarUnit unit : units) {
        if (unitAround(period.from, unit) == period)
            return unitAround(period.to + 1, unit);
    }
    return {period.to + 1, period.to + period.days()};
}

std::vector<Period> splitPeriod(const Period &period, CalendarUnit unit)
{
    std::vector<Period> pieces;
    for (LocalDay day = period.from; day <= period.to;) {
        const Period piece{day, std::min(unitAround(day, unit).to, period.to)};
        pieces.push_back(piece);
        day = piece.to + 1;
    }
    return pieces;
}

QString periodName(const Period &period, CalendarUnit unit)
{
    const QString first = storage::isoDay(unitAround(period.from, unit).from);
    return unit == CalendarUnit::Month ? first.left(7) : first;
}

} // namespace app
