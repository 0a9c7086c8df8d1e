#pragma once

#include "app/sop/planday.h"

namespace app::sop {

/// A touch that was decided on an earlier run and is still to be made: a task that is open.
struct OpenTouch
{
    const Enrolment *enrolment = nullptr;
    std::int32_t step = 0;
    AccountKey account = 0;            ///< who is to send it; 0: nobody
    storage::UtcMs at = 0;             ///< when it is due
    storage::LocalDay plannedDay = 0;  ///< on which it was decided
    storage::LocalDay waitsSince = 0;  ///< from which on caps and gaps hold it back
};

/// What holds for an open touch now. Late: it may be made, but not before `at`. `account`: who sends it, where it may be
/// made.
struct Ruling
{
    enum class Kind : std::uint8_t { Good, Late, Blocked, NotApplicable, Cancelled };

    Kind kind = Kind::Good;
    Reason reason;
    storage::UtcMs at = 0;
    AccountKey account = 0;
};

/// The one judge of touches: whether somebody is still in a plan, and whether a touch may be made. It asks the gate, the
/// condition, the sender and every guard, in that order, of touches that are to be planned and of those planned before.
class Arbiter final
{
public:
    enum class Verdict { Decided, Moved };

    Arbiter(storage::LocalDay day, storage::UtcMs now, const PlanSet &set, PlanningState &state, const Facts &facts,
            const TeamGuards &guards);

    /// Why the customer is to leave the plan; None where they stay.
    EndReason whyOut(const Enrolment &enrolment) const { return whyOut(enrolment, m_day); }
    /// The same by the rules as they hold on another day; all else as it is now.
    EndReason whyOut(const Enrolment &enrolment, storage::LocalDay day) const;

    /// Decides the next touch of an enrolment. Decided: `touch` is filled and, where it goes out, counted. Moved: the
    /// enrolment's next step now lies on a later day, with the reason.
    Verdict judge(Enrolment &enrolment, Touch &touch);

    /// Judges a touch anew that is open, and counts it where it may still be made. Wants counts that hold what was
    /// really done and the open touches judged before, but not this one.
    Ruling review(const OpenTouch &open);

private:
    struct Case;

    Case caseOf(Enrolment &e, int step, Touch &touch) const;
    bool refused(Case &c) const;
    bool asksAFriend(Case &c) const;
    bool findSender(Case &c, AccountKey fixed) const;
    bool friendless(Case &c) const;
    bool sellingRefused(Case &c) const;
    bool movedByTime(Case &c) const;
    bool heldBack(Case &c);
    std::optional<Reason> customerCapReached(const Case &c, storage::LocalDay day);
    std::optional<Reason> accountCapReached(const Case &c);
    bool gapTooSmall(Case &c, bool &laterToday);
    std::optional<Reason> standsInTheWay(const Case &c, storage::UtcMs at, storage::UtcMs &latest);
    Ruling later(const Case &c, storage::UtcMs at, storage::LocalDay last);
    Reason displaced(const Case &c, const Reason &cap);
    void count(const Case &c, storage::LocalDay day);
    void moveTo(Enrolment &e, storage::UtcMs at, const Reason &reason) const;
    storage::UtcMs afterQuiet(const Case &c, storage::UtcMs at) const;
    RestDays policyOn(const Case &c, storage::LocalDay day) const;
    Reason restReason(storage::LocalDay day) const;

    storage::LocalDay m_day;
    storage::UtcMs m_now;
    const PlanSet &m_set;
    PlanningState &m_state;
    const Facts &m_facts;
    const TeamGuards &m_team;
    int m_massLimit;
    std::vector<EffectiveGuards> m_guards; // by plan
};

} // namespace app::sop
