#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <vector>

namespace storage {

/// Replaces the content of the table temp.chosen(id) of the connection with these customers, for joins in the
/// SQL of an export. Call it inside a transaction; throws what storage throws.
void chooseCustomers(sqlite::Connection &connection, const std::vector<CustomerId> &customers);

} // namespace storage
