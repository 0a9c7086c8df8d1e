#pragma once

#include <string>
#include <string_view>

namespace app {

/// Appends a cell in quotation marks, with quotation marks inside it doubled.
inline void appendInQuotes(std::string &text, std::string_view cell)
{
    text += '"';
    for (const char c : cell) {
        if (c == '"')
            text += '"';
        text += c;
    }
    text += '"';
}

/// Appends a cell for a comma CSV: quoted if it contains a comma, a quotation mark or a line break.
inline void appendQuoted(std::string &text, std::string_view cell)
{
    if (cell.find_first_of(",\"\n\r") == std::string_view::npos)
        text += cell;
    else
        appendInQuotes(text, cell);
}

} // namespace app
