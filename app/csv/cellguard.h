#pragma once

#include <string>
#include <string_view>

namespace app {

/// Whether a spreadsheet would run a cell that begins so: = + - @, their full-width forms, TAB, CR, LF.
bool startsLikeFormula(std::string_view cell);

/// -5, +86.5, -1,234.50, -3%: numbers that need no protection.
bool isPlainNumber(std::string_view cell);

/// Whether a spreadsheet takes an id for a number, date or time and shows or saves it as something else: 001234, +852…,
/// 12E5, 1-2, and numbers of 12 digits or more, which are shown as 1.23E+11 (15 digits are all it keeps).
bool isChangedBySpreadsheets(std::string_view id);

/// The cell as it is written: text that a spreadsheet would run gets a leading apostrophe, and so does text that
/// begins with apostrophes before such a start, so that restoreCell gives back every text exactly.
std::string protectCell(std::string_view cell);

/// Undoes protectCell; other text stays as it is.
std::string_view restoreCell(std::string_view cell);

} // namespace app
