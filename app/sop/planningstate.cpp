#include "app/sop/planningstate.h"

namespace app::sop {

namespace {

EnrolmentState stateAfter(EndReason reason)
{
    switch (reason) {
    case EndReason::Finished:
        return EnrolmentState::Finished;
    case EndReason::Goal:
        return EnrolmentState::Goal;
    case EndReason::ByHand:
        return EnrolmentState::Removed;
    default:
        return EnrolmentState::Exited;
    }
}

} // namespace

Reason reasonFor(EndReason reason)
{
    switch (reason) {
    case EndReason::None:
    case EndReason::Finished:
        return {};
    case EndReason::Goal:
        return {ReasonKind::GoalReached};
    case EndReason::ExitRule:
        return {ReasonKind::ExitRule};
    case EndReason::LeftAudience:
        return {ReasonKind::LeftAudience};
    case EndReason::Deleted:
        return {ReasonKind::DeletedByCustomer};
    case EndReason::Displaced:
        return {ReasonKind::OtherOfSet};
    case EndReason::AnchorMoved:
        return {ReasonKind::AnchorMoved};
    case EndReason::ByHand:
        return {ReasonKind::TakenOut};
    case EndReason::Replied:
        return {ReasonKind::Replied};
    case EndReason::AnchorGone:
        return {ReasonKind::AnchorGone};
    case EndReason::Dissolved:
        return {ReasonKind::GroupDissolved};
    case EndReason::AccountInactive:
        return {ReasonKind::AccountInactive};
    }
    return {};
}

PlanningState::Key PlanningState::keyOf(const PlanSet &set, int plan, Target target, AccountKey account,
                                        storage::UtcMs at)
{
    const Schedule &schedule = set.plans[size_t(plan)];
    const AnchorKind kind = schedule.anchor.kind;
    if (kind == AnchorKind::EachOrder || kind == AnchorKind::OrderReceived)
        return {plan, target, at};
    return {plan, target, schedule.per == Per::Friendship ? account : 0};
}

std::uint32_t PlanningState::add(const PlanSet &set, const Enrolment &enrolment)
{
    const auto index = std::uint32_t(enrolments.size());
    enrolments.push_back(enrolment);
    m_latest[keyOf(set, enrolment.plan, enrolment.target, enrolment.account, enrolment.anchorAt)] = index;
    const int exclusionSet = set.plans[size_t(enrolment.plan)].exclusionSet;
    if (exclusionSet < 0 || enrolment.state == EnrolmentState::HeldOut)
        return index;
    const auto [place, isNew] = m_holders.try_emplace({exclusionSet, enrolment.target, 0}, index);
    if (!isNew && !(enrolments[place->second].running() && !enrolment.running()))
        place->second = index;
    return index;
}

std::int64_t PlanningState::find(const PlanSet &set, int plan, Target target, AccountKey account,
                                 storage::UtcMs at) const
{
    const auto it = m_latest.find(keyOf(set, plan, target, account, at));
    return it == m_latest.end() ? -1 : std::int64_t(it->second);
}

std::int64_t PlanningState::holderOf(int exclusionSet, Target target, storage::LocalDay day) const
{
    const auto it = m_holders.find({exclusionSet, target, 0});
    if (it == m_holders.end())
        return -1;
    const Enrolment &holder = enrolments[it->second];
    return holder.running() || holder.endedDay >= day ? std::int64_t(it->second) : -1;
}

void PlanningState::end(Enrolment &enrolment, EndReason reason, storage::LocalDay day)
{
    enrolment.state = stateAfter(reason);
    enrolment.ended = reason;
    enrolment.endedDay = day;
    enrolment.changed = true;
}

void PlanningState::goOn(const PlanSet &set, std::uint32_t index)
{
    Enrolment &e = enrolments[index];
    e.state = EnrolmentState::Running;
    e.ended = EndReason::None;
    e.endedDay = 0;
    e.nextDay = set.teamZone().dayOf(e.nextAt);
    e.changed = true;
    if (const int exclusionSet = set.plans[size_t(e.plan)].exclusionSet; exclusionSet >= 0)
        m_holders[{exclusionSet, e.target, 0}] = index;
}

} // namespace app::sop
