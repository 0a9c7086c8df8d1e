#pragma once

#include "app/sop/touchcase.h"

#include <memory>

namespace app::sop {

/// The guards that depend on what a plan reaches: customers, group chats or accounts. See Arbiter for those that do
/// not.
class TargetGuards
{
public:
    TargetGuards(storage::LocalDay day, PlanningState &state, const Facts &facts, const TeamGuards &team)
        : m_day(day), m_state(state), m_facts(facts), m_team(team)
    {
    }
    virtual ~TargetGuards() = default;

    /// The guards of a kind of target on a day.
    static std::unique_ptr<TargetGuards> forKind(TargetKind kind, storage::LocalDay day, PlanningState &state,
                                                 const Facts &facts, const TeamGuards &team);

    /// Why the target is to leave the plan for other reasons than its rules; None if it stays.
    virtual EndReason exitReason(const Schedule &plan, const Enrolment &e) const = 0;
    /// Whether the target may not be reached now, whoever sends it. The touch has the decision then.
    virtual bool refused(TouchCase &c) const = 0;
    /// Finds the sender; false if there is none: the touch has the decision then. `fixed`: the account that has to
    /// send the touch; 0: any that may.
    virtual bool findSender(TouchCase &c, AccountKey fixed) const = 0;
    /// Whether selling is refused. The touch has the decision then. Not asked in the cold start of the team.
    virtual bool sellingRefused(TouchCase &c) const = 0;
    /// The cap that a touch on that day would exceed.
    virtual std::optional<Reason> capReached(const TouchCase &c, storage::LocalDay day) const = 0;

protected:
    /// The reasons of the caps of a kind of target.
    struct CapReasons
    {
        ReasonKind day, week, month;
    };
    /// The cap of the plan's guards that a touch on that day would exceed: `mostPerDay`, and those of a week and month.
    std::optional<Reason> rollingCap(const TouchCase &c, storage::LocalDay day, int mostPerDay,
                                     const CapReasons &reasons) const;
    TargetCount &countOf(const TouchCase &c) const { return m_state.counts.of(c.e.target, m_day); }

    storage::LocalDay m_day;
    PlanningState &m_state;
    const Facts &m_facts;
    const TeamGuards &m_team;
};

} // namespace app::sop
