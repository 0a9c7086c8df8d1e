#pragma once

#include "storage/ids.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>

struct sqlite3;
struct sqlite3_stmt;

namespace storage::sqlite {

/// One prepared statement. Parameters are numbered from 1, columns from 0. Used on the thread of its connection. Throws
/// StoreError. Text passed as std::string_view is not copied and must outlive the next step.
class Statement final
{
public:
    /// `rest`, if given, is set to the text after the first statement of `sql`.
    Statement(sqlite3 *database, const char *sql, bool persistent = true, const char **rest = nullptr);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;

    Statement &bind(int index, std::int64_t value);
    Statement &bind(int index, int value) { return bind(index, static_cast<std::int64_t>(value)); }
    Statement &bind(int index, bool value) { return bind(index, static_cast<std::int64_t>(value)); }
    Statement &bind(int index, double value);
    Statement &bind(int index, std::string_view utf8);
    Statement &bind(int index, const QString &text);
    Statement &bind(int index, const QByteArray &blob);
    Statement &bind(int index, std::nullptr_t);
    template <class Table>
    Statement &bind(int index, Id<Table> id)
    {
        return id ? bind(index, id.value) : bind(index, nullptr);
    }
    template <class Enum>
        requires std::is_enum_v<Enum>
    Statement &bind(int index, Enum value)
    {
        return bind(index, static_cast<std::int64_t>(value));
    }
    template <class T>
    Statement &bind(int index, const std::optional<T> &value)
    {
        return value ? bind(index, *value) : bind(index, nullptr);
    }
    /// Binds text, or NULL if it is empty.
    Statement &bindText(int index, std::string_view utf8)
    {
        return utf8.empty() ? bind(index, nullptr) : bind(index, utf8);
    }
    Statement &bindText(int index, const QString &text)
    {
        return text.isEmpty() ? bind(index, nullptr) : bind(index, text);
    }
    template <class... Values>
    Statement &bindAll(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// Returns true while there is a row; resets the statement at the end.
    bool step();
    /// Runs a statement that returns no rows, and resets it.
    void run();
    void reset();

    bool isNull(int column) const;
    bool isInteger(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view view(int column) const; ///< Valid until the next step.
    QString text(int column) const;
    QByteArray blob(int column) const;
    std::optional<std::int64_t> optionalInteger(int column) const;
    template <class AnyId>
    AnyId id(int column) const
    {
        return AnyId(integer(column));
    }
    int columnCount() const;
    QString columnName(int column) const;

    /// True if the text had only spaces and comments; then it must not be run.
    bool isEmpty() const { return m_statement == nullptr; }
    /// The SQL text.
    std::string_view sql() const;

private:
    friend class BorrowedStatement;

    sqlite3_stmt *m_statement = nullptr;
    bool m_borrowed = false;
};

/// Borrows a cached statement of a connection, and resets it and its bindings at the end of the scope. Owns a statement
/// if the cached one is already in use (a function called within its own loop).
class BorrowedStatement final
{
public:
    explicit BorrowedStatement(Statement &cached) : m_statement(cached) { m_statement.m_borrowed = true; }
    explicit BorrowedStatement(std::unique_ptr<Statement> own) : m_own(std::move(own)), m_statement(*m_own) {}
    ~BorrowedStatement()
    {
        m_statement.reset();
        m_statement.m_borrowed = false;
    }
    BorrowedStatement(const BorrowedStatement &) = delete;
    BorrowedStatement &operator=(const BorrowedStatement &) = delete;
    Statement *operator->() { return &m_statement; }
    Statement &operator*() { return m_statement; }
    static bool isLent(const Statement &statement) { return statement.m_borrowed; }

private:
    std::unique_ptr<Statement> m_own;
    Statement &m_statement;
};

} // namespace storage::sqlite
