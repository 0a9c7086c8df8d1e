#include "app/store/writescope.h"

#include "app/image/image.h"
#include "storage/audit/auditstore.h"
#include "storage/store/counters.h"
#include "storage/store/tables.h"

#include <QJsonDocument>

namespace app {

using storage::Change;

WriteScope::WriteScope(TeamStore &store, QString title, QString auditAction, Undo undo,
                       const QStringList &alsoRecorded)
    : m_store(store), m_transaction(store.connection()), m_auditAction(std::move(auditAction))
{
    m_change.id = storage::takeId<storage::ChangeId>(connection(), "change");
    m_change.at = store.now();
    m_change.staff = store.actor();
    m_change.title = std::move(title);
    m_change.action = m_auditAction;
    if (undo == Undo::Recorded)
        m_session = std::make_unique<storage::sqlite::Session>(connection(), storage::undoableTables() + alsoRecorded);
}

void WriteScope::describe(QString subject, QJsonObject detail)
{
    m_subject = std::move(subject);
    m_detail = std::move(detail);
}

void WriteScope::setReference(Change::Kind kind, std::int64_t reference)
{
    m_change.kind = kind;
    m_change.reference = reference;
}

void WriteScope::commit()
{
    const bool takesItselfBack = !m_session && m_change.reference != 0;
    const bool isRecorded = m_session && !m_session->isEmpty();
    if (isRecorded)
        m_change.changeset = m_session->changeset();
    m_session.reset();
    if (!m_change.changeset.isEmpty() || takesItselfBack) {
        storage::ChangeStore changes(connection());
        changes.dropUndone();
        changes.add(m_change);
        changes.prune();
    }
    if (ImageView::isHeldHere()) // applying the changes to the image would wait for it for ever
        throw storage::StoreError(ErrorKind::Bug, m_auditAction, QStringLiteral("committed while the image is read"));
    writeAudit();
    m_transaction.commit();
    RowChanges changes = isRecorded ? RowChanges::fromChangeset(m_change.changeset) : RowChanges();
    changes.merge(m_reloads);
    if (m_store.image().loaded() && !changes.isEmpty())
        static_cast<void>(m_store.image().apply(connection(), changes)); // on failure the image is empty and reloads
}

void WriteScope::writeAudit()
{
    const QString detail =
        m_detail.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(m_detail).toJson(QJsonDocument::Compact));
    storage::AuditStore(connection()).add({TeamStore::trueNow(), m_store.actor(), m_auditAction, m_subject, detail});
}

} // namespace app
