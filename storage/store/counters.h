#pragma once

#include "storage/sqlite/connection.h"

#include <cstdint>

namespace storage {

/// Takes `count` consecutive ids of a table and answers the first: (store number << 32) | counter.
/// Counters only ever grow; no undo touches them, so an id is never given twice. Inside a write transaction.
std::int64_t takeIds(sqlite::Connection &connection, const char *table, std::int64_t count = 1);

template <class AnyId>
AnyId takeId(sqlite::Connection &connection, const char *table)
{
    return AnyId(takeIds(connection, table, 1));
}

} // namespace storage
