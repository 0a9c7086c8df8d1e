#include "storage/imports/importedrows.h"

#include "storage/imports/importedtables.h"
#include "storage/sqlite/jsonvalues.h"

#include <QJsonDocument>

namespace storage {

namespace {

/// " WHERE a = ?1 AND b = ?2 …" for the key of a table.
QByteArray whereKey(const QByteArray &table)
{
    const ImportedTable *described = importedTable(table);
    QByteArrayList tests;
    for (const char *column : described ? described->key : std::vector<const char *>{"id"})
        tests << QByteArray(column) + " = ?" + QByteArray::number(tests.size() + 1);
    return " WHERE " + tests.join(" AND ");
}

/// Binds the key of a row; returns the number of the next parameter.
int bindKey(sqlite::Statement &statement, const ImportChange &row)
{
    int index = 1;
    statement.bind(index++, row.row);
    const ImportedTable *described = importedTable(row.table);
    if (described && described->key.size() > 1) {
        for (const QString &part : row.part.split(QLatin1Char(':')))
            statement.bind(index++, std::int64_t(part.toLongLong()));
    }
    return index;
}

} // namespace

std::optional<QJsonObject> ImportedRows::values(const ImportChange &row, const QStringList &columns)
{
    const QStringList selected = QStringList(QStringLiteral("1")) + columns;
    sqlite::Statement select = m_connection.prepareOnce("SELECT " + selected.join(QLatin1Char(',')).toUtf8() +
                                                        " FROM " + row.table + whereKey(row.table));
    bindKey(select, row);
    if (!select.step())
        return std::nullopt;
    QJsonObject values;
    for (int i = 0; i < columns.size(); ++i)
        values.insert(columns.at(i), sqlite::jsonAt(select, i + 1));
    return values;
}

void ImportedRows::setValues(const ImportChange &row, const QJsonObject &values)
{
    const QByteArray where = whereKey(row.table);
    qsizetype parameter = where.count('?');
    QByteArrayList assignments;
    for (const QString &column : values.keys())
        assignments << column.toUtf8() + " = ?" + QByteArray::number(++parameter);
    sqlite::Statement update =
        m_connection.prepareOnce("UPDATE " + row.table + " SET " + assignments.join(", ") + where);
    int index = bindKey(update, row);
    for (const QJsonValue &value : values)
        sqlite::bindJson(update, index++, value);
    update.run();
}

bool ImportedRows::remove(const ImportChange &row)
{
    if (row.table == "customer_tag") {
        m_connection.prepare("DELETE FROM customer_tag WHERE customer_id = ?1 AND tag_id = ?2 AND origin = 2")
            ->bindAll(row.row, std::int64_t(row.part.toLongLong()))
            .run();
    } else if (row.table == "identity") {
        const qsizetype colon = row.part.indexOf(QLatin1Char(':'));
        m_connection.prepare("DELETE FROM identity WHERE customer_id = ?1 AND kind = ?2 AND value = ?3")
            ->bindAll(row.row, row.part.left(colon).toInt(), row.part.mid(colon + 1))
            .run();
    } else {
        sqlite::Statement remove = m_connection.prepareOnce("DELETE FROM " + row.table + whereKey(row.table));
        bindKey(remove, row);
        remove.run();
    }
    return m_connection.changes() > 0;
}

bool ImportedRows::restoreTag(const ImportChange &replaced)
{
    const QJsonObject before = QJsonDocument::fromJson(replaced.before.value_or(QByteArray())).object();
    m_connection
        .prepare(R"(
            INSERT OR IGNORE INTO customer_tag(customer_id, tag_id, at, origin) SELECT ?1, ?2, ?3, ?4
            WHERE EXISTS (SELECT 1 FROM tag WHERE id = ?2) AND NOT EXISTS (
                SELECT 1 FROM customer_tag JOIN tag ON tag.id = tag_id
                WHERE customer_id = ?1 AND group_id = (SELECT group_id FROM tag WHERE id = ?2)))")
        ->bindAll(replaced.row, std::int64_t(replaced.part.toLongLong()),
                  std::int64_t(before.value(QLatin1String("at")).toInteger()),
                  std::int64_t(before.value(QLatin1String("origin")).toInteger()))
        .run();
    return m_connection.changes() > 0;
}

} // namespace storage
