#pragma once

#include "app/sop/targetguards.h"

namespace app::sop {

/// Group chats: their owner or the account with a role sends; nurture from the opening day; caps per group.
class GroupGuards final : public TargetGuards
{
public:
    using TargetGuards::TargetGuards;

    EndReason exitReason(const Schedule &plan, const Enrolment &e) const override;
    bool refused(TouchCase &c) const override;
    bool findSender(TouchCase &c, AccountKey fixed) const override;
    bool sellingRefused(TouchCase &c) const override;
    std::optional<Reason> capReached(const TouchCase &c, storage::LocalDay day) const override;
};

/// Accounts that post Moments: the account itself sends; nurture in its first days; a quota of posts a day.
class AccountGuards final : public TargetGuards
{
public:
    using TargetGuards::TargetGuards;

    EndReason exitReason(const Schedule &plan, const Enrolment &e) const override;
    bool refused(TouchCase &c) const override;
    bool findSender(TouchCase &c, AccountKey fixed) const override;
    bool sellingRefused(TouchCase &c) const override;
    std::optional<Reason> capReached(const TouchCase &c, storage::LocalDay day) const override;

private:
    const AccountFacts &factsOf(const Enrolment &e) const { return m_facts.account(m_facts.accountAt(e.target.slot)); }
};

} // namespace app::sop
