#pragma once

#include "storage/sqlite/connection.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace storage::image {

/// The current row of a query, the base of types that name its columns. Nothing is copied: a column is read from SQLite
/// when it is asked for, and a text is valid until the next row.
class Row
{
public:
    explicit Row(const sqlite::Statement &statement) : m_statement(statement) {}

protected:
    std::int64_t integer(int column) const { return m_statement.integer(column); }
    bool isNull(int column) const { return m_statement.isNull(column); }
    std::string_view text(int column) const { return m_statement.view(column); }
    /// NULL reads as 0 and most values are not 0, so that one call of SQLite is enough for most rows.
    std::optional<std::int64_t> known(int column) const
    {
        const std::int64_t value = m_statement.integer(column);
        return value == 0 && m_statement.isNull(column) ? std::nullopt : std::optional(value);
    }

private:
    const sqlite::Statement &m_statement;
};

/// The rows of a query, one after the other: `while (rows.next()) use(*rows);`. Borrows a prepared statement of the
/// connection and is used within one scope. Throws StoreError.
template <class AnyRow>
class Rows final
{
public:
    template <class... Values>
    explicit Rows(sqlite::Connection &connection, const char *sql, const Values &...values)
        : m_statement(connection.prepare(sql)), m_row(*m_statement)
    {
        m_statement->bindAll(values...);
    }

    /// Must be called before the first row; false after the last.
    bool next() { return m_statement->step(); }
    const AnyRow &operator*() const { return m_row; }
    const AnyRow *operator->() const { return &m_row; }

private:
    sqlite::BorrowedStatement m_statement;
    AnyRow m_row;
};

} // namespace storage::image
