#pragma once

#include "app/imports/importoutcome.h"
#include "app/result.h"
#include "storage/text/datetime.h"

#include <vector>

namespace app {

/// In which order each of these columns (0-based) writes day and month: as the request says, else as the column itself
/// shows. Files that write the year first cost no more than their first rows; where 11/8/2016 stands, the whole column
/// is read. A column that does not show it follows the others of the file. Unknown where nothing needs an order, and where
/// a column has both, so that its cells must speak for themselves. Fails with Invalid, asking for the order, where
/// nothing in the file shows how a date is meant that can be read both ways.
Result<std::vector<storage::DateOrder>> learnDateOrders(const ImportRequest &request, const std::vector<int> &columns);

/// day-first or month-first, as --dates and saved requests write it; nothing for other words.
std::optional<storage::DateOrder> dateOrderFromName(const QString &name);

/// What is wrong with a cell that parseTime() did not understand, and what to do about it.
struct DateFault
{
    QString reason, repair;
};
/// `isDay`: the column holds days, not times.
DateFault dateFault(std::string_view cell, bool isDay);

/// A moment that a file cannot know yet: more than a day after now.
bool isInFuture(storage::UtcMs at, storage::UtcMs now);

} // namespace app
