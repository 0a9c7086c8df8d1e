#include "app/sop/touchdigest.h"

#include <set>

namespace app::sop {

using storage::LocalDay;

namespace {

bool isOpen(const QString &state)
{
    return state == QLatin1String("scheduled") || state == QLatin1String("due") || state == QLatin1String("copied") ||
           state == QLatin1String("snoozed");
}

/// The SOPs that touch each customer or group on a day.
class Conflicts final
{
public:
    void add(const PlannedTouch &touch, LocalDay day, bool isOwn)
    {
        Meeting &meeting = m_meetings[{touch.targetKind, touch.target, day}];
        meeting.plans.insert(touch.plan);
        meeting.hasOwn = meeting.hasOwn || isOwn;
    }
    int count() const
    {
        return int(std::count_if(m_meetings.begin(), m_meetings.end(), [](const auto &entry) {
            return entry.second.hasOwn && entry.second.plans.size() > 1;
        }));
    }

private:
    struct Meeting
    {
        std::set<QString> plans;
        bool hasOwn = false;
    };
    std::map<std::tuple<TargetKind, std::int64_t, LocalDay>, Meeting> m_meetings;
};

std::vector<GuardCount> sorted(const std::map<ReasonKind, GuardCount> &guards)
{
    std::vector<GuardCount> list;
    for (const auto &[why, count] : guards)
        list.push_back(count);
    std::stable_sort(list.begin(), list.end(), [](const GuardCount &a, const GuardCount &b) {
        return std::pair(a.heldBack, a.moved) > std::pair(b.heldBack, b.moved);
    });
    return list;
}

} // namespace

TouchGroup groupOf(const PlannedTouch &touch, LocalDay today, const storage::TeamZone &zone)
{
    const bool isSkippedByGuard = touch.state == QLatin1String("skipped") && touch.why != ReasonKind::None;
    if (touch.state == QLatin1String("blocked") || touch.state == QLatin1String("not_applicable") || isSkippedByGuard)
        return TouchGroup::HeldBack;
    return isOpen(touch.state) && zone.dayOf(touch.at) >= today ? TouchGroup::ToCome : TouchGroup::Behind;
}

TouchDigest digest(const std::vector<PlannedTouch> &own, const std::vector<PlannedTouch> &others, LocalDay today,
                   const storage::TeamZone &zone)
{
    TouchDigest figures;
    std::set<std::pair<TargetKind, std::int64_t>> people;
    std::map<ReasonKind, GuardCount> guards;
    Conflicts conflicts;
    const auto load = [&](const PlannedTouch &touch, bool isOwn) {
        const LocalDay day = zone.dayOf(touch.at);
        DayLoad &ofDay = figures.byStaff[touch.staff][day];
        ++ofDay.touches;
        ofDay.byHand += touch.byHand;
        conflicts.add(touch, day, isOwn);
    };
    for (const PlannedTouch &touch : own) {
        const TouchGroup group = groupOf(touch, today, zone);
        figures.overdue += group == TouchGroup::Behind && touch.state == QLatin1String("overdue");
        if (group == TouchGroup::Behind)
            continue;
        GuardCount *guard = touch.why == ReasonKind::None ? nullptr : &guards[touch.why];
        if (guard)
            guard->why = touch.why;
        if (group == TouchGroup::HeldBack) {
            figures.blocked += touch.state != QLatin1String("not_applicable");
            if (guard)
                ++guard->heldBack;
            continue;
        }
        ++figures.toCome;
        people.emplace(touch.targetKind, touch.target);
        ++figures.byDay[zone.dayOf(touch.at)];
        figures.moved += touch.meantAt.has_value();
        if (guard)
            guard->moved += touch.meantAt.has_value();
        load(touch, true);
    }
    for (const PlannedTouch &touch : others) {
        if (groupOf(touch, today, zone) == TouchGroup::ToCome)
            load(touch, false);
    }
    figures.people = int(people.size());
    figures.conflicts = conflicts.count();
    figures.guards = sorted(guards);
    std::erase_if(figures.guards, [](const GuardCount &one) { return one.heldBack == 0 && one.moved == 0; });
    return figures;
}

} // namespace app::sop
