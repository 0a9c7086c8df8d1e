#pragma once

#include "storage/imports/recordvalue.h"
#include "storage/sqlite/connection.h"

#include <optional>
#include <vector>

namespace storage {

/// What one column of a listing shows of a row. Names of tables and columns are part of the program.
class ListedValue final
{
public:
    /// An expression over a row `t` of the table (shownvalues.h).
    static ListedValue expression(const char *sql) { return ListedValue(sql); }
    static ListedValue column(const char *column) { return ListedValue(QByteArray("t.") + column); }
    /// The first of two columns that has a value.
    static ListedValue either(const char *first, const char *second);
    /// Of the row's customer: name, else remark, else nickname.
    static ListedValue customerName();
    /// Of the row's customer: the first identity of this kind.
    static ListedValue identity(int kind);
    /// The column `wanted` of the row of another table that the column `reference` refers to.
    static ListedValue ofReference(const char *table, const char *wanted, const char *reference);

    const QByteArray &sql() const { return m_sql; }

private:
    explicit ListedValue(QByteArray sql) : m_sql(std::move(sql)) {}

    QByteArray m_sql;
};

/// Reads the rows of one table for an export, with names in place of IDs.
class RecordListing final
{
public:
    /// `key`: the columns that order the rows. `rows`: a condition on a row `t` that is part of the program; null for
    /// all rows.
    RecordListing(sqlite::Connection &connection, const char *table, const std::vector<const char *> &key,
                  const char *rows);

    /// The number of rows of the table, including those that `rows` excludes.
    std::int64_t total();
    /// Whether any row has this value.
    bool holds(const ListedValue &value);

    /// Begins the listing. `onlyChosen`: only rows of the customers in temp.chosen (chosencustomers.h).
    void open(const std::vector<ListedValue> &values, bool onlyChosen);
    /// Returns true while there is a row.
    bool next() { return m_row->step(); }
    /// A value of the current row; its text is valid until the next call to next().
    RecordValue value(int column) const;
    /// Ends the listing early.
    void close() { m_row.reset(); }

private:
    sqlite::Connection &m_connection;
    QByteArray m_table, m_order, m_rows;
    std::optional<sqlite::Statement> m_row;
};

} // namespace storage
