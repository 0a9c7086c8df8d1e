#include "storage/text/cell.h"

#include "storage/text/decimal.h"
#include "storage/text/codepoint.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <cmath>

namespace storage {

namespace {

bool isBlank(char32_t c)
{
    return c <= 0x20 || c == 0x7F || c == 0xA0 || c == 0x3000 || c == 0xFEFF || (c >= 0x2000 && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202F) || (c >= 0x205F && c <= 0x2060) || (c >= 0x2066 && c <= 0x2069);
}

/// The start of the character that ends at `end` (> 0).
std::size_t previous(std::string_view text, std::size_t end)
{
    std::size_t at = end - 1;
    while (at > 0 && end - at < 4 && (std::uint8_t(text[at]) & 0xC0) == 0x80)
        --at;
    return at + utf8::decode(text, at).length == end ? at : end - 1;
}

/// The size in bytes of the separator at text[at], or 0.
int separatorLength(std::string_view text, std::size_t at)
{
    switch (text[at]) {
    case ',':
    case ';':
    case '|':
    case '\n':
    case '\r':
        return 1;
    case '\xE3':
    case '\xEF': {
        const std::string_view three = text.substr(at, 3);
        return three == "、" || three == "，" || three == "；" || three == "｜" ? 3 : 0;
    }
    default:
        return 0;
    }
}

/// The end of the quoted value that starts at `open`, after its closing quote; `open` if it is not a quoted value: a
/// separator or the end must follow.
std::size_t endOfQuoted(std::string_view cell, std::size_t open)
{
    if (open >= cell.size() || cell[open] != '"')
        return open;
    std::size_t close = open;
    do {
        close = cell.find('"', close + 1);
        if (close == std::string_view::npos)
            return open;
    } while (close + 1 < cell.size() && cell[close + 1] == '"' && ++close > 0);
    const std::size_t after = cell.find_first_not_of(" \t", close + 1);
    return after == std::string_view::npos || separatorLength(cell, after) > 0 ? close + 1 : open;
}

/// Half-width and trimmed; copies only if there is a non-ASCII byte.
std::string_view plain(std::string_view cell, std::string &scratch)
{
    if (std::any_of(cell.begin(), cell.end(), [](char c) { return std::uint8_t(c) >= 0x80; })) {
        scratch = toHalfWidth(cell);
        cell = scratch;
    }
    return trimmed(cell);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Removes the thousands separators; false if they do not form groups of three.
bool dropGrouping(std::string_view number, std::string &out)
{
    const std::size_t end = std::min(number.find_first_of(".eE"), number.size());
    const std::size_t begin = number.find_first_of("0123456789,");
    const bool grouped = number.substr(0, end).find(',') != std::string_view::npos;
    if (begin < end && number[begin] == ',')
        return false;
    for (std::size_t i = 0; i < number.size(); ++i) {
        if (grouped && i >= begin && i < end && (number[i] == ',') != ((end - i) % 4 == 0))
            return false;
        if (i >= end || number[i] != ',')
            out += number[i];
    }
    return true;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty()) {
        const utf8::Char c = utf8::decode(text, 0);
        if (!isBlank(c.code))
            break;
        text.remove_prefix(c.length);
    }
    while (!text.empty()) {
        const std::size_t at = previous(text, text.size());
        if (!isBlank(utf8::decode(text, at).code))
            break;
        text.remove_suffix(text.size() - at);
    }
    return text;
}

std::string_view cleanCell(std::string_view raw, std::string &scratch)
{
    std::string_view text = trimmed(raw);
    if (text.size() >= 3 && text.starts_with("=\"") && text.ends_with('"')) {
        text = text.substr(2, text.size() - 3);
        if (text.find("\"\"") != std::string_view::npos) {
            std::string single;
            single.reserve(text.size());
            for (std::size_t i = 0; i < text.size(); ++i) {
                single += text[i];
                if (text[i] == '"' && i + 1 < text.size() && text[i + 1] == '"')
                    ++i;
            }
            scratch = std::move(single);
            text = scratch;
        }
        text = trimmed(text);
    }
    if (text.starts_with('\''))
        text = trimmed(text.substr(1));
    return text;
}

bool isEmptyMark(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.empty())
        return true;
    if (cell.size() > 6)
        return false;
    std::array<char, 6> buffer{};
    std::transform(cell.begin(), cell.end(), buffer.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; });
    const std::string_view lower(buffer.data(), cell.size());
    static constexpr std::array<std::string_view, 13> marks = {"-",  "--", "—",    "——",  "–",   "－", "/",
                                                               "\\", "无", "null", "n/a", "nan", "\\n"};
    return std::find(marks.begin(), marks.end(), lower) != marks.end();
}

bool isErrorCell(std::string_view cell)
{
    constexpr std::size_t longest = 14;
    if (cell.size() < 4 || (cell[0] != '#' && cell[0] != 'E' && cell[0] != 'e' && !cell.starts_with("＃")))
        return false;
    if (cell.find_first_not_of('#') == std::string_view::npos)
        return true;
    std::string upper = toHalfWidth(cell);
    if (upper.size() > longest)
        return false;
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? char(c - ('a' - 'A')) : c; });
    if (upper.starts_with("ERR:"))
        return upper.size() == 7 && std::all_of(upper.begin() + 4, upper.end(), isDigit);
    static constexpr std::array<std::string_view, 14> errors = {
        "#N/A",    "#VALUE!", "#DIV/0!", "#REF!",   "#NAME?",    "#NUM!",         "#NULL!",
        "#SPILL!", "#CALC!",  "#ERROR!", "#FIELD!", "#BLOCKED!", "#GETTING_DATA", "#N/A!"};
    return std::find(errors.begin(), errors.end(), upper) != errors.end();
}

