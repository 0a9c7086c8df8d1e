#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <vector>

namespace app {

/// Puts the customers into the table temp.chosen(id) of the connection, in place of those that stood there: what the
/// SQL of an export joins. Inside the caller's transaction; throws what storage throws.
void chooseCustomers(storage::sqlite::Connection &connection, const std::vector<storage::CustomerId> &customers);

} // namespace app
