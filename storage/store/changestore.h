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
    /// Of an edit that is a merge, which takes itself apart.
    static constexpr std::int64_t mergeReference = -1;
    std::int64_t reference = 0; ///< import or task; of an edit: mergeReference, or the friend that it added by hand; of an edit the customer it added
    QByteArray changeset;       ///< of an edit, forward; of a task what its service notes
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
