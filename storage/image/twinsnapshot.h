#pragma once

#include "storage/sqlite/connection.h"

namespace storage::image {

/// Begins a read transaction on both connections to the same file. Returns false, with both transactions ended, if
/// another connection committed in between, so that the two could see different content: try again. After an
/// exception, a transaction of `connection` can still be open.
bool beginSameSnapshot(sqlite::Connection &connection, sqlite::Connection &twin);
/// Begins a read transaction, ending one that is open.
void beginSnapshot(sqlite::Connection &connection);
/// Ends the read transaction; does nothing if there is none.
void endSnapshot(sqlite::Connection &connection);

} // namespace storage::image
