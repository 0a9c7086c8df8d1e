#include "storage/imports/recordtable.h"

#include <algorithm>
#include <cstring>

namespace storage {

namespace {

using Names = std::vector<const char *>;

QByteArray columnList(const Names &columns)
{
    QByteArrayList names;
    for (const char *column : columns)
        names << column;
    return names.join(", ");
}

/// "a = ?1, b = ?2 …", or "id = ?1" without names; parameters are counted from `first`.
QByteArray equations(const Names &columns, qsizetype first, const char *separator)
{
    QByteArrayList tests;
    for (const char *column : columns.empty() ? Names{"id"} : columns)
        tests << QByteArray(column) + " = ?" + QByteArray::number(first + tests.size());
    return tests.join(separator);
}

QByteArray selectText(const char *table, const Names &columns, const Names &key)
{
    return "SELECT " + columnList(columns) + " FROM " + table + " WHERE " + equations(key, 1, " AND ");
}

QByteArray insertText(const char *table, const Names &columns, const Names &key)
{
    QByteArrayList places;
    const qsizetype count = qsizetype(columns.size()) + (key.empty() ? 1 : 0);
    for (qsizetype i = 1; i <= count; ++i)
        places << '?' + QByteArray::number(i);
    return QByteArray("INSERT INTO ") + table + '(' + columnList(columns) + (key.empty() ? ", id" : "") + ") VALUES(" +
           places.join(", ") + ')';
}

QByteArray updateText(const char *table, const Names &columns, const Names &key)
{
    return QByteArray("UPDATE ") + table + " SET " + equations(columns, 1, ", ") + " WHERE " +
           equations(key, qsizetype(columns.size()) + 1, " AND ");
}

void bindValue(sqlite::Statement &statement, int index, const RecordValue &value)
{
    switch (value.kind) {
    case RecordValue::Kind::Absent:
    case RecordValue::Kind::Cleared:
        statement.bind(index, nullptr);
        break;
    case RecordValue::Kind::Number:
        statement.bind(index, value.number);
        break;
    case RecordValue::Kind::Text:
        statement.bind(index, value.text);
        break;
    }
}

/// The values of a row; text is valid until the next step.
void read(const sqlite::Statement &row, int first, RecordTable::Values &values)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        const int column = first + int(i);
        values[i] = row.isNull(column)      ? RecordValue()
                    : row.isInteger(column) ? RecordValue(row.integer(column))
                                            : RecordValue(row.view(column));
    }
}

} // namespace

RecordTable::RecordTable(sqlite::Connection &connection, const char *table, const Names &columns, const Names &key)
    : m_connection(connection), m_table(table), m_columns(columnList(columns)), m_count(columns.size()),
      m_select(connection.prepareOnce(selectText(table, columns, key))),
      m_insert(connection.prepareOnce(insertText(table, columns, key))),
      m_update(connection.prepareOnce(updateText(table, columns, key)))
{
    for (const char *name : key) {
        const auto place = std::find_if(columns.begin(), columns.end(),
                                        [name](const char *column) { return std::strcmp(column, name) == 0; });
        m_key.push_back(std::size_t(place - columns.begin()));
    }
}

void RecordTable::forEach(const std::function<void(std::int64_t, const Values &)> &use)
{
    sqlite::Statement rows = m_connection.prepareOnce("SELECT id, " + m_columns + " FROM " + m_table + " ORDER BY id");
    Values values(m_count);
    while (rows.step()) {
        read(rows, 1, values);
        use(rows.integer(0), values);
    }
}

void RecordTable::forEachImported(const std::function<void(const Values &)> &use)
{
    sqlite::Statement rows = m_connection.prepareOnce("SELECT " + m_columns + " FROM " + m_table + " WHERE origin = 2");
    Values values(m_count);
    while (rows.step()) {
        read(rows, 0, values);
        use(values);
    }
}

std::optional<RecordTable::Values> RecordTable::selected(TextArena &text)
{
    std::optional<Values> values;
    if (m_select.step()) {
        read(m_select, 0, values.emplace(m_count));
        for (RecordValue &value : *values) {
            if (value.kind == RecordValue::Kind::Text)
                value.text = text.keep(value.text);
        }
    }
    m_select.reset();
    return values;
}

std::optional<RecordTable::Values> RecordTable::byId(std::int64_t id, TextArena &text)
{
    m_select.bind(1, id);
    return selected(text);
}

std::optional<RecordTable::Values> RecordTable::byKey(const Values &columns, TextArena &text)
{
    for (std::size_t i = 0; i < m_key.size(); ++i)
        bindValue(m_select, int(i) + 1, columns[m_key[i]]);
    return selected(text);
}

void RecordTable::insert(const Values &columns, std::int64_t id)
{
    int index = 0;
    for (const RecordValue &value : columns)
        bindValue(m_insert, ++index, value);
    if (hasId())
        m_insert.bind(++index, id);
    m_insert.run();
}

void RecordTable::update(const Values &columns, std::int64_t id)
{
    int index = 0;
    for (const RecordValue &value : columns)
        bindValue(m_update, ++index, value);
    if (hasId())
        m_update.bind(++index, id);
    for (const std::size_t column : m_key)
        bindValue(m_update, ++index, columns[column]);
    m_update.run();
}

} // namespace storage
