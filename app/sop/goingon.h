#pragma once

#include "app/sop/facts.h"
#include "app/sop/guards.h"
#include "app/sop/planningstate.h"

namespace app::sop {

/// Whether an end is taken back with its cause: the audience, the exit rule, the reply, the later event of the anchor
/// or the friendship. A goal that was reached stays reached, and what a person or another plan ended stays ended.
bool endsWithItsCause(EndReason reason);

/// Lets those go on whom the program took out of a plan for a cause that is not there any more: somebody undid it, or
/// put it right by hand. By the facts as they are now they were to stay, today and on the day on which they left, so
/// that nobody comes back because time has passed. They go on before the step at which they left; steps that
/// are too late by `now` are passed over. An end of more than 30 days ago stands, and so does one of an earlier day in
/// a plan that says itself when people come in again. Pure, as planDay().
void letGoOn(storage::LocalDay day, storage::UtcMs now, const PlanSet &set, PlanningState &state, const Facts &facts,
             const TeamGuards &guards);

} // namespace app::sop
