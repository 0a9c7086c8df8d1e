#pragma once

#include "app/store/teamstore.h"
#include "storage/sqlite/session.h"
#include "storage/sqlite/transaction.h"
#include "storage/store/changestore.h"

#include <QJsonObject>

namespace app {

/// One write transaction of a service: recorded as one entry of the undo list and one of the audit, committed whole or
/// rolled back at the end of the scope. Used inside guarded(): it throws what storage throws.
///
///     WriteScope scope(store, Text::tr("Tag 12 customers"), "segments.tag");
///     TagStore(scope.connection()).assign(…);
///     scope.commit();
class WriteScope final
{
public:
    enum class Undo {
        Recorded, ///< a person's change: its changeset goes to the undo list
        None,     ///< what the program writes of its own accord (tick), or a bulk load with its own undo
    };

    /// `alsoRecorded`: tables of the program's own (tasks, enrolments) that this change of a person touches: its undo
    /// then covers them, unless the program has gone on with them since.
    WriteScope(TeamStore &store, QString title, QString auditAction, Undo undo = Undo::Recorded,
               const QStringList &alsoRecorded = {});

    storage::sqlite::Connection &connection() { return m_store.connection(); }
    /// The id of this change, for columns `changed_by`.
    storage::ChangeId changeId() const { return m_change.id; }
    /// Subject and detail of the audit entry.
    void describe(QString subject, QJsonObject detail = {});
    void setTitle(QString title) { m_change.title = std::move(title); }
    /// Says what this entry of the undo list is about: an import, which takes itself back, or a task, a merge. Without
    /// effect where a recorded change turns out to have changed nothing.
    void setReference(storage::Change::Kind kind, std::int64_t reference);

    /// Says that a table was loaded in bulk, without a session: the image reads that part again.
    void noteReload(RowChanges::Table table) { m_reloads.reload(table); }
    void noteChanges(const RowChanges &changes) { m_reloads.merge(changes); }

    /// Commits, then lets the image follow. Throws what storage throws; the store is then as before.
    void commit();
    /// What was changed, after commit(); empty for Undo::None.
    const QByteArray &changeset() const { return m_change.changeset; }

    /// The tables whose changes a person can undo: never audit, counters, import records, tick output.
    static QStringList businessTables();

private:
    void writeAudit();

    TeamStore &m_store;
    storage::sqlite::Transaction m_transaction;
    std::unique_ptr<storage::sqlite::Session> m_session;
    storage::Change m_change;
    QString m_auditAction;
    QString m_subject;
    QJsonObject m_detail;
    RowChanges m_reloads;
};

} // namespace app
