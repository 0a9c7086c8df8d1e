#include "app/sop/arbiter.h"

#include "app/sop/workdays.h"

#include <climits>

namespace app::sop {

using storage::LocalDay;
using storage::UtcMs;

namespace {

constexpr std::int64_t minuteMs = 60'000;

bool isOfAccount(ReasonKind limit)
{
    return limit == ReasonKind::AccountHandCap || limit == ReasonKind::FriendRequestCap;
}

} // namespace

Arbiter::Arbiter(LocalDay day, UtcMs now, const PlanSet &set, PlanningState &state, const Facts &facts,
                 const TeamGuards &guards)
    : m_day(day), m_now(now), m_set(set), m_state(state), m_facts(facts), m_team(guards)
{
    for (const TargetKind kind : {TargetKind::Customer, TargetKind::Group, TargetKind::Account})
        m_kinds[size_t(kind) - 1] = TargetGuards::forKind(kind, day, state, facts, guards);
    for (const Schedule &plan : set.plans)
        m_guards.push_back(strictest(guards, plan.guards, plan.kind, plan.dated()));
}

EndReason Arbiter::exitReason(const Enrolment &e, LocalDay day) const
{
    const Schedule &plan = m_set.plans[size_t(e.plan)];
    if (plan.kind != PlanKind::OneToOne) { // a group that is gone has left every audience
        if (const EndReason gone = guardsOf(plan).exitReason(plan, e); gone != EndReason::None)
            return gone;
    }
    if (plan.goal >= 0 && m_facts.holds(plan.goal, e.target, day))
        return EndReason::Goal;
    if (plan.exit >= 0 && m_facts.holds(plan.exit, e.target, day))
        return EndReason::ExitRule;
    if (plan.audience >= 0 && !m_facts.holds(plan.audience, e.target, day))
        return EndReason::LeftAudience;
    return guardsOf(plan).exitReason(plan, e);
}

Arbiter::Case Arbiter::caseOf(Enrolment &e, int step, Touch &touch) const
{
    const Schedule &plan = m_set.plans[size_t(e.plan)];
    touch.plan = e.plan;
    touch.step = step;
    touch.cycle = e.cycle;
    touch.target = e.target;
    touch.day = m_day;
    touch.state = TouchState::Scheduled;
    const ScheduledStep &s = plan.steps[size_t(step)];
    return {e, touch, plan, s, m_guards[size_t(e.plan)], s.lines.empty() ? s.role : anyLine};
}

Arbiter::Verdict Arbiter::judge(Enrolment &e, Touch &touch)
{
    Case c = caseOf(e, e.step, touch);
    touch.at = e.nextAt;
    touch.meantAt = meantAt(m_set, c.plan, e.step, e.anchorAt, e.anchorDay);
    touch.reason = e.moved;
    const bool ends = refused(c) || !guardsOf(c.plan).findSender(c, c.step.account != 0 ? c.step.account : e.account) ||
                      sellingRefused(c) || movedByTime(c);
    touch.windowEnd = c.step.windowEnd(touch.meantAt, touch.at);
    touch.expires = touch.windowEnd + c.step.expiresMs;
    if (ends)
        return c.moved ? Verdict::Moved : Verdict::Decided;
    if (touch.expires <= m_now) {
        c.decide(TouchState::Missed, {ReasonKind::ProgramClosed});
        return Verdict::Decided;
    }
    if (heldBack(c))
        return c.moved ? Verdict::Moved : Verdict::Decided;
    count(c, m_day);
    return Verdict::Decided;
}

std::optional<Enrolment> Arbiter::beforeWait(const Enrolment &enrolment) const
{
    if (enrolment.waited == 0 || enrolment.nextDay != m_day + 1 || !isLimit(enrolment.moved.kind))
        return std::nullopt;
    const storage::TeamZone &zone = m_set.teamZone();
    const Schedule &plan = m_set.plans[size_t(enrolment.plan)];
    Enrolment e = enrolment;
    --e.waited;
    e.nextDay = m_day;
    e.nextAt = zone.toUtc(m_day, zone.msOfDay(e.nextAt));
    const LocalDay planned = zone.dayOf(e.plannedAt);
    // A limit replaced the reason before it, of which only a rest day can be told again.
    if (e.waited == 0)
        e.moved = planned == m_day || m_facts.dayKind(planned) == DayKind::Workday ? Reason() : restReason(planned);
    if (e.waited == 0 && planned == m_day)
        e.nextAt = e.plannedAt;
    const UtcMs meant = meantAt(m_set, plan, e.step, e.anchorAt, e.anchorDay);
    const ScheduledStep &step = plan.steps[size_t(e.step)];
    return step.windowEnd(meant, e.nextAt) > m_now ? std::optional(e) : std::nullopt;
}

Ruling Arbiter::review(const OpenTouch &open)
{
    Enrolment e = *open.enrolment;
    EndReason out = e.ended;
    if (out == EndReason::None || out == EndReason::Finished)
        out = exitReason(e);
    if (out != EndReason::None)
        return {Ruling::Kind::Cancelled, reasonFor(out), 0};
    Touch touch;
    Case c = caseOf(e, open.step, touch);
    touch.at = open.at;
    c.part = open.part;
    if (open.part < int(c.step.lines.size()))
        c.role = c.step.lines[size_t(open.part)].role;
    if (refused(c) || !guardsOf(c.plan).findSender(c, open.account) || sellingRefused(c))
        return {touch.state == TouchState::NotApplicable ? Ruling::Kind::NotApplicable : Ruling::Kind::Blocked,
                touch.reason, 0};
    if (open.isFurtherLine)
        return {Ruling::Kind::Good, {}, 0, touch.account};
    if (c.step.purpose != Purpose::Serve) {
        const Ruling ruling = later(c, std::max(open.at, m_now), open.waitsSince + c.guards.maxWaitDays);
        if (ruling.kind == Ruling::Kind::Blocked)
            return ruling;
        if (ruling.kind == Ruling::Kind::Late) {
            touch.at = ruling.at;
            count(c, m_set.teamZone().dayOf(ruling.at));
            return {ruling.kind, ruling.reason, ruling.at, touch.account};
        }
    }
    count(c, std::max(open.plannedDay, m_set.teamZone().dayOf(open.at)));
    return {Ruling::Kind::Good, {}, 0, touch.account};
}

/// The earliest time at which a touch may be made; Blocked if that is after the day `last`.
Ruling Arbiter::later(const Case &c, UtcMs at, LocalDay last)
{
    const storage::TeamZone &zone = m_set.teamZone();
    Ruling ruling;
    UtcMs latest = 0;
    while (auto reason = limitAgainst(c, at, latest)) {
        if (ruling.kind == Ruling::Kind::Good)
            ruling = {Ruling::Kind::Late, *reason, 0};
        if (reason->kind == ReasonKind::MinGap)
            at = latest + c.guards.minGapMs;
        else
            at = zone.toUtc(zone.dayOf(at) + 1, isOfAccount(reason->kind) ? zone.msOfDay(c.touch.at) : 0);
        at = afterQuiet(c, at);
        if (policyOn(c, zone.dayOf(at)) != RestDays::Send)
            at = afterQuiet(c, zone.toUtc(workdayAfter(m_facts, zone.dayOf(at)), zone.msOfDay(at)));
        ruling.at = at;
        if (zone.dayOf(at) > last)
            return {Ruling::Kind::Blocked, displaced(c, ruling.reason), 0};
    }
    return ruling;
}

/// The cap or gap that forbids a touch at that time.
std::optional<Reason> Arbiter::limitAgainst(const Case &c, UtcMs at, UtcMs &latest)
{
    if (auto cap = guardsOf(c.plan).capReached(c, m_set.teamZone().dayOf(at)))
        return cap;
    const std::int64_t distance = m_state.counts.of(c.e.target, m_day).distance(at, latest);
    if (distance < c.guards.minGapMs)
        return Reason{ReasonKind::MinGap, -1, c.guards.minGapHours};
    return std::nullopt;
}

bool Arbiter::refused(Case &c) const
{
    if (guardsOf(c.plan).refused(c))
        return true;
    return c.step.condition >= 0 && !m_facts.holds(c.step.condition, c.e.target, m_day) &&
           c.decide(TouchState::NotApplicable, {ReasonKind::ConditionFalse});
}

bool Arbiter::sellingRefused(Case &c) const
{
    if (c.step.purpose != Purpose::Sell)
        return false;
    if (m_day < m_team.coldStartUntil)
        return c.decide(TouchState::Blocked, {ReasonKind::ColdStart, -1, m_team.coldStartUntil});
    return guardsOf(c.plan).sellingRefused(c);
}

RestDays Arbiter::policyOn(const Case &c, LocalDay day) const
{
    return restPolicy(m_facts, day, c.guards.weekends, c.guards.holidays);
}

Reason Arbiter::restReason(LocalDay day) const
{
    return {m_facts.dayKind(day) == DayKind::Holiday ? ReasonKind::Holiday : ReasonKind::Weekend};
}

/// A script is held as a whole: if one of its lines would be said in quiet hours, it begins after them.
UtcMs Arbiter::afterQuiet(const Case &c, UtcMs at) const
{
    const auto leave = [&at](const storage::TeamZone &zone, const std::optional<QuietHours> &quiet,
                             std::int64_t lineMs) {
        const int minute = int(zone.msOfDay(at + lineMs) / minuteMs);
        const int end = quietEnd(quiet, minute);
        if (end == minute)
            return false;
        at = zone.toUtc(zone.dayOf(at + lineMs) + end / (24 * 60), int(end % (24 * 60) * minuteMs));
        return true;
    };
    const auto leaveBoth = [&](std::int64_t lineMs) {
        const bool team = leave(m_set.teamZone(), c.guards.teamQuiet, lineMs);
        return leave(m_set.zoneOf(c.plan), c.guards.planQuiet, lineMs) || team;
    };
    const auto leaveAll = [&] {
        bool isMoved = leaveBoth(0);
        for (size_t line = size_t(c.part) + 1; line < c.step.lines.size(); ++line)
            isMoved = leaveBoth(c.step.lines[line].afterMs - c.step.lines[size_t(c.part)].afterMs) || isMoved;
        return isMoved;
    };
    // Team and plan quiet hours may alternate; needing more rounds than this means that they cover the whole day.
    for (int round = 0; round < 4; ++round) {
        if (!leaveAll())
            break;
    }
    return at;
}

/// Quiet hours first, because their end may fall on another day; then the kind of that day. A reminder of a coming
/// day is skipped if it would be sent on that day or later.
bool Arbiter::movedByTime(Case &c) const
{
    const storage::TeamZone &zone = m_set.teamZone();
    const LocalDay first = std::max(m_day, zone.dayOf(c.touch.at));
    if (policyOn(c, first) == RestDays::Skip)
        return c.decide(TouchState::Skipped, restReason(first));
    UtcMs at = c.touch.at;
    for (int round = 0; round < 4; ++round) {
        if (const UtcMs loud = afterQuiet(c, at); loud != at) {
            at = loud;
            c.touch.reason = {ReasonKind::QuietHours};
        }
        const LocalDay day = std::max(m_day, zone.dayOf(at));
        if (policyOn(c, day) != RestDays::NextWorkday)
            break;
        const LocalDay workday = workdayAfter(m_facts, day);
        if (c.plan.dated() && c.step.day < 0 && workday >= c.e.anchorDay)
            return c.decide(TouchState::Skipped, restReason(day));
        at = zone.toUtc(workday, zone.msOfDay(at));
        c.touch.reason = restReason(day);
    }
    c.touch.at = at;
    if (zone.dayOf(at) <= m_day)
        return false;
    moveTo(c.e, at, c.touch.reason);
    return c.moved = true;
}

bool Arbiter::gapTooSmall(Case &c, bool &laterToday)
{
    if (c.guards.minGapMs == 0)
        return false;
    UtcMs latest = 0;
    // A touch of today whose time has passed is made now at the earliest.
    const UtcMs madeAt = m_set.teamZone().dayOf(m_now) == m_day ? std::max(c.touch.at, m_now) : c.touch.at;
    if (m_state.counts.of(c.e.target, m_day).distance(madeAt, latest) >= c.guards.minGapMs)
        return false;
    const UtcMs earliest = latest + c.guards.minGapMs;
    laterToday = earliest > c.touch.at && earliest <= c.touch.windowEnd && m_set.teamZone().dayOf(earliest) == m_day &&
                 afterQuiet(c, earliest) == earliest;
    if (laterToday)
        c.touch.at = earliest;
    return true;
}

bool Arbiter::heldBack(Case &c)
{
    if (c.step.purpose == Purpose::Serve)
        return false;
    std::optional<Reason> reason = guardsOf(c.plan).capReached(c, m_day);
    if (!reason) {
        bool laterToday = false;
        if (!gapTooSmall(c, laterToday))
            return false;
        const Reason gap{ReasonKind::MinGap, -1, c.guards.minGapHours};
        if (laterToday) {
            c.touch.reason = gap;
            return false;
        }
        reason = gap;
    }
    if (c.e.waited < c.guards.maxWaitDays) {
        ++c.e.waited;
        const storage::TeamZone &zone = m_set.teamZone();
        moveTo(c.e, zone.toUtc(m_day + 1, zone.msOfDay(c.touch.at)), *reason);
        return c.moved = true;
    }
    return c.decide(TouchState::Blocked, displaced(c, *reason));
}

/// The plan whose touch took precedence, if any; otherwise the limit itself.
Reason Arbiter::displaced(const Case &c, const Reason &cap)
{
    if (isOfAccount(cap.kind))
        return cap;
    const TargetCount::One *other = m_state.counts.of(c.e.target, m_day).latestOfOthers(c.e.plan, m_day);
    return other ? Reason{ReasonKind::Displaced, other->plan, int(cap.kind)} : cap;
}

void Arbiter::count(const Case &c, LocalDay day)
{
    m_state.counts.add(c.e.target, day, c.touch.at, c.step.via == Via::MassSend, c.e.plan);
    const LocalDay madeOn = std::max(day, m_day); // what is overdue is made today at the earliest
    if (c.step.byHand() && c.touch.account != 0)
        ++m_state.counts.handTouches(c.touch.account, madeOn);
    if (c.step.via == Via::FriendRequest)
        ++m_state.counts.friendRequests(c.touch.account, madeOn);
    if (c.recallOfDeleted)
        ++m_state.counts.of(c.e.target, m_day).recalls;
}

void Arbiter::moveTo(Enrolment &e, UtcMs at, const Reason &reason) const
{
    e.nextDay = m_set.teamZone().dayOf(at);
    e.nextAt = at;
    e.moved = reason;
    e.changed = true;
}

} // namespace app::sop
