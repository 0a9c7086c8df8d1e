#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// One entry of the undo list.
struct Change
{
    enum class Kind { Edit = 1, Import = 2, Task = 3, Sample = 4 };
    enum class State { Done = 1, Undone = 2, Final = 3 };

    ChangeId id;
    std::int64_t at = 0;
    StaffId staff;
    Kind kind = Kind::Edit;
    State state = State::Done;
    QString title;
    /// Of an edit that is a merge, which can take itself apart where its changeset no longer applies.
    static constexpr std::int64_t mergeReference = -1;
    std::int64_t reference = 0;   ///< import or task; of an edit: mergeReference, or the customer that it added by hand
    QByteArray changeset;         ///< forward; of an import nothing
    bool holdsChangeset = false; ///< true also where the changeset itself was not read

    /// False for what only knows how to take itself back: an import, a merge that was taken apart piece by piece.
    bool canBeRedone() const { return state == State::Undone && holdsChangeset; }
};

/// The undo list: the last 200 changes or 64 MB of them. Inside the caller's transaction.
class ChangeStore final
{
public:
    static constexpr int keptChanges = 200;
    static constexpr std::int64_t keptBytes = 64LL * 1024 * 1024;

    explicit ChangeStore(sqlite::Connection &connection) : m_connection(connection) {}

    void add(const Change &change);
    void setState(ChangeId id, Change::State state);
    /// Undone in a way that cannot be done again: redo stops here.
    void setUndoneForGood(ChangeId id);
    /// Taken back out of turn, beside the list: it is no part of undo and redo any more, and what could be redone was
    /// made on what is no longer there.
    void setFinal(ChangeId id);
    /// What undo would take back, what redo would do again.
    std::optional<Change> newestDone();
    std::optional<Change> oldestUndone();
    std::optional<Change> byReference(Change::Kind kind, std::int64_t reference);
    /// Newest first, without changesets.
    std::vector<Change> all();
    /// A new change ends what could be redone.
    void dropUndone();
    /// Forgets all: after migration and restore.
    void clear();
    void prune();

private:
    std::optional<Change> one(const char *sql);

    sqlite::Connection &m_connection;
};

} // namespace storage
