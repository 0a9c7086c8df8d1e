#pragma once

#include "app/image/rowchanges.h"
#include "storage/sqlite/connection.h"

namespace app {

/// Returns `changes` with every row looked up in the file, so that each table lists its changed customers, sorted and
/// unique. Changed order items become changed orders. A table with more than `limit` becomes "reloaded".
RowChanges withCustomers(storage::sqlite::Connection &connection, const RowChanges &changes, std::size_t limit);

} // namespace app
