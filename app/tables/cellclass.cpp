#include "app/tables/cellclass.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool takeAny(std::string_view &rest, std::initializer_list<std::string_view> words)
{
    for (const std::string_view word : words) {
        if (rest.starts_with(word)) {
            rest.remove_prefix(word.size());
            return true;
        }
    }
    return false;
}

bool isNumber(std::string_view rest)
{
    takeAny(rest, {"(", "-", "+"});
    takeAny(rest, {"$", "¥", "￥", "€", "£"});
    takeAny(rest, {"-"});
    std::size_t digits = 0, points = 0;
    while (!rest.empty() && (isDigit(rest[0]) || rest[0] == ',' || rest[0] == '.')) {
        digits += isDigit(rest[0]) ? 1 : 0;
        points += rest[0] == '.' ? 1 : 0;
        rest.remove_prefix(1);
    }
    if (digits == 0 || points > 1)
        return false;
    if (rest.size() >= 3 && (rest[0] == 'E' || rest[0] == 'e') && (rest[1] == '+' || rest[1] == '-'))
        return std::all_of(rest.begin() + 2, rest.end(), isDigit);
    takeAny(rest, {"%", "元", "万", ")"});
    return rest.empty();
}

bool isTime(std::string_view cell)
{
    std::size_t digits = 0, joints = 0;
    while (!cell.empty()) {
        if (isDigit(cell[0])) {
            ++digits;
            cell.remove_prefix(1);
        } else if (takeAny(cell, {"-", "/", ":", ".", "年", "月", "日", "时", "分", "秒"})) {
            ++joints;
        } else if (!takeAny(cell, {" ", "T", "Z", "+", "AM", "PM"})) {
            return false;
        }
    }
    return digits >= 3 && joints >= 1;
}

bool isAddress(std::string_view cell)
{
    if (cell.find(' ') != std::string_view::npos)
        return false;
    const std::size_t at = cell.find('@');
    if (at != std::string_view::npos && at > 0 && cell.find('.', at) != std::string_view::npos)
        return true;
    return cell.find("://") != std::string_view::npos || cell.starts_with("www.");
}

} // namespace

std::string_view trimmed(std::string_view cell)
{
    constexpr std::array<std::string_view, 6> blanks = {" ", "\t", "\r", "\n", "\xC2\xA0", "\xE3\x80\x80"};
    for (bool found = true; found;) {
        found = false;
        for (const std::string_view blank : blanks) {
            if (cell.starts_with(blank)) {
                cell.remove_prefix(blank.size());
                found = true;
            }
            if (cell.ends_with(blank)) {
                cell.remove_suffix(blank.size());
                found = true;
            }
        }
    }
    return cell;
}

bool isBlankCell(std::string_view cell)
{
    cell = trimmed(cell);
    constexpr std::array<std::string_view, 9> signs = {"", "-", "--", "—", "——", "/", "无", "NULL", "null"};
    return cell.size() <= 6 && std::find(signs.begin(), signs.end(), cell) != signs.end();
}

CellClass classOf(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.empty())
        return CellClass::Empty;
    if (cell.size() <= 40) {
        if (isNumber(cell))
            return CellClass::Number;
        if (isTime(cell))
            return CellClass::Time;
    }
    if (isAddress(cell))
        return CellClass::Address;
    bool digit = false, blank = false, sign = false;
    for (const char c : cell) {
        digit = digit || isDigit(c);
        blank = blank || c == ' ';
        sign = sign || (static_cast<unsigned char>(c) < 0x80 && !isDigit(c) && !isLetter(c) && c != '_' && c != '-');
    }
    if (blank || sign || cell.size() > 60)
        return CellClass::Text;
    return digit ? CellClass::Code : CellClass::Word;
}

std::string shapeOf(std::string_view cell, bool collapsed)
{
    std::string shape;
    for (const char c : cell) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 && byte < 0xC0)
            continue;
        const char sign = isDigit(c) ? '9' : isLetter(c) ? 'a' : byte >= 0x80 ? 'x' : c;
        if (collapsed && !shape.empty() && shape.back() == sign)
            continue;
        shape += sign;
        if (shape.size() == 24)
            break;
    }
    return shape;
}

} // namespace app
