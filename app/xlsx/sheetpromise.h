#pragma once

#include "app/csv/headerfinder.h"
#include "app/result.h"

#include <QStringList>

namespace app {

/// What the first rows of a sheet promise to an import that was not told which sheet to read.
enum class SheetPromise {
    Empty,
    Cells,
    OneName, ///< a row holds the name of a column that some import knows
    Header   ///< a row holds several
};

/// The index of the sheet of that name or 1-based number. Fails with NotFound and the names there are.
Result<int> sheetCalled(const QStringList &names, const QString &sheet);

/// How many rows are looked at.
constexpr int rowsThatPromise = 20;

/// What one row promises; a sheet promises what its best row does.
SheetPromise promiseOf(const SampleRow &row);

} // namespace app
