#pragma once

#include "app/image/rowchanges.h"
#include "app/store/teamstore.h"
#include "storage/sqlite/session.h"
#include "storage/sqlite/transaction.h"
#include "storage/store/changestore.h"

#include <QJsonObject>

namespace app {

/// One write transaction of a service: recorded as one entry each in the undo list and the audit, committed as a whole
/// or rolled back at the end of the scope. Use it inside guarded(): it throws what storage throws.
///
///     WriteScope scope(store, Text::tr("Tag 12 customers"), "segments.tag");
///     TagStore(scope.connection()).assign(…);
///     scope.commit();
class WriteScope final
{
public:
    enum class Undo {
        Recorded, ///< a user's change: its changeset goes to the undo list
        None,     ///< a write of the program itself (tick), or a bulk load with its own undo
    };

    /// `alsoRecorded`: tables maintained by the program (tasks, enrolments) that this user change touches. Undo then
    /// covers them, unless the program has changed them since.
    WriteScope(TeamStore &store, QString title, QString auditAction, Undo undo = Undo::Recorded,
               const QStringList &alsoRecorded = {});

    storage::sqlite::Connection &connection() { return m_store.connection(); }
    /// The ID of this change, for `changed_by` columns.
    storage::ChangeId changeId() const { return m_change.id; }
    /// Subject and detail of the audit entry.
    void describe(QString subject, QJsonObject detail = {});
    void setTitle(QString title) { m_change.title = std::move(title); }
    /// Sets what this undo entry refers to: an import, which undoes itself, a task or a customer. Has no
    /// effect if a recorded change turns out to have changed nothing.
    void setReference(storage::Change::Kind kind, std::int64_t reference);

    /// Notes that a table was bulk-loaded without a session: the image reloads that part.
    void noteReload(RowChanges::Table table) { m_reloads.reload(table); }
    void noteChanges(const RowChanges &changes) { m_reloads.merge(changes); }

    /// Commits, then updates the image. Throws what storage throws; the store is then unchanged.
    void commit();
    /// The changes made, available after commit(); empty for Undo::None.
    const QByteArray &changeset() const { return m_change.changeset; }

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
