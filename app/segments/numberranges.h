#pragma once

#include "app/segments/rule.h"

#include <bitset>
#include <limits>
#include <vector>

namespace app {

/// The values an op accepts, as closed ranges of decimals, codes or local days. A negative op is stored as its
/// positive counterpart with negated() true. The caller excludes missing values: they meet no positive op.
class NumberRanges final
{
public:
    /// `today` is the reference day of ops that count days.
    NumberRanges(const RuleCompare &compare, storage::LocalDay today);

    /// True for NotEqual, NotIn, Empty: the result is the complement of contains().
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
    bool m_isByMonthDay = false; // whether m_monthDays is used
    bool m_anniversary = false;
    bool m_negated = false;
};

} // namespace app
