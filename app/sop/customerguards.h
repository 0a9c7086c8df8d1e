#pragma once

#include "app/sop/targetguards.h"

namespace app::sop {

/// Customers: consent, friendship, nurture period, and caps per customer and account.
class CustomerGuards final : public TargetGuards
{
public:
    CustomerGuards(storage::LocalDay day, PlanningState &state, const Facts &facts, const TeamGuards &team);

    EndReason exitReason(const Schedule &plan, const Enrolment &e) const override;
    bool refused(TouchCase &c) const override;
    bool findSender(TouchCase &c, AccountKey fixed) const override;
    bool sellingRefused(TouchCase &c) const override;
    std::optional<Reason> capReached(const TouchCase &c, storage::LocalDay day) const override;

private:
    bool findFriend(TouchCase &c, AccountKey fixed) const;
    bool friendless(TouchCase &c) const;
    bool blockFriendRequest(TouchCase &c) const;
    bool warmsUp(TouchCase &c) const;
    std::optional<Reason> accountCapReached(const TouchCase &c, storage::LocalDay day) const;
    const CustomerFacts &factsOf(const TouchCase &c) const { return m_facts.customer(c.e.target.slot); }

    int m_massLimit;
};

} // namespace app::sop
