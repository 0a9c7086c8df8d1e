#include "storage/text/phone.h"

#include "storage/text/cell.h"
#include "storage/text/codepoint.h"

#include <algorithm>

namespace storage {

namespace {

constexpr std::size_t mobileLength = 11;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isMobile(std::string_view digits)
{
    return digits.size() == mobileLength && digits[0] == '1' && digits[1] >= '3' &&
           std::all_of(digits.begin(), digits.end(), isDigit);
}

/// An area code without its zero (10, 2x, or three digits starting with 3 to 9) and a local number of 7 or 8 digits, or
/// one of the 400 / 800 numbers.
bool isLandline(std::string_view digits)
{
    if (digits.size() == 10 && (digits.starts_with("400") || digits.starts_with("800")))
        return true;
    if (digits.size() < 9 || digits.size() > 11)
        return false;
    const bool shortArea = digits.starts_with("10") || digits[0] == '2';
    if (!shortArea && digits[0] < '3')
        return false;
    const std::size_t local = digits.size() - (shortArea ? 2 : 3);
    return (local == 7 || local == 8) && digits[digits.size() - local] >= '2';
}

Phone valid(std::string_view country, std::string_view national)
{
    Phone phone{Phone::Kind::Valid, {}};
    phone.digits.reserve(country.size() + national.size());
    phone.digits.append(country).append(national);
    return phone;
}

/// Hyphens, spaces, brackets, middle dots and invisible marks between digits.
bool isFiller(char32_t c)
{
    return c == ' ' || c == '\t' || c == '-' || c == '(' || c == ')' || c == 0xA0 || c == 0xB7 || c == 0x2212 ||
           c == 0x30FB || c == 0xFEFF || (c >= 0x2000 && c <= 0x2015) || (c >= 0x202A && c <= 0x202F) ||
           (c >= 0x2060 && c <= 0x2069);
}

/// Removes fillers; false if there are characters that no phone number has.
bool condense(std::string_view text, std::string &out)
{
    for (std::size_t at = 0; at < text.size();) {
        const utf8::Char c = utf8::decode(text, at);
        at += c.length;
        if (c.code == U'•' || c.code == U'●' || c.code == U'×')
            out += '*';
        else if (c.code < 0x80 && !isFiller(c.code))
            out += char(c.code);
        else if (!isFiller(c.code))
            return false;
    }
    return true;
}

/// Whether the dots separate groups of a phone number (139.1234.5678, 021.58888888) and are neither a decimal point nor
/// those of an IP address, a date or thousands: the groups have three characters or more, but for the code of a
/// country, one of them four or more; a single dot follows an area code or the code of a country (0…, +…).
bool areDotsSeparators(std::string_view text)
{
    const std::size_t first = text.find('.');
    if (first == std::string_view::npos || text.find_first_not_of('0', first + 1) == std::string_view::npos)
        return false;
    const std::string_view code = text.substr(0, first);
    const bool isCountry = code == "86" || (code.starts_with('+') && code.size() <= 4);
    if (text.find('.', first + 1) == std::string_view::npos && !code.starts_with('0') &&
        !(isCountry && code.starts_with('+')))
        return false;
    bool hasLongGroup = false;
    for (std::size_t begin = isCountry ? first + 1 : 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('.', begin), text.size());
        if (end - begin < 3)
            return false;
        hasLongGroup = hasLongGroup || end - begin > 3;
        begin = end + 1;
    }
    return hasLongGroup;
}

/// Restores a spreadsheet's number: `13800138000.0`, or a mantissa with every digit. Returns DamagedByExcel if digits
/// are lost, else Valid (which does not mean that the number is).
Phone::Kind undoExcel(std::string &text)
{
    const std::size_t exponentAt = text.find_first_of("eE");
    if (exponentAt != std::string::npos) {
        std::string mantissa = text.substr(0, exponentAt);
        std::string_view power = std::string_view(text).substr(exponentAt + 1);
        if (power.starts_with('+'))
            power.remove_prefix(1);
        if (mantissa.size() > 1 && mantissa[1] == '.')
            mantissa.erase(1, 1);
        if (mantissa.empty() || power.empty() || power.size() > 2 ||
            !std::all_of(mantissa.begin(), mantissa.end(), isDigit) ||
            !std::all_of(power.begin(), power.end(), isDigit))
            return Phone::Kind::Invalid;
        const std::size_t length = std::stoul(std::string(power)) + 1;
        if (mantissa.size() < length)
            return Phone::Kind::DamagedByExcel;
        if (mantissa.find_first_not_of('0', length) != std::string::npos)
            return Phone::Kind::Invalid;
        text = mantissa.substr(0, length);
        return Phone::Kind::Valid;
    }
    const std::size_t point = text.find('.');
    if (point != std::string::npos && point > 0 && text.find_first_not_of('0', point + 1) == std::string::npos)
        text.resize(point);
    return Phone::Kind::Valid;
}

Phone international(std::string_view digits)
{
    if (digits.starts_with("86")) {
        std::string_view national = digits.substr(2);
        if (isMobile(national))
            return valid("86", national);
        if (national.starts_with('0'))
            national.remove_prefix(1);
        return isMobile(national) || isLandline(national) ? valid("86", national) : Phone{Phone::Kind::Invalid, {}};
    }
    if (digits.size() < 7 || digits.size() > 15 || digits[0] == '0')
        return {Phone::Kind::Invalid, {}};
    return valid({}, digits);
}

Phone national(std::string_view digits)
{
    if (isMobile(digits))
        return valid("86", digits);
    if (digits.starts_with("86") && digits.size() >= 2 + mobileLength - 1 && digits.size() <= 2 + mobileLength + 1)
        return international(digits);
    if (digits.starts_with('0') && (isMobile(digits.substr(1)) || isLandline(digits.substr(1))))
        return valid("86", digits.substr(1));
    if (digits.size() == 10 && (digits.starts_with("400") || digits.starts_with("800")))
        return valid("86", digits);
    return {Phone::Kind::Invalid, {}};
}

/// Some digits and at least two stars, or x, which some tools write instead.
bool isMasked(std::string &text)
{
    for (char &c : text) {
        if (c == 'x' || c == 'X')
            c = '*';
    }
    const auto allowed = [](char c) { return isDigit(c) || c == '*' || c == '+'; };
    return std::count(text.begin(), text.end(), '*') >= 2 && std::all_of(text.begin(), text.end(), allowed);
}

/// 852-91234567: a prefix of Hong Kong, Macao or Taiwan, separate from a number of matching length.
bool hasRegionPrefix(std::string_view cell)
{
    if (cell.size() < 4 || (cell[3] != '-' && cell[3] != ' ' && cell[3] != ')'))
        return false;
    const std::string_view prefix = cell.substr(0, 3);
    const auto digits = std::count_if(cell.begin() + 4, cell.end(), isDigit);
    return ((prefix == "852" || prefix == "853") && digits == 8) || (prefix == "886" && (digits == 9 || digits == 10));
}

} // namespace

