#pragma once

#include "storage/sqlite/connection.h"

#include <map>

namespace storage {

/// What became of the rows of a table that pointed to rows which are not there.
struct ForeignKeyRepair
{
    std::int64_t emptied = 0; ///< point to nothing now
    std::int64_t removed = 0; ///< cannot be without
    std::int64_t wanted = 0;  ///< rows of this table that others point to and that are not there; at least so many
};

/// Empties every reference to a missing row, or removes the row where the reference is needed, until none is left.
/// Foreign keys are off meanwhile. By table, only those with something to repair.
std::map<QString, ForeignKeyRepair> repairForeignKeys(sqlite::Connection &connection);

} // namespace storage
