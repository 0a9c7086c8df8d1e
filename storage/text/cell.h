#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Helpers for the cells of users' files (UTF-8 throughout). Invalid UTF-8 is passed through and never crashes.
namespace storage {

/// Trims both ends: ASCII control characters, NBSP, U+3000 and the other Unicode spaces, BOM, zero-width and direction
/// marks.
std::string_view trimmed(std::string_view text);

/// The value of a cell: trimmed, without a wrapping `="…"` and without one leading apostrophe. The result refers to
/// `raw`, or to `scratch` if doubled quotes had to be undone.
std::string_view cleanCell(std::string_view raw, std::string &scratch);

/// True for the usual contents of an empty cell: nothing, - -- — —— / \ 无 NULL N/A nan \N (trimmed,
/// case-insensitive).
bool isEmptyMark(std::string_view cell);

/// True for what a spreadsheet shows if a formula fails or a column is too narrow: `#N/A`, `#VALUE!`, `#DIV/0!`,
/// `#REF!`, `#NAME?`, `#NUM!`, `#NULL!`, `#SPILL!`, `#CALC!`, `#ERROR!`, `Err:502`, `#####` (a clean cell,
/// case-insensitive). Such a cell has no value.
bool isErrorCell(std::string_view cell);

/// Appends the values of a cell with several, separated by , ， 、 ; ； | ｜ or a line break: trimmed, without empty
/// ones.
void splitMany(std::string_view cell, std::vector<std::string_view> &values);

/// The same, but a quoted value may contain separators: `"a,b";c` is a,b and c; quotes inside it are doubled. A quote
/// that is not closed before a separator is an ordinary character. Unescaped values are stored in `scratch`.
void splitQuoted(std::string_view cell, std::vector<std::string_view> &values, std::deque<std::string> &scratch);

/// Converts full-width ASCII (U+FF01–FF5E) and U+3000 to half-width; other text is unchanged.
std::string toHalfWidth(std::string_view text);

/// Parses a percentage in 0.01 %: `60.25`, `60.25%` and `0.6025` are 6025. A bare number from -1 to 1 is a share,
/// unless `bareIsPercent`: then `0.5` is half a percent.
std::optional<int> parsePermyriad(std::string_view cell, bool bareIsPercent = false);

/// Parses a finite decimal number, with thousands separators or full-width digits.
bool parseNumber(std::string_view cell, double &value);

/// Parses an integer (`12`, `1,234`, `12.0`, `１２`); false if there is a fraction or it does not fit.
bool parseInteger(std::string_view cell, std::int64_t &value);

/// What a spreadsheet, which keeps 15 digits, did to a numeric ID.
enum class ExcelId {
    Intact,  ///< including a restored `1.930E+3`
    Rounded, ///< possibly: zeros from the 16th digit on, at least three
    Lost     ///< `1.93E+17`: different IDs look the same
};

/// Checks an ID. If an exponent hides no digits, `id` becomes the full number, which is stored in `scratch`.
ExcelId readExcelId(std::string_view &id, std::string &scratch);

/// True if readExcelId() finds digits rounded or lost.
bool losesExcelDigits(std::string_view id);

} // namespace storage
