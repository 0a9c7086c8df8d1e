#include "storage/sqlite/changeset.h"

#include "storage/error.h"
#include "storage/sqlite/sqlitefailure.h"

#include <sqlite3.h>

namespace storage::sqlite {

namespace {

struct Obstacle
{
    sqlite3 *database = nullptr;
    QStringList yielding;
    QString table;
    QString key;
    int reason = 0;
    QStringList without, replaced;
};

int isWanted(void *context, const char *table)
{
    return static_cast<Obstacle *>(context)->without.contains(QLatin1String(table)) ? 0 : 1;
}

QString textOf(sqlite3_value *value)
{
    return value ? QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value))) : QString();
}

QString keyOf(sqlite3_changeset_iter *iterator)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    unsigned char *keys = nullptr;
    sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr);
    sqlite3changeset_pk(iterator, &keys, nullptr);
    QStringList parts;
    for (int column = 0; column < columns; ++column) {
        if (!keys[column])
            continue;
        sqlite3_value *value = nullptr;
        if (operation == SQLITE_INSERT)
            sqlite3changeset_new(iterator, column, &value);
        else
            sqlite3changeset_old(iterator, column, &value);
        parts << textOf(value);
    }
    return parts.join(QLatin1Char('/'));
}

/// Names a row with a dangling reference; called while the changes are still in place.
void nameDangling(Obstacle &obstacle)
{
    Statement row(obstacle.database,
                  R"(SELECT "table", ifnull(rowid, '?'), parent FROM pragma_foreign_key_check LIMIT 1)", false);
    if (!row.step())
        return;
    obstacle.table = row.text(0);
    obstacle.key = QStringLiteral("%1 (%2)").arg(row.text(1), row.text(2));
}

int onConflict(void *context, int reason, sqlite3_changeset_iter *iterator)
{
    auto *obstacle = static_cast<Obstacle *>(context);
    if (reason != SQLITE_CHANGESET_FOREIGN_KEY) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr);
        const bool isOther = reason == SQLITE_CHANGESET_DATA || reason == SQLITE_CHANGESET_NOTFOUND;
        if (isOther && obstacle->yielding.contains(QString::fromUtf8(table)))
            return SQLITE_CHANGESET_OMIT;
        if (reason == SQLITE_CHANGESET_DATA && obstacle->replaced.contains(QString::fromUtf8(table)))
            return SQLITE_CHANGESET_REPLACE;
        obstacle->table = QString::fromUtf8(table);
        obstacle->key = keyOf(iterator);
        obstacle->reason = reason;
    } else {
        obstacle->reason = reason;
        try {
            nameDangling(*obstacle);
        } catch (const StoreError &) { // the name is optional; SQLite must not be unwound by an exception
        }
    }
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

bool ChangesetReader::Value::isNull() const
{
    return !m_value || sqlite3_value_type(m_value) == SQLITE_NULL;
}

bool ChangesetReader::Value::isText() const
{
    return m_value && sqlite3_value_type(m_value) == SQLITE_TEXT;
}

std::int64_t ChangesetReader::Value::integer() const
{
    return m_value ? sqlite3_value_int64(m_value) : 0;
}

std::string_view ChangesetReader::Value::text() const
{
    if (isNull())
        return {};
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(m_value));
    return std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(m_value)));
}

ChangesetReader::ChangesetReader(const QByteArray &changeset) : m_bytes(changeset)
{
    const int code = sqlite3changeset_start(&m_iterator, static_cast<int>(m_bytes.size()), m_bytes.data());
    if (code != SQLITE_OK)
        throwCode(code, "changeset");
}

ChangesetReader::~ChangesetReader()
{
    sqlite3changeset_finalize(m_iterator);
}

bool ChangesetReader::next()
{
    const int code = sqlite3changeset_next(m_iterator);
    if (code == SQLITE_DONE)
        return false;
    if (code != SQLITE_ROW)
        throwCode(code, "changeset");
    const char *table = nullptr;
    int operation = 0;
    sqlite3changeset_op(m_iterator, &table, &m_columns, &operation, nullptr);
    sqlite3changeset_pk(m_iterator, &m_keys, nullptr);
    m_table = table;
    m_operation = operation == SQLITE_INSERT   ? Operation::Insert
                  : operation == SQLITE_DELETE ? Operation::Delete
                                               : Operation::Update;
    return true;
}

ChangesetReader::Value ChangesetReader::oldValue(int column) const
{
    sqlite3_value *value = nullptr;
    if (m_operation != Operation::Insert)
        sqlite3changeset_old(m_iterator, column, &value);
    return Value(value);
}

ChangesetReader::Value ChangesetReader::newValue(int column) const
{
    sqlite3_value *value = nullptr;
    if (m_operation != Operation::Delete)
        sqlite3changeset_new(m_iterator, column, &value);
    return Value(value);
}

void deferForeignKeys(Connection &connection)
{
    connection.execute("PRAGMA defer_foreign_keys = ON");
}

QByteArray invertChangeset(const QByteArray &changeset)
{
    int size = 0;
    void *data = nullptr;
    const int code = sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &data);
    if (code != SQLITE_OK)
        throwCode(code, "changeset");
    QByteArray result(static_cast<const char *>(data), size);
    sqlite3_free(data);
    return result;
}

namespace {

void applyWith(Obstacle &obstacle, Connection &connection, const QByteArray &changeset)
{
    obstacle.database = connection.handle();
    QByteArray bytes = changeset;
    const int code = sqlite3changeset_apply(connection.handle(), static_cast<int>(bytes.size()), bytes.data(), isWanted,
                                            onConflict, &obstacle);
    if (code == SQLITE_OK)
        return;
    // A conflict ends with SQLITE_ABORT, a dangling foreign key with SQLITE_CONSTRAINT.
    const bool inTheWay = code == SQLITE_ABORT || (code == SQLITE_CONSTRAINT && obstacle.reason == SQLITE_CHANGESET_FOREIGN_KEY);
    if (inTheWay && !obstacle.table.isEmpty())
        throw StoreError(ErrorKind::Conflict, obstacle.table, obstacle.key);
    if (inTheWay)
        throw StoreError(ErrorKind::Conflict, QStringLiteral("store"),
                         QStringLiteral("a record it needs or leaves behind"));
    throwCode(code, connection.path().toUtf8().constData()); // its rollback has overwritten the connection's error code
}

} // namespace

void applyChangeset(Connection &connection, const QByteArray &changeset, const QStringList &yielding)
{
    Obstacle obstacle;
    obstacle.yielding = yielding;
    applyWith(obstacle, connection, changeset);
}

void applyChangesetOver(const QStringList &tables, Connection &connection, const QByteArray &changeset)
{
    Obstacle obstacle;
    obstacle.replaced = tables;
    applyWith(obstacle, connection, changeset);
}

void applyChangesetWithout(const QStringList &tables, Connection &connection, const QByteArray &changeset)
{
    Obstacle obstacle;
    obstacle.without = tables;
    applyWith(obstacle, connection, changeset);
}

} // namespace storage::sqlite
