#include "app/sop/planversion.h"

namespace app::sop {

using storage::LocalDay;
using storage::UtcMs;

namespace {

constexpr std::int64_t minuteMs = 60'000;

bool movesTouches(ReasonKind kind)
{
    return kind != ReasonKind::None && kind != ReasonKind::LateEntry && kind != ReasonKind::DistanceKept &&
           kind != ReasonKind::PlanChanged;
}

bool haveSameTimes(const Plan &a, const Plan &b)
{
    return a.anchor == b.anchor && a.timezone == b.timezone && a.kind == b.kind;
}

/// The step without what it says.
Step timeOf(Step step)
{
    step.text.clear();
    step.content.clear();
    step.variants.clear();
    step.variantsBy.reset();
    step.theme.reset();
    step.visibleTo.reset();
    step.deadlineHours.reset();
    step.callKind.reset();
    step.targetPercent.reset();
    for (ScriptLine &line : step.lines)
        line.text.clear();
    return step;
}

} // namespace

PlanVersion::PlanVersion(const storage::TeamZone &zone, const Plan &before, const Plan &after, UtcMs now)
    : m_before(zone), m_after(zone), m_now(now)
{
    m_before.add(before);
    m_after.add(after);
    if (haveSameTimes(before, after)) {
        for (const Step &step : before.steps) {
            const auto same = std::find_if(after.steps.begin(), after.steps.end(),
                                           [&step](const Step &other) { return other.id == step.id; });
            if (same == after.steps.end())
                continue;
            if (*same == step)
                m_kept.insert(step.id.value_or(-1));
            if (timeOf(*same) == timeOf(step))
                m_keptInTime.insert(step.id.value_or(-1));
        }
        m_keepsAll = before.steps == after.steps;
    }
}

void PlanVersion::rewind(Enrolment &e, const storage::Task &task) const
{
    const int step = before().positionOf(task.step);
    if (step < 0)
        return;
    if (task.cycle != e.cycle) {
        const auto day = anchorDayOf(step, task.movedFromDay.value_or(task.plannedDay));
        if (!day)
            return;
        e.anchorDay = *day;
        e.anchorAt = m_before.zoneOf(before()).toUtc(e.anchorDay, 0);
        e.cycle = task.cycle;
        e.passed.clear();
    }
    e.state = EnrolmentState::Running;
    e.ended = EndReason::None;
    e.endedDay = 0;
    const ReasonKind reason = ReasonKind(task.reason);
    const bool wasMoved = movesTouches(reason);
    e.step = step;
    e.plannedAt = e.nextAt = wasMoved ? meantAt(m_before, before(), step, e.anchorAt, e.anchorDay) : task.dueAt;
    e.nextDay = m_before.teamZone().dayOf(e.nextAt);
    e.moved = Reason{wasMoved ? ReasonKind::None : reason};
    e.waited = 0;
    e.changed = true;
}

/// The day 0 of a cycle whose step is meant on that day of the team.
std::optional<LocalDay> PlanVersion::anchorDayOf(int step, LocalDay meant) const
{
    const ScheduledStep &s = before().steps[size_t(step)];
    const storage::TeamZone &zone = m_before.zoneOf(before());
    const std::int64_t delayMs = (s.isDelay() ? s.afterMinutes * minuteMs : 0) + s.firstLineMs;
    const LocalDay about = meant - s.day - LocalDay(delayMs / storage::msPerDay);
    for (LocalDay day = about + 1; day >= about - 2; --day) {
        const UtcMs at = meantAt(m_before, before(), step, zone.toUtc(day, 0), day);
        if (m_before.teamZone().dayOf(at) == meant)
            return day;
    }
    return std::nullopt;
}

std::set<int> PlanVersion::pastSteps(const Enrolment &e, const std::set<int> &decided) const
{
    std::set<int> past = decided;
    past.insert(e.passed.begin(), e.passed.end());
    const int until = e.running() && e.step >= 0 ? e.step : int(before().steps.size());
    for (int i = 0; i < until; ++i)
        past.insert(before().steps[size_t(i)].id);
    return past;
}

/// Days by which the customer is behind the plan, which are kept between the steps.
int PlanVersion::daysLate(const Enrolment &e) const
{
    if (e.step < 0 || after().dated())
        return 0;
    const storage::TeamZone &zone = m_before.zoneOf(before());
    const UtcMs meant = meantAt(m_before, before(), e.step, e.anchorAt, e.anchorDay);
    return std::max(0, zone.dayOf(e.plannedAt) - zone.dayOf(meant));
}

/// For a step that was still to come in the earlier version.
std::optional<PlanVersion::Place> PlanVersion::placeOfOld(Place place, UtcMs meantBefore, UtcMs meantNow) const
{
    const storage::TeamZone &zone = m_after.zoneOf(after());
    const bool isLate = meantBefore != meantNow && place.planned < m_now;
    if (!isLate)
        return place;
    if (after().dated() && m_now >= place.planned + after().steps[size_t(place.step)].windowMs)
        return std::nullopt;
    const UtcMs today = zone.toUtc(zone.dayOf(m_now), zone.msOfDay(place.planned));
    place.at = std::max(today, m_now);
    place.moved = ReasonKind::PlanChanged;
    return place;
}

/// When a step is due for an enrolment; empty if it is not to be made.
std::optional<PlanVersion::Place> PlanVersion::placeOf(int step, const Enrolment &e, const std::set<int> &past,
                                                       int lateDays) const
{
    const int id = after().steps[size_t(step)].id;
    if (past.contains(id))
        return std::nullopt;
    const storage::TeamZone &zone = m_after.zoneOf(after());
    LocalDay anchorDay = e.anchorDay;
    UtcMs anchorAt = e.anchorAt;
    if (after().anchor.kind == AnchorKind::Date && before().anchor.kind == AnchorKind::Date) {
        anchorDay = after().anchorDate;
        anchorAt = zone.toUtc(anchorDay, 0);
    }
    const UtcMs meant = meantAt(m_after, after(), step, anchorAt, anchorDay);
    Place place;
    place.step = step;
    place.planned = lateDays > 0 ? zone.toUtc(zone.dayOf(meant) + lateDays, zone.msOfDay(meant)) : meant;
    place.at = place.planned;
    place.moved = lateDays > 0 ? ReasonKind::DistanceKept : ReasonKind::None;
    const int earlier = before().positionOf(id);
    if (earlier >= 0)
        return placeOfOld(place, meantAt(m_before, before(), earlier, e.anchorAt, e.anchorDay), meant);
    const auto due = dueAfterEntry(m_after, after(), step, place.planned, m_now);
    if (!due)
        return std::nullopt;
    if (*due > place.planned)
        place.moved = ReasonKind::PlanChanged;
    place.at = *due;
    return place;
}

void PlanVersion::put(Enrolment &e, const Place &place) const
{
    e.step = place.step;
    e.plannedAt = place.planned;
    e.nextAt = place.at;
    e.nextDay = m_after.teamZone().dayOf(place.at);
    e.moved = Reason{place.moved};
    e.waited = 0;
}

void PlanVersion::anchorAnew(Enrolment &e) const
{
    if (after().anchor.kind != AnchorKind::Date || before().anchor.kind != AnchorKind::Date)
        return;
    e.anchorDay = after().anchorDate;
    e.anchorAt = m_after.zoneOf(after()).toUtc(e.anchorDay, 0);
}

void PlanVersion::follow(Enrolment &e, const std::set<int> &decided, bool mayGoOn) const
{
    const bool ran = e.running();
    if (!ran && !(mayGoOn && e.ended == EndReason::Finished))
        return;
    const std::set<int> past = pastSteps(e, decided);
    const int lateDays = daysLate(e);
    const int next = ran && e.step >= 0 ? before().steps[size_t(e.step)].id : -1;
    const UtcMs meantBefore = next >= 0 ? meantAt(m_before, before(), e.step, e.anchorAt, e.anchorDay) : 0;
    std::optional<Place> first;
    std::vector<int> passed;
    for (int step = 0; step < int(after().steps.size()); ++step) {
        const auto place = placeOf(step, e, past, lateDays);
        if (place && !first)
            first = place;
        else if (!place && first)
            passed.push_back(after().steps[size_t(step)].id);
    }
    if (!first && !ran)
        return;
    e.changed = true;
    anchorAnew(e);
    e.passed = passed;
    if (first) {
        e.state = EnrolmentState::Running;
        e.ended = EndReason::None;
        const bool isSame = after().steps[size_t(first->step)].id == next &&
                            meantAt(m_after, after(), first->step, e.anchorAt, e.anchorDay) == meantBefore;
        if (isSame)
            e.step = first->step; // keeps what guards have decided so far
        else
            put(e, *first);
        return;
    }
    if (isCycle(after().anchor.kind) && putInNextOccurrence(e))
        return;
    e.step = int(after().steps.size()) - 1;
    PlanningState::end(e, EndReason::Finished, m_after.teamZone().dayOf(m_now));
}

/// If this occurrence has no steps left: the first step of a later occurrence that is still to come.
bool PlanVersion::putInNextOccurrence(Enrolment &e) const
{
    constexpr int most = 400;
    const storage::TeamZone &zone = m_after.zoneOf(after());
    const storage::Civil anchor = storage::civilFromDay(e.anchorDay); // for birthdays, the birthday itself
    e.passed.clear();
    for (int i = 0; i < most; ++i) {
        const auto day =
            nextOccurrence(after().anchor, e.anchorDay + 1, zone.dayOf(e.enteredAt), anchor.month * 100 + anchor.day);
        if (!day)
            return false;
        e.anchorDay = *day;
        e.anchorAt = zone.toUtc(*day, 0);
        ++e.cycle;
        for (int step = 0; step < int(after().steps.size()); ++step) {
            const UtcMs meant = meantAt(m_after, after(), step, e.anchorAt, e.anchorDay);
            if (meant < m_now)
                continue;
            put(e, {step, meant, meant, ReasonKind::None});
            return true;
        }
    }
    return false;
}

} // namespace app::sop
