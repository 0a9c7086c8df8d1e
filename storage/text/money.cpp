#include "storage/text/money.h"

#include "storage/text/cell.h"
#include "storage/text/decimal.h"

#include <array>

namespace storage {

namespace {

constexpr int unitDecimals = 4;

/// Digits with an optional minus and up to four decimals; false if the full parser is needed.
bool parsePlain(std::string_view text, std::int64_t &units)
{
    const bool negative = text.starts_with('-');
    std::size_t at = negative ? 1 : 0;
    if (text.size() - at > 15 || text.size() == at)
        return false;
    std::int64_t value = 0;
    int decimals = -1;
    for (; at < text.size(); ++at) {
        if (text[at] >= '0' && text[at] <= '9') {
            value = value * 10 + (text[at] - '0');
            decimals += decimals >= 0;
        } else if (text[at] == '.' && decimals < 0) {
            decimals = 0;
        } else {
            return false;
        }
    }
    if (decimals == 0 || decimals > unitDecimals)
        return false;
    static constexpr std::array<std::int64_t, 5> scales = {10'000, 1'000, 100, 10, 1};
    value *= scales[decimals < 0 ? 0 : decimals];
    units = negative ? -value : value;
    return true;
}

bool dropPrefix(std::string_view &text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text = trimmed(text.substr(prefix.size()));
    return true;
}

bool dropSuffix(std::string_view &text, std::string_view suffix)
{
    if (!text.ends_with(suffix))
        return false;
    text = trimmed(text.substr(0, text.size() - suffix.size()));
    return true;
}

bool dropCurrency(std::string_view &text)
{
    for (const std::string_view sign : {"¥", "￥", "$", "RMB", "CNY", "人民币"}) {
        if (dropPrefix(text, sign))
            return true;
    }
    return false;
}

/// Removes the sign; returns true for a minus.
bool dropSign(std::string_view &text)
{
    if (dropPrefix(text, "-") || dropPrefix(text, "−"))
        return true;
    dropPrefix(text, "+");
    return false;
}

/// Removes the unit words at the end; returns the power of ten of a Chinese multiplier.
int dropUnit(std::string_view &text)
{
    for (const std::string_view word : {"元整", "元", "圆", "块"}) {
        if (dropSuffix(text, word))
            break;
    }
    if (dropSuffix(text, "万"))
        return 4;
    return dropSuffix(text, "亿") ? 8 : 0;
}

QString formatScaled(std::uint64_t value, int decimals, bool negative)
{
    QString digits = QString::number(value);
    if (digits.size() <= decimals)
        digits = digits.rightJustified(decimals + 1, QLatin1Char('0'));
    digits.insert(digits.size() - decimals, QLatin1Char('.'));
    if (negative)
        digits.prepend(QLatin1Char('-'));
    return digits;
}

std::uint64_t magnitude(std::int64_t value)
{
    return value < 0 ? std::uint64_t(0) - std::uint64_t(value) : std::uint64_t(value);
}

} // namespace

bool parseMoney(std::string_view utf8, std::int64_t &units)
{
    if (parsePlain(utf8, units))
        return true;
    std::string scratch;
    const std::string half = toHalfWidth(cleanCell(utf8, scratch));
    std::string_view text = trimmed(half);
    bool negative = false;
    if (text.size() > 2 && text.starts_with('(') && text.ends_with(')')) {
        negative = true;
        text = trimmed(text.substr(1, text.size() - 2));
    }
    // The sign is before or after the currency, once.
    const std::size_t before = text.size();
    bool minus = dropSign(text);
    const bool sign = text.size() != before;
    if (dropCurrency(text) && !sign)
        minus = dropSign(text);
    const int power = dropUnit(text);
    if (text.empty() || (text[0] != '.' && (text[0] < '0' || text[0] > '9')) || (negative && minus))
        return false;
    std::int64_t value = 0;
    if (!parseDecimal(text, unitDecimals + power, value))
        return false;
    units = negative || minus ? -value : value;
    return true;
}

QString formatYuan(std::int64_t units)
{
    const std::uint64_t fen = (magnitude(units) + 50) / 100;
    return formatScaled(fen, 2, units < 0 && fen != 0);
}

QString formatExact(std::int64_t units)
{
    QString text = formatScaled(magnitude(units), unitDecimals, units < 0);
    for (int i = 0; i < 2 && text.endsWith(QLatin1Char('0')); ++i)
        text.chop(1);
    return text;
}

} // namespace storage
