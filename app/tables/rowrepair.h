#pragma once

#include "app/tables/arena.h"
#include "app/tables/columnprofile.h"
#include "app/tables/dialect.h"
#include "app/tables/recordparser.h"

#include <optional>
#include <string_view>
#include <vector>

namespace app {

/// The fault of a row, according to the best repair.
enum class RowFault { None, StrayQuote, TooManyCells, TooFewCells, OtherDelimiter, MissingDelimiter };

/// A row split into as many cells as the table has columns.
struct RepairedRow
{
    std::vector<std::string_view> cells;
    RowFault fault = RowFault::None;
    int column = 0;    ///< 0-based, where the fault was found
    double cost = 0;   ///< how unlikely: misfits of cells plus repairs
    bool lost = false; ///< text after the last column was dropped
};

/// Repairs rows that do not fit the table: finds the reading of a line with the table's number of columns and the
/// lowest cost, where cells fit their columns (ColumnProfiles) and faults cost. Readings tried: quotes taken literally
/// or as unescaped, missing delimiters next to quotes, another delimiter in this row alone, superfluous empty cells,
/// cells to join (an unquoted delimiter in text) or split, missing cells. Pure; only called for rows that need it.
class RowRepair final
{
public:
    RowRepair(const Dialect &dialect, std::size_t width, const ColumnProfiles *profiles)
        : m_dialect(dialect), m_width(width), m_profiles(profiles)
    {
    }

    /// Returns the best reading of `line`, which has no line breaks outside quotes; `cells` are from the parser.
    RepairedRow repair(std::string_view line, const std::vector<std::string_view> &cells, bool stray,
                       Arena &arena) const;

    /// Returns the best reading of `line` by its quotes alone, if one has the right number of cells.
    std::optional<RepairedRow> requote(std::string_view line, Arena &arena) const;

    /// Fits cells to the columns by dropping empty ones, joining, splitting and padding.
    RepairedRow align(const std::vector<std::string_view> &cells) const;

private:
    double misfit(std::size_t column, std::string_view cell) const
    {
        return m_profiles != nullptr ? m_profiles->misfit(column, cell) : 0;
    }
    RepairedRow tryOtherDelimiters(std::string_view line, RepairedRow best, bool exactly, Arena &arena) const;

    Dialect m_dialect;
    std::size_t m_width;
    const ColumnProfiles *m_profiles;
};

} // namespace app
