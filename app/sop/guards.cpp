#include "app/sop/guards.h"

#include <climits>

namespace app::sop {

namespace {

int stricter(const std::optional<int> &a, const std::optional<int> &b)
{
    return std::min(a.value_or(INT_MAX), b.value_or(INT_MAX));
}

} // namespace

EffectiveGuards strictest(const TeamGuards &team, const PlanGuards &plan, PlanKind kind, bool dated)
{
    const bool ofCustomers = kind == PlanKind::OneToOne, ofGroups = kind == PlanKind::Group;
    EffectiveGuards guards;
    guards.teamQuiet = team.quiet;
    guards.planQuiet = plan.quiet;
    guards.maxPerDay = stricter(ofCustomers ? team.maxPerDay
                                : ofGroups  ? team.maxPerGroupDay
                                            : team.maxMomentsPerAccountDay,
                                plan.maxPerDay);
    guards.maxPerWeek = stricter(ofCustomers ? team.maxPerWeek
                                 : ofGroups  ? team.maxPerGroupWeek
                                             : std::nullopt,
                                 plan.maxPerWeek);
    guards.maxPerMonth = stricter(ofCustomers ? team.maxPerMonth : std::nullopt, plan.maxPerMonth);
    guards.planMaxPerDay = plan.maxPerDay.value_or(INT_MAX);
    guards.minGapHours = std::max(ofCustomers ? team.minGapHours.value_or(0) : 0, plan.minGapHours.value_or(0));
    guards.minGapMs = guards.minGapHours * 3'600'000LL;
    guards.maxWaitDays = std::min(team.maxWaitDays, plan.maxWaitDays.value_or(dated ? 0 : team.maxWaitDays));
    guards.nurtureDays = std::max(team.nurtureDays, plan.nurtureDays.value_or(0));
    guards.weekends = plan.weekends.value_or(RestDays::Send);
    guards.holidays = plan.holidays.value_or(RestDays::Send);
    return guards;
}

int quietEnd(const std::optional<QuietHours> &quiet, int minute)
{
    if (!quiet)
        return minute;
    if (quiet->from < quiet->to)
        return minute >= quiet->from && minute < quiet->to ? quiet->to : minute;
    if (minute >= quiet->from)
        return quiet->to + 24 * 60;
    return minute < quiet->to ? quiet->to : minute;
}

int massSendLimit(MassSendQuota quota, storage::LocalDay day)
{
    switch (quota) {
    case MassSendQuota::AsManyAsDaysInMonth: {
        const storage::Civil date = storage::civilFromDay(day);
        return storage::daysInMonth(date.year, date.month);
    }
    case MassSendQuota::SevenAWeek:
        return 7;
    case MassSendQuota::OneADay:
        return 1;
    case MassSendQuota::FourAMonth:
        return 4;
    case MassSendQuota::None:
        break;
    }
    return INT_MAX;
}

} // namespace app::sop
