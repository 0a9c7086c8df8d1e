#include "storage/text/datetime.h"

#include "storage/text/cell.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace storage {

namespace {

using Kind = ParsedTime::Kind;

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;
constexpr int serialOfEpoch = 25'569; // the spreadsheet serial of 1970-01-01

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads a cell from left to right.
class Scanner final
{
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    bool atEnd() const { return m_text.empty(); }
    std::string_view rest() const { return m_text; }
    bool take(std::string_view word)
    {
        if (!m_text.starts_with(word))
            return false;
        m_text.remove_prefix(word.size());
        return true;
    }
    template <std::size_t N>
    bool takeOneOf(const std::array<std::string_view, N> &words)
    {
        return std::any_of(words.begin(), words.end(), [this](std::string_view word) { return take(word); });
    }
    void skipBlanks()
    {
        while (!m_text.empty() && (m_text[0] == ' ' || m_text[0] == '\t' || m_text[0] == ','))
            m_text.remove_prefix(1);
    }
    /// Reads one to `most` digits; -1 for none or more. `count` is the number of digits.
    int number(int most, int *count = nullptr)
    {
        int value = 0;
        int length = 0;
        while (std::size_t(length) < m_text.size() && isDigit(m_text[length])) {
            if (length == most)
                return -1;
            value = value * 10 + (m_text[length++] - '0');
        }
        m_text.remove_prefix(length);
        if (count)
            *count = length;
        return length == 0 ? -1 : value;
    }
    /// Reads a fraction of a second in milliseconds; further digits are truncated.
    int milliseconds()
    {
        int value = 0;
        for (int scale = 100; !m_text.empty() && isDigit(m_text[0]); scale /= 10, m_text.remove_prefix(1))
            value += (m_text[0] - '0') * scale;
        return value;
    }

private:
    std::string_view m_text;
};

enum class Half { None, Morning, Noon, Afternoon };

Half takeHalf(Scanner &scanner)
{
    static constexpr std::array<std::string_view, 9> morning = {"上午", "凌晨", "早上", "AM",  "am",
                                                                "Am",   "a.m.", "A.M.", "早晨"};
    static constexpr std::array<std::string_view, 8> afternoon = {"下午", "晚上", "PM",   "pm",
                                                                  "Pm",   "p.m.", "P.M.", "傍晚"};
    if (scanner.takeOneOf(morning))
        return Half::Morning;
    if (scanner.take("中午"))
        return Half::Noon;
    return scanner.takeOneOf(afternoon) ? Half::Afternoon : Half::None;
}

int to24(int hour, Half half)
{
    if (half == Half::None)
        return hour;
    if (half == Half::Morning)
        return hour == 12 ? 0 : hour > 12 ? -1 : hour;
    if (half == Half::Noon && hour >= 10)
        return hour;
    return hour < 12 ? hour + 12 : hour;
}

/// H:MM[:SS[.fff]] or H时MM分[SS秒], with AM / PM on either side; -1 if it is not a time of day.
int scanClock(Scanner &scanner)
{
    static constexpr std::array<std::string_view, 3> hourMarks = {":", "时", "点"};
    Half half = takeHalf(scanner);
    scanner.skipBlanks();
    int hour = scanner.number(2);
    if (hour < 0 || hour > 24 || !scanner.takeOneOf(hourMarks))
        return -1;
    const int minute = scanner.number(2);
    int second = 0;
    int fraction = 0;
    const bool minuteMark = scanner.take("分");
    if ((!minuteMark || (!scanner.atEnd() && isDigit(scanner.rest()[0]))) && (minuteMark || scanner.take(":"))) {
        second = scanner.number(2);
        if (scanner.take(".") || scanner.take(","))
            fraction = scanner.milliseconds();
        scanner.take("秒");
    }
    const bool isMidnight = hour == 24 && minute == 0 && second == 0 && half == Half::None;
    if (minute < 0 || minute > 59 || second < 0 || second > 59 || (hour == 24 && !isMidnight))
        return -1;
    if (isMidnight)
        return int(msPerDay);
    if (half == Half::None) {
        scanner.skipBlanks();
        half = takeHalf(scanner);
    }
    hour = to24(hour, half);
    return hour < 0 ? -1 : ((hour * 60 + minute) * 60 + second) * 1000 + fraction;
}

/// Z, ±HH, ±HHMM or ±HH:MM in minutes; false if the rest is something else.
bool scanOffset(Scanner &scanner, int &minutes)
{
    scanner.skipBlanks();
    minutes = 0;
    if (scanner.take("Z") || scanner.take("z") || scanner.take("UTC"))
        return scanner.atEnd();
    const int sign = scanner.take("+") ? 1 : scanner.take("-") ? -1 : 0;
    int count = 0;
    const int first = scanner.number(4, &count);
    if (sign == 0 || first < 0 || count == 3)
        return false;
    minutes = count == 4 ? first / 100 * 60 + first % 100 : first * 60;
    if (count <= 2 && scanner.take(":")) {
        const int rest = scanner.number(2);
        if (rest < 0)
            return false;
        minutes += rest;
    }
    if (minutes > 18 * 60)
        return false;
    minutes *= sign;
    return scanner.atEnd();
}

ParsedTime dayOf(int year, int month, int day)
{
    if ((year == 1 && month == 1 && day == 1) || (year == 0 && month == 0 && day == 0))
        return {Kind::Never, 0, 0, 0};
    if (year < firstYear || year > lastYear || !isValidCivil(year, month, day))
        return {};
    return {Kind::Day, dayFromCivil(year, month, day), 0, 0};
}

ParsedTime localTime(LocalDay day, int ms)
{
    return {Kind::LocalTime, day, ms, 0};
}

/// `YYYY-MM-DD HH:MM:SS` and `YYYY-MM-DD`, the most common formats; None if the full parser is needed.
ParsedTime parseCommon(std::string_view text)
{
    const auto number = [&text](int at, int count) {
        int value = 0;
        for (int i = at; i < at + count; ++i) {
            if (!isDigit(text[i]))
                return -100'000;
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    if ((text.size() != 19 && text.size() != 10) || text[4] != '-' || text[7] != '-')
        return {};
    ParsedTime time = dayOf(number(0, 4), number(5, 2), number(8, 2));
    if (text.size() == 10 || time.kind != Kind::Day)
        return text.size() == 10 ? time : ParsedTime{};
    const int hour = number(11, 2);
    const int minute = number(14, 2);
    const int second = number(17, 2);
    if ((text[10] != ' ' && text[10] != 'T') || text[13] != ':' || text[16] != ':' || hour < 0 || hour > 23 ||
        minute < 0 || minute > 59 || second < 0 || second > 59)
        return {};
    return localTime(time.day, ((hour * 60 + minute) * 60 + second) * 1000);
}

/// The digits of a compact date: YYYYMMDD[HHMM[SS]].
ParsedTime parseCompact(std::string_view text)
{
    Scanner date(text.substr(0, 8));
    const int number = date.number(8);
    ParsedTime time = dayOf(number / 10'000, number / 100 % 100, number % 100);
    if (text.size() == 8 || time.kind == Kind::Never || time.kind == Kind::None)
        return time;
    const std::string_view clock = text.substr(8);
    const int digits = Scanner(clock).number(6);
    const int seconds = clock.size() == 6 ? digits : digits * 100;
    if (seconds / 10'000 > 23 || seconds / 100 % 100 > 59 || seconds % 100 > 59)
        return {};
    return localTime(time.day, ((seconds / 10'000 * 60 + seconds / 100 % 100) * 60 + seconds % 100) * 1000);
}

/// A cell of digits only, distinguished by length.
ParsedTime parseDigits(std::string_view text)
{
    constexpr std::int64_t firstSecond = 1'000'000'000; // 2001-09-09
    constexpr std::int64_t lastSecond = 4'102'444'800;  // 2100-01-01
    if (text.size() == 8 || text.size() == 12 || text.size() == 14)
        return parseCompact(text);
    std::int64_t value = 0;
    if (text.size() > 13 || !parseInteger(text, value))
        return {};
    if (text.size() == 5 && value >= 20'000 && value <= 80'000)
        return {Kind::Day, LocalDay(value - serialOfEpoch), 0, 0};
    if (text.size() == 10 && value >= firstSecond && value < lastSecond)
        return {Kind::Instant, 0, 0, value * 1000};
    if (text.size() == 13 && value >= firstSecond * 1000 && value < lastSecond * 1000)
        return {Kind::Instant, 0, 0, value};
    return {};
}

/// A spreadsheet serial with a fraction, or unix seconds to which a spreadsheet added decimals.
ParsedTime parseSerial(std::string_view text)
{
    const std::size_t point = text.find('.');
    const std::string_view fraction = text.substr(point + 1);
    if (fraction.find_first_not_of('0') == std::string_view::npos)
        return point == 8 ? ParsedTime{} : parseDigits(text.substr(0, point));
    double serial = 0;
    if (point != 5 || !parseNumber(text, serial) || serial < 20'000 || serial > 80'000)
        return {};
    const std::int64_t seconds = std::llround(serial * 86'400);
    return localTime(LocalDay(seconds / 86'400 - serialOfEpoch), int(seconds % 86'400) * 1000);
}

/// Three numbers with the same separator, or with 年 月 日.
bool scanThree(Scanner &scanner, std::array<int, 3> &numbers, std::array<int, 3> &counts)
{
    numbers[0] = scanner.number(4, &counts[0]);
    if (numbers[0] < 0)
        return false;
    if (scanner.take("年")) {
        scanner.skipBlanks();
        numbers[1] = scanner.number(2, &counts[1]);
        if (numbers[1] < 0 || !scanner.take("月"))
            return false;
        scanner.skipBlanks();
        numbers[2] = scanner.number(2, &counts[2]);
        return numbers[2] >= 0 && (scanner.take("日") || scanner.take("号")) && counts[0] == 4;
    }
    const std::string_view separator = scanner.rest().substr(0, 1);
    if (separator != "/" && separator != "-" && separator != ".")
        return false;
    scanner.take(separator);
    numbers[1] = scanner.number(2, &counts[1]);
    if (numbers[1] < 0 || !scanner.take(separator))
        return false;
    numbers[2] = scanner.number(4, &counts[2]);
    return numbers[2] >= 0;
}

DateOrder proved(int first, int second)
{
    if (first > 12 && first <= 31 && second <= 12)
        return DateOrder::DayFirst;
    return second > 12 && second <= 31 && first <= 12 ? DateOrder::MonthFirst : DateOrder::Unknown;
}

int fullYear(int shortYear)
{
    return shortYear + (shortYear < 70 ? 2000 : 1900);
}

/// A date with a two-digit year. Without an order, only unambiguous dates: a number above 31 is the year, and so is one
/// above 12 before hyphens or dots, since days are not written like that.
ParsedTime dayOfShort(const std::array<int, 3> &numbers, char separator, DateOrder order)
{
    constexpr int lastDay = 31, lastMonth = 12;
    const auto [first, second, third] = numbers;
    const bool isOnlyMonthFirst = first <= lastMonth && second > lastMonth;
    if (first > lastDay)
        return dayOf(fullYear(first), second, third);
    if (const DateOrder shown = proved(first, second); third > lastDay && shown != DateOrder::Unknown)
        order = shown;
    if (isOnlyMonthFirst || (order == DateOrder::MonthFirst && first <= lastMonth))
        return dayOf(fullYear(third), first, second);
    if (order == DateOrder::DayFirst)
        return dayOf(fullYear(third), second, first);
    const bool isYearFirst = first > lastMonth && (order == DateOrder::MonthFirst || separator != '/');
    return isYearFirst ? dayOf(fullYear(first), second, third) : ParsedTime{};
}

ParsedTime scanDate(Scanner &scanner, DateOrder order)
{
    std::array<int, 3> numbers{};
    std::array<int, 3> counts{};
    const std::string_view text = scanner.rest();
    if (!scanThree(scanner, numbers, counts))
        return {};
    const char separator = text[text.find_first_not_of("0123456789")];
    if (counts[0] == 4)
        return counts[2] <= 2 ? dayOf(numbers[0], numbers[1], numbers[2]) : ParsedTime{};
    if (counts[0] <= 2 && counts[2] <= 2)
        return dayOfShort(numbers, separator, order);
    if (counts[2] != 4 || counts[0] > 2)
        return {};
    const DateOrder shown = proved(numbers[0], numbers[1]);
    if (shown != DateOrder::Unknown)
        order = shown;
    if (order == DateOrder::Unknown && numbers[0] != numbers[1])
        return {};
    return order == DateOrder::DayFirst ? dayOf(numbers[2], numbers[1], numbers[0])
                                        : dayOf(numbers[2], numbers[0], numbers[1]);
}

/// Skips a weekday in words or brackets, as in some exports, between date and time.
void skipWeekday(Scanner &scanner)
{
    static constexpr std::array<std::string_view, 3> words = {"星期", "周", "礼拜"};
    static constexpr std::array<std::string_view, 8> days = {"一", "二", "三", "四", "五", "六", "日", "天"};
    scanner.skipBlanks();
    if (scanner.takeOneOf(words))
        scanner.takeOneOf(days);
    scanner.skipBlanks();
}

} // namespace

ParsedTime parseTime(std::string_view cell, DateOrder order)
{
    const ParsedTime common = parseCommon(cell);
    if (common.kind != Kind::None)
        return common;
    std::string scratch;
    const std::string half = toHalfWidth(cleanCell(cell, scratch));
    const std::string_view text = trimmed(half);
    if (text.empty() || text.size() > 60)
        return {};
    const std::size_t other = text.find_first_not_of("0123456789");
    if (other == std::string_view::npos)
        return parseDigits(text);
    if (text[other] == '.' && text.find_first_not_of("0123456789", other + 1) == std::string_view::npos)
        return parseSerial(text);
    Scanner scanner(text);
    const ParsedTime date = scanDate(scanner, order);
    if (date.kind == Kind::None || scanner.atEnd())
        return date;
    if (!scanner.take("T"))
        skipWeekday(scanner);
    if (scanner.atEnd())
        return date;
    const int ms = scanClock(scanner);
    int minutes = 0;
    const bool hasOffset = ms >= 0 && !scanner.atEnd();
    if (ms < 0 || (hasOffset && !scanOffset(scanner, minutes)))
        return {};
    if (date.kind == Kind::Never)
        return date;
    if (!hasOffset)
        return localTime(date.day + LocalDay(ms / msPerDay), int(ms % msPerDay));
    return {Kind::Instant, 0, 0, date.day * msPerDay + ms - minutes * std::int64_t(60'000)};
}

DateOrder dateOrderOf(std::string_view cell)
{
    std::string scratch;
    const std::string half = toHalfWidth(cleanCell(cell, scratch));
    Scanner scanner(trimmed(half));
    std::array<int, 3> numbers{};
    std::array<int, 3> counts{};
    if (!scanThree(scanner, numbers, counts) || counts[0] > 2 || counts[2] == 3)
        return DateOrder::Unknown;
    const DateOrder shown = proved(numbers[0], numbers[1]);
    // 26/3/12 may start with the year.
    return counts[2] == 4 || shown == DateOrder::MonthFirst ? shown : DateOrder::Unknown;
}

int parseMonthDay(std::string_view cell, DateOrder order)
{
    constexpr int leapYear = 2000;
    std::string scratch;
    const std::string half = toHalfWidth(cleanCell(cell, scratch));
    Scanner scanner(trimmed(half));
    if (scanner.rest().size() == 4 && scanner.rest().find_first_not_of("0123456789") == std::string_view::npos) {
        const int monthDay = scanner.number(4);
        return isValidCivil(leapYear, monthDay / 100, monthDay % 100) ? monthDay : 0;
    }
    int month = scanner.number(2);
    const bool inWords = scanner.take("月");
    static constexpr std::array<std::string_view, 3> joints = {"-", "/", "."};
    if (month < 0 || (!inWords && !scanner.takeOneOf(joints)))
        return 0;
    scanner.skipBlanks();
    int day = scanner.number(2);
    if (inWords && !scanner.take("日"))
        scanner.take("号");
    if (day < 0 || !scanner.atEnd())
        return 0;
    const bool isSwapped = !inWords && (month > 12 || (order == DateOrder::DayFirst && day <= 12));
    if (isSwapped)
        std::swap(month, day);
    return isValidCivil(leapYear, month, day) ? month * 100 + day : 0;
}

bool needsDateOrder(std::string_view cell)
{
    return parseTime(cell).kind == Kind::None && parseTime(cell, DateOrder::DayFirst).kind != Kind::None &&
           parseTime(cell, DateOrder::MonthFirst).kind != Kind::None;
}

} // namespace storage
