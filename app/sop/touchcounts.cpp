#include "app/sop/touchcounts.h"

#include <cstdlib>

namespace app::sop {

using storage::LocalDay;
using storage::UtcMs;

namespace {

void rollTo(CustomerCount &count, LocalDay day)
{
    if (count.day == noDay) {
        count.day = day;
        return;
    }
    if (storage::mondayOf(count.day) != storage::mondayOf(day))
        count.week = count.massWeek = 0;
    if (storage::firstOfMonth(count.day) != storage::firstOfMonth(day))
        count.month = count.massMonth = 0;
    count.today = count.massToday = 0;
    for (UtcMs &at : count.times) {
        count.lastBefore = std::max(count.lastBefore, at);
        at = 0;
    }
    count.day = day;
}

} // namespace

CustomerCount &TouchCounts::of(CustomerSlot customer, LocalDay day)
{
    if (customer >= m_place.size())
        m_place.resize(std::max<size_t>(customer + size_t(1), m_place.size() * 2), 0);
    std::uint32_t &place = m_place[customer];
    if (place == 0) {
        m_counts.emplace_back();
        place = std::uint32_t(m_counts.size());
        if (m_loader)
            m_loader(customer, day, m_counts.back());
    }
    CustomerCount &count = m_counts[place - 1];
    if (count.day < day)
        rollTo(count, day);
    return count;
}

void TouchCounts::add(CustomerSlot customer, LocalDay day, UtcMs at, bool massSend, int plan)
{
    CustomerCount &count = of(customer, day);
    ++count.today;
    ++count.week;
    ++count.month;
    if (massSend) {
        ++count.massToday;
        ++count.massWeek;
        ++count.massMonth;
    }
    count.lastPlan = std::int16_t(plan);
    *std::min_element(count.times.begin(), count.times.end()) = at;
}

TouchCounts::AccountCount &TouchCounts::accountOf(AccountKey account, LocalDay day)
{
    AccountCount &count = m_accounts[account];
    if (count.day != day)
        count = {day, 0, 0};
    return count;
}

std::int64_t TouchCounts::distance(const CustomerCount &count, UtcMs at, UtcMs &latest)
{
    std::int64_t nearest = INT64_MAX;
    latest = count.lastBefore;
    if (count.lastBefore != 0)
        nearest = at - count.lastBefore;
    for (UtcMs other : count.times) {
        if (other == 0)
            continue;
        latest = std::max(latest, other);
        nearest = std::min<std::int64_t>(nearest, std::llabs(at - other));
    }
    return nearest;
}

} // namespace app::sop
