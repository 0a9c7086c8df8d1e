#include "app/sop/touchcounts.h"

#include <algorithm>
#include <cstdlib>

namespace app::sop {

using storage::LocalDay;
using storage::UtcMs;

namespace {

constexpr int rememberedDays = 31; // the longest period needed is a calendar month

} // namespace

int TargetCount::within(LocalDay first, LocalDay last) const
{
    return int(std::count_if(touches.begin(), touches.end(),
                             [=](const One &one) { return one.day >= first && one.day <= last; }));
}

int TargetCount::massWithin(LocalDay first, LocalDay last) const
{
    return int(std::count_if(touches.begin(), touches.end(),
                             [=](const One &one) { return one.massSend && one.day >= first && one.day <= last; }));
}

const TargetCount::One *TargetCount::latestOfOthers(int plan, LocalDay day) const
{
    const One *latest = nullptr;
    for (const One &one : touches) {
        if (one.plan != plan && one.day <= day && (!latest || one.at >= latest->at))
            latest = &one;
    }
    return latest;
}

std::int64_t TargetCount::distance(UtcMs at, UtcMs &latest) const
{
    std::int64_t nearest = INT64_MAX;
    latest = 0;
    for (const One &one : touches) {
        latest = std::max(latest, one.at);
        nearest = std::min<std::int64_t>(nearest, std::llabs(at - one.at));
    }
    return nearest;
}

TargetCount &TouchCounts::of(Target target, LocalDay day)
{
    std::vector<std::uint32_t> &places = m_places[size_t(target.kind) - 1];
    if (target.slot >= places.size())
        places.resize(std::max<size_t>(target.slot + size_t(1), places.size() * 2), 0);
    std::uint32_t &place = places[target.slot];
    if (place == 0) {
        m_counts.emplace_back();
        place = std::uint32_t(m_counts.size());
        if (m_loader)
            m_loader(target, day, m_counts.back());
    }
    return m_counts[place - 1];
}

void TouchCounts::add(Target target, LocalDay day, UtcMs at, bool massSend, int plan)
{
    TargetCount &count = of(target, day);
    std::erase_if(count.touches, [day](const TargetCount::One &one) { return one.day < day - rememberedDays; });
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
