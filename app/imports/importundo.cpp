#include "app/imports/importundo.h"

#include "app/imports/recordkind.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/error.h"
#include "storage/imports/importedtables.h"
#include "storage/sqlite/cancelscope.h"
#include "storage/sqlite/foreignkeysoff.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstring>

namespace app {

using storage::CreatedRange;
using storage::ImportChange;
using storage::importedTable;
using storage::ImportedTable;
using storage::importedTables;
using storage::ImportRecord;

namespace {

constexpr int listedKept = 1'000;

/// References to a created customer: rows that were not created by this import.
constexpr std::array customerUses{
    "SELECT customer_id FROM orders WHERE customer_id BETWEEN ?1 AND ?2",
    "SELECT customer_id FROM event WHERE customer_id BETWEEN ?1 AND ?2",
    // Planned tasks are deleted with the customer, except those copied, done or skipped.
    "SELECT customer_id FROM task WHERE customer_id BETWEEN ?1 AND ?2 AND (state BETWEEN 3 AND 5 OR event_id IS NOT NULL)",
    "SELECT customer_id FROM lead WHERE customer_id BETWEEN ?1 AND ?2",
    "SELECT customer_id FROM coupon WHERE customer_id BETWEEN ?1 AND ?2",
    "SELECT customer_id FROM group_member WHERE customer_id BETWEEN ?1 AND ?2",
    "SELECT customer_id FROM conversation WHERE customer_id BETWEEN ?1 AND ?2",
    "SELECT customer_id FROM transfer WHERE customer_id BETWEEN ?1 AND ?2",
    "SELECT customer_id FROM participant WHERE customer_id BETWEEN ?1 AND ?2",
    "SELECT customer_id FROM segment_member WHERE customer_id BETWEEN ?1 AND ?2",
    "SELECT customer_id FROM customer_tag WHERE origin = 1 AND customer_id BETWEEN ?1 AND ?2",
    "SELECT row_id FROM import_change JOIN import ON import.id = import_change.import_id AND import.state = 1 "
    "WHERE table_name IN ('customer', 'identity', 'customer_tag') AND row_id BETWEEN ?1 AND ?2"};

QJsonValue valueOf(storage::sqlite::Statement &row, int column)
{
    if (row.isNull(column))
        return QJsonValue();
    const QString text = row.text(column);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && QString::number(number) == text ? QJsonValue(number) : QJsonValue(text);
}

/// A text that looks like a number is compared as a number on both sides.
bool isSame(const QJsonValue &a, const QJsonValue &b)
{
    return a == b || (!a.isNull() && !b.isNull() && a.toVariant().toString() == b.toVariant().toString());
}

void bindValue(storage::sqlite::Statement &statement, int index, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        statement.bind(index, nullptr);
    else if (value.isDouble())
        statement.bind(index, std::int64_t(value.toInteger()));
    else
        statement.bind(index, value.toString());
}

/// " WHERE a = ?1 AND b = ?2 …" for the key of an imported table.
QByteArray whereKey(const QByteArray &table)
{
    const ImportedTable *described = importedTable(table);
    QByteArrayList tests;
    for (const char *column : described ? described->key : std::vector<const char *>{"id"})
        tests << QByteArray(column) + " = ?" + QByteArray::number(tests.size() + 1);
    return " WHERE " + tests.join(" AND ");
}

/// Binds the key of a change; returns the index of the next parameter.
int bindKey(storage::sqlite::Statement &statement, const ImportChange &change)
{
    int index = 1;
    statement.bind(index++, change.row);
    const ImportedTable *described = importedTable(change.table);
    if (described && described->key.size() > 1) {
        for (const QString &part : change.part.split(QLatin1Char(':')))
            statement.bind(index++, std::int64_t(part.toLongLong()));
    }
    return index;
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
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS kept(id INTEGER PRIMARY KEY); DELETE FROM temp.kept;"
                       "CREATE TEMP TABLE IF NOT EXISTS edited(id INTEGER PRIMARY KEY); DELETE FROM temp.edited");
    const auto begin = [&](int part) {
        constexpr int parts = 3;
        if (job.cancelled())
            throw storage::StoreError(ErrorKind::Cancelled, record.fileName);
        job.progress(part, parts, phase);
    };
    begin(0);
    restoreRows(record, outcome);
    begin(1);
    const std::vector<CreatedRange> ranges = storage::ImportStore(connection).created(record.id);
    deleteRecords(ranges, true, outcome);
    const auto each = [&ranges](const char *table, const auto &use) {
        for (const CreatedRange &range : ranges) {
            if (range.table == table)
                use(range);
        }
    };
    each("orders", [&](const CreatedRange &range) { deleteOrders(range, record, outcome); });
    connection.execute("DELETE FROM temp.kept");
    each("customer", [&](const CreatedRange &range) { keepUsedCustomers(range, record); });
    listKept({"customer", {"id"}, "name", nullptr}, Text::tr("changed or used since"), outcome);
    each("customer", [&](const CreatedRange &range) { deleteEnrolments(range); });
    each("friendship", [&](const CreatedRange &range) { deleteFriendships(range); });
    each("customer", [&](const CreatedRange &range) { deleteCustomers(range, outcome); });
    begin(2);
    deleteRecords(ranges, false, outcome);
    storage::sqlite::Statement check = connection.prepareOnce("PRAGMA foreign_key_check");
    if (check.step())
        throw storage::StoreError(ErrorKind::Conflict, check.text(0),
                                  QStringLiteral("it points to what the import brought"));
}

void ImportUndo::restoreRows(const ImportRecord &record, ImportUndoOutcome &outcome)
{
    const std::vector<ImportChange> changes = storage::ImportStore(m_store.connection()).changes(record.id);
    for (const ImportChange &change : changes)
        outcome.restored += !change.before && removeAdded(change, outcome);
    for (const ImportChange &change : changes) // only now can replaced tags return to exclusive groups
        outcome.restored +=
            change.before && (change.table == "customer_tag" ? restoreTag(change) : restoreFields(change, outcome));
}

/// Restores a tag replaced by another of its exclusive group, unless a third tag was chosen since.
bool ImportUndo::restoreTag(const ImportChange &change)
{
    const QJsonObject before = QJsonDocument::fromJson(*change.before).object();
    m_store.connection()
        .prepare(R"(
            INSERT OR IGNORE INTO customer_tag(customer_id, tag_id, at, origin) SELECT ?1, ?2, ?3, ?4
            WHERE EXISTS (SELECT 1 FROM tag WHERE id = ?2) AND NOT EXISTS (
                SELECT 1 FROM customer_tag JOIN tag ON tag.id = tag_id
                WHERE customer_id = ?1 AND group_id = (SELECT group_id FROM tag WHERE id = ?2)))")
        ->bindAll(change.row, std::int64_t(change.part.toLongLong()),
                  std::int64_t(before.value(QLatin1String("at")).toInteger()),
                  std::int64_t(before.value(QLatin1String("origin")).toInteger()))
        .run();
    return m_store.connection().changes() > 0;
}

bool ImportUndo::restoreFields(const ImportChange &change, ImportUndoOutcome &outcome)
{
    const QJsonObject before = QJsonDocument::fromJson(*change.before).object();
    const QJsonObject after = QJsonDocument::fromJson(change.after).object();
    const QStringList fields = after.keys();
    const QByteArray table = change.table;
    const QByteArray where = whereKey(table);
    storage::sqlite::Statement select =
        m_store.connection().prepareOnce("SELECT " + fields.join(QLatin1Char(',')).toUtf8() + " FROM " + table + where);
    const int afterKey = bindKey(select, change);
    if (!select.step())
        return false;
    QByteArrayList assignments;
    std::vector<QJsonValue> values;
    QStringList keptFields;
    for (int i = 0; i < fields.size(); ++i) {
        const bool house = fields.at(i) == QLatin1String("changed_by") || fields.at(i) == QLatin1String("import_hash");
        if (!isSame(valueOf(select, i), after.value(fields.at(i)))) {
            if (!house)
                keptFields << fields.at(i);
            continue;
        }
        values.push_back(before.value(fields.at(i)));
        assignments << fields.at(i).toUtf8() + " = ?" + QByteArray::number(qsizetype(values.size()) + afterKey - 1);
    }
    select.reset();
    if (!keptFields.isEmpty() && outcome.kept.size() < listedKept)
        outcome.kept << QJsonObject{{QStringLiteral("table"), QString::fromUtf8(table)},
                                    {QStringLiteral("id"), QString::number(change.row)},
                                    {QStringLiteral("fields"), QJsonArray::fromStringList(keptFields)}};
    if (assignments.isEmpty())
        return false;
    storage::sqlite::Statement update =
        m_store.connection().prepareOnce("UPDATE " + table + " SET " + assignments.join(", ") + where);
    bindKey(update, change);
    for (std::size_t i = 0; i < values.size(); ++i)
        bindValue(update, int(i) + afterKey, values[i]);
    update.run();
    return true;
}

bool ImportUndo::removeAdded(const ImportChange &change, ImportUndoOutcome &outcome)
{
    storage::sqlite::Connection &connection = m_store.connection();
    if (change.table == "customer_tag") {
        connection.prepare("DELETE FROM customer_tag WHERE customer_id = ?1 AND tag_id = ?2 AND origin = 2")
            ->bindAll(change.row, std::int64_t(change.part.toLongLong()))
            .run();
    } else if (change.table == "identity") {
        const qsizetype colon = change.part.indexOf(QLatin1Char(':'));
        connection.prepare("DELETE FROM identity WHERE customer_id = ?1 AND kind = ?2 AND value = ?3")
            ->bindAll(change.row, change.part.left(colon).toInt(), change.part.mid(colon + 1))
            .run();
    } else if (const ImportedTable *described = importedTable(change.table)) {
        return removeRecord(change, *described, outcome);
    }
    return connection.changes() > 0;
}

/// Deletes an added row if it still holds the imported values. A row with an ID may be referenced: it
/// is only marked here if it was edited, and deleted later with its run of IDs.
bool ImportUndo::removeRecord(const ImportChange &change, const ImportedTable &described, ImportUndoOutcome &outcome)
{
    storage::sqlite::Connection &connection = m_store.connection();
    const QJsonObject after = QJsonDocument::fromJson(change.after).object();
    const QStringList fields = after.keys();
    if (!fields.isEmpty()) {
        storage::sqlite::Statement select = connection.prepareOnce("SELECT " + fields.join(QLatin1Char(',')).toUtf8() +
                                                                   " FROM " + change.table + whereKey(change.table));
        bindKey(select, change);
        if (!select.step())
            return false;
        QStringList edited;
        for (int i = 0; i < fields.size(); ++i) {
            if (!isSame(valueOf(select, i), after.value(fields.at(i))))
                edited << fields.at(i);
        }
        select.reset();
        if (!edited.isEmpty()) {
            if (outcome.kept.size() < listedKept)
                outcome.kept << QJsonObject{{QStringLiteral("table"), QString::fromUtf8(change.table)},
                                            {QStringLiteral("id"), QString::number(change.row)},
                                            {QStringLiteral("fields"), QJsonArray::fromStringList(edited)}};
            if (holdsIds(described))
                connection.prepare("INSERT OR IGNORE INTO temp.edited VALUES(?1)")->bindAll(change.row).run();
            return false;
        }
    }
    if (holdsIds(described))
        return false;
    storage::sqlite::Statement remove = connection.prepareOnce("DELETE FROM " + change.table + whereKey(change.table));
    bindKey(remove, change);
    remove.run();
    outcome.deleted += connection.changes();
    return false;
}

/// Deletes created rows with IDs: first those that refer to customers and orders, last those that these refer to.
void ImportUndo::deleteRecords(const std::vector<CreatedRange> &ranges, bool beforeCustomers,
                               ImportUndoOutcome &outcome)
{
    bool isBefore = true;
    for (const ImportedTable &table : importedTables()) {
        isBefore = isBefore && QByteArray(table.name) != "product"; // order lines refer to it
        for (const CreatedRange &range : ranges) {
            if (range.table == table.name && isBefore == beforeCustomers)
                deleteUnused(range, table, outcome);
        }
    }
}

void ImportUndo::keepUsedCustomers(const CreatedRange &range, const ImportRecord &record)
{
    storage::sqlite::Connection &connection = m_store.connection();
    for (const char *changed :
         {"SELECT id FROM customer WHERE id BETWEEN ?1 AND ?2 AND changed_by IS NOT ?3",
          "SELECT customer_id FROM friendship WHERE customer_id BETWEEN ?1 AND ?2 AND changed_by IS NOT ?3"}) {
        storage::sqlite::Statement edited =
            connection.prepareOnce(QByteArray("INSERT OR IGNORE INTO temp.kept ") + changed);
        edited.bindAll(range.first, range.last, record.change).run();
    }
    for (const char *uses : customerUses) {
        storage::sqlite::Statement used = connection.prepareOnce(QByteArray("INSERT OR IGNORE INTO temp.kept ") + uses);
        used.bindAll(range.first, range.last).run();
    }
}

void ImportUndo::deleteEnrolments(const CreatedRange &range)
{
    for (const char *sql :
         {"DELETE FROM task WHERE customer_id BETWEEN ?1 AND ?2 AND customer_id NOT IN (SELECT id FROM temp.kept)",
          "DELETE FROM enrolment WHERE target_kind = 1 AND target_id BETWEEN ?1 AND ?2 AND target_id NOT IN (SELECT id "
          "FROM temp.kept)"}) {
        storage::sqlite::Statement remove = m_store.connection().prepareOnce(sql);
        remove.bindAll(range.first, range.last).run();
    }
}

void ImportUndo::deleteCustomers(const CreatedRange &range, ImportUndoOutcome &outcome)
{
    storage::sqlite::Connection &connection = m_store.connection();
    const bool all = connection.integer("SELECT count(*) FROM temp.kept") == 0 &&
                     connection.integer("SELECT ifnull(min(id), 0) FROM customer") >= range.first &&
                     connection.integer("SELECT ifnull(max(id), 0) FROM customer") <= range.last;
    const std::int64_t before = connection.integer("SELECT count(*) FROM customer");
    if (all) {
        connection.execute("DELETE FROM customer_tag; DELETE FROM identity; DELETE FROM customer");
    } else {
        for (const char *sql :
             {"DELETE FROM customer_tag WHERE customer_id BETWEEN ?1 AND ?2 AND customer_id NOT IN (SELECT id FROM "
              "temp.kept)",
              "DELETE FROM identity WHERE customer_id BETWEEN ?1 AND ?2 AND customer_id NOT IN (SELECT id FROM "
              "temp.kept)",
              "DELETE FROM customer WHERE id BETWEEN ?1 AND ?2 AND id NOT IN (SELECT id FROM temp.kept)"}) {
            storage::sqlite::Statement remove = connection.prepareOnce(sql);
            remove.bindAll(range.first, range.last).run();
        }
    }
    outcome.deleted += before - connection.integer("SELECT count(*) FROM customer");
}

void ImportUndo::deleteFriendships(const CreatedRange &range)
{
    storage::sqlite::Connection &connection = m_store.connection();
    const bool all = connection.integer("SELECT count(*) FROM temp.kept") == 0 &&
                     connection.integer("SELECT ifnull(min(id), 0) FROM friendship") >= range.first &&
                     connection.integer("SELECT ifnull(max(id), 0) FROM friendship") <= range.last;
    if (all) {
        connection.execute("DELETE FROM friendship");
        return;
    }
    storage::sqlite::Statement remove = connection.prepareOnce(
        "DELETE FROM friendship WHERE id BETWEEN ?1 AND ?2 AND customer_id NOT IN (SELECT id FROM temp.kept)");
    remove.bindAll(range.first, range.last).run();
}

void ImportUndo::deleteOrders(const CreatedRange &range, const ImportRecord &record, ImportUndoOutcome &outcome)
{
    storage::sqlite::Connection &connection = m_store.connection();
    connection.execute("DELETE FROM temp.kept");
    for (const char *sql :
         {"INSERT OR IGNORE INTO temp.kept SELECT id FROM orders WHERE id BETWEEN ?1 AND ?2 AND changed_by IS NOT ?3",
          "INSERT OR IGNORE INTO temp.kept SELECT order_id FROM coupon WHERE order_id BETWEEN ?1 AND ?2 AND ?3 = ?3"}) {
        storage::sqlite::Statement keep = connection.prepareOnce(sql);
        keep.bindAll(range.first, range.last, record.change).run();
    }
    listKept({"orders", {"id"}, "order_no", nullptr}, Text::tr("changed or used since"), outcome);
    const bool all = connection.integer("SELECT count(*) FROM temp.kept") == 0 &&
                     connection.integer("SELECT ifnull(min(id), 0) FROM orders") >= range.first &&
                     connection.integer("SELECT ifnull(max(id), 0) FROM orders") <= range.last;
    const std::int64_t before = connection.integer("SELECT count(*) FROM orders");
    if (all) {
        connection.execute("DELETE FROM order_item; DELETE FROM orders");
    } else {
        for (const char *sql :
             {"DELETE FROM order_item WHERE order_id BETWEEN ?1 AND ?2 AND order_id NOT IN (SELECT id FROM temp.kept)",
              "DELETE FROM orders WHERE id BETWEEN ?1 AND ?2 AND id NOT IN (SELECT id FROM temp.kept)"}) {
            storage::sqlite::Statement remove = connection.prepareOnce(sql);
            remove.bindAll(range.first, range.last).run();
        }
    }
    outcome.deleted += before - connection.integer("SELECT count(*) FROM orders");
}

void ImportUndo::deleteUnused(const CreatedRange &range, const ImportedTable &table, ImportUndoOutcome &outcome)
{
    storage::sqlite::Connection &connection = m_store.connection();
    const QByteArray used = table.uses ? QByteArray(" AND id NOT IN (WITH used(id) AS (") + table.uses +
                                             ") SELECT id FROM used WHERE id IS NOT NULL)"
                                       : QByteArray();
    const QByteArray which = "id BETWEEN ?1 AND ?2 AND id NOT IN (SELECT id FROM temp.edited)" + used;
    if (range.table == "account") { // its operators are deleted with it
        storage::sqlite::Statement operators = connection.prepareOnce(
            "DELETE FROM account_operator WHERE account_id IN (SELECT id FROM account WHERE " + which + ')');
        operators.bindAll(range.first, range.last).run();
    }
    storage::sqlite::Statement remove = connection.prepareOnce("DELETE FROM " + range.table + " WHERE " + which);
    do { // rows may refer to each other: a group to its successor
        remove.reset();
        remove.bindAll(range.first, range.last).run();
        outcome.deleted += connection.changes();
    } while (table.uses && connection.changes() > 0);
    connection.execute("DELETE FROM temp.kept");
    storage::sqlite::Statement left =
        connection.prepareOnce("INSERT INTO temp.kept SELECT id FROM " + range.table +
                               " WHERE id BETWEEN ?1 AND ?2 AND id NOT IN (SELECT id FROM temp.edited)");
    left.bindAll(range.first, range.last).run();
    // Rows created as a by-product (the account of a roster) stay because of rows that are listed themselves.
    const RecordKind *kind = findRecordKind(outcome.record.kind);
    if (table.shown && kind && range.table == kind->table)
        listKept(table, Text::tr("used since"), outcome);
    connection.execute("DELETE FROM temp.kept");
}

void ImportUndo::listKept(const ImportedTable &table, const QString &reason, ImportUndoOutcome &outcome)
{
    storage::sqlite::Statement select =
        m_store.connection().prepareOnce(QByteArray("SELECT id, ") + table.shown + " FROM " + table.name +
                                         " WHERE id IN (SELECT id FROM temp.kept) LIMIT 1000");
    while (select.step() && outcome.kept.size() < listedKept)
        outcome.kept << QJsonObject{{QStringLiteral("table"), QString::fromLatin1(table.name)},
                                    {QStringLiteral("id"), QString::number(select.integer(0))},
                                    {QStringLiteral("name"), select.text(1)},
                                    {QStringLiteral("reason"), reason}};
}

} // namespace app
