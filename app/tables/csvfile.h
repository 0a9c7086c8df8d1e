#pragma once

#include "app/result.h"

#include <QStringList>

#include <vector>

namespace app {

/// Saves a complete table through CsvWriter: UTF-8 with a byte order mark, formula-like text guarded. Saves all rows or,
/// on failure, none. Fails as CsvWriter does.
Result<void> saveCsv(const QString &path, const std::vector<QStringList> &rows);

} // namespace app
