#pragma once

#include <optional>

namespace app {

/// How a quote inside a quoted cell is written.
enum class CsvEscape { Doubled, Backslash };

enum class CsvLineEnding { Lf, CrLf, Cr, Mixed };

/// How the text of a file is split into rows and cells.
struct Dialect
{
    char delimiter = ',';
    std::optional<char> quote = '"';
    CsvEscape escape = CsvEscape::Doubled;
    CsvLineEnding lineEnding = CsvLineEnding::Lf;
    bool loneCrEndsRow = false;       ///< a CR without LF also ends a row
    bool blankAfterDelimiter = false; ///< "a, b, c": the space belongs to the delimiter
    bool aligned = false;             ///< columns aligned by runs of spaces; each run is one delimiter
    bool exact = false;               ///< cell boundaries are certain (a sheet); trailing empty cells may be missing

    bool operator==(const Dialect &) const = default;
};

} // namespace app
