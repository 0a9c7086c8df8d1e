#pragma once

#include "app/store/teamstore.h"

namespace app::sop {

/// The result of removing a customer from a plan.
struct TakenOut
{
    QString plan, customer;
    std::int64_t cancelledTasks = 0;
};

/// Removes a customer from a plan by hand: ends the enrolment and cancels its open tasks. One undo step. The plan
/// does not enrol the same occurrence again. Fails with NotFound if there is no such enrolment, Conflict if it has
/// already ended.
Result<TakenOut> takeOut(TeamStore &store, storage::EnrolmentId enrolment);

} // namespace app::sop
