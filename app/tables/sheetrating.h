#pragma once

#include "app/result.h"
#include "app/tables/headerfinder.h"

#include <QStringList>

namespace app {

/// What the first rows of a sheet look like, to choose the sheet of an import for which none was specified.
enum class SheetRating {
    Empty,
    Cells,
    OneName, ///< a row has one known import column
    Header   ///< a row has several
};

/// The index of the sheet with that name or 1-based number. Fails with NotFound, listing the available names.
Result<int> findSheet(const QStringList &names, const QString &sheet);

/// Number of rows that are examined.
constexpr int ratedRowCount = 20;

/// What one row promises; a sheet promises what its best row does.
SheetRating rateRow(const SampleRow &row, KnownHeader isKnown);

} // namespace app
