#pragma once

#include "app/csv/headerfinder.h"
#include "app/result.h"

#include <QStringList>

namespace app {

/// What the first rows of a sheet look like, to choose the sheet of an import for which none was specified.
enum class SheetPromise {
    Empty,
    Cells,
    OneName, ///< a row has one known import column
    Header   ///< a row has several
};

/// The index of the sheet with that name or 1-based number. Fails with NotFound, listing the available names.
Result<int> sheetCalled(const QStringList &names, const QString &sheet);

/// Number of rows that are examined.
constexpr int rowsThatPromise = 20;

/// Rates one row; a sheet is rated by its best row.
SheetPromise promiseOf(const SampleRow &row);

} // namespace app
