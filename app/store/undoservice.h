#pragma once

#include "app/store/teamstore.h"
#include "storage/store/changestore.h"

#include <QJsonArray>

#include <vector>

namespace app {

/// What undoing an entry of the list did.
struct UndoOutcome
{
    storage::Change change;
    QJsonArray kept; ///< of an import or a merge: what was edited since and stayed
};

/// The one undo list of a store: newest first, an entry wholly or not at all. Imports know how to take themselves back
/// and cannot be redone; everything else is a changeset or its inverse. Nothing is passed over: redo stops before an
/// entry that cannot be redone.
class UndoService final
{
public:
    explicit UndoService(TeamStore &store) : m_store(store) {}

    /// Fails with NotFound when there is nothing to undo, Conflict when a record stands in the way.
    Result<UndoOutcome> undo(JobContext &job);
    /// Conflict also where the next entry cannot be redone (Change::canBeRedone).
    Result<UndoOutcome> redo(JobContext &job);
    /// Newest first. What was undone is Undone only as far as redo can reach it, and Final behind that.
    Result<std::vector<storage::Change>> history();

private:
    Result<UndoOutcome> apply(const storage::Change &change, bool forward, JobContext &job);
    Result<UndoOutcome> write(const storage::Change &change, bool forward, JobContext &job);
    void clearTheWay(const storage::Change &change, bool forward, const QByteArray &wanted);
    Result<UndoOutcome> undoMerge(const storage::Change &change, JobContext &job);

    TeamStore &m_store;
};

} // namespace app
