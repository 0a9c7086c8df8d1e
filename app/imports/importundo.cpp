#include "app/imports/importundo.h"

#include "app/imports/recordkind.h"
#include "app/jobs/jobcontext.h"
#include "app/store/writescope.h"
#include "app/tablewords.h"
#include "app/text.h"
#include "storage/error.h"
#include "storage/sqlite/cancelscope.h"
#include "storage/sqlite/foreignkeysoff.h"
#include "storage/sqlite/jsonvalues.h"

#include <QJsonDocument>

#include <cstring>

namespace app {

using storage::CreatedRange;
using storage::ImportChange;
using storage::ImportDeletion;
using storage::importedTable;
using storage::ImportedTable;
using storage::importedTables;
using storage::ImportRecord;

namespace {

QJsonObject toObject(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// The fields whose current value is not the imported one.
QStringList editedFields(const QJsonObject &current, const QJsonObject &imported)
{
    QStringList edited;
    for (auto field = imported.begin(); field != imported.end(); ++field) {
        if (!storage::sqlite::isSameInColumn(current.value(field.key()), field.value()))
            edited << field.key();
    }
    return edited;
}

/// Columns that no person edits.
bool isBookkeeping(const QString &column)
{
    return column == QLatin1String("changed_by") || column == QLatin1String("import_hash");
}

/// Lists a row that stays.
void list(ImportUndoOutcome &outcome, const QByteArray &table, std::int64_t id, QJsonObject why)
{
    if (outcome.kept.size() >= ImportDeletion::maxListed)
        return;
    why.insert(QStringLiteral("table"), QString::fromUtf8(table));
    why.insert(QStringLiteral("id"), QString::number(id));
    outcome.kept << why;
}

void listEdited(ImportUndoOutcome &outcome, const ImportChange &change, const QStringList &fields)
{
    list(outcome, change.table, change.row, {{QStringLiteral("fields"), QJsonArray::fromStringList(fields)}});
}

void listKept(ImportUndoOutcome &outcome, const QByteArray &table, const ImportDeletion::Result &result,
              const QString &reason)
{
    for (const ImportDeletion::Kept &row : result.kept)
        list(outcome, table, row.id, {{QStringLiteral("name"), row.name}, {QStringLiteral("reason"), reason}});
}

bool holdsIds(const ImportedTable &table)
{
    return std::strcmp(table.key.front(), "id") == 0;
}

} // namespace

Result<ImportUndoOutcome> ImportUndo::run(storage::ImportId import, JobContext &job,
                                          const std::function<void()> &alsoTakeBack)
{
    return guarded([&]() -> Result<ImportUndoOutcome> {
        storage::sqlite::Connection &connection = m_store.connection();
        const std::optional<ImportRecord> record = storage::ImportStore(connection).byId(import);
        if (!record)
            return failure(ErrorKind::NotFound,
                           Text::tr("There is no import %1. Run \"siyu imports\" to list them.").arg(import.value));
        if (record->state == ImportRecord::State::TakenBack)
            return failure(ErrorKind::Conflict, Text::tr("Import %1 was already undone.").arg(import.value));
        const storage::sqlite::ForeignKeysOff foreignKeysOff(connection);
        ImportUndoOutcome outcome{*record, 0, 0, {}};
        {
            WriteScope scope(m_store, Text::tr("Undo import of %1").arg(record->fileName),
                             QStringLiteral("customers.undo-import"), WriteScope::Undo::None);
            takeBack(outcome, job);
            if (alsoTakeBack)
                alsoTakeBack();
            storage::ImportStore(connection).setState(import, ImportRecord::State::TakenBack);
            leaveList(import);
            scope.describe(record->fileName, {{QStringLiteral("import"), QString::number(import.value)},
                                              {QStringLiteral("kept"), outcome.kept.size()}});
            scope.noteChanges(RowChanges::everything());
            scope.commit();
        }
        connection.checkpointTruncate();
        return outcome;
    });
}

/// The newest entry of the undo list is undone regularly; any other is removed out of order.
void ImportUndo::leaveList(storage::ImportId import)
{
    storage::ChangeStore changes(m_store.connection());
    const auto change = changes.byReference(storage::Change::Kind::Import, import.value);
    const auto newest = changes.newestDone();
    if (change && newest && newest->id == change->id)
        changes.setUndoneWithoutRedo(change->id);
    else if (change)
        changes.setFinal(change->id);
    else
        changes.dropUndone();
}

/// Reverts everything except the record of the import itself; can be cancelled until it ends.
void ImportUndo::takeBack(ImportUndoOutcome &outcome, JobContext &job)
{
    storage::sqlite::Connection &connection = m_store.connection();
    const storage::sqlite::CancelScope stoppable(connection, [&job] { return job.cancelled(); });
    const ImportRecord &record = outcome.record;
    const QString phase = Text::tr("Undoing the import");
    const auto begin = [&](int part) {
        constexpr int parts = 3;
        if (job.cancelled())
            throw storage::StoreError(ErrorKind::Cancelled, record.fileName);
        job.progress(part, parts, phase);
    };
    ImportDeletion deletion(connection, record.change);
    begin(0);
    restoreRows(deletion, outcome);
    begin(1);
    const std::vector<CreatedRange> ranges = storage::ImportStore(connection).created(record.id);
    deleteRecords(ranges, true, deletion, outcome);
    const QString reason = Text::tr("changed or used since");
    const auto note = [&](const char *table, const ImportDeletion::Result &result) {
        outcome.deleted += result.deleted;
        listKept(outcome, table, result, reason);
    };
    for (const CreatedRange &range : ranges) {
        if (range.table == "orders")
            note("orders", deletion.deleteOrders(range));
    }
    note("customer", deletion.deleteCustomers(ranges));
    begin(2);
    deleteRecords(ranges, false, deletion, outcome);
    if (const QString broken = deletion.brokenReference(); !broken.isEmpty())
        throw storage::StoreError(ErrorKind::Conflict, tableWord(broken),
                                  QStringLiteral("a row refers to one that the import created"));
}

void ImportUndo::restoreRows(ImportDeletion &deletion, ImportUndoOutcome &outcome)
{
    const std::vector<ImportChange> changes = storage::ImportStore(m_store.connection()).changes(outcome.record.id);
    for (const ImportChange &change : changes) {
        if (!change.before)
            removeAdded(change, deletion, outcome);
    }
    for (const ImportChange &change : changes) { // only now can replaced tags return to exclusive groups
        if (change.before)
            outcome.restored +=
                change.table == "customer_tag" ? m_rows.restoreTag(change) : restoreFields(change, outcome);
    }
}

bool ImportUndo::restoreFields(const ImportChange &change, ImportUndoOutcome &outcome)
{
    const QJsonObject before = toObject(*change.before), after = toObject(change.after);
    const std::optional<QJsonObject> current = m_rows.values(change, after.keys());
    if (!current)
        return false;
    QStringList edited = editedFields(*current, after);
    QJsonObject restored;
    for (const QString &field : after.keys()) {
        if (!edited.contains(field))
            restored.insert(field, before.contains(field) ? before.value(field) : QJsonValue());
    }
    edited.removeIf(isBookkeeping);
    if (!edited.isEmpty())
        listEdited(outcome, change, edited);
    if (restored.isEmpty())
        return false;
    m_rows.setValues(change, restored);
    return true;
}

/// Removes an added tag or identity, which counts as restoring its customer, or another row.
void ImportUndo::removeAdded(const ImportChange &change, ImportDeletion &deletion, ImportUndoOutcome &outcome)
{
    if (change.table == "customer_tag" || change.table == "identity")
        outcome.restored += m_rows.remove(change);
    else if (const ImportedTable *described = importedTable(change.table))
        removeRecord(change, *described, deletion, outcome);
}

/// Deletes an added row if it still holds the imported values. A row with an ID may be referenced: it
/// is only marked here if it was edited, and deleted later with its run of IDs.
void ImportUndo::removeRecord(const ImportChange &change, const ImportedTable &described, ImportDeletion &deletion,
                              ImportUndoOutcome &outcome)
{
    const QJsonObject after = toObject(change.after);
    const std::optional<QJsonObject> current = m_rows.values(change, after.keys());
    if (!current)
        return;
    if (const QStringList edited = editedFields(*current, after); !edited.isEmpty()) {
        listEdited(outcome, change, edited);
        if (holdsIds(described))
            deletion.keep(change);
    } else if (!holdsIds(described)) {
        outcome.deleted += m_rows.remove(change);
    }
}

/// Deletes created rows with IDs: first those that refer to customers and orders, last those that these refer to.
void ImportUndo::deleteRecords(const std::vector<CreatedRange> &ranges, bool beforeCustomers, ImportDeletion &deletion,
                               ImportUndoOutcome &outcome)
{
    // Rows created as a by-product (the account of a roster) stay because of rows that are listed themselves.
    const RecordKind *kind = findRecordKind(outcome.record.kind);
    bool isBefore = true;
    for (const ImportedTable &table : importedTables()) {
        isBefore = isBefore && std::strcmp(table.name, "product") != 0; // order lines refer to it
        for (const CreatedRange &range : ranges) {
            if (range.table != table.name || isBefore != beforeCustomers)
                continue;
            const ImportDeletion::Result result = deletion.deleteUnused(range);
            outcome.deleted += result.deleted;
            if (kind && range.table == kind->table)
                listKept(outcome, range.table, result, Text::tr("used since"));
        }
    }
}

} // namespace app