Phone parsePhone(std::string_view cell)
{
    if (isMobile(cell))
        return valid("86", cell);
    std::string scratch;
    const std::string half = toHalfWidth(cleanCell(cell, scratch));
    if (isEmptyMark(half))
        return {};
    if (half.starts_with('#') || half.starts_with('$'))
        return {Phone::Kind::Ciphertext, {}};
    std::string text;
    if (!condense(half, text) || text.empty())
        return {Phone::Kind::Invalid, {}};
    if (areDotsSeparators(text))
        std::erase(text, '.');
    if (isMasked(text))
        return {Phone::Kind::Masked, text};
    const Phone::Kind kind = undoExcel(text);
    if (kind != Phone::Kind::Valid)
        return {kind, {}};
    std::string_view digits = text;
    const bool plus = digits.starts_with('+');
    if (plus)
        digits.remove_prefix(1);
    if (digits.empty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return {Phone::Kind::Invalid, {}};
    if (!plus && digits.starts_with("00"))
        return international(digits.substr(2));
    return plus || hasRegionPrefix(trimmed(half)) ? international(digits) : national(digits);
}

bool isHouseNumber(std::string_view digits)
{
    return digits.starts_with("86") && isLandline(digits.substr(2)) && !isMobile(digits.substr(2));
}

} // namespace storage
