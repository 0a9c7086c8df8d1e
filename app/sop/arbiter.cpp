#include "app/sop/arbiter.h"

#include <climits>

namespace app::sop {

using storage::LocalDay;
using storage::UtcMs;

/// One touch on its way through the guards.
struct Arbiter::Case
{
    Enrolment &e;
    Touch &touch;
    const Schedule &plan;
    const ScheduledStep &step;
    const EffectiveGuards &guards;
    const CustomerFacts &customer;
    bool recallOfDeleted = false;
    bool moved = false;

    bool decide(TouchState state, Reason reason)
    {
        touch.state = state;
        touch.reason = reason;
        return true;
    }
};

Arbiter::Arbiter(LocalDay day, UtcMs now, const PlanSet &set, PlanningState &state, const Facts &facts,
                 const TeamGuards &guards)
    : m_day(day), m_now(now), m_set(set), m_state(state), m_facts(facts), m_team(guards), m_dayKind(facts.dayKind(day)),
      m_massLimit(massSendLimit(guards.massSends, day))
{
    for (const Schedule &plan : set.plans)
        m_guards.push_back(strictest(guards, plan.guards, plan.dated()));
}

Arbiter::Verdict Arbiter::judge(Enrolment &e, Touch &touch)
{
    const Schedule &plan = m_set.plans[size_t(e.plan)];
    Case c{e, touch, plan, plan.steps[size_t(e.step)], m_guards[size_t(e.plan)], m_facts.customer(e.customer)};
    touch.plan = e.plan;
    touch.step = e.step;
    touch.cycle = e.cycle;
    touch.customer = e.customer;
    touch.day = m_day;
    touch.at = e.nextAt;
    touch.meantAt = meantAt(m_set, plan, e.step, e.anchorAt, e.anchorDay);
    touch.reason = e.moved;
    touch.state = TouchState::Scheduled;
    const bool ends = refused(c) || !findSender(c) || sellingRefused(c) || movedByCalendar(c) || movedByQuiet(c);
    const UtcMs meantEnd = touch.meantAt + c.step.windowMs;
    touch.windowEnd = touch.at < meantEnd ? meantEnd : touch.at + c.step.windowMs;
    touch.expires = touch.windowEnd + c.step.expiresMs;
    if (ends)
        return c.moved ? Verdict::Moved : Verdict::Decided;
    if (touch.expires <= m_now) {
        c.decide(TouchState::Missed, {ReasonKind::ProgramClosed});
        return Verdict::Decided;
    }
    if (heldBack(c))
        return c.moved ? Verdict::Moved : Verdict::Decided;
    count(c);
    return Verdict::Decided;
}

bool Arbiter::refused(Case &c) const
{
    if (c.customer.gate == Gate::DoNotContact)
        return c.decide(TouchState::Blocked, {ReasonKind::DoNotContact});
    if (c.customer.gate == Gate::ConsentWithdrawn)
        return c.decide(TouchState::Blocked, {ReasonKind::ConsentWithdrawn});
    if (c.step.condition >= 0 && !m_facts.holds(c.step.condition, c.e.customer, m_day))
        return c.decide(TouchState::NotApplicable, {ReasonKind::ConditionFalse});
    return false;
}

/// A friend request to who is a friend of the sender.
bool Arbiter::asksAFriend(Case &c) const
{
    return c.step.via == Via::FriendRequest && c.decide(TouchState::Blocked, {ReasonKind::AlreadyFriend});
}

bool Arbiter::findSender(Case &c) const
{
    const AccountKey fixed = c.step.account != 0 ? c.step.account : c.e.account;
    if (fixed != 0) {
        c.touch.account = fixed;
        const Link link = m_facts.link(c.e.customer, fixed);
        if (link == Link::Open)
            return !asksAFriend(c);
        if (!c.step.needsNoFriendship()) {
            c.decide(TouchState::Blocked,
                     {link == Link::DeletedByCustomer ? ReasonKind::DeletedByCustomer : ReasonKind::NoOpenFriendship});
            return false;
        }
    } else {
        const bool addedOpen = c.e.added != 0 && m_facts.link(c.e.customer, c.e.added) == Link::Open;
        c.touch.account = addedOpen ? c.e.added : c.customer.sender;
    }
    if (c.customer.sender != 0)
        return fixed != 0 || !asksAFriend(c);
    if (!c.step.needsNoFriendship()) {
        c.decide(TouchState::Blocked,
                 {c.customer.deletedUs ? ReasonKind::DeletedByCustomer : ReasonKind::NoOpenFriendship});
        return false;
    }
    if (!c.customer.deletedUs || c.step.via == Via::InStore)
        return true;
    if (c.step.purpose != Purpose::Recall) {
        c.decide(TouchState::Blocked, {ReasonKind::DeletedByCustomer});
        return false;
    }
    c.recallOfDeleted = true;
    const int recalls = c.customer.recalls + m_state.counts.of(c.e.customer, m_day).recalls;
    if (recalls < m_team.recallsAfterDeletion)
        return true;
    c.decide(TouchState::Blocked, {ReasonKind::RecallLimit, -1, m_team.recallsAfterDeletion});
    return false;
}

bool Arbiter::sellingRefused(Case &c) const
{
    if (c.step.purpose != Purpose::Sell)
        return false;
    if (m_day < m_team.coldStartUntil)
        return c.decide(TouchState::Blocked, {ReasonKind::ColdStart, -1, m_team.coldStartUntil});
    if (c.customer.firstFriendDay == noDay)
        return false;
    const LocalDay free = c.customer.firstFriendDay + c.guards.nurtureDays;
    const bool ordered = m_team.nurtureEndsWithFirstOrder && c.customer.firstOrderDay != noDay;
    const bool asked = c.customer.questionAt != 0 && c.touch.at >= c.customer.questionAt &&
                       c.touch.at < c.customer.questionAt + m_team.questionLiftsHours * 3'600'000LL;
    if (m_day >= free || ordered || asked)
        return false;
    return c.decide(TouchState::Blocked, {ReasonKind::Nurture, -1, free});
}

bool Arbiter::movedByCalendar(Case &c) const
{
    if (m_dayKind == DayKind::Workday)
        return false;
    const RestDays policy = m_dayKind == DayKind::Holiday ? c.guards.holidays : c.guards.weekends;
    const Reason reason{m_dayKind == DayKind::Holiday ? ReasonKind::Holiday : ReasonKind::Weekend};
    if (policy == RestDays::Send)
        return false;
    if (policy == RestDays::Skip)
        return c.decide(TouchState::Skipped, reason);
    LocalDay day = m_day + 1;
    while (m_facts.dayKind(day) != DayKind::Workday && day < m_day + 60)
        ++day;
    moveTo(c.e, day, m_set.teamZone().toUtc(day, m_set.teamZone().msOfDay(c.touch.at)), reason);
    return c.moved = true;
}

bool Arbiter::movedByQuiet(Case &c) const
{
    constexpr std::int64_t minuteMs = 60'000;
    const auto leave = [&c](const storage::TeamZone &zone, const std::optional<QuietHours> &quiet) {
        const int minute = int(zone.msOfDay(c.touch.at) / minuteMs);
        const int end = quietEnd(quiet, minute);
        if (end == minute)
            return false;
        const LocalDay day = zone.dayOf(c.touch.at) + end / (24 * 60);
        c.touch.at = zone.toUtc(day, int(end % (24 * 60) * minuteMs));
        return true;
    };
    const storage::TeamZone &zone = m_set.teamZone();
    // Two quiet hours may hand a touch to each other; more rounds than this mean that they cover the whole day.
    for (int round = 0; round < 4; ++round) {
        const bool team = leave(zone, c.guards.teamQuiet);
        if (!leave(m_set.zoneOf(c.plan), c.guards.planQuiet) && !team)
            break;
        c.touch.reason = {ReasonKind::QuietHours};
    }
    const LocalDay day = zone.dayOf(c.touch.at);
    if (day <= m_day)
        return false;
    moveTo(c.e, day, c.touch.at, {ReasonKind::QuietHours});
    return c.moved = true;
}

std::optional<Reason> Arbiter::capReached(Case &c)
{
    const CustomerCount &count = m_state.counts.of(c.e.customer, m_day);
    if (count.today >= c.guards.maxPerDay)
        return Reason{ReasonKind::CapDay, -1, c.guards.maxPerDay};
    if (count.week >= c.guards.maxPerWeek)
        return Reason{ReasonKind::CapWeek, -1, c.guards.maxPerWeek};
    if (count.month >= c.guards.maxPerMonth)
        return Reason{ReasonKind::CapMonth, -1, c.guards.maxPerMonth};
    if (c.step.via == Via::MassSend) {
        const int used = m_team.massSends == MassSendQuota::SevenAWeek ? count.massWeek
                         : m_team.massSends == MassSendQuota::OneADay  ? count.massToday
                                                                       : count.massMonth;
        if (used >= m_massLimit)
            return Reason{ReasonKind::MassSendQuota, -1, m_massLimit};
    }
    const AccountKey account = c.touch.account;
    if (account != 0 && c.step.byHand() &&
        m_state.counts.handTouches(account, m_day) >= m_team.handTouchesPerAccountDay)
        return Reason{ReasonKind::AccountHandCap, -1, m_team.handTouchesPerAccountDay};
    if (c.step.via == Via::FriendRequest &&
        m_state.counts.friendRequests(account, m_day) >= m_team.friendRequestsPerAccountDay)
        return Reason{ReasonKind::FriendRequestCap, -1, m_team.friendRequestsPerAccountDay};
    return std::nullopt;
}

bool Arbiter::gapTooSmall(Case &c, bool &laterToday)
{
    if (c.guards.minGapMs == 0)
        return false;
    UtcMs latest = 0;
    const CustomerCount &count = m_state.counts.of(c.e.customer, m_day);
    if (TouchCounts::distance(count, c.touch.at, latest) >= c.guards.minGapMs)
        return false;
    const UtcMs earliest = latest + c.guards.minGapMs;
    const int minute = int(m_set.teamZone().msOfDay(earliest) / 60'000);
    const int planMinute = int(m_set.zoneOf(c.plan).msOfDay(earliest) / 60'000);
    laterToday = earliest > c.touch.at && earliest <= c.touch.windowEnd && m_set.teamZone().dayOf(earliest) == m_day &&
                 quietEnd(c.guards.teamQuiet, minute) == minute &&
                 quietEnd(c.guards.planQuiet, planMinute) == planMinute;
    if (laterToday)
        c.touch.at = earliest;
    return true;
}

bool Arbiter::heldBack(Case &c)
{
    if (c.step.purpose == Purpose::Serve)
        return false;
    std::optional<Reason> reason = capReached(c);
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
        moveTo(c.e, m_day + 1, zone.toUtc(m_day + 1, zone.msOfDay(c.touch.at)), *reason);
        return c.moved = true;
    }
    const bool ofAccount = reason->kind == ReasonKind::AccountHandCap || reason->kind == ReasonKind::FriendRequestCap;
    const std::int16_t by = m_state.counts.of(c.e.customer, m_day).lastPlan;
    return c.decide(TouchState::Blocked, ofAccount ? *reason : Reason{ReasonKind::Displaced, by, int(reason->kind)});
}

void Arbiter::count(Case &c)
{
    m_state.counts.add(c.e.customer, m_day, c.touch.at, c.step.via == Via::MassSend, c.e.plan);
    if (c.recallOfDeleted)
        ++m_state.counts.of(c.e.customer, m_day).recalls;
    if (c.step.byHand() && c.touch.account != 0)
        ++m_state.counts.handTouches(c.touch.account, m_day);
    if (c.step.via == Via::FriendRequest)
        ++m_state.counts.friendRequests(c.touch.account, m_day);
}

void Arbiter::moveTo(Enrolment &e, LocalDay day, UtcMs at, const Reason &reason) const
{
    e.nextDay = day;
    e.nextAt = at;
    e.moved = reason;
    e.changed = true;
}

} // namespace app::sop
