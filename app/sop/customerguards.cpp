#include "app/sop/customerguards.h"

namespace app::sop {

using storage::LocalDay;

CustomerGuards::CustomerGuards(LocalDay day, PlanningState &state, const Facts &facts, const TeamGuards &team)
    : TargetGuards(day, state, facts, team), m_massLimit(massSendLimit(team.massSends, day))
{
}

EndReason CustomerGuards::exitReason(const Schedule &plan, const Enrolment &e) const
{
    const CustomerSlot slot = e.target.slot;
    if (plan.endsOnReply && m_facts.lastReply(slot, e.account) > e.enteredAt)
        return EndReason::Replied;
    if (!plan.endsWithFriendship)
        return EndReason::None;
    if (e.account != 0)
        return m_facts.link(slot, e.account) == Link::Open ? EndReason::None : EndReason::Deleted;
    const CustomerFacts &customer = m_facts.customer(slot);
    return customer.deletedUs && customer.sender == 0 ? EndReason::Deleted : EndReason::None;
}

bool CustomerGuards::refused(TouchCase &c) const
{
    switch (factsOf(c).gate) {
    case Gate::DoNotContact:
        return c.decide(TouchState::Blocked, {ReasonKind::DoNotContact});
    case Gate::ConsentWithdrawn:
        return c.decide(TouchState::Blocked, {ReasonKind::ConsentWithdrawn});
    case Gate::Open:
        break;
    }
    return false;
}

/// Blocks a friend request to a customer who is already a friend of the sender.
bool CustomerGuards::blockFriendRequest(TouchCase &c) const
{
    return c.step.via == Via::FriendRequest && c.decide(TouchState::Blocked, {ReasonKind::AlreadyFriend});
}

bool CustomerGuards::findSender(TouchCase &c, AccountKey fixed) const
{
    return findFriend(c, fixed) && !warmsUp(c);
}

bool CustomerGuards::findFriend(TouchCase &c, AccountKey fixed) const
{
    const CustomerSlot slot = c.e.target.slot;
    const CustomerFacts &customer = factsOf(c);
    if (fixed != 0) {
        c.touch.account = fixed;
        const Link link = m_facts.link(slot, fixed);
        if (link == Link::Open)
            return !blockFriendRequest(c);
        if (!c.step.needsNoFriendship()) {
            c.decide(TouchState::Blocked,
                     {link == Link::DeletedByCustomer ? ReasonKind::DeletedByCustomer : ReasonKind::NoOpenFriendship});
            return false;
        }
    } else {
        const bool addedOpen = c.e.added != 0 && m_facts.link(slot, c.e.added) == Link::Open;
        c.touch.account = addedOpen ? c.e.added : customer.sender;
    }
    if (customer.sender != 0)
        return fixed != 0 || !blockFriendRequest(c);
    return friendless(c);
}

/// Whether the touch may be made although no account is a friend.
bool CustomerGuards::friendless(TouchCase &c) const
{
    const CustomerFacts &customer = factsOf(c);
    if (!c.step.needsNoFriendship()) {
        c.decide(TouchState::Blocked,
                 {customer.deletedUs ? ReasonKind::DeletedByCustomer : ReasonKind::NoOpenFriendship});
        return false;
    }
    if (!customer.deletedUs || c.step.via == Via::InStore)
        return true;
    if (c.step.purpose != Purpose::Recall) {
        c.decide(TouchState::Blocked, {ReasonKind::DeletedByCustomer});
        return false;
    }
    c.recallOfDeleted = true;
    if (customer.recalls + countOf(c).recalls < m_team.recallsAfterDeletion)
        return true;
    c.decide(TouchState::Blocked, {ReasonKind::RecallLimit, -1, m_team.recallsAfterDeletion});
    return false;
}

/// An account that warms up (养号) makes neither mass sends nor friend requests.
bool CustomerGuards::warmsUp(TouchCase &c) const
{
    if (c.touch.account == 0 || (c.step.via != Via::MassSend && c.step.via != Via::FriendRequest))
        return false;
    const LocalDay until = m_facts.account(c.touch.account).warmUntilDay;
    return until != noDay && m_day <= until &&
           c.decide(TouchState::Blocked, {ReasonKind::AccountWarmUp, -1, until + 1});
}

bool CustomerGuards::sellingRefused(TouchCase &c) const
{
    const CustomerFacts &customer = factsOf(c);
    if (customer.firstFriendDay == noDay)
        return false;
    const LocalDay free = customer.firstFriendDay + c.guards.nurtureDays;
    const bool ordered = m_team.nurtureEndsWithFirstOrder && customer.firstOrderDay != noDay;
    const bool asked = customer.questionAt != 0 && c.touch.at >= customer.questionAt &&
                       c.touch.at < customer.questionAt + m_team.questionLiftsHours * 3'600'000LL;
    if (m_day >= free || ordered || asked)
        return false;
    return c.decide(TouchState::Blocked, {ReasonKind::Nurture, -1, free});
}

std::optional<Reason> CustomerGuards::capReached(const TouchCase &c, LocalDay day) const
{
    constexpr CapReasons reasons{ReasonKind::CapDay, ReasonKind::CapWeek, ReasonKind::CapMonth};
    if (auto cap = rollingCap(c, day, c.guards.maxPerDay, reasons))
        return cap;
    if (c.step.via == Via::MassSend) {
        const LocalDay since = m_team.massSends == MassSendQuota::SevenAWeek ? storage::mondayOf(day)
                               : m_team.massSends == MassSendQuota::OneADay  ? day
                                                                             : storage::firstOfMonth(day);
        if (countOf(c).massWithin(since, day) >= m_massLimit)
            return Reason{ReasonKind::MassSendQuota, -1, m_massLimit};
    }
    return accountCapReached(c, day);
}

std::optional<Reason> CustomerGuards::accountCapReached(const TouchCase &c, LocalDay day) const
{
    const AccountKey account = c.touch.account;
    if (account != 0 && c.step.byHand() && m_state.counts.handTouches(account, day) >= m_team.handTouchesPerAccountDay)
        return Reason{ReasonKind::AccountHandCap, -1, m_team.handTouchesPerAccountDay};
    if (c.step.via != Via::FriendRequest)
        return std::nullopt;
    const int ofAccount = account != 0 ? m_facts.account(account).dailyAddLimit : -1;
    const int most =
        ofAccount < 0 ? m_team.friendRequestsPerAccountDay : std::min(ofAccount, m_team.friendRequestsPerAccountDay);
    if (m_state.counts.friendRequests(account, day) >= most)
        return Reason{ReasonKind::FriendRequestCap, -1, most};
    return std::nullopt;
}

} // namespace app::sop
