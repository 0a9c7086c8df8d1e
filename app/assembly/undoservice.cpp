#include "app/assembly/undoservice.h"

#include "app/assembly/importhistory.h"
#include "app/customers/quickadd.h"
#include "app/merging/customermerge.h"
#include "app/sop/anchorundo.h"
#include "app/sop/planundo.h"
#include "app/sop/taskservice.h"
#include "app/store/writescope.h"
#include "app/log.h"
#include "app/text.h"
#include "storage/audit/auditstore.h"
#include "storage/error.h"
#include "storage/segments/segmentstore.h"
#include "storage/sop/plannedplaces.h"
#include "storage/sqlite/changeset.h"
#include "storage/sqlite/savepoint.h"
#include "storage/sqlite/session.h"
#include "storage/store/redostore.h"

#include <ranges>

namespace app {

using storage::Change;

namespace {

/// Whether the change concerns tasks or the state of a plan. Each tick advances both without user action.
bool isOfSops(const Change &change, const QByteArray &wanted)
{
    if (change.kind == Change::Kind::Task)
        return true;
    storage::sqlite::ChangesetReader reader(wanted);
    while (reader.next()) {
        if (reader.table() == "plan")
            return true;
    }
    return false;
}

/// Whether the program makes something of the change by itself, which goes with it and comes back with it.
bool goesOn(const Change &change, const QByteArray &wanted)
{
    return isOfSops(change, wanted) || (change.kind == Change::Kind::Edit && change.reference > 0);
}

/// Puts back what undoing took back, exactly; what the program has planned since gives way. False where somebody worked
/// on that, or something else is in the way. Nothing is changed then.
bool putsBack(storage::sqlite::Connection &connection, const Change &change)
{
    const QByteArray taken = storage::RedoStore(connection).of(change.id);
    if (taken.isEmpty())
        return false;
    storage::sqlite::Savepoint savepoint(connection);
    if (!storage::clearPlannedPlaces(connection, taken))
        return false;
    try {
        storage::sqlite::applyChangesetOver({QStringLiteral("enrolment"), QStringLiteral("task")}, connection, taken);
    } catch (const storage::StoreError &error) {
        if (error.kind() != ErrorKind::Conflict)
            throw;
        return false;
    }
    savepoint.release();
    return true;
}

/// Tables whose rows may have moved on since. Where the plan or the contacts of a person have, or an import went with
/// its people, a task is no reason to turn them back.
QStringList toleratedTables(const Change &change, const QByteArray &wanted)
{
    QStringList tables{QStringLiteral("segment_day")};
    if (isOfSops(change, wanted))
        tables << QStringLiteral("customer") << QStringLiteral("enrolment") << QStringLiteral("task");
    return tables;
}

} // namespace

Result<UndoOutcome> UndoService::undo(JobContext &job)
{
    return guarded([&]() -> Result<UndoOutcome> {
        const std::optional<Change> change = storage::ChangeStore(m_store.connection()).newestDone();
        if (!change)
            return failure(ErrorKind::NotFound, Text::tr("Nothing to undo."));
        qCInfo(logStore, "undo change %lld", static_cast<long long>(change->id.value));
        if (change->kind == Change::Kind::Import) {
            const auto undone = undoImport(storage::ImportId(change->reference), job);
            if (!undone)
                return tl::unexpected<Error>(undone.error());
            return UndoOutcome{*change, undone->kept};
        }
        const bool isMerge = change->kind == Change::Kind::Edit && change->reference == Change::mergeReference;
        return isMerge ? undoMerge(*change, job) : apply(*change, false, job);
    });
}

Result<ImportUndoOutcome> UndoService::undoImport(storage::ImportId import, JobContext &job)
{
    return guarded([&] {
        sop::AnchorUndo anchors(m_store);
        return ImportUndo(m_store).run(import, job, [&anchors] { anchors.apply(); });
    });
}

/// Exactly, like any edit; if something has changed since (a tick, work on a task), record by record.
Result<UndoOutcome> UndoService::undoMerge(const Change &change, JobContext &job)
{
    if (change.holdsChangeset) {
        const auto exact = guarded([&] { return apply(change, false, job); });
        if (exact || exact.error().kind != ErrorKind::Conflict)
            return exact;
    }
    const auto left = CustomerMerge(m_store).undo(change.id);
    return left ? Result<UndoOutcome>(UndoOutcome{change, *left}) : tl::unexpected<Error>(left.error());
}

Result<UndoOutcome> UndoService::redo(JobContext &job)
{
    return guarded([&]() -> Result<UndoOutcome> {
        const std::optional<Change> change = storage::ChangeStore(m_store.connection()).oldestUndone();
        if (!change)
            return failure(ErrorKind::NotFound, Text::tr("Nothing to redo."));
        qCInfo(logStore, "redo change %lld", static_cast<long long>(change->id.value));
        if (!change->canBeRedone())
            return failure(ErrorKind::Conflict,
                           change->kind == Change::Kind::Import
                               ? Text::tr("\"%1\" was undone and cannot be redone, nor can the changes after it. "
                                          "Import the file again.")
                                     .arg(change->title)
                               : Text::tr("\"%1\" was undone and cannot be redone, nor can the changes after it. "
                                          "Repeat it by hand.")
                                     .arg(change->title));
        return apply(*change, true, job);
    });
}

Result<UndoOutcome> UndoService::apply(const Change &change, bool forward, JobContext &job)
{
    try {
        return write(change, forward, job);
    } catch (const storage::StoreError &error) {
        if (error.kind() != ErrorKind::Conflict)
            throw;
        const std::int64_t id = error.detail().section(QLatin1Char(' '), 0, 0).toLongLong();
        const QString name = id == 0 ? error.detail() : nameOfRow(m_store.connection(), error.subject(), id);
        const QString record = QStringLiteral("%1 (%2 %3)").arg(name, error.subject(), error.detail());
        return failure(ErrorKind::Conflict,
                       (forward ? Text::tr("\"%1\" cannot be redone: %2 has since been changed or used.")
                                : Text::tr("\"%1\" cannot be undone: %2 has since been changed or used."))
                           .arg(change.title, record),
                       error.detail());
    }
}

/// Removes rows that the program has since written itself and will write again, so that they do not block the undo.
void UndoService::clearTheWay(const Change &change, bool forward, const QByteArray &wanted)
{
    storage::sqlite::Connection &connection = m_store.connection();
    if (!forward && change.kind == Change::Kind::Edit && change.reference > 0)
        QuickAdd::forgetPlanned(connection, storage::CustomerId(change.reference));
    if (isOfSops(change, wanted) && !sop::TaskService::expect(connection, wanted) && forward)
        throw storage::StoreError(ErrorKind::Conflict, QStringLiteral("task"), QString::number(change.reference));
    storage::sqlite::ChangesetReader reader(wanted);
    while (reader.next()) {
        if (reader.table() == "segment" && reader.operation() == storage::sqlite::ChangesetReader::Operation::Delete)
            storage::SegmentStore(connection).forgetDays(storage::SegmentId(reader.oldValue(0).integer()));
    }
}

Result<UndoOutcome> UndoService::write(const Change &change, bool forward, JobContext &job)
{
    storage::sqlite::Transaction transaction(m_store.connection());
    storage::sqlite::deferForeignKeys(m_store.connection());
    const QByteArray wanted = forward ? change.changeset : storage::sqlite::invertChangeset(change.changeset);
    std::optional<sop::AnchorUndo> anchors;
    if (!forward)
        anchors.emplace(m_store);
    bool keepsTaken = !forward && goesOn(change, wanted);
    std::optional<storage::sqlite::Session> taken;
    if (keepsTaken || (anchors && anchors->isNeeded()))
        taken.emplace(m_store.connection(), WriteScope::businessTables() +
                                                QStringList{QStringLiteral("enrolment"), QStringLiteral("task")});
    if (!forward || !putsBack(m_store.connection(), change)) {
        clearTheWay(change, forward, wanted);
        if (sop::PlanUndo plan(m_store, change, forward); plan.isNeeded()) {
            if (auto applied = plan.apply(job); !applied)
                return tl::unexpected<Error>(applied.error());
        } else {
            storage::sqlite::applyChangeset(m_store.connection(), wanted, toleratedTables(change, wanted));
        }
    }
    if (anchors && anchors->apply())
        keepsTaken = true;
    if (keepsTaken)
        storage::RedoStore(m_store.connection())
            .keep(change.id, storage::sqlite::invertChangeset(taken->changeset()));
    taken.reset();
    storage::ChangeStore(m_store.connection())
        .setState(change.id, forward ? Change::State::Done : Change::State::Undone);
    storage::AuditStore(m_store.connection())
        .add({TeamStore::trueNow(),
              m_store.actor(),
              forward ? QStringLiteral("store.redo") : QStringLiteral("store.undo"),
              QString::number(change.id.value), // its title may name a person; an erasure clears that one
              {}});
    transaction.commit();
    if (m_store.image().loaded())
        static_cast<void>(m_store.image().apply(m_store.connection(), RowChanges::fromChangeset(change.changeset)));
    m_store.reloadRules();
    return UndoOutcome{change, {}};
}

Result<std::vector<Change>> UndoService::history()
{
    return guarded([&]() -> Result<std::vector<Change>> {
        std::vector<Change> changes = storage::ChangeStore(m_store.connection()).all();
        bool isStopped = false;
        for (Change &change : changes | std::views::reverse) {
            isStopped = isStopped || (change.state == Change::State::Undone && !change.canBeRedone());
            if (isStopped && change.state == Change::State::Undone)
                change.state = Change::State::Final;
        }
        return changes;
    });
}

} // namespace app
