#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What users' cells contain besides their value (UTF-8 throughout). Invalid UTF-8 is passed through, never a crash.
namespace storage {

/// Without blanks at both ends: ASCII controls, NBSP, U+3000 and the other Unicode blanks, BOM, zero-width and
/// direction marks.
std::string_view trimmed(std::string_view text);

/// The value of a cell: trimmed, without the wrapping of `="…"` and without one leading apostrophe.
/// The result points into `raw`, or into `scratch` where quotes had to be undoubled.
std::string_view cleanCell(std::string_view raw, std::string &scratch);

/// True for what people and exports write in an empty cell: nothing, - -- — —— / \ 无 NULL N/A nan \N (trimmed, any
/// case).
bool isEmptyMark(std::string_view cell);

/// True for what a spreadsheet shows where a formula failed or a column is too narrow: `#N/A`, `#VALUE!`, `#DIV/0!`,
/// `#REF!`, `#NAME?`, `#NUM!`, `#NULL!`, `#SPILL!`, `#CALC!`, `#ERROR!`, `Err:502`, `#####` (a clean cell, any case).
/// Such a cell says nothing.
bool isErrorCell(std::string_view cell);

/// Appends the values of a cell that holds many, parted by , ， 、 ; ； | ｜ or a line break: trimmed, empty ones left
/// out.
void splitMany(std::string_view cell, std::vector<std::string_view> &values);

/// The same, where a value in quotes may hold separators: `"a,b";c` is a,b and c; quotes inside it are doubled. A quote
/// that nothing closes before a separator is a letter like others. What was undoubled lies in `scratch`.
void splitQuoted(std::string_view cell, std::vector<std::string_view> &values, std::deque<std::string> &scratch);

/// Full-width ASCII (U+FF01–FF5E) and U+3000 as their half-width twins, all else unchanged.
std::string toHalfWidth(std::string_view text);

/// A percentage in 0.01 %: `60.25`, `60.25%` and `0.6025` are 6025. A bare number from -1 to 1 is a share, unless
/// `bareIsPercent`: then `0.5` is half a percent.
std::optional<int> parsePermyriad(std::string_view cell, bool bareIsPercent = false);

/// A finite decimal number, with thousands commas or full-width digits.
bool parseNumber(std::string_view cell, double &value);

/// A whole number (`12`, `1,234`, `12.0`, `１２`); false where there is a fraction or it does not fit.
bool parseInteger(std::string_view cell, std::int64_t &value);

/// What a spreadsheet, which keeps 15 digits, left of a numeric id.
enum class ExcelId {
    Intact,  ///< also where `1.930E+3` was put right
    Rounded, ///< may be: zeros from the 16th digit on, and three at least
    Lost     ///< `1.93E+17`: different ids look alike
};

/// Judges an id. Where an exponent hides no digit, `id` becomes the number in full, which lies in `scratch`.
ExcelId readExcelId(std::string_view &id, std::string &scratch);

/// True where readExcelId finds digits rounded or lost.
bool losesExcelDigits(std::string_view id);

} // namespace storage
