#include "app/tables/numberformat.h"

#include "storage/text/cell.h"
#include "storage/time/localday.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

using Kind = NumberFormat::Kind;

constexpr std::int64_t secondsADay = 86'400;
constexpr int firstDay1900 = 25'569; // of 1970-01-01
constexpr int daysTo1904 = 1'462;
constexpr double lastSerial = 2'958'466; // after 9999-12-31

/// The tokens of a format code, without its quoted, escaped and bracketed parts.
struct Tokens
{
    QString letters; ///< lower case
    bool elapsed = false;
    bool percent = false;
};

Tokens tokensOf(QStringView code)
{
    Tokens tokens;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar sign = code[i];
        if (sign == QLatin1Char(';'))
            break;
        if (sign == QLatin1Char('"')) {
            i = code.indexOf(QLatin1Char('"'), i + 1);
            if (i < 0)
                break;
        } else if (sign == QLatin1Char('[')) {
            const qsizetype end = code.indexOf(QLatin1Char(']'), i);
            if (end < 0)
                break;
            const QString inner = code.mid(i + 1, end - i - 1).toString().toLower();
            tokens.elapsed = tokens.elapsed || (!inner.isEmpty() && QStringLiteral("hms").contains(inner[0]) &&
                                                inner.count(inner[0]) == inner.size());
            i = end;
        } else if (sign == QLatin1Char('\\') || sign == QLatin1Char('_') || sign == QLatin1Char('*')) {
            ++i;
        } else {
            tokens.percent = tokens.percent || sign == QLatin1Char('%');
            tokens.letters += sign.toLower();
        }
    }
    tokens.letters.remove(QStringLiteral("am/pm")).remove(QStringLiteral("a/p")).remove(QStringLiteral("general"));
    return tokens;
}

NumberFormat fromCode(QStringView code)
{
    const Tokens tokens = tokensOf(code);
    const QString &text = tokens.letters;
    const auto has = [&text](char letter) { return text.contains(QLatin1Char(letter)); };
    if (tokens.elapsed)
        return {Kind::Duration};
    const bool era = has('e') && !text.contains(QLatin1String("e+")) && !text.contains(QLatin1String("e-"));
    const bool time = has('h') || has('s');
    const bool date = has('y') || has('d') || era || (has('m') && !time);
    if (date || time)
        return {date && time ? Kind::DateTime : date ? Kind::Date : Kind::Time};
    if (tokens.percent)
        return {Kind::Percent};
    if (text.size() > 1 && text.count(QLatin1Char('0')) == text.size())
        return {Kind::Digits, int(std::min<qsizetype>(text.size(), 30))};
    return {};
}

NumberFormat builtIn(int id)
{
    if (id == 9 || id == 10)
        return {Kind::Percent};
    if (id == 22)
        return {Kind::DateTime};
    if (id == 46)
        return {Kind::Duration};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 || id == 56)
        return {Kind::Time};
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return {Kind::Date};
    return {};
}

/// Sign, digits and decimal point position of a decimal number.
struct Decimal
{
    bool negative = false;
    QByteArray digits; ///< without leading zeros
    int point = 0;     ///< 0.digits × 10^point

    bool isWhole() const { return digits.size() <= point; }
};

bool readDecimal(std::string_view text, Decimal &decimal)
{
    std::size_t at = 0;
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        decimal.negative = text[at++] == '-';
    bool afterPoint = false, any = false;
    for (; at < text.size() && text[at] != 'e' && text[at] != 'E'; ++at) {
        if (text[at] == '.' && !afterPoint) {
            afterPoint = true;
            continue;
        }
        if (text[at] < '0' || text[at] > '9')
            return false;
        any = true;
        if (decimal.digits.isEmpty() && text[at] == '0') {
            decimal.point -= afterPoint ? 1 : 0;
            continue;
        }
        decimal.digits += text[at];
        decimal.point += afterPoint ? 0 : 1;
    }
    if (at < text.size()) {
        bool isNumber = false;
        const QByteArray exponent(text.data() + at + 1, qsizetype(text.size() - at - 1));
        decimal.point += std::clamp(exponent.toInt(&isNumber), -400, 400);
        if (!isNumber)
            return false;
    }
    while (decimal.digits.endsWith('0'))
        decimal.digits.chop(1);
    return any;
}

