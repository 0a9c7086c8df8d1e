#pragma once

#include "app/tables/csvlayout.h"
#include "app/tables/rowclassifier.h"
#include "app/tables/rowrepair.h"

#include <cstdint>
#include <deque>
#include <string_view>
#include <vector>

namespace app {

/// Words what the user is told about the rows of a table, and collects it in the order of the file: problems of the
/// layout, of the rows, and of the source, which reads ahead. Decides nothing.
class ProblemReporter final
{
public:
    /// At most so many are kept; all are counted.
    static constexpr std::size_t mostProblems = 5000;

    /// Starts with the problems of the layout, which must outlive this object.
    explicit ProblemReporter(const CsvLayout &layout);

    const std::vector<CsvProblem> &problems() const { return m_problems; }
    std::int64_t count() const { return m_count; }

    /// Takes problems of the source, `count` in all; they are added once reading has reached their row.
    void takeFromSource(std::vector<CsvProblem> problems, std::int64_t count);
    /// Adds the problems of the source up to that row.
    void reachRow(std::int64_t row);
    /// Adds all that are left.
    void reachEnd();

    /// `text` is the record or line that was repaired; no fault reports nothing.
    void reportRepair(std::int64_t row, const RepairedRow &repaired, std::string_view text);
    /// Reports each cell that contains U+FFFD.
    void reportBadBytes(std::int64_t row, std::span<const std::string_view> cells);
    /// Of a sheet: reports the filled cells after the first `width`.
    void reportCellsRightOfTable(std::int64_t row, std::span<const std::string_view> cells, std::size_t width);
    /// Of a text: reports the filled cells after the first `columns`.
    void reportSurplusCells(std::int64_t row, std::span<const std::string_view> cells, std::size_t columns);
    void reportHeaderAgain(std::int64_t row, std::string_view text);
    void reportNote(std::int64_t row, TailRow note, std::string_view text);
    /// `rows` is how many were left out, with the header of that table.
    void reportOtherTable(std::int64_t row, std::int64_t rows, std::string_view heading);
    void reportBlankRows(std::int64_t first, std::int64_t count);
    void reportNoRows();

private:
    void add(std::int64_t row, int column, std::string_view value, const QString &reason, const QString &repair,
             CsvProblem::Effect effect = CsvProblem::Effect::None);

    const CsvLayout &m_layout;
    std::vector<CsvProblem> m_problems;
    std::int64_t m_count = 0;
    std::deque<CsvProblem> m_fromSource;
};

} // namespace app
