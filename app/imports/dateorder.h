#pragma once

#include "app/imports/importoutcome.h"
#include "app/result.h"
#include "storage/text/datetime.h"

#include <vector>

namespace app {

/// The order of day and month in each of these columns (0-based): as requested, else as detected from the column.
/// If the first rows put the year first, no more is read; for dates such as 11/8/2016 the whole column is
/// read. A column without evidence follows the others of the file. Unknown if no cell needs an order, or if a
/// column contains both orders, so that each cell is read on its own. Fails with Invalid and asks for the order
/// if dates are ambiguous and nothing in the file resolves them.
Result<std::vector<storage::DateOrder>> learnDateOrders(const ImportRequest &request, const std::vector<int> &columns);

/// day-first or month-first, as written by --dates and saved requests; empty for other words.
std::optional<storage::DateOrder> dateOrderFromName(const QString &name);

/// The problem with a cell that parseTime() rejected, and its remedy.
struct DateFault
{
    QString reason, repair;
};
/// `isDay`: the column holds days, not times.
DateFault dateFault(std::string_view cell, bool isDay);

/// Whether the time is later than a file can know: more than a day after now.
bool isInFuture(storage::UtcMs at, storage::UtcMs now);

} // namespace app
