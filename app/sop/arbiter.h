#pragma once

#include "app/sop/targetguards.h"

#include <array>

namespace app::sop {

/// A touch decided in an earlier run that is still to be made: an open task.
struct OpenTouch
{
    const Enrolment *enrolment = nullptr;
    std::int32_t step = 0;
    AccountKey account = 0;           ///< the sending account; 0: none
    storage::UtcMs at = 0;            ///< when it is due
    storage::LocalDay plannedDay = 0; ///< the day on which it was decided
    storage::LocalDay waitsSince = 0; ///< the day from which caps and gaps have delayed it
    int part = 0;                     ///< of the step: see Task::part
    bool isFurtherLine = false;       ///< of a script that has begun: no cap or gap delays it, and it counts no more
};

/// What holds for an open touch now. Late: it may be made, but not before `at`. `account`: who sends it, where it may
/// be made.
struct Ruling
{
    enum class Kind : std::uint8_t { Good, Late, Blocked, NotApplicable, Cancelled };

    Kind kind = Kind::Good;
    Reason reason;
    storage::UtcMs at = 0;
    AccountKey account = 0;
};

/// Decides whether a target stays in a plan and whether a touch may be made. Checks the gate, the condition, the
/// sender and every guard, in this order, for new touches and for those planned earlier. What depends on the kind of
/// target is in TargetGuards.
class Arbiter final
{
public:
    enum class Verdict { Decided, Moved };

    Arbiter(storage::LocalDay day, storage::UtcMs now, const PlanSet &set, PlanningState &state, const Facts &facts,
            const TeamGuards &guards);

    /// Why the target is to leave the plan; None where it stays.
    EndReason exitReason(const Enrolment &enrolment) const { return exitReason(enrolment, m_day); }
    /// The same by the rules as they hold on another day; all else as it is now.
    EndReason exitReason(const Enrolment &enrolment, storage::LocalDay day) const;

    /// Decides the next touch of an enrolment. Decided: `touch` is filled in and counted if it is sent. Moved: the
    /// next step of the enrolment is now on a later day, with the reason.
    Verdict judge(Enrolment &enrolment, Touch &touch);

    /// The enrolment as it was before a limit moved its next step from this day to the next, if the step made on this
    /// day would still be on time: whoever plans the day once more judges it again, since the limit may have been
    /// lifted.
    std::optional<Enrolment> beforeWait(const Enrolment &enrolment) const;

    /// Reviews an open touch and counts it if it may still be made. The counts must contain the touches
    /// already made and the open touches reviewed before, but not this one.
    Ruling review(const OpenTouch &open);

private:
    using Case = TouchCase;

    const TargetGuards &guardsOf(const Schedule &plan) const { return *m_kinds[size_t(targetOf(plan.kind)) - 1]; }
    Case caseOf(Enrolment &e, int step, Touch &touch) const;
    bool refused(Case &c) const;
    bool sellingRefused(Case &c) const;
    bool movedByTime(Case &c) const;
    bool heldBack(Case &c);
    bool gapTooSmall(Case &c, bool &laterToday);
    std::optional<Reason> limitAgainst(const Case &c, storage::UtcMs at, storage::UtcMs &latest);
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
    std::array<std::unique_ptr<TargetGuards>, 3> m_kinds; // by TargetKind
    std::vector<EffectiveGuards> m_guards;                // by plan
};

} // namespace app::sop
