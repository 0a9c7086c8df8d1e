#include "storage/text/decimal.h"

#include <array>
#include <limits>

namespace storage {

namespace {

constexpr int maxDigits = 64;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct Digits
{
    std::array<char, maxDigits> values;
    int count = 0; // significant digits, without leading zeros
    int point = 0; // the value is 0.d1d2… × 10^point

    bool add(char c)
    {
        if (count == maxDigits)
            return false;
        values[count++] = char(c - '0');
        return true;
    }
};

/// Reads the digits before the decimal point, grouped by three if there are commas.
bool readWhole(std::string_view text, std::size_t &at, Digits &digits, bool &any)
{
    int sinceComma = 0;
    bool comma = false;
    for (; at < text.size() && (isDigit(text[at]) || text[at] == ','); ++at) {
        if (text[at] == ',') {
            if (comma ? sinceComma != 3 : sinceComma < 1 || sinceComma > 3)
                return false;
            comma = true;
            sinceComma = 0;
            continue;
        }
        ++sinceComma;
        any = true;
        if (digits.count == 0 && text[at] == '0')
            continue;
        if (!digits.add(text[at]))
            return false;
        ++digits.point;
    }
    return !comma || sinceComma == 3;
}

void readFraction(std::string_view text, std::size_t &at, Digits &digits, bool &any)
{
    for (; at < text.size() && isDigit(text[at]); ++at) {
        any = true;
        if (digits.count == 0 && text[at] == '0')
            --digits.point;
        else if (digits.count < maxDigits) // more digits cannot change the rounding of a value that fits
            digits.add(text[at]);
    }
}

bool readExponent(std::string_view text, std::size_t &at, int &exponent)
{
    ++at;
    const bool negative = at < text.size() && text[at] == '-';
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        ++at;
    if (at == text.size() || text.size() - at > 3)
        return false;
    for (; at < text.size(); ++at) {
        if (!isDigit(text[at]))
            return false;
        exponent = exponent * 10 + (text[at] - '0');
    }
    if (negative)
        exponent = -exponent;
    return true;
}

bool toInteger(const Digits &digits, int length, bool negative, std::int64_t &units)
{
    constexpr std::int64_t limit = std::numeric_limits<std::int64_t>::max();
    std::int64_t value = 0;
    for (int i = 0; i < length; ++i) {
        const int digit = i < digits.count ? digits.values[i] : 0;
        if (value > (limit - digit) / 10)
            return false;
        value = value * 10 + digit;
    }
    if (length >= 0 && length < digits.count && digits.values[length] >= 5) {
        if (value == limit)
            return false;
        ++value;
    }
    units = negative ? -value : value;
    return true;
}

} // namespace

bool parseDecimal(std::string_view ascii, int shift, std::int64_t &units)
{
    std::size_t at = 0;
    const bool negative = !ascii.empty() && ascii[0] == '-';
    if (!ascii.empty() && (ascii[0] == '-' || ascii[0] == '+'))
        ++at;
    Digits digits;
    bool any = false;
    if (!readWhole(ascii, at, digits, any))
        return false;
    if (at < ascii.size() && ascii[at] == '.') {
        ++at;
        readFraction(ascii, at, digits, any);
    }
    int exponent = 0;
    if (any && at < ascii.size() && (ascii[at] == 'E' || ascii[at] == 'e') && !readExponent(ascii, at, exponent))
        return false;
    if (!any || at != ascii.size())
        return false;
    if (digits.count == 0) {
        units = 0;
        return true;
    }
    return toInteger(digits, digits.point + exponent + shift, negative, units);
}

} // namespace storage
