#pragma once

#include "app/store/teamstore.h"

namespace app::sop {

/// What taking somebody out of a plan did.
struct TakenOut
{
    QString plan, customer;
    std::int64_t cancelledTasks = 0;
};

/// Takes a customer out of a plan by hand: the enrolment ends, its open tasks are cancelled. One undo step. The plan
/// does not let the same occurrence in again. NotFound where there is no such enrolment, Conflict where it runs no
/// more.
Result<TakenOut> takeOut(TeamStore &store, storage::EnrolmentId enrolment);

} // namespace app::sop
