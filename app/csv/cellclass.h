#pragma once

#include <string>
#include <string_view>

namespace app {

/// What a cell looks like by its characters alone.
enum class CellClass { Empty, Number, Time, Code, Address, Word, Text };

/// Number: digits with sign, separators, currency, percent. Time: digits joined by - / : . or 年月日时分秒.
/// Code: letters and digits without blanks. Address: e-mail or URL. Word: letters without blanks. Text: the rest.
CellClass classOf(std::string_view cell);

/// True for the classes that a column name never has.
inline bool isTyped(CellClass cell)
{
    return cell == CellClass::Number || cell == CellClass::Time || cell == CellClass::Code ||
           cell == CellClass::Address;
}

/// Blanks, TABs and line ends off both ends, NBSP and the full-width blank too.
std::string_view trimmed(std::string_view cell);

/// Empty, or one of the signs people write for it (- — / NULL 无 …).
bool isBlankCell(std::string_view cell);

/// The shape of a cell: 9 for a digit, a for a letter, x for another character, signs as they are; at most 24 of them.
/// `collapsed` writes each run once, so that MG-8769 and AB-12 share "a-9".
std::string shapeOf(std::string_view cell, bool collapsed);

} // namespace app
