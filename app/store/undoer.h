#pragma once

#include "app/jobs/jobcontext.h"
#include "app/store/teamstore.h"
#include "storage/store/changestore.h"

#include <memory>

namespace app {

/// An entry of the undo list that is being undone or redone.
struct UndoStep
{
    TeamStore &store;
    const storage::Change &change;
    const QByteArray &wanted; ///< the changeset to apply: the entry's own, or its inverse
    bool forward = false;     ///< redo
    JobContext &job;
};

/// What a room adds to undoing and redoing an entry of the undo list. UndoService applies the changeset; what the program
/// made of the change since, such as tasks planned by a tick, is not in it and is up to the rooms. Made for one step; runs
/// in its transaction and throws what storage throws.
class Undoer
{
public:
    virtual ~Undoer() = default;

    /// Tables whose rows may have moved on since without stopping the undo.
    virtual QStringList tolerated() const { return {}; }
    /// Whether the program makes something of the change by itself. Undo then keeps all it takes away, and redo puts exactly
    /// that back.
    virtual bool programGoesOn() const { return false; }
    /// The tables from which the undo may take more than the change itself, besides those that people change. Redo then
    /// puts exactly that back. Empty if it takes nothing more. Counts only with programGoesOn() or finish().
    virtual QStringList takesFrom() const { return {}; }
    /// Before the changeset is applied: removes what the program has written since and would stop it.
    virtual Result<void> prepare() { return {}; }
    /// Whether apply() replaces the changeset.
    virtual bool replacesChangeset() const { return false; }
    virtual Result<void> apply() { return {}; }
    /// After the change was undone. Returns whether anything else was taken away.
    virtual bool finish() { return false; }
};

/// Returns null if the room has nothing to do with the step.
using MakeUndoer = std::unique_ptr<Undoer> (*)(const UndoStep &);

} // namespace app
