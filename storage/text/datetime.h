#pragma once

#include "storage/time/localday.h"

#include <string_view>

namespace storage {

/// A date or time as found in a cell, before a zone is applied to it.
struct ParsedTime
{
    enum class Kind {
        None,      ///< not a time, or an impossible or ambiguous one
        Never,     ///< 0001-01-01, 0000-00-00: the exporter's "has not happened"
        Day,       ///< `day`
        LocalTime, ///< `day` and `msOfDay`, in the zone of the team
        Instant    ///< `instant`
    };

    Kind kind = Kind::None;
    LocalDay day = 0;
    int msOfDay = 0;
    UtcMs instant = 0;
};

/// How a column writes 11/8/2016. A cell alone shows it only when one of the numbers is above 12.
enum class DateOrder { Unknown, MonthFirst, DayFirst };

/// Reads `2023/8/1 22:02`, `2023-08-01`, `2023.08.01`, `2023年8月1日 下午3:04`, seconds, T, Z and offsets, AM / PM,
/// `20230801`, `20230801220200`, spreadsheet serials 20000–80000 (to the second), unix seconds and milliseconds of
/// 2001 to 2100. `11/8/2016` needs an order unless only one is possible. 24:00 is the start of the next day. Years 1900
/// to 2199; of two digits where the date can be read in one way only (`26-7-30`, `90/5/6`) or an order is given, 70 to
/// 99 being the last century's.
ParsedTime parseTime(std::string_view cell, DateOrder order = DateOrder::Unknown);

/// The order this cell proves, to be remembered for its column; Unknown for most cells.
DateOrder dateOrderOf(std::string_view cell);

/// A day of any year, as MMDD: `05-01`, `5/1`, `5.1`, `5月1日`, `0501`; with DayFirst `1/5` too. 0 for all else.
int parseMonthDay(std::string_view cell, DateOrder order = DateOrder::Unknown);

/// Whether the cell is a date that parseTime() understands only with an order: `3/12/2026`, `26/3/12`.
bool needsDateOrder(std::string_view cell);

} // namespace storage
