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

} // namespace storage
