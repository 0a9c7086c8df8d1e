#include "app/sop/progress.h"

namespace app::sop {

using storage::LocalDay;
using storage::msPerDay;
using storage::UtcMs;

namespace {

void setNext(const PlanSet &set, Enrolment &e, int step, UtcMs at, ReasonKind moved)
{
    e.step = step;
    e.plannedAt = e.nextAt = at;
    e.nextDay = set.teamZone().dayOf(at);
    e.moved = Reason{moved};
    e.waited = 0;
}

/// How the step before was meant and when it went out: what the next keeps its distance to.
struct Before
{
    UtcMs meant = 0;
    UtcMs sent = 0;
    LocalDay day = 0; // of the team, on which it was decided
};

/// The calendar days between two steps do not get fewer because the first was late, nor the hours between two steps
/// of one day. Times of day stay as written: the minimum gap looks after hours across midnight.
UtcMs keptDistance(const storage::TeamZone &zone, const Before &before, UtcMs meant, UtcMs due)
{
    const LocalDay lateDays = zone.dayOf(before.sent) - zone.dayOf(before.meant);
    const UtcMs byDays = lateDays > 0 ? zone.toUtc(zone.dayOf(meant) + lateDays, zone.msOfDay(meant)) : meant;
    const bool sameDay = zone.dayOf(meant) == zone.dayOf(before.meant);
    const UtcMs byHours = sameDay ? before.sent + (meant - before.meant) : meant;
    return std::max({due, byDays, byHours});
}

bool scheduleFrom(const PlanSet &set, Enrolment &e, int from, const std::optional<Before> &before)
{
    const Schedule &plan = set.plans[size_t(e.plan)];
    for (int step = from; step < int(plan.steps.size()); ++step) {
        if (std::find(e.passed.begin(), e.passed.end(), plan.steps[size_t(step)].id) != e.passed.end())
            continue;
        const UtcMs meant = meantAt(set, plan, step, e.anchorAt, e.anchorDay);
        const auto due = dueAfterEntry(set, plan, step, meant, e.enteredAt);
        if (!due)
            continue;
        UtcMs at = *due;
        if (before && before->sent > before->meant && !plan.dated())
            at = keptDistance(set.zoneOf(plan), *before, meant, at);
        if (before && set.teamZone().dayOf(at) < before->day)
            at = set.teamZone().toUtc(before->day, set.teamZone().msOfDay(at));
        const ReasonKind why = at > *due      ? ReasonKind::DistanceKept
                               : *due > meant ? ReasonKind::LateEntry
                                              : ReasonKind::None;
        setNext(set, e, step, at, why);
        return true;
    }
    return false;
}

void anchorAtDay(const PlanSet &set, const Schedule &plan, Enrolment &e, LocalDay day)
{
    e.anchorDay = day;
    e.anchorAt = set.zoneOf(plan).toUtc(day, 0);
}

bool scheduleCycle(const PlanSet &set, Enrolment &e, LocalDay from, UtcMs after, int birthMonthDay)
{
    const Schedule &plan = set.plans[size_t(e.plan)];
    const LocalDay origin = set.zoneOf(plan).dayOf(e.enteredAt);
    constexpr int longestPlanInOccurrences = 4000;
    for (int i = 0; i < longestPlanInOccurrences; ++i) {
        const auto day = nextOccurrence(plan.anchor, from, origin, birthMonthDay);
        if (!day)
            return false;
        anchorAtDay(set, plan, e, *day);
        if (scheduleFrom(set, e, 0, std::nullopt) && e.plannedAt > after)
            return true;
        from = *day + 1;
    }
    return false;
}

} // namespace

bool scheduleEntry(const PlanSet &set, Enrolment &e, int birthMonthDay)
{
    const Schedule &plan = set.plans[size_t(e.plan)];
    const storage::TeamZone &zone = set.zoneOf(plan);
    if (isCycle(plan.anchor.kind)) {
        const LocalDay lastStep = std::max(0, plan.steps.back().day);
        return scheduleCycle(set, e, zone.dayOf(e.enteredAt) - lastStep, 0, birthMonthDay);
    }
    if (plan.anchor.kind == AnchorKind::Date)
        anchorAtDay(set, plan, e, plan.anchorDate);
    else
        e.anchorDay = zone.dayOf(e.anchorAt);
    return scheduleFrom(set, e, 0, std::nullopt);
}

bool scheduleNext(const PlanSet &set, Enrolment &e, std::optional<UtcMs> sentAt, int birthMonthDay)
{
    const Schedule &plan = set.plans[size_t(e.plan)];
    const UtcMs meant = meantAt(set, plan, e.step, e.anchorAt, e.anchorDay);
    // A step that does not go out still hands on the delay that it took over from the one before; one that is late
    // because the plan was changed hands on no more than that either.
    const UtcMs went = e.moved.kind == ReasonKind::PlanChanged ? e.plannedAt : sentAt.value_or(e.plannedAt);
    if (scheduleFrom(set, e, e.step + 1, Before{meant, went, e.nextDay}))
        return true;
    if (!isCycle(plan.anchor.kind))
        return false;
    // A cycle that would begin before the end of the one before is left out.
    return scheduleNextOccurrence(set, e, std::max({went, meant, set.teamZone().toUtc(e.nextDay, 0) - 1}),
                                  birthMonthDay);
}

bool scheduleNextOccurrence(const PlanSet &set, Enrolment &e, UtcMs after, int birthMonthDay)
{
    e.passed.clear();
    if (!scheduleCycle(set, e, e.anchorDay + 1, after, birthMonthDay))
        return false;
    ++e.cycle;
    return true;
}

} // namespace app::sop
