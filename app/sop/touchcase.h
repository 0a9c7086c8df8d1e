#pragma once

#include "app/sop/guards.h"
#include "app/sop/planday.h"

namespace app::sop {

/// A touch being checked: its enrolment and plan, and the touch that receives the decision.
struct TouchCase
{
    Enrolment &e;
    Touch &touch;
    const Schedule &plan;
    const ScheduledStep &step;
    const EffectiveGuards &guards;
    int role = ownerSpeaks;       ///< in a group: who sends it; anyLine: the first of the script who can
    int part = 0;                 ///< of a script: the line whose time is judged
    bool recallOfDeleted = false; ///< the customer deleted us, and this touch recalls them
    bool moved = false;           ///< the next step of the enrolment is on a later day now

    bool decide(TouchState state, Reason reason)
    {
        touch.state = state;
        touch.reason = reason;
        return true;
    }
};

} // namespace app::sop
