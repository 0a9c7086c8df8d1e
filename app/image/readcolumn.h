#pragma once

#include "app/image/imagetypes.h"
#include "storage/sqlite/statement.h"
#include "storage/time/teamzone.h"

namespace app {

/// A column as the image keeps it, NULL as the value that stands for "not known". Most values are not 0, and NULL reads
/// as 0, so that one call of SQLite tells both in most rows.
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
