#pragma once

#include "app/tables/cellfix.h"
#include "app/tables/columnprofile.h"
#include "app/tables/dialect.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace app {

/// Whether an import reads a column of this name. What files of a trade call their columns is known above this room.
using KnownHeader = bool (*)(const QString &header);

/// What a person knows better than the sniffer; what is not set is detected.
struct CsvOptions
{
    QString encoding;
    std::optional<char> delimiter;
    std::optional<char> quote;
    std::optional<int> headerRow; ///< 1-based record of the file; 0 = the file has no header
    QString sheet = {};           ///< of a workbook: a name or 1-based number; empty = first visible sheet with cells
    std::vector<CellFix> fixes = {};
    KnownHeader isKnownHeader = nullptr; ///< a row that holds such names is a header; null: no name is known
};

/// One sheet of a workbook.
struct CsvSheet
{
    QString name;
    bool visible = true;
};

/// A problem at one place of the file, to be shown to the user. `row` is the 1-based record of the file (the row number
/// in a spreadsheet), `column` is 1-based, 0 = the whole row; `value` is the cell, `repair` what was done.
struct CsvProblem
{
    enum class Effect {
        None,
        BadBytes,
        LeftOut,
        SameName
    }; ///< what happened to the cell, for callers that act on such cells

    std::int64_t row = 0;
    int column = 0;
    QString value;
    QString reason;
    QString repair;
    Effect effect = Effect::None;
};

/// The layout detected by the sniffer. Rows and offsets count from the start of the text, after any byte order mark.
struct CsvLayout
{
    QString encoding; ///< as iconv spells it; "UTF-8" while nothing but ASCII was seen; "xlsx" for a workbook
    Dialect dialect;
    int headerRow = 0;                     ///< first row of the header, 0 = none
    int headerRows = 0;                    ///< names of several header rows are joined by a space
    QStringList columns;                   ///< names, trimmed; "Column 1" … without a header
    std::vector<QStringList> headerLevels; ///< the names of each header row
    std::vector<std::string> headerCells;  ///< the last header row verbatim, to recognise repetitions
    std::vector<CsvProblem> problems;      ///< of preamble and header
    std::int64_t firstDataRow = 1;         ///< record number of the first row of data
    std::size_t dataOffset = 0;            ///< where it starts, in bytes of UTF-8
    int width = 0;                         ///< cells per row of the file; may exceed columns by unnamed empty cells
    std::shared_ptr<const ColumnProfiles> profiles;
    QString sheet;                ///< of a workbook: the sheet that is read
    std::vector<CsvSheet> sheets; ///< all sheets of a workbook in order; empty for text
};

/// A header cell normalised for comparison: trimmed (also TABs and NBSP), full-width parentheses as half-width.
QString normalizedHeader(const QString &name);

} // namespace app
