#include "app/sop/progress.h"

#include "app/sop/workdays.h"

namespace app::sop {

using storage::LocalDay;
using storage::UtcMs;

namespace {

constexpr std::int64_t minuteMs = 60'000;
constexpr int longestWindowDays = 7;
constexpr int mostStepsTried = 20'000; // of cycles: steps whose time has passed at entry

/// The intended and actual time of the previous step, from which the next one keeps its distance.
struct Before
{
    UtcMs meant = 0;
    UtcMs sent = 0;
    LocalDay day = 0; // the team's day on which it was decided
    bool sameOccurrence = true;
};

/// One step of one occurrence of the anchor.
struct Place
{
    UtcMs meant = 0;
    LocalDay day = 0; // of the occurrence
    int step = 0;

    auto operator<=>(const Place &) const = default;
};

/// Finds and sets the next step of one enrolment.
class Progress final
{
public:
    Progress(const PlanSet &set, const Facts &facts, Enrolment &e)
        : m_set(set), m_facts(facts), m_e(e), m_plan(set.plans[size_t(e.plan)]), m_zone(set.zoneOf(m_plan))
    {
    }

    bool enter()
    {
        if (m_plan.anchor.kind == AnchorKind::Date)
            anchorAt(m_plan.anchorDate);
        else if (!isCycle(m_plan.anchor.kind))
            m_e.anchorDay = m_zone.dayOf(m_e.anchorAt);
        else
            return enterCycle();
        return scheduleFrom(0, std::nullopt);
    }

    bool goOn(std::optional<UtcMs> sentAt)
    {
        // A step that is not sent still passes on the delay inherited from the previous one.
        // A step that is late because the plan was changed passes on no more than that either.
        const bool isOfChange = m_e.moved.kind == ReasonKind::PlanChanged;
        Before before{meantAt(m_set, m_plan, m_e.step, m_e.anchorAt, m_e.anchorDay),
                      isOfChange ? m_e.plannedAt : sentAt.value_or(m_e.plannedAt), m_e.nextDay};
        if (!isCycle(m_plan.anchor.kind))
            return scheduleFrom(m_e.step + 1, before);
        Place place{before.meant, m_e.anchorDay, m_e.step};
        for (int i = 0; i < mostStepsTried; ++i) {
            const auto next = placeAfter(place);
            if (!next)
                return false;
            place = *next;
            before.sameOccurrence = place.day == m_e.anchorDay;
            m_e.cycle += occurrencesBetween(m_e.anchorDay, place.day);
            if (!before.sameOccurrence)
                m_e.passed.clear();
            anchorAt(place.day);
            if (schedule(place.step, before))
                return true;
        }
        return false;
    }

private:
    int birthMonthDay() const
    {
        return m_e.target.kind == TargetKind::Customer ? m_facts.customer(m_e.target.slot).birthMonthDay : 0;
    }
    LocalDay origin() const { return m_zone.dayOf(m_e.enteredAt); }
    std::optional<LocalDay> occurrence(LocalDay from) const
    {
        return nextOccurrence(m_plan.anchor, from, origin(), birthMonthDay());
    }

    void anchorAt(LocalDay day)
    {
        m_e.anchorDay = day;
        m_e.anchorAt = m_zone.toUtc(day, 0);
    }

    /// Starts before the first time for which a step may still be made, so that open windows count.
    bool enterCycle()
    {
        const LocalDay from = origin() - longestWindowDays - 1;
        Place place{m_zone.toUtc(from, 0), from, 0};
        const LocalDay first = from - std::max(0, m_plan.steps.back().day) - 1;
        for (int i = 0; i < mostStepsTried; ++i) {
            const auto next = placeAfter(place);
            if (!next)
                return false;
            place = *next;
            anchorAt(place.day);
            if (schedule(place.step, std::nullopt)) {
                m_e.cycle = occurrencesBetween(first, place.day);
                return true;
            }
        }
        return false;
    }

    /// The step intended next after `place`, over all occurrences.
    std::optional<Place> placeAfter(const Place &place) const
    {
        std::optional<Place> best;
        for (int step = 0; step < int(m_plan.steps.size()); ++step) {
            const ScheduledStep &s = m_plan.steps[size_t(step)];
            const std::int64_t delayMs = (s.isDelay() ? s.afterMinutes * minuteMs : 0) + s.firstLineMs;
            LocalDay from =
                m_zone.dayOf(place.meant) - s.day - (delayMs > 0 ? LocalDay(delayMs / storage::msPerDay) + 1 : 0);
            while (const auto day = occurrence(from)) {
                const Place found{meantAt(m_set, m_plan, step, m_zone.toUtc(*day, 0), *day), *day, step};
                if (found > place) {
                    if (!best || found < *best)
                        best = found;
                    break;
                }
                from = *day + 1;
            }
        }
        return best;
    }

    /// The number of occurrences from `from` to `to`; negative if `to` is earlier.
    int occurrencesBetween(LocalDay from, LocalDay to) const
    {
        if (to < from)
            return -occurrencesBetween(to, from);
        int count = 0;
        for (auto day = occurrence(from + 1); day && *day <= to; day = occurrence(*day + 1))
            ++count;
        return count;
    }

