#include "app/store/undoservice.h"

#include "app/store/writescope.h"
#include "storage/sqlite/changeset.h"

#include <QCoreApplication>

namespace app {

using storage::Change;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("app::UndoService", text);
}

} // namespace

Result<UndoOutcome> UndoService::undo(JobContext &)
{
    return guarded([&]() -> Result<UndoOutcome> {
        const std::optional<Change> change = storage::ChangeStore(m_store.connection()).newestDone();
        if (!change)
            return failure(ErrorKind::NotFound, tr("There is nothing to undo."));
        return apply(*change, false);
    });
}

Result<UndoOutcome> UndoService::redo(JobContext &)
{
    return guarded([&]() -> Result<UndoOutcome> {
        const std::optional<Change> change = storage::ChangeStore(m_store.connection()).oldestUndone();
        if (!change)
            return failure(ErrorKind::NotFound, tr("There is nothing to redo."));
        return apply(*change, true);
    });
}

Result<UndoOutcome> UndoService::apply(const Change &change, bool forward)
{
    storage::sqlite::Transaction transaction(m_store.connection());
    m_store.connection().execute("PRAGMA defer_foreign_keys = ON");
    storage::sqlite::applyChangeset(m_store.connection(),
                                    forward ? change.changeset : storage::sqlite::invertChangeset(change.changeset));
    storage::ChangeStore(m_store.connection())
        .setState(change.id, forward ? Change::State::Done : Change::State::Undone);
    transaction.commit();
    return UndoOutcome{change, {}};
}

Result<std::vector<Change>> UndoService::history()
{
    return guarded([&]() -> Result<std::vector<Change>> { return storage::ChangeStore(m_store.connection()).all(); });
}

} // namespace app
