#include "storage/store/changestore.h"

namespace storage {

namespace {

Change readChange(sqlite::Statement &row)
{
    Change change;
    change.id = row.id<ChangeId>(0);
    change.at = row.integer(1);
    change.staff = row.id<StaffId>(2);
    change.kind = static_cast<Change::Kind>(row.integer(3));
    change.state = static_cast<Change::State>(row.integer(4));
    change.title = row.text(5);
    change.reference = row.integer(6);
    change.changeset = row.blob(7);
    change.holdsChangeset = row.integer(8) != 0;
    change.action = row.text(9);
    return change;
}

} // namespace

void ChangeStore::add(const Change &change)
{
    auto insert = m_connection.prepare(R"(
        INSERT INTO change(id, at, staff_id, kind, title, state, reference_id, changeset, action)
        VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))");
    insert->bindAll(change.id, change.at, change.staff, static_cast<int>(change.kind), change.title, static_cast<int>(change.state));
    if (change.reference)
        insert->bind(7, change.reference);
    if (!change.changeset.isEmpty())
        insert->bind(8, change.changeset);
    insert->bind(9, change.action.isNull() ? QStringLiteral("") : change.action);
    insert->run();
}

void ChangeStore::setState(ChangeId id, Change::State state)
{
    m_connection.prepare("UPDATE change SET state = ?2 WHERE id = ?1")->bindAll(id, static_cast<int>(state)).run();
}

void ChangeStore::setUndoneWithoutRedo(ChangeId id)
{
    m_connection.prepare("UPDATE change SET state = 2, changeset = NULL WHERE id = ?1")->bindAll(id).run();
}

void ChangeStore::setFinal(ChangeId id)
{
    setState(id, Change::State::Final);
    dropUndone();
}

std::optional<Change> ChangeStore::one(const char *sql)
{
    auto select = m_connection.prepare(sql);
    return select->step() ? std::optional(readChange(*select)) : std::nullopt;
}

std::optional<Change> ChangeStore::newestDone()
{
    return one(R"(SELECT id, at, staff_id, kind, state, title, reference_id, changeset, changeset IS NOT NULL, action
                  FROM change WHERE state = 1 ORDER BY id DESC LIMIT 1)");
}

std::optional<Change> ChangeStore::oldestUndone()
{
    return one(R"(SELECT id, at, staff_id, kind, state, title, reference_id, changeset, changeset IS NOT NULL, action
                  FROM change WHERE state = 2 ORDER BY id LIMIT 1)");
}

std::optional<Change> ChangeStore::byReference(Change::Kind kind, std::int64_t reference)
{
    auto select = m_connection.prepare(R"(SELECT id, at, staff_id, kind, state, title, reference_id, changeset,
                                                 changeset IS NOT NULL, action
                                          FROM change WHERE kind = ?1 AND reference_id = ?2)");
    select->bindAll(static_cast<int>(kind), reference);
    return select->step() ? std::optional(readChange(*select)) : std::nullopt;
}

std::vector<Change> ChangeStore::all()
{
    std::vector<Change> changes;
    auto select = m_connection.prepare(R"(SELECT id, at, staff_id, kind, state, title, reference_id, NULL,
                                                 changeset IS NOT NULL, action
                                          FROM change ORDER BY id DESC)");
    while (select->step())
        changes.push_back(readChange(*select));
    return changes;
}

void ChangeStore::dropUndone()
{
    m_connection.prepare("DELETE FROM change WHERE state = 2")->run();
}

void ChangeStore::clear()
{
    m_connection.execute("DELETE FROM change WHERE true");
}

void ChangeStore::prune()
{
    m_connection
        .prepare(R"(DELETE FROM change WHERE id <= ifnull((
            SELECT max(id) FROM (
                SELECT id, row_number() OVER (ORDER BY id DESC) AS nth,
                       sum(ifnull(length(changeset), 0) + ifnull(length(redo), 0)) OVER (ORDER BY id DESC) AS bytes
                FROM change)
            WHERE nth > ?1 OR (bytes > ?2 AND nth > 1)), 0))")
        ->bindAll(keptChanges, keptBytes)
        .run();
}

} // namespace storage
