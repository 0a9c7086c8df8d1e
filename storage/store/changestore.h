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
    QString action;               ///< as in the audit: "customers.merge"
    std::int64_t reference = 0;   ///< import, task or customer that the action is about; 0: none
    QByteArray changeset;         ///< forward; empty for an import
    bool holdsChangeset = false; ///< also true if the changeset itself was not read

    /// False for changes that can only be undone: an import, a merge that was split row by row.
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
    /// Marks it as undone without redo: redo stops here.
    void setUndoneWithoutRedo(ChangeId id);
    /// Marks it as undone out of order: it no longer takes part in undo and redo, and changes that could be redone were
    /// based on data that no longer exists.
    void setFinal(ChangeId id);
    /// The changes that undo and redo would apply to.
    std::optional<Change> newestDone();
    std::optional<Change> oldestUndone();
    std::optional<Change> byReference(Change::Kind kind, std::int64_t reference);
    /// Newest first, without changesets.
    std::vector<Change> all();
    /// Drops the changes that could be redone, before a new change.
    void dropUndone();
    /// Clears the list: after migration and restore.
    void clear();
    void prune();

private:
    std::optional<Change> one(const char *sql);

    sqlite::Connection &m_connection;
};

} // namespace storage
