#include "app/sop/takeout.h"

#include "app/sop/planningstate.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/sop/cardstore.h"
#include "storage/sop/enrolmentstore.h"
#include "storage/sop/taskstore.h"
#include "storage/store/tables.h"

namespace app::sop {

Result<TakenOut> takeOut(TeamStore &store, storage::EnrolmentId enrolment)
{
    return guarded([&]() -> Result<TakenOut> {
        const auto names = storage::CardStore(store.connection()).namesOf(enrolment);
        if (!names)
            return failure(ErrorKind::NotFound, Text::tr("There is no SOP enrolment %1.").arg(enrolment.value));
        TakenOut taken{names->plan, names->customer, 0};
        WriteScope scope(store, Text::tr("Remove %1 from SOP %2").arg(taken.customer, taken.plan),
                         QStringLiteral("sop.take-out"), WriteScope::Undo::Recorded,
                         storage::planningTables());
        if (!storage::EnrolmentStore(scope.connection()).removeRunning(enrolment, store.now(), int(EndReason::ByHand)))
            return failure(ErrorKind::Conflict,
                           Text::tr("%1 is no longer in SOP %2.").arg(taken.customer, taken.plan));
        taken.cancelledTasks = storage::TaskStore(scope.connection()).cancelOpen(enrolment);
        scope.describe(QString::number(enrolment.value),
                       {{QStringLiteral("cancelled_tasks"), qint64(taken.cancelledTasks)}});
        scope.commit();
        return taken;
    });
}

} // namespace app::sop
