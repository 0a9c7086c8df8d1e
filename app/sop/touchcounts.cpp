#include "app/sop/touchcounts.h"

#include <algorithm>
#include <cstdlib>

namespace app::sop {

using storage::LocalDay;
using storage::UtcMs;

namespace {

constexpr int rememberedDays = 31; // the longest period needed is a calendar month

} // namespace

int CustomerCount::within(LocalDay first, LocalDay last) const
{
    return int(std::count_if(touches.begin(), touches.end(),
                             [=](const One &one) { return one.day >= first && one.day <= last; }));
}

int CustomerCount::massWithin(LocalDay first, LocalDay last) const
{
    return int(std::count_if(touches.begin(), touches.end(),
                             [=](const One &one) { return one.massSend && one.day >= first && one.day <= last; }));
}

const CustomerCount::One *CustomerCount::latestOfOthers(int plan, LocalDay day) const
{
    const One *latest = nullptr;
    for (const One &one : touches) {
        if (one.plan != plan && one.day <= day && (!latest || one.at >= latest->at))
            latest = &one;
    }
    return latest;
}

std::int64_t CustomerCount::distance(UtcMs at, UtcMs &latest) const
{
    std::int64_t nearest = INT64_MAX;
    latest = 0;
    for (const One &one : touches) {
        latest = std::max(latest, one.at);
        nearest = std::min<std::int64_t>(nearest, std::llabs(at - one.at));
    }
    return nearest;
}

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
    return m_counts[place - 1];
}

void TouchCounts::add(CustomerSlot customer, LocalDay day, UtcMs at, bool massSend, int plan)
{
    CustomerCount &count = of(customer, day);
    std::erase_if(count.touches, [day](const CustomerCount::One &one) { return one.day < day - rememberedDays; });
    count.touches.push_back({at, day, std::int16_t(plan), massSend});
}

TouchCounts::AccountCount &TouchCounts::accountOf(AccountKey account, LocalDay day)
{
    std::vector<AccountCount> &days = m_accounts[account];
    const auto known =
        std::find_if(days.rbegin(), days.rend(), [day](const AccountCount &one) { return one.day == day; });
    return known != days.rend() ? *known : days.emplace_back(AccountCount{day, 0, 0});
}

} // namespace app::sop
