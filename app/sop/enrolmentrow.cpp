#include "app/sop/enrolmentrow.h"

#include <algorithm>

namespace app::sop {

using storage::StoredEnrolment;

Enrolment fromStored(const StoredEnrolment &stored, int plan, const Schedule &schedule, const storage::TeamZone &zone)
{
    Enrolment e;
    e.id = stored.id.value;
    e.plan = plan;
    e.account = stored.account;
    e.anchorAt = stored.anchorAt;
    e.anchorDay = stored.anchorDay;
    e.enteredAt = stored.enteredAt;
    e.cycle = stored.cycle;
    e.step = schedule.positionOf(stored.nextStep);
    e.passed = stored.passedSteps;
    e.nextDay = stored.nextDay.value_or(0);
    e.nextAt = stored.nextAt;
    e.plannedAt = stored.plannedAt;
    e.waited = std::int16_t(stored.waitedDays);
    e.moved = {ReasonKind(stored.movedReason), -1, stored.movedValue};
    e.lastTouchDay = stored.lastTouchDay.value_or(noDay);
    e.state = EnrolmentState(stored.state);
    e.ended = EndReason(stored.endReason);
    e.endedDay = stored.endedAt ? zone.dayOf(*stored.endedAt) : 0;
    return e;
}

StoredEnrolment toStored(const Enrolment &e, const Schedule &schedule, const storage::TeamZone &zone)
{
    StoredEnrolment stored;
    stored.id = storage::EnrolmentId(e.id);
    stored.account = e.account;
    stored.occurrence = e.anchorAt;
    stored.anchorAt = e.anchorAt;
    stored.anchorDay = e.anchorDay;
    stored.enteredAt = e.enteredAt;
    stored.cycle = e.cycle;
    stored.nextStep = e.step >= 0 ? schedule.steps[size_t(e.step)].id : -1;
    stored.passedSteps = e.passed;
    if (e.running())
        stored.nextDay = e.nextDay;
    stored.nextAt = e.nextAt;
    stored.plannedAt = e.plannedAt;
    stored.waitedDays = e.waited;
    stored.movedReason = int(e.moved.kind);
    stored.movedValue = e.moved.value;
    if (e.lastTouchDay != noDay)
        stored.lastTouchDay = e.lastTouchDay;
    stored.state = int(e.state);
    stored.endReason = int(e.ended);
    if (e.ended != EndReason::None)
        stored.endedAt = endInstant(e.endedDay, e.enteredAt, zone);
    return stored;
}

storage::UtcMs endInstant(storage::LocalDay day, storage::UtcMs enteredAt, const storage::TeamZone &zone)
{
    return std::max(zone.toUtc(day, 0), enteredAt);
}

} // namespace app::sop
