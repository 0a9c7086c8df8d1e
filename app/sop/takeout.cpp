#include "app/sop/takeout.h"

#include "app/sop/planningstate.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/sop/enrolmentstore.h"
#include "storage/sop/taskstore.h"

namespace app::sop {

namespace {

/// The names of customer and plan; empty if there is no such enrolment.
std::optional<TakenOut> namesOf(storage::sqlite::Connection &connection, storage::EnrolmentId enrolment)
{
    auto select = connection.prepare(R"(
        SELECT p.name, coalesce(c.name, c.nickname, '') FROM enrolment e JOIN plan p ON p.id = e.plan_id
        JOIN customer c ON c.id = e.target_id WHERE e.id = ?1 AND e.target_kind = 1)");
    select->bind(1, enrolment);
    return select->step() ? std::optional(TakenOut{select->text(0), select->text(1), 0}) : std::nullopt;
}

} // namespace

Result<TakenOut> takeOut(TeamStore &store, storage::EnrolmentId enrolment)
{
    return guarded([&]() -> Result<TakenOut> {
        auto taken = namesOf(store.connection(), enrolment);
        if (!taken)
            return failure(ErrorKind::NotFound, Text::tr("There is no SOP enrolment %1.").arg(enrolment.value));
        WriteScope scope(store, Text::tr("Remove %1 from SOP %2").arg(taken->customer, taken->plan),
                         QStringLiteral("sop.take-out"), WriteScope::Undo::Recorded,
                         {QStringLiteral("enrolment"), QStringLiteral("task")});
        if (!storage::EnrolmentStore(scope.connection()).removeRunning(enrolment, store.now(), int(EndReason::ByHand)))
            return failure(ErrorKind::Conflict,
                           Text::tr("%1 is no longer in SOP %2.").arg(taken->customer, taken->plan));
        taken->cancelledTasks = storage::TaskStore(scope.connection()).cancelOpen(enrolment);
        scope.describe(QString::number(enrolment.value),
                       {{QStringLiteral("cancelled_tasks"), qint64(taken->cancelledTasks)}});
        scope.commit();
        return *taken;
    });
}

} // namespace app::sop
