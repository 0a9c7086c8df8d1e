#pragma once

#include "storage/sqlite/connection.h"

#include <QStringList>

namespace app {

/// The mapping last used for files of this kind ("customers", "orders") with these headers; empty if there is
/// none. In the form of --map.
QString savedMapping(storage::sqlite::Connection &connection, const QString &kind, const QStringList &headers);

/// Stores it for the next such file.
void saveMapping(storage::sqlite::Connection &connection, const QString &kind, const QStringList &headers,
                 const QString &mapping);

} // namespace app
