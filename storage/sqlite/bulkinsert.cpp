#include "storage/sqlite/bulkinsert.h"

namespace storage::sqlite {

namespace {

constexpr int rowsAtOnce = 32;

QByteArray sqlOf(const QByteArray &table, const QByteArray &columns, int count)
{
    QByteArray row = "(?";
    for (int i = 1; i < count; ++i)
        row += ",?";
    row += ")";
    QByteArray rows = row;
    for (int i = 1; i < rowsAtOnce; ++i)
        rows += "," + row;
    // Unused slots of a flush contain only NULL and are excluded by the condition.
    return "INSERT INTO " + table + "(" + columns + ") SELECT * FROM (VALUES" + rows + ") WHERE column1 IS NOT NULL";
}

} // namespace

BulkInsert::BulkInsert(Connection &connection, const QByteArray &table, const QByteArray &columns)
    : m_columns(int(columns.count(',')) + 1), m_statement(connection.prepareOnce(sqlOf(table, columns, m_columns)))
{
}

void BulkInsert::endRow()
{
    m_bound += m_columns;
    if (m_bound == m_columns * rowsAtOnce)
        flush();
}

void BulkInsert::flush()
{
    if (m_bound == 0)
        return;
    m_bound = 0;
    m_statement.run();
    m_statement.reset(); // clears the bindings
}

} // namespace storage::sqlite
