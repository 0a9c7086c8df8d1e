#pragma once

#include <QString>

#include <cstdint>

namespace app {

/// What a person wrote over a cell of a file before it was read in. The file itself stays as it is.
struct CellFix
{
    int column = 0;       ///< 1-based
    std::int64_t row = 0; ///< record of the file; 0: every row whose cell says `from`
    QString from;         ///< without the wrapping of a spreadsheet (storage::cleanCell)
    QString to;

    friend bool operator==(const CellFix &, const CellFix &) = default;
};

} // namespace app
