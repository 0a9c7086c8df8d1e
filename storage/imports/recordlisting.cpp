#include "storage/imports/recordlisting.h"

namespace storage {

ListedValue ListedValue::either(const char *first, const char *second)
{
    return ListedValue(QByteArray("coalesce(t.") + first + ", t." + second + ')');
}

ListedValue ListedValue::customerName()
{
    return ListedValue("(SELECT coalesce(c.name, c.remark, c.nickname) FROM customer c WHERE c.id = t.customer_id)");
}

ListedValue ListedValue::identity(int kind)
{
    return ListedValue("(SELECT i.value FROM identity i WHERE i.customer_id = t.customer_id AND i.kind = " +
                       QByteArray::number(kind) + " ORDER BY i.value LIMIT 1)");
}

ListedValue ListedValue::ofReference(const char *table, const char *wanted, const char *reference)
{
    return ListedValue(QByteArray("(SELECT r.") + wanted + " FROM " + table + " r WHERE r.id = t." + reference + ')');
}

RecordListing::RecordListing(sqlite::Connection &connection, const char *table, const std::vector<const char *> &key,
                             const char *rows)
    : m_connection(connection), m_table(table), m_rows(rows)
{
    QByteArrayList columns;
    for (const char *column : key)
        columns << QByteArray("t.") + column;
    m_order = columns.join(", ");
}

std::int64_t RecordListing::total()
{
    return m_connection.integer("SELECT count(*) FROM " + m_table);
}

bool RecordListing::holds(const ListedValue &value)
{
    const QByteArray sql = "SELECT 1 FROM " + m_table + " t WHERE " + value.sql() + " IS NOT NULL" +
                           (m_rows.isEmpty() ? QByteArray() : " AND " + m_rows) + " LIMIT 1";
    return m_connection.prepareOnce(sql).step();
}

void RecordListing::open(const std::vector<ListedValue> &values, bool onlyChosen)
{
    QByteArrayList columns, tests;
    for (const ListedValue &value : values)
        columns << value.sql();
    if (!m_rows.isEmpty())
        tests << m_rows;
    if (onlyChosen)
        tests << "t.customer_id IN (SELECT id FROM temp.chosen)";
    m_row.emplace(m_connection.prepareOnce("SELECT " + columns.join(", ") + " FROM " + m_table + " t" +
                                           (tests.isEmpty() ? QByteArray() : " WHERE " + tests.join(" AND ")) +
                                           " ORDER BY " + m_order));
}

RecordValue RecordListing::value(int column) const
{
    if (m_row->isNull(column))
        return {};
    return m_row->isInteger(column) ? RecordValue(m_row->integer(column)) : RecordValue(m_row->view(column));
}

} // namespace storage
