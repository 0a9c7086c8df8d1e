#pragma once

#include <QString>

namespace app {

/// What the team calls the records of a table of the store: "Customers" of `customer`. The table's own name where this
/// version does not know it.
QString tableWord(const QString &table);

} // namespace app
