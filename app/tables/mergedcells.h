#pragma once

#include "app/tables/sheetreader.h"

#include <string>
#include <vector>

namespace app {

/// Cells of a sheet that are merged across rows. A workbook stores their value in the first row only; it also applies
/// to the rows below, which get it here (an order above its lines, an account above its customers).
class MergedCells final
{
public:
    /// Reads the whole sheet part, since merges are stored after the rows: bytes are only scanned, not parsed.
    static MergedCells of(ZipEntry &sheet);

    bool isEmpty() const { return m_ranges.empty(); }
    /// Adds the values of merged cells further up to the row. Rows must be passed in ascending order; texts are valid
    /// until a call for a row beyond their range.
    void fill(SheetRow &row);

private:
    struct Range
    {
        std::int64_t first, last;
        int column;
        std::string text = {};
    };

    void add(std::string_view reference);

    std::vector<Range> m_ranges; ///< of more than one row, by first row
    std::size_t m_next = 0;
    std::vector<Range> m_open; ///< ranges that include the current row
};

} // namespace app
