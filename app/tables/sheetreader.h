#pragma once

#include "app/result.h"
#include "app/tables/daycolumns.h"
#include "app/tables/workbook.h"
#include "app/tables/xmlreader.h"

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// One row of a sheet as stored: only non-empty cells, from left to right.
struct SheetRow
{
    struct Cell
    {
        int column; ///< 1-based
        std::string_view text;
    };

    std::int64_t number = 0; ///< row number in the sheet
    std::vector<Cell> cells;
};

/// Reads the rows of one sheet in order, as text: shared and inline strings, numbers with all their digits, dates by
/// their format, formulas with their saved value. Memory use does not grow with the sheet. Rows and cells without a
/// reference follow the previous one.
class SheetReader final
{
public:
    static constexpr int mostColumns = 16'384;
    static constexpr std::int64_t mostRows = std::int64_t(1) << 24;
    static constexpr std::size_t longestCell = 1024 * 1024;

    /// `name` is the name of the sheet, for errors.
    SheetReader(const Workbook &workbook, QString name, std::unique_ptr<ZipEntry> entry);

    /// Reads the next non-empty row; valid until the next call. False at the end. Fails with Invalid if the sheet is
    /// damaged.
    Result<bool> next(SheetRow &row);

    /// Appends the problems of the rows read since the last call, at most some thousands; returns how many there were
    /// in total.
    std::int64_t takeProblems(std::vector<CsvProblem> &problems);
    const ZipEntry &entry() const { return *m_entry; }

private:
    struct Cell
    {
        int column;
        std::size_t begin, size;
        bool shared;
        std::string_view text;
    };

    bool findRows();
    bool readRow();
    void readCell();
    void takeValue(std::size_t style, int column, bool formula);
    void takeShared(int column);
    void takeNumber(std::size_t style, int column);
    void seeText(int column, std::string_view text, bool mayBeReplaced);
    Error damaged() const;
    void keep(int column, std::size_t begin);
    void say(int column, const QString &value, const QString &reason, const QString &repair);

    const Workbook &m_workbook;
    QString m_name;
    std::unique_ptr<ZipEntry> m_entry;
    XmlReader m_xml;
    bool m_inRows = false;
    bool m_atEnd = false;
    std::int64_t m_row = 0;
    int m_column = 0;
    std::int64_t m_hiddenRows = 0;
    std::string m_text;          ///< of the cells of this row
    std::string m_kind, m_value; ///< of the current cell
    std::vector<Cell> m_cells;
    DayColumns m_days; ///< of a workbook that counts from 1904
    std::vector<CsvProblem> m_problems;
    std::int64_t m_problemCount = 0;
};

/// The spreadsheet name of a 1-based column: A, B, … AA.
QString columnLetters(int column);

} // namespace app
