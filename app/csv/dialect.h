#pragma once

#include <optional>

namespace app {

/// How a quote inside a quoted cell is written.
enum class CsvEscape { Doubled, Backslash };

enum class CsvLineEnding { Lf, CrLf, Cr, Mixed };

/// How the text of a file is cut into rows and cells.
struct Dialect
{
    char delimiter = ',';
    std::optional<char> quote = '"';
    CsvEscape escape = CsvEscape::Doubled;
    CsvLineEnding lineEnding = CsvLineEnding::Lf;
    bool loneCrEndsRow = false;       ///< a CR without LF ends a row, too
    bool blankAfterDelimiter = false; ///< "a, b, c": the blank belongs to the delimiter
    bool aligned = false;             ///< columns aligned by runs of blanks; each run is one delimiter
    bool exact = false;               ///< cells are cut beyond doubt (a sheet); empty ones at a row's end may lack

    bool operator==(const Dialect &) const = default;
};

} // namespace app
