#pragma once

#include <string>
#include <string_view>

namespace app {

/// The class of a cell, by its characters alone.
enum class CellClass { Empty, Number, Time, Code, Address, Word, Text };

/// Number: digits with sign, separators, currency, percent. Time: digits joined by - / : . or 年月日时分秒. Code:
/// letters and digits without spaces. Address: e-mail or URL. Word: letters without spaces. Text: the rest.
CellClass classOf(std::string_view cell);

/// True for classes that a column name never has.
inline bool isTyped(CellClass cell)
{
    return cell == CellClass::Number || cell == CellClass::Time || cell == CellClass::Code ||
           cell == CellClass::Address;
}

/// Removes spaces, tabs, line breaks, NBSP and full-width spaces from both ends.
std::string_view trimmed(std::string_view cell);

/// True if the cell is empty or a placeholder for an empty value (- — / NULL 无 …).
bool isBlankCell(std::string_view cell);

/// The shape of a cell: 9 for a digit, a for a letter, x for another character, punctuation as is; at most 24
/// characters. `collapsed` writes each run once, so that MG-8769 and AB-12 share "a-9".
std::string shapeOf(std::string_view cell, bool collapsed);

} // namespace app
