#pragma once

#include <string>
#include <string_view>

namespace app {

/// Whether a spreadsheet would run a cell that begins so: = + - @, their full-width forms, TAB, CR, LF.
bool startsLikeFormula(std::string_view cell);

/// -5, +86.5, -1,234.50, -3%: numbers that need no protection.
bool isPlainNumber(std::string_view cell);

/// The cell as it is written: text that a spreadsheet would run gets a leading apostrophe, and so does text that
/// begins with apostrophes before such a start, so that restoreCell gives back every text exactly.
std::string protectCell(std::string_view cell);

/// Undoes protectCell; other text stays as it is.
std::string_view restoreCell(std::string_view cell);

} // namespace app
