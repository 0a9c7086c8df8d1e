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
    QJsonArray kept; ///< of an import: what was edited since and stayed
};

/// The one undo list of a store: newest first, an entry wholly or not at all. Imports and tasks know how to take
/// themselves back; everything else is the inverse of its changeset.
class UndoService final
{
public:
    explicit UndoService(TeamStore &store) : m_store(store) {}

    /// Fails with NotFound when there is nothing to undo, Conflict when a record stands in the way.
    Result<UndoOutcome> undo(JobContext &job);
    Result<UndoOutcome> redo(JobContext &job);
    Result<std::vector<storage::Change>> history();

private:
    Result<UndoOutcome> apply(const storage::Change &change, bool forward, JobContext &job);
    Result<UndoOutcome> applyTask(const storage::Change &change, bool forward);

    TeamStore &m_store;
};

} // namespace app
