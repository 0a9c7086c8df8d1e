#pragma once

#include "app/xlsx/sheetreader.h"

#include <string>
#include <vector>

namespace app {

/// Cells of a sheet that are merged over several rows. A workbook keeps their value in the first row only; the rows
/// below mean it too, and get it here (an order above its lines, an account above its customers).
class MergedCells final
{
public:
    /// Reads all of a sheet's part, since merges stand behind its rows: bytes are only looked through, not understood.
    static MergedCells of(ZipEntry &sheet);

    bool isEmpty() const { return m_ranges.empty(); }
    /// Adds what merged cells further up mean to the row. Rows come in ascending order; texts live until the next call
    /// for a row beyond their range.
    void fill(SheetRow &row);

private:
    struct Range
    {
        std::int64_t first, last;
        int column;
        std::string text = {};
    };

    void add(std::string_view reference);

    std::vector<Range> m_ranges; ///< of more than one row, by their first
    std::size_t m_next = 0;
    std::vector<Range> m_open; ///< those that reach the current row
};

} // namespace app