void appendDecimal(std::string &to, const Decimal &decimal)
{
    if (decimal.digits.isEmpty()) {
        to += '0';
        return;
    }
    if (decimal.negative)
        to += '-';
    const int size = int(decimal.digits.size());
    if (decimal.point <= 0) {
        to += "0.";
        to.append(std::size_t(-decimal.point), '0');
        to += decimal.digits.constData();
    } else if (decimal.point >= size) {
        to += decimal.digits.constData();
        to.append(std::size_t(decimal.point - size), '0');
    } else {
        to.append(decimal.digits.constData(), std::size_t(decimal.point));
        to += '.';
        to += decimal.digits.constData() + decimal.point;
    }
}

/// Rounds to 15 digits, Excel's precision.
Decimal roundedTo15(const Decimal &decimal, double value)
{
    if (decimal.digits.size() <= 15)
        return decimal;
    Decimal rounded;
    readDecimal(QByteArray::number(value, 'e', 14).toStdString(), rounded);
    return rounded;
}

bool appendPlain(std::string &to, std::string_view raw, NumberFormat format)
{
    Decimal decimal;
    if (!readDecimal(raw, decimal) || decimal.point > 40 || decimal.point < -20) {
        to += raw;
        return true;
    }
    const double value = QByteArray::fromRawData(raw.data(), qsizetype(raw.size())).toDouble();
    if (!decimal.isWhole())
        decimal = roundedTo15(decimal, value);
    if (format.kind == Kind::Percent) {
        decimal = roundedTo15(decimal, value);
        decimal.point += decimal.digits.isEmpty() ? 0 : 2;
        appendDecimal(to, decimal);
        to += '%';
        return true;
    }
    const std::size_t begin = to.size();
    appendDecimal(to, decimal);
    const std::size_t length = to.size() - begin - (decimal.negative ? 1 : 0);
    if (format.kind == Kind::Digits && decimal.isWhole() && length < std::size_t(format.digits))
        to.insert(begin + (decimal.negative ? 1 : 0), std::size_t(format.digits) - length, '0');
    return !(decimal.isWhole() && decimal.point > 15 &&
             storage::losesExcelDigits({to.data() + begin, to.size() - begin}));
}

void appendTwo(std::string &to, std::int64_t value)
{
    to += char('0' + value / 10 % 10);
    to += char('0' + value % 10);
}

void appendClock(std::string &to, std::int64_t second)
{
    const std::int64_t hours = second / 3600;
    if (hours >= 100)
        to += std::to_string(hours);
    else
        appendTwo(to, hours);
    to += ':';
    appendTwo(to, second / 60 % 60);
    to += ':';
    appendTwo(to, second % 60);
}

/// Excel treats 1900 as a leap year: its day 60 does not exist, and earlier days are off by one.
void appendDay(std::string &to, std::int64_t day, bool from1904)
{
    if (!from1904 && day == 60) {
        to += "1900-02-29";
        return;
    }
    const std::int64_t days = day + (from1904 ? daysTo1904 : day < 60 ? 1 : 0) - firstDay1900;
    to += storage::isoDay(storage::LocalDay(days)).toStdString();
}

bool isTime(Kind kind)
{
    return kind == Kind::Date || kind == Kind::Time || kind == Kind::DateTime || kind == Kind::Duration;
}

} // namespace

NumberFormat numberFormatOf(int id, QStringView code)
{
    return code.isEmpty() ? builtIn(id) : fromCode(code);
}

bool appendNumber(std::string &to, std::string_view raw, NumberFormat format, bool from1904)
{
    bool isNumber = false;
    const double value =
        isTime(format.kind) ? QByteArray::fromRawData(raw.data(), qsizetype(raw.size())).toDouble(&isNumber) : 0;
    const bool dated = isNumber && value >= 0 && value < lastSerial - (from1904 ? daysTo1904 : 0);
    if (!dated || (format.kind == Kind::Date && value == 0))
        return appendPlain(to, raw,
                           {format.kind == Kind::Digits || format.kind == Kind::Percent ? format : NumberFormat{}});
    const std::int64_t seconds = std::llround(value * double(secondsADay));
    const std::int64_t day = seconds / secondsADay, second = seconds % secondsADay;
    if (format.kind == Kind::Duration) {
        appendClock(to, seconds);
        return true;
    }
    const bool hasDay = day > 0 || (from1904 && format.kind != Kind::Time);
    if (hasDay)
        appendDay(to, day, from1904);
    if (second == 0 && format.kind == Kind::Date)
        return true;
    if (hasDay)
        to += ' ';
    appendClock(to, second);
    return true;
}

} // namespace app
