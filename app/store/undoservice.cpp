#include "app/store/undoservice.h"

#include "app/customers/customermerge.h"
#include "app/imports/importundo.h"
#include "app/customers/quickadd.h"
#include "app/sop/planundo.h"
#include "app/sop/taskservice.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/audit/auditstore.h"
#include "storage/sqlite/changeset.h"

namespace app {

using storage::Change;

Result<UndoOutcome> UndoService::undo(JobContext &job)
{
    return guarded([&]() -> Result<UndoOutcome> {
        const std::optional<Change> change = storage::ChangeStore(m_store.connection()).newestDone();
        if (!change)
            return failure(ErrorKind::NotFound, Text::tr("There is nothing to undo."));
        if (change->kind == Change::Kind::Import) {
            const auto undone = ImportUndo(m_store).run(storage::ImportId(change->reference), job);
            if (!undone)
                return tl::unexpected<Error>(undone.error());
            return UndoOutcome{*change, undone->kept};
        }
        if (change->kind == Change::Kind::Edit && change->reference == Change::mergeReference) {
            const auto undone = CustomerMerge(m_store).undo(change->id);
            return undone ? Result<UndoOutcome>(UndoOutcome{*change, {}}) : tl::unexpected<Error>(undone.error());
        }
        return change->kind == Change::Kind::Task ? applyTask(*change, false) : apply(*change, false, job);
    });
}

Result<UndoOutcome> UndoService::redo(JobContext &job)
{
    return guarded([&]() -> Result<UndoOutcome> {
        const std::optional<Change> change = storage::ChangeStore(m_store.connection()).oldestUndone();
        if (!change)
            return failure(ErrorKind::NotFound, Text::tr("There is nothing to redo."));
        return change->kind == Change::Kind::Task ? applyTask(*change, true) : apply(*change, true, job);
    });
}

Result<UndoOutcome> UndoService::applyTask(const Change &change, bool forward)
{
    const auto done = sop::TaskService(m_store).undo(change, forward);
    if (!done)
        return tl::unexpected<Error>(done.error());
    return UndoOutcome{change, {}};
}

Result<UndoOutcome> UndoService::apply(const Change &change, bool forward, JobContext &job)
{
    storage::sqlite::Transaction transaction(m_store.connection());
    m_store.connection().execute("PRAGMA defer_foreign_keys = ON");
    if (!forward && change.reference > 0)
        QuickAdd::forgetPlanned(m_store.connection(), storage::CustomerId(change.reference));
    if (sop::PlanUndo plan(m_store, change, forward); plan.isNeeded()) {
        if (auto applied = plan.apply(job); !applied)
            return tl::unexpected<Error>(applied.error());
    } else {
        storage::sqlite::applyChangeset(
            m_store.connection(), forward ? change.changeset : storage::sqlite::invertChangeset(change.changeset));
    }
    storage::ChangeStore(m_store.connection())
        .setState(change.id, forward ? Change::State::Done : Change::State::Undone);
    storage::AuditStore(m_store.connection())
        .add({TeamStore::trueNow(),
              m_store.actor(),
              forward ? QStringLiteral("store.redo") : QStringLiteral("store.undo"),
              change.title,
              {}});
    transaction.commit();
    if (m_store.image().loaded())
        static_cast<void>(m_store.image().apply(m_store.connection(), RowChanges::fromChangeset(change.changeset)));
    m_store.reloadRules();
    return UndoOutcome{change, {}};
}

Result<std::vector<Change>> UndoService::history()
{
    return guarded([&]() -> Result<std::vector<Change>> { return storage::ChangeStore(m_store.connection()).all(); });
}

} // namespace app
