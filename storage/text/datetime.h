#pragma once

#include "storage/time/localday.h"

#include <string_view>

namespace storage {

/// A date or time as found in a cell, without a time zone.
struct ParsedTime
{
    enum class Kind {
        None,      ///< not a time, or an impossible or ambiguous one
        Never,     ///< 0001-01-01, 0000-00-00: an export's value for "has not happened"
        Day,       ///< `day`
        LocalTime, ///< `day` and `msOfDay`, in the team's time zone
        Instant    ///< `instant`
    };

    Kind kind = Kind::None;
    LocalDay day = 0;
    int msOfDay = 0;
    UtcMs instant = 0;
};

/// The order of 11/8/2016 in a column. A single cell shows it only if one of the numbers is above 12.
enum class DateOrder { Unknown, MonthFirst, DayFirst };

/// Reads `2023/8/1 22:02`, `2023-08-01`, `2023.08.01`, `2023年8月1日 下午3:04`, seconds, T, Z and offsets, AM / PM,
/// `20230801`, `20230801220200`, spreadsheet serials 20000–80000 (to the second), unix seconds and milliseconds of 2001
/// to 2100. `11/8/2016` needs an order unless only one is possible. 24:00 is the start of the next day. Years are 1900
/// to 2199; two-digit years need an unambiguous date (`26-7-30`, `90/5/6`) or an order, and 70 to 99 belong to the last
/// century.
ParsedTime parseTime(std::string_view cell, DateOrder order = DateOrder::Unknown);

/// The order that this cell proves, to be used for its column; Unknown for most cells.
DateOrder dateOrderOf(std::string_view cell);

/// A day of the year, as MMDD: `05-01`, `5/1`, `5.1`, `5月1日`, `0501`; with DayFirst also `1/5`. 0 for other text.
int parseMonthDay(std::string_view cell, DateOrder order = DateOrder::Unknown);

/// Whether the cell is a date that parseTime() can read only with an order: `3/12/2026`, `26/3/12`.
bool needsDateOrder(std::string_view cell);

} // namespace storage
