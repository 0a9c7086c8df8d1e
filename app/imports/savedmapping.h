#pragma once

#include "storage/sqlite/connection.h"

#include <QStringList>

namespace app {

/// The mapping that was last used for files of this kind ("customers", "orders") with these headers; empty where none
/// was. Read as --map reads it.
QString savedMapping(storage::sqlite::Connection &connection, const QString &kind, const QStringList &headers);

/// Keeps it for the next such file.
void saveMapping(storage::sqlite::Connection &connection, const QString &kind, const QStringList &headers,
                 const QString &mapping);

} // namespace app
