#include "app/tables/cellguard.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

std::string_view withoutApostrophes(std::string_view cell)
{
    return cell.substr(std::min(cell.find_first_not_of('\''), cell.size()));
}

/// Whether protectCell() guards the text after any leading apostrophes. Used by both writing and reading.
bool isDangerous(std::string_view cell)
{
    return startsLikeFormula(cell) && !isPlainNumber(cell);
}

} // namespace

bool startsLikeFormula(std::string_view cell)
{
    constexpr std::array<std::string_view, 11> starts = {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};
    return std::any_of(starts.begin(), starts.end(),
                       [cell](std::string_view start) { return cell.starts_with(start); });
}

bool isPlainNumber(std::string_view cell)
{
    if (!cell.empty() && (cell.front() == '-' || cell.front() == '+'))
        cell.remove_prefix(1);
    if (cell.ends_with('%'))
        cell.remove_suffix(1);
    std::size_t digits = 0, points = 0;
    for (const char c : cell) {
        if (c >= '0' && c <= '9')
            ++digits;
        else if (c == '.')
            ++points;
        else if (c != ',' || digits == 0 || points > 0)
            return false;
    }
    return digits > 0 && points <= 1;
}

bool isChangedBySpreadsheets(std::string_view id)
{
    constexpr std::size_t shownInFull = 11; // digits shown in full in a cell without a format
    if (id.find_first_not_of("0123456789+-.,/:eE% ") != std::string_view::npos ||
        id.find_first_of("0123456789") == std::string_view::npos)
        return false;
    const bool isWhole = id.find_first_not_of("0123456789") == std::string_view::npos;
    return !isWhole || id.size() > shownInFull || (id.size() > 1 && id.front() == '0');
}

std::string protectCell(std::string_view cell)
{
    std::string guarded;
    if (isDangerous(withoutApostrophes(cell)))
        guarded = "'";
    return guarded.append(cell);
}

std::string_view restoreCell(std::string_view cell)
{
    if (cell.starts_with('\'') && isDangerous(withoutApostrophes(cell)))
        cell.remove_prefix(1);
    return cell;
}

} // namespace app
