#pragma once

#include "storage/sqlite/connection.h"

#include <QHash>

namespace storage::image {

/// The names by which a grid sorts columns that hold IDs: name by ID.
QHash<std::int64_t, QString> staffNames(sqlite::Connection &connection);
QHash<std::int64_t, QString> channelNames(sqlite::Connection &connection);

} // namespace storage::image
