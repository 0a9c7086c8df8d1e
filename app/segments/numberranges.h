#pragma once

#include "app/segments/rule.h"

#include <bitset>
#include <limits>
#include <vector>

namespace app {

/// The values that an op lets through, as closed ranges: of decimals, codes or local days. Negative ops are written as
/// their positive twin with negated() true. A missing value is the caller's to leave out: it satisfies no positive op.
class NumberRanges final
{
public:
    /// `today` is what the ops that count days start from.
    NumberRanges(const RuleCompare &compare, storage::LocalDay today);

    /// True for NotEqual, NotIn, Empty: the complement of what contains() says.
    bool negated() const { return m_negated; }

    bool contains(std::int64_t value) const
    {
        if (m_anniversary)
            return containsAnniversary(value);
        for (const Range &range : m_ranges) {
            if (value >= range.first && value <= range.last)
                return true;
        }
        return false;
    }
    /// The same for a day of the year (month × 100 + day) instead of a local day.
    bool containsMonthDay(int monthDay) const
    {
        return m_isByMonthDay ? m_monthDays.test(std::size_t(monthDay)) : contains(monthDay);
    }

private:
    struct Range
    {
        std::int64_t first, last;
    };
    static constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
    static constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();

    void addMonthDay(storage::LocalDay day);
    bool containsAnniversary(std::int64_t day) const;

    std::vector<Range> m_ranges;
    std::bitset<1300> m_monthDays;
    bool m_isByMonthDay = false; // whether m_monthDays says it
    bool m_anniversary = false;
    bool m_negated = false;
};

} // namespace app
