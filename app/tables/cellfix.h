#pragma once

#include <QString>

#include <cstdint>

namespace app {

/// A correction that the user made to a cell before the import. The file itself is not changed.
struct CellFix
{
    int column = 0;       ///< 1-based
    std::int64_t row = 0; ///< record of the file; 0: every row whose cell equals `from`
    QString from;         ///< without spreadsheet wrapping (storage::cleanCell)
    QString to;

    friend bool operator==(const CellFix &, const CellFix &) = default;
};

} // namespace app
