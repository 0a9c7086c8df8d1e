#pragma once

#include "app/image/imagetypes.h"
#include "storage/sqlite/statement.h"
#include "storage/time/teamzone.h"

namespace app {

/// A column as the image keeps it, NULL as the value that stands for "not known".
inline storage::UtcMs readTime(const storage::sqlite::Statement &row, int column)
{
    return row.isNull(column) ? noTime : row.integer(column);
}
inline std::int64_t readInteger(const storage::sqlite::Statement &row, int column)
{
    return row.isNull(column) ? noInteger : row.integer(column);
}
inline storage::LocalDay readDay(const storage::sqlite::Statement &row, int column)
{
    return row.isNull(column) ? noDay : static_cast<storage::LocalDay>(row.integer(column));
}
inline storage::LocalDay dayOrNone(const storage::TeamZone &zone, storage::UtcMs at)
{
    return at == noTime ? noDay : zone.dayOf(at);
}

} // namespace app
