#pragma once

#include "app/image/imagetypes.h"
#include "storage/sqlite/statement.h"
#include "storage/time/teamzone.h"

namespace app {

/// Reads a column as stored in the image, with NULL as the value for "not known". NULL reads as 0 and most values are
/// not 0, so that a single SQLite call suffices for most rows.
inline std::int64_t readInteger(const storage::sqlite::Statement &row, int column)
{
    const std::int64_t value = row.integer(column);
    return value == 0 && row.isNull(column) ? noInteger : value;
}
inline storage::UtcMs readTime(const storage::sqlite::Statement &row, int column)
{
    static_assert(noTime == noInteger);
    return readInteger(row, column);
}
inline storage::LocalDay readDay(const storage::sqlite::Statement &row, int column)
{
    const std::int64_t value = readInteger(row, column);
    return value == noInteger ? noDay : static_cast<storage::LocalDay>(value);
}
inline storage::LocalDay dayOrNone(const storage::TeamZone &zone, storage::UtcMs at)
{
    return at == noTime ? noDay : zone.dayOf(at);
}

} // namespace app
