#pragma once

#include "app/sop/planday.h"

namespace app::sop {

/// Decides one due touch: applies the gate, the condition, the sender and every guard, in that order.
class Arbiter final
{
public:
    enum class Verdict { Decided, Moved };

    Arbiter(storage::LocalDay day, storage::UtcMs now, const PlanSet &set, PlanningState &state, const Facts &facts,
            const TeamGuards &guards);

    /// Decided: `touch` is filled and, where it goes out, counted. Moved: the enrolment's next step now lies on a
    /// later day, with the reason.
    Verdict judge(Enrolment &enrolment, Touch &touch);

private:
    struct Case;

    bool refused(Case &c) const;
    bool asksAFriend(Case &c) const;
    bool findSender(Case &c) const;
    bool sellingRefused(Case &c) const;
    bool movedByCalendar(Case &c) const;
    bool movedByQuiet(Case &c) const;
    bool heldBack(Case &c);
    std::optional<Reason> capReached(Case &c);
    bool gapTooSmall(Case &c, bool &laterToday);
    void count(Case &c);
    void moveTo(Enrolment &e, storage::LocalDay day, storage::UtcMs at, const Reason &reason) const;

    storage::LocalDay m_day;
    storage::UtcMs m_now;
    const PlanSet &m_set;
    PlanningState &m_state;
    const Facts &m_facts;
    const TeamGuards &m_team;
    DayKind m_dayKind;
    int m_massLimit;
    std::vector<EffectiveGuards> m_guards; // by plan
};

} // namespace app::sop
