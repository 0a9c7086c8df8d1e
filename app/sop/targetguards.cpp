#include "app/sop/customerguards.h"
#include "app/sop/groupguards.h"

namespace app::sop {

std::unique_ptr<TargetGuards> TargetGuards::forKind(TargetKind kind, storage::LocalDay day, PlanningState &state,
                                                    const Facts &facts, const TeamGuards &team)
{
    switch (kind) {
    case TargetKind::Group:
        return std::make_unique<GroupGuards>(day, state, facts, team);
    case TargetKind::Account:
        return std::make_unique<AccountGuards>(day, state, facts, team);
    case TargetKind::Customer:
        break;
    }
    return std::make_unique<CustomerGuards>(day, state, facts, team);
}

std::optional<Reason> TargetGuards::rollingCap(const TouchCase &c, storage::LocalDay day, int mostPerDay,
                                               const CapReasons &reasons) const
{
    constexpr int weekDays = 7, monthDays = 30; // rolling: over this many days, including the current one
    const TargetCount &count = countOf(c);
    if (count.within(day, day) >= mostPerDay)
        return Reason{reasons.day, -1, mostPerDay};
    if (count.within(day - weekDays + 1, day) >= c.guards.maxPerWeek)
        return Reason{reasons.week, -1, c.guards.maxPerWeek};
    if (count.within(day - monthDays + 1, day) >= c.guards.maxPerMonth)
        return Reason{reasons.month, -1, c.guards.maxPerMonth};
    return std::nullopt;
}

} // namespace app::sop
