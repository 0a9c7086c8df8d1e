#pragma once

#include <string>
#include <string_view>

namespace app {

/// Whether a spreadsheet would evaluate a cell with this start: = + - @, their full-width forms, TAB, CR, LF.
bool startsLikeFormula(std::string_view cell);

/// -5, +86.5, -1,234.50, -3%: numbers that need no guard.
bool isPlainNumber(std::string_view cell);

/// Whether a spreadsheet would parse an ID as a number, date or time and display or save it differently: 001234, +852…,
/// 12E5, 1-2, and numbers of 12 digits or more, which are shown as 1.23E+11 (only 15 digits are kept).
bool isChangedBySpreadsheets(std::string_view id);

/// Returns the cell as written: text that a spreadsheet would evaluate gets a leading apostrophe, and so does text with
/// apostrophes before such a start, so that restoreCell() restores every text exactly.
std::string protectCell(std::string_view cell);

/// Reverses protectCell(); other text is returned unchanged.
std::string_view restoreCell(std::string_view cell);

} // namespace app
