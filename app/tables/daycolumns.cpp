#include "app/tables/daycolumns.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace app {

namespace {

constexpr std::size_t longestHeader = 60; // bytes; a note that mentions a date is no header
constexpr double secondsADay = 86'400;
constexpr double firstDay = 20'000, lastDay = 80'000; // 1958 to 2123

/// Hours and minutes that something took are no time of day.
bool namesDay(std::string_view header)
{
    constexpr std::array words{"时间", "日期", "生日", "时刻", "date", "time", "birthday"};
    constexpr std::array without{"时长", "停留", "平均", "回复", "响应", "耗时", "duration", "reply"};
    std::string lower(header);
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    const auto holdsOne = [&lower](const auto &list) {
        return std::any_of(list.begin(), list.end(),
                           [&lower](const char *word) { return lower.find(word) != std::string::npos; });
    };
    return lower.size() <= longestHeader && holdsOne(words) && !holdsOne(without);
}

/// A day and time without the format of one: whole seconds that need more decimals than an amount has.
bool isBareTime(std::string_view number, double value)
{
    constexpr std::size_t dayDigits = 5, fewestDecimals = 5;
    constexpr double tolerance = 0.05;
    if (number.size() < dayDigits + 1 + fewestDecimals || number[dayDigits] != '.')
        return false;
    const double seconds = value * secondsADay;
    return std::abs(seconds - std::round(seconds)) < tolerance;
}

} // namespace

void DayColumns::seeText(int column, std::string_view text)
{
    const auto at = std::size_t(column);
    const bool isDay = namesDay(text);
    if (at >= m_isDay.size() && isDay)
        m_isDay.resize(at + 1);
    if (at < m_isDay.size())
        m_isDay[at] = isDay;
}

std::optional<NumberFormat> DayColumns::formatOf(int column, std::string_view number) const
{
    bool isNumber = false;
    const double value = QByteArray::fromRawData(number.data(), qsizetype(number.size())).toDouble(&isNumber);
    if (!isNumber)
        return std::nullopt;
    if (isBareTime(number, value))
        return NumberFormat{NumberFormat::Kind::DateTime};
    const auto at = std::size_t(column);
    if (at >= m_isDay.size() || !m_isDay[at] || value < firstDay || value > lastDay)
        return std::nullopt;
    return NumberFormat{value == std::floor(value) ? NumberFormat::Kind::Date : NumberFormat::Kind::DateTime};
}

} // namespace app
