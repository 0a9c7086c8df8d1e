#pragma once

#include "app/csv/cellfix.h"
#include "app/csv/columnprofile.h"
#include "app/csv/dialect.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace app {

/// What a person knows better than the sniffer; what is not set is detected.
struct CsvOptions
{
    QString encoding;
    std::optional<char> delimiter;
    std::optional<char> quote;
    std::optional<int> headerRow; ///< 1-based record of the file; 0 = the file has no header
    QString sheet = {};           ///< of a workbook: a name or 1-based number; empty = the first visible with cells
    std::vector<CellFix> fixes = {};
};

/// One sheet of a workbook.
struct CsvSheet
{
    QString name;
    bool visible = true;
};

/// Something a person should know about one place of the file. `row` is the 1-based record of the file (what a
/// spreadsheet numbers), `column` is 1-based, 0 = the whole row; `value` is what stands there, `repair` what was done.
struct CsvProblem
{
    enum class Effect {
        None,
        BadBytes,
        LeftOut,
        SameName
    }; ///< what became of the cell, for those who do something about it

    std::int64_t row = 0;
    int column = 0;
    QString value;
    QString reason;
    QString repair;
    Effect effect = Effect::None;
};

/// What the sniffer understood. Rows and offsets count from the start of the file's text, the byte order mark aside.
struct CsvLayout
{
    QString encoding; ///< as iconv spells it; "UTF-8" while nothing but ASCII was seen; "xlsx" for a workbook
    Dialect dialect;
    int headerRow = 0;                     ///< first row of the header, 0 = none
    int headerRows = 0;                    ///< a header of several rows gives names joined by a blank
    QStringList columns;                   ///< names, trimmed; "Column 1" … without a header
    std::vector<QStringList> headerLevels; ///< the names of each header row by itself
    std::vector<std::string> headerCells;  ///< the last header row as it stands, to recognise it further down
    std::vector<CsvProblem> problems;      ///< of preamble and header
    std::int64_t firstDataRow = 1;         ///< record number of the first row of data
    std::size_t dataOffset = 0;            ///< where it begins, in bytes of UTF-8
    int width = 0;                         ///< cells in a row of the file; may exceed columns by nameless empty ones
    std::shared_ptr<const ColumnProfiles> profiles;
    QString sheet;                ///< of a workbook, the one that is read
    std::vector<CsvSheet> sheets; ///< all of a workbook, in their order; none for text
};

/// A header cell as presets compare it: trimmed of blanks, TABs and NBSP, full-width parentheses as half-width ones.
QString normalizedHeader(const QString &name);

} // namespace app
