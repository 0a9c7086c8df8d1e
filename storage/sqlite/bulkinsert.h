#pragma once

#include "storage/sqlite/connection.h"

namespace storage::sqlite {

/// Inserts rows of a narrow table 32 at a time: starting and ending a statement for each row costs twice as much as the
/// row itself. Rows are in the table only after flush(); text is bound without copying and must live until then.
/// Pending rows are lost on destruction, as in a rollback.
class BulkInsert final
{
public:
    /// `columns`: comma-separated names; the first is never NULL.
    BulkInsert(Connection &connection, const QByteArray &table, const QByteArray &columns);

    /// Binds a value of the current row; columns count from 1, and unbound ones are NULL.
    template <class Value>
    BulkInsert &bind(int column, const Value &value)
    {
        m_statement.bind(m_bound + column, value);
        return *this;
    }
    BulkInsert &bindText(int column, std::string_view utf8)
    {
        m_statement.bindText(m_bound + column, utf8);
        return *this;
    }
    template <class... Values>
    BulkInsert &bindAll(const Values &...values)
    {
        int column = 0;
        (bind(++column, values), ...);
        return *this;
    }
    void endRow();
    void flush();

private:
    int m_columns;
    Statement m_statement;
    int m_bound = 0; ///< parameters of the pending rows
};

} // namespace storage::sqlite