    bool scheduleFrom(int from, const std::optional<Before> &before)
    {
        for (int step = from; step < int(m_plan.steps.size()); ++step) {
            if (schedule(step, before))
                return true;
        }
        return false;
    }

    /// False if the step is not to be made: its time had passed at entry without catch-up, or it was passed over.
    bool schedule(int step, const std::optional<Before> &before)
    {
        if (std::find(m_e.passed.begin(), m_e.passed.end(), m_plan.steps[size_t(step)].id) != m_e.passed.end())
            return false;
        const UtcMs meant = meantAt(m_set, m_plan, step, m_e.anchorAt, m_e.anchorDay);
        const auto due = dueAfterEntry(m_set, m_plan, step, meant, m_e.enteredAt);
        if (!due)
            return false;
        const auto [wanted, rest] = onWorkdayBefore(step, *due, before);
        UtcMs at = wanted;
        if (before && before->sent > before->meant && before->sameOccurrence && !m_plan.dated())
            at = keptDistance(*before, meant, at);
        if (before)
            at = notBefore(*before, meant, at);
        const ReasonKind why = at > wanted                ? ReasonKind::DistanceKept
                               : rest != ReasonKind::None ? rest
                               : *due > meant             ? ReasonKind::LateEntry
                                                          : ReasonKind::None;
        m_e.step = step;
        m_e.plannedAt = m_e.nextAt = at;
        m_e.nextDay = m_set.teamZone().dayOf(at);
        m_e.moved = Reason{why};
        m_e.waited = 0;
        return true;
    }

    /// A late step shortens neither the calendar days to the next one nor, on the same day, the hours.
    /// Times of day stay as written: the minimum gap covers hours across midnight.
    UtcMs keptDistance(const Before &before, UtcMs meant, UtcMs due) const
    {
        const LocalDay lateDays = m_zone.dayOf(before.sent) - m_zone.dayOf(before.meant);
        const UtcMs byDays = lateDays > 0 ? m_zone.toUtc(m_zone.dayOf(meant) + lateDays, m_zone.msOfDay(meant)) : meant;
        const bool sameDay = m_zone.dayOf(meant) == m_zone.dayOf(before.meant);
        const UtcMs byHours = sameDay ? before.sent + (meant - before.meant) : meant;
        return std::max({due, byDays, byHours});
    }

    /// Steps of an enrolment are sent in their intended order, whatever moved the previous one.
    UtcMs notBefore(const Before &before, UtcMs meant, UtcMs at) const
    {
        const storage::TeamZone &team = m_set.teamZone();
        const UtcMs thatDay = team.dayOf(at) < before.day ? team.toUtc(before.day, team.msOfDay(at)) : at;
        return meant >= before.meant ? std::max(thatDay, before.sent) : thatDay;
    }

    /// If rest days are moved, a reminder before a day goes to the preceding working day, so that it still arrives
    /// before that day. If that has passed, the time stays; the arbiter decides.
    std::pair<UtcMs, ReasonKind> onWorkdayBefore(int step, UtcMs due, const std::optional<Before> &before) const
    {
        const storage::TeamZone &team = m_set.teamZone();
        const LocalDay day = team.dayOf(due);
        if (!m_plan.dated() || m_plan.steps[size_t(step)].day >= 0 ||
            restPolicy(m_facts, day, m_plan.guards.weekends.value_or(RestDays::Send),
                       m_plan.guards.holidays.value_or(RestDays::Send)) != RestDays::NextWorkday)
            return {due, ReasonKind::None};
        const LocalDay workday = workdayBefore(m_facts, day);
        const UtcMs at = team.toUtc(workday, team.msOfDay(due));
        if (at < m_e.enteredAt || (before && workday < before->day))
            return {due, ReasonKind::None};
        return {at, m_facts.dayKind(day) == DayKind::Holiday ? ReasonKind::Holiday : ReasonKind::Weekend};
    }

    const PlanSet &m_set;
    const Facts &m_facts;
    Enrolment &m_e;
    const Schedule &m_plan;
    const storage::TeamZone &m_zone;
};

} // namespace

bool scheduleEntry(const PlanSet &set, const Facts &facts, Enrolment &e)
{
    return Progress(set, facts, e).enter();
}

bool scheduleNext(const PlanSet &set, const Facts &facts, Enrolment &e, std::optional<UtcMs> sentAt)
{
    return Progress(set, facts, e).goOn(sentAt);
}

void goOnFrom(LocalDay day, UtcMs now, const PlanSet &set, const Facts &facts, PlanningState &state,
              std::uint32_t index)
{
    state.goOn(set, index);
    Enrolment &e = state.enrolments[index];
    const Schedule &plan = set.plans[size_t(e.plan)];
    const auto isTooLate = [&] {
        const ScheduledStep &step = plan.steps[size_t(e.step)];
        const UtcMs meant = meantAt(set, plan, e.step, e.anchorAt, e.anchorDay);
        return step.windowEnd(meant, e.nextAt) + step.expiresMs <= now;
    };
    while (isTooLate()) {
        if (!scheduleNext(set, facts, e, std::nullopt)) {
            PlanningState::end(e, EndReason::Finished, day);
            return;
        }
    }
}

} // namespace app::sop
