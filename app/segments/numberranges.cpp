#include "app/segments/numberranges.h"

#include "storage/time/dayofyear.h"

#include <algorithm>

namespace app {

NumberRanges::NumberRanges(const RuleCompare &compare, storage::LocalDay today)
{
    const std::int64_t first = compare.numbers.empty() ? 0 : compare.numbers.front();
    switch (compare.op) {
    case RuleOp::NotEqual:
    case RuleOp::NotIn:
        m_negated = true;
        [[fallthrough]];
    case RuleOp::Equal:
    case RuleOp::On:
    case RuleOp::In:
        for (const std::int64_t number : compare.numbers)
            m_ranges.push_back({number, number});
        break;
    case RuleOp::Greater:
    case RuleOp::After:
        m_ranges.push_back({first + 1, highest});
        break;
    case RuleOp::GreaterEqual:
        m_ranges.push_back({first, highest});
        break;
    case RuleOp::Less:
    case RuleOp::Before:
        m_ranges.push_back({lowest, first - 1});
        break;
    case RuleOp::LessEqual:
        m_ranges.push_back({lowest, first});
        break;
    case RuleOp::Between:
        if (compare.numbers.size() == 2 && compare.numbers[0] > compare.numbers[1]) { // wraps at the end of the year
            m_ranges.push_back({compare.numbers[0], highest});
            m_ranges.push_back({lowest, compare.numbers[1]});
        } else if (compare.numbers.size() == 2) {
            m_ranges.push_back({compare.numbers[0], compare.numbers[1]});
        }
        break;
    case RuleOp::WithinDays:
        m_ranges.push_back({today - first + 1, today});
        break;
    case RuleOp::OlderThanDays:
        m_ranges.push_back({lowest, today - first});
        break;
    case RuleOp::NextDays:
        m_ranges.push_back({today, today + first - 1});
        for (std::int64_t i = 0; i < std::min<std::int64_t>(first, 366); ++i)
            addMonthDay(storage::LocalDay(today + i));
        break;
    case RuleOp::AnniversaryWithinDays:
        m_anniversary = m_isByMonthDay = true;
        for (std::int64_t i = 0; i < std::min<std::int64_t>(first, 366); ++i)
            addMonthDay(storage::LocalDay(today + i));
        break;
    case RuleOp::Empty:
        m_negated = true;
        [[fallthrough]];
    case RuleOp::NotEmpty:
        m_ranges.push_back({lowest, highest});
        break;
    case RuleOp::Contains:
    case RuleOp::NotContains:
    case RuleOp::StartsWith:
    case RuleOp::EndsWith: // texts only; RuleReader rejects them for numbers
        break;
    }
}

void NumberRanges::addMonthDay(storage::LocalDay day)
{
    m_isByMonthDay = true;
    const storage::Civil civil = storage::civilFromDay(day);
    m_monthDays.set(std::size_t(civil.month * 100 + civil.day));
    if (storage::dayOfYear(civil.year, 2, 29) == day)
        m_monthDays.set(229);
}

bool NumberRanges::containsAnniversary(std::int64_t day) const
{
    if (day <= std::numeric_limits<storage::LocalDay>::min())
        return false;
    const storage::Civil civil = storage::civilFromDay(storage::LocalDay(day));
    return m_monthDays.test(std::size_t(civil.month * 100 + civil.day));
}

} // namespace app
