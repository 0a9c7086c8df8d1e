#pragma once

#include "storage/sqlite/connection.h"

#include <cstdint>

namespace storage {

/// Reserves `count` consecutive IDs of a table and returns the first: (store number << 32) | counter. Counters only
/// grow and are not undone, so an ID is never assigned twice. Inside a write transaction.
std::int64_t takeIds(sqlite::Connection &connection, const char *table, std::int64_t count = 1);

template <class AnyId>
AnyId takeId(sqlite::Connection &connection, const char *table)
{
    return AnyId(takeIds(connection, table, 1));
}

/// Raises the counters that lie behind the IDs of their tables, as in a file that another tool wrote or from which
/// pages were lost. Otherwise it writes nothing. Only IDs of this store count; each table with one is read at its end
/// only. Skips damaged tables: PageGuard refuses to write to them.
void raiseCounters(sqlite::Connection &connection);

} // namespace storage