void splitMany(std::string_view cell, std::vector<std::string_view> &values)
{
    std::size_t start = 0;
    const auto add = [&](std::size_t end) {
        const std::string_view value = trimmed(cell.substr(start, end - start));
        if (!value.empty())
            values.push_back(value);
    };
    for (std::size_t at = 0; at < cell.size();) {
        const int length = separatorLength(cell, at);
        if (length == 0) {
            ++at;
            continue;
        }
        add(at);
        at += length;
        start = at;
    }
    add(cell.size());
}

void splitQuoted(std::string_view cell, std::vector<std::string_view> &values, std::deque<std::string> &scratch)
{
    std::size_t start = 0; // of the unquoted part
    std::size_t at = 0;
    while (at < cell.size()) {
        const std::size_t open = std::min(cell.find_first_not_of(" \t", at), cell.size());
        const std::size_t end = endOfQuoted(cell, open);
        if (end > open) {
            splitMany(cell.substr(start, at - start), values);
            std::string &value = scratch.emplace_back(cell.substr(open + 1, end - open - 2));
            for (std::size_t quote = value.find('"'); quote != std::string::npos; quote = value.find('"', quote + 1))
                value.erase(quote, 1);
            if (!value.empty())
                values.push_back(value);
            start = at = end;
        }
        while (at < cell.size() && separatorLength(cell, at) == 0)
            ++at;
        at += at < cell.size() ? std::size_t(separatorLength(cell, at)) : 0;
    }
    splitMany(cell.substr(start), values);
}

std::string toHalfWidth(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const utf8::Char c = utf8::decode(text, at);
        if (c.code >= 0xFF01 && c.code <= 0xFF5E)
            out += char(c.code - 0xFF01 + '!');
        else if (c.code == 0x3000)
            out += ' ';
        else
            out.append(text, at, c.length);
        at += c.length;
    }
    return out;
}

std::optional<int> parsePermyriad(std::string_view cell, bool bareIsPercent)
{
    constexpr std::int64_t limit = 1'000'000'000;
    std::string scratch;
    cell = plain(cell, scratch);
    const bool percent = cell.ends_with('%');
    if (percent)
        cell = trimmed(cell.substr(0, cell.size() - 1));
    std::int64_t share = 0;
    if (!percent && !bareIsPercent && parseDecimal(cell, 4, share) && share >= -10'000 && share <= 10'000)
        return int(share);
    std::int64_t value = 0;
    if (!parseDecimal(cell, 2, value) || value > limit || value < -limit)
        return std::nullopt;
    return int(value);
}

bool parseNumber(std::string_view cell, double &value)
{
    std::string scratch;
    cell = plain(cell, scratch);
    std::string digits;
    if (cell.find_first_not_of("0123456789+-.,eE") != std::string_view::npos || !dropGrouping(cell, digits))
        return false;
    bool ok = false;
    const double parsed = QByteArrayView(digits.data(), qsizetype(digits.size())).toDouble(&ok);
    if (!ok || !std::isfinite(parsed))
        return false;
    value = parsed;
    return true;
}

bool parseInteger(std::string_view cell, std::int64_t &value)
{
    std::string scratch;
    cell = plain(cell, scratch);
    const std::size_t point = cell.find_first_of(".eE");
    if (point != std::string_view::npos && cell[point] != '.')
        return parseDecimal(cell, 0, value) && cell.find('.') == std::string_view::npos &&
               cell.find('-', point) == std::string_view::npos;
    if (point != std::string_view::npos && cell.find_first_not_of('0', point + 1) != std::string_view::npos)
        return false;
    return parseDecimal(cell.substr(0, point), 0, value);
}

ExcelId readExcelId(std::string_view &id, std::string &scratch)
{
    constexpr std::size_t kept = 15;
    id = trimmed(id);
    if (id.size() > kept && id.ends_with("000") && std::all_of(id.begin(), id.end(), isDigit))
        return id.find_first_not_of('0', kept) == std::string_view::npos ? ExcelId::Rounded : ExcelId::Intact;
    const std::size_t exponent = id.find_first_of("eE");
    if (exponent == std::string_view::npos || exponent == 0 || exponent + 2 >= id.size() || id[exponent + 1] != '+')
        return ExcelId::Intact;
    std::string digits(id.substr(0, exponent));
    if (digits.size() > 1 && digits[1] == '.')
        digits.erase(1, 1);
    const std::string_view power = id.substr(exponent + 2);
    if (power.size() > 3 || !std::all_of(digits.begin(), digits.end(), isDigit) ||
        !std::all_of(power.begin(), power.end(), isDigit))
        return ExcelId::Intact; // E+ is part of a code
    const std::size_t length = std::stoul(std::string(power)) + 1;
    if (digits.size() < length || digits.find_first_not_of('0', length) != std::string::npos)
        return ExcelId::Lost;
    scratch = digits.substr(0, length);
    id = scratch;
    return ExcelId::Intact;
}

bool losesExcelDigits(std::string_view id)
{
    std::string scratch;
    return readExcelId(id, scratch) != ExcelId::Intact;
}

} // namespace storage
