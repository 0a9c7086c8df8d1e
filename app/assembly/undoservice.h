#pragma once

#include "app/imports/importundo.h"
#include "app/store/undoer.h"
#include "storage/store/changestore.h"

#include <QJsonArray>

#include <vector>

namespace app {

/// The result of undoing or redoing an entry of the list.
struct UndoOutcome
{
    storage::Change change;
    QJsonArray kept; ///< of an import or a merge: what was kept because it was edited later
};

/// An entry of the undo list as it is listed.
struct HistoryEntry : storage::Change
{
    /// Also if redo cannot reach it, and of an import undone out of order. False for a changeset that an erasure sealed
    /// (UndoListPeople::seal()): whether it was undone is no longer known, only that it cannot be undone or redone.
    bool wasUndone = false;
};

/// The undo list of a store: newest first, each entry as a whole or not at all. Imports undo themselves and cannot be
/// redone; everything else is a changeset or its inverse, and what the rooms add to it (undoers.h). No entry is
/// skipped: redo stops at an entry that cannot be redone.
class UndoService final
{
public:
    explicit UndoService(TeamStore &store) : m_store(store) {}

    /// Fails with NotFound if there is nothing to undo, Conflict if a later change prevents it.
    Result<UndoOutcome> undo(JobContext &job);
    /// Fails like undo(); Conflict also if the next entry cannot be redone (Change::canBeRedone).
    Result<UndoOutcome> redo(JobContext &job);
    /// Undoes an import, also out of order, with what running SOPs made of it (see ImportUndo, sop::AnchorUndo).
    Result<ImportUndoOutcome> undoImport(storage::ImportId import, JobContext &job);
    /// Newest first. Undone entries are Undone as far as redo can reach them, and Final beyond that.
    Result<std::vector<HistoryEntry>> history();

private:
    Result<UndoOutcome> apply(const storage::Change &change, bool forward, JobContext &job);
    Result<UndoOutcome> write(const storage::Change &change, bool forward, JobContext &job);
    Result<void> undoStep(const UndoStep &step);
    Result<void> redoStep(const UndoStep &step);
    Result<void> applyStep(const UndoStep &step, const std::vector<std::unique_ptr<Undoer>> &undoers);
    Result<UndoOutcome> undoMerge(const storage::Change &change, JobContext &job);

    TeamStore &m_store;
};

} // namespace app
