#include "app/sop/groupguards.h"

namespace app::sop {

using storage::LocalDay;

namespace {

AccountKey speakerOf(const GroupFacts &group, const TouchCase &c)
{
    if (c.role != anyLine)
        return group.speaker(c.role);
    for (const ScheduledLine &line : c.step.lines) {
        if (const AccountKey account = group.speaker(line.role))
            return account;
    }
    return 0;
}

} // namespace

EndReason GroupGuards::exitReason(const Schedule &, const Enrolment &e) const
{
    return m_facts.group(e.target.slot).isDissolved ? EndReason::Dissolved : EndReason::None;
}

bool GroupGuards::refused(TouchCase &c) const
{
    return m_facts.group(c.e.target.slot).isDissolved && c.decide(TouchState::Blocked, {ReasonKind::GroupDissolved});
}

bool GroupGuards::findSender(TouchCase &c, AccountKey fixed) const
{
    const GroupFacts &group = m_facts.group(c.e.target.slot);
    c.touch.account = fixed != 0 ? fixed : speakerOf(group, c);
    if (c.touch.account == 0) {
        const int role = c.role == anyLine ? c.step.lines.front().role : c.role;
        c.decide(TouchState::Blocked,
                 role == ownerSpeaks ? Reason{ReasonKind::NoOwner} : Reason{ReasonKind::RoleMissing, -1, role});
        return false;
    }
    return m_facts.account(c.touch.account).isActive || !c.decide(TouchState::Blocked, {ReasonKind::AccountInactive});
}

bool GroupGuards::sellingRefused(TouchCase &c) const
{
    const GroupFacts &group = m_facts.group(c.e.target.slot);
    if (group.openedDay != noDay && m_day < group.openedDay + c.guards.nurtureDays)
        return c.decide(TouchState::Blocked, {ReasonKind::GroupNurture, -1, group.openedDay + c.guards.nurtureDays});
    return m_facts.isMostlyInNurture(c.e.target.slot, m_day, c.guards.nurtureDays) &&
           c.decide(TouchState::Blocked, {ReasonKind::GroupNurture});
}

std::optional<Reason> GroupGuards::capReached(const TouchCase &c, LocalDay day) const
{
    return rollingCap(c, day, c.guards.maxPerDay,
                      {ReasonKind::GroupCapDay, ReasonKind::GroupCapWeek, ReasonKind::GroupCapMonth});
}

EndReason AccountGuards::exitReason(const Schedule &, const Enrolment &e) const
{
    return factsOf(e).isActive ? EndReason::None : EndReason::AccountInactive;
}

bool AccountGuards::refused(TouchCase &c) const
{
    return !factsOf(c.e).isActive && c.decide(TouchState::Blocked, {ReasonKind::AccountInactive});
}

bool AccountGuards::findSender(TouchCase &c, AccountKey) const
{
    c.touch.account = factsOf(c.e).key;
    return true;
}

bool AccountGuards::sellingRefused(TouchCase &c) const
{
    const AccountFacts &account = factsOf(c.e);
    if (account.warmUntilDay != noDay && m_day <= account.warmUntilDay)
        return c.decide(TouchState::Blocked, {ReasonKind::AccountWarmUp, -1, account.warmUntilDay + 1});
    return account.openedDay != noDay && m_day < account.openedDay + c.guards.nurtureDays &&
           c.decide(TouchState::Blocked, {ReasonKind::AccountNurture, -1, account.openedDay + c.guards.nurtureDays});
}

/// The quota is WeCom's; a personal account has none.
std::optional<Reason> AccountGuards::capReached(const TouchCase &c, LocalDay day) const
{
    return rollingCap(c, day, factsOf(c.e).isWeCom ? c.guards.maxPerDay : c.guards.planMaxPerDay,
                      {ReasonKind::MomentsCapDay, ReasonKind::MomentsCapWeek, ReasonKind::MomentsCapMonth});
}

} // namespace app::sop
