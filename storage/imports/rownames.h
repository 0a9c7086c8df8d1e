#pragma once

#include "storage/sqlite/connection.h"

#include <QString>

namespace storage {

/// How a person recognises a row of an import: the name of a customer, name and account of a friendship, the number of
/// an order; of any other table the column or expression `shown` (none: null). Empty if there is nothing to show.
QString nameOfRow(sqlite::Connection &connection, const QString &table, const char *shown, std::int64_t id);

} // namespace storage
