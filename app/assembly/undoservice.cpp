#include "app/assembly/undoservice.h"

#include "app/assembly/importhistory.h"
#include "app/assembly/undoers.h"
#include "app/merging/customermerge.h"
#include "app/sop/anchorundo.h"
#include "app/store/writescope.h"
#include "app/log.h"
#include "app/text.h"
#include "storage/error.h"
#include "storage/imports/importstore.h"
#include "storage/sop/plannedplaces.h"
#include "storage/sqlite/changesettables.h"
#include "storage/sqlite/savepoint.h"
#include "storage/store/redostore.h"
#include "storage/store/tables.h"

#include <ranges>

namespace app {

using storage::Change;

namespace {

/// Puts back what undoing took back, exactly; what the program has planned since gives way. False if a person worked on
/// that, or something else is in the way. Nothing is changed then.
bool putsBack(storage::sqlite::Connection &connection, const Change &change)
{
    const QByteArray taken = storage::RedoStore(connection).of(change.id);
    if (taken.isEmpty())
        return false;
    storage::sqlite::Savepoint savepoint(connection);
    if (!storage::clearPlannedPlaces(connection, taken))
        return false;
    try {
        storage::sqlite::applyChangesetOver(storage::planningTables(), connection, taken);
    } catch (const storage::StoreError &error) {
        if (error.kind() != ErrorKind::Conflict)
            throw;
        return false;
    }
    savepoint.release();
    return true;
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
        const bool isMerge = change->action == CustomerMerge::action;
        return isMerge ? undoMerge(*change, job) : apply(*change, false, job);
    });
}

Result<ImportUndoOutcome> UndoService::undoImport(storage::ImportId import, JobContext &job)
{
    return guarded([&] {
        const auto record = storage::ImportStore(m_store.connection()).byId(import);
        sop::AnchorUndo anchors(m_store, record ? record->at : m_store.now());
        return ImportUndo(m_store).run(import, job, [&anchors] { anchors.finish(); });
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

Result<UndoOutcome> UndoService::write(const Change &change, bool forward, JobContext &job)
{
    // Its title may name a person, and an erasure clears that one: the audit only has the ID.
    WriteScope scope(m_store, change.title, forward ? QStringLiteral("store.redo") : QStringLiteral("store.undo"),
                     WriteScope::Undo::None);
    scope.describe(QString::number(change.id.value));
    storage::sqlite::deferForeignKeys(scope.connection());
    const QByteArray wanted = forward ? change.changeset : storage::sqlite::invertChangeset(change.changeset);
    const UndoStep step{m_store, change, wanted, forward, job};
    if (auto applied = forward ? redoStep(step) : undoStep(step); !applied)
        return tl::unexpected<Error>(applied.error());
    storage::ChangeStore(scope.connection()).setState(change.id, forward ? Change::State::Done : Change::State::Undone);
    scope.noteChanges(RowChanges::fromChangeset(change.changeset));
    scope.commit();
    m_store.reloadRules();
    return UndoOutcome{change, {}};
}

/// Keeps what was taken away, where that is more than the change itself.
Result<void> UndoService::undoStep(const UndoStep &step)
{
    const auto undoers = undoersOf(step);
    std::optional<storage::sqlite::Session> taken;
    QStringList further;
    for (const auto &undoer : undoers)
        further += undoer->takesFrom();
    if (!further.isEmpty())
        taken.emplace(m_store.connection(),
                      storage::undoableTables() + storage::sqlite::tablesOf(step.wanted) + further);
    if (auto applied = applyStep(step, undoers); !applied)
        return applied;
    bool tookMore = false;
    for (const auto &undoer : undoers)
        tookMore = undoer->finish() || undoer->programGoesOn() || tookMore;
    storage::RedoStore(m_store.connection())
        .keep(step.change.id, taken && tookMore ? storage::sqlite::invertChangeset(taken->changeset()) : QByteArray());
    return {};
}

Result<void> UndoService::redoStep(const UndoStep &step)
{
    if (putsBack(m_store.connection(), step.change))
        return {};
    return applyStep(step, undoersOf(step));
}

Result<void> UndoService::applyStep(const UndoStep &step, const std::vector<std::unique_ptr<Undoer>> &undoers)
{
    QStringList tolerated;
    Undoer *instead = nullptr;
    for (const auto &undoer : undoers) {
        if (auto prepared = undoer->prepare(); !prepared)
            return prepared;
        tolerated += undoer->tolerated();
        if (undoer->replacesChangeset())
            instead = undoer.get();
    }
    if (instead)
        return instead->apply();
    storage::sqlite::applyChangeset(m_store.connection(), step.wanted, tolerated);
    return {};
}

Result<std::vector<HistoryEntry>> UndoService::history()
{
    return guarded([&]() -> Result<std::vector<HistoryEntry>> {
        std::vector<HistoryEntry> entries;
        for (const Change &change : storage::ChangeStore(m_store.connection()).all()) {
            const bool isLeft = change.state == Change::State::Final && change.kind == Change::Kind::Import;
            entries.push_back({change, isLeft || change.state == Change::State::Undone});
        }
        bool isStopped = false;
        for (HistoryEntry &entry : entries | std::views::reverse) {
            isStopped = isStopped || (entry.state == Change::State::Undone && !entry.canBeRedone());
            if (isStopped && entry.state == Change::State::Undone)
                entry.state = Change::State::Final;
        }
        return entries;
    });
}

} // namespace app
