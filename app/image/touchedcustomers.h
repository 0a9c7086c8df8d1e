#pragma once

#include "app/image/rowchanges.h"
#include "storage/sqlite/connection.h"

namespace app {

/// `changes` with every row looked up in the file, so that each table names all customers touched, sorted and once.
/// Touched order items become touched orders. A table with more than `limit` of them becomes "reloaded".
RowChanges withCustomers(storage::sqlite::Connection &connection, const RowChanges &changes, std::size_t limit);

} // namespace app
