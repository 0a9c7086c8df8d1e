#pragma once

#include "storage/sqlite/connection.h"

#include <map>

namespace storage {

/// The outcome for the rows of a table that referred to missing rows.
struct ForeignKeyRepair
{
    std::int64_t emptied = 0; ///< references set to NULL
    std::int64_t removed = 0; ///< rows that require the reference
    std::int64_t wanted = 0;  ///< missing rows of this table that others refer to; a minimum
};

/// Clears every reference to a missing row, or removes the row if the reference is required, until none is left.
/// Foreign keys must be off. By table, only those with repairs.
std::map<QString, ForeignKeyRepair> repairForeignKeys(sqlite::Connection &connection);

} // namespace storage
