#include "storage/sqlite/statement.h"

#include "storage/sqlite/sqlitefailure.h"

#include <sqlite3.h>

namespace storage::sqlite {

Statement::Statement(sqlite3 *database, const char *sql, bool persistent, const char **rest)
{
    const unsigned flags = persistent ? SQLITE_PREPARE_PERSISTENT : 0;
    if (sqlite3_prepare_v3(database, sql, -1, flags, &m_statement, rest) != SQLITE_OK)
        throwFailure(database, sql);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement &&other) noexcept : m_statement(other.m_statement)
{
    other.m_statement = nullptr;
}

Statement &Statement::bind(int index, std::int64_t value)
{
    if (sqlite3_bind_int64(m_statement, index, value) != SQLITE_OK)
        throwFailure(sqlite3_db_handle(m_statement), sqlite3_sql(m_statement));
    return *this;
}

Statement &Statement::bind(int index, double value)
{
    if (sqlite3_bind_double(m_statement, index, value) != SQLITE_OK)
        throwFailure(sqlite3_db_handle(m_statement), sqlite3_sql(m_statement));
    return *this;
}

Statement &Statement::bind(int index, std::string_view utf8)
{
    const char *text = utf8.data() ? utf8.data() : "";
    if (sqlite3_bind_text64(m_statement, index, text, utf8.size(), SQLITE_STATIC, SQLITE_UTF8) != SQLITE_OK)
        throwFailure(sqlite3_db_handle(m_statement), sqlite3_sql(m_statement));
    return *this;
}

Statement &Statement::bind(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (sqlite3_bind_text64(m_statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                            SQLITE_TRANSIENT, SQLITE_UTF8) != SQLITE_OK)
        throwFailure(sqlite3_db_handle(m_statement), sqlite3_sql(m_statement));
    return *this;
}

Statement &Statement::bind(int index, const QByteArray &blob)
{
    if (sqlite3_bind_blob64(m_statement, index, blob.constData(), static_cast<sqlite3_uint64>(blob.size()),
                            SQLITE_TRANSIENT) != SQLITE_OK)
        throwFailure(sqlite3_db_handle(m_statement), sqlite3_sql(m_statement));
    return *this;
}

Statement &Statement::bind(int index, std::nullptr_t)
{
    if (sqlite3_bind_null(m_statement, index) != SQLITE_OK)
        throwFailure(sqlite3_db_handle(m_statement), sqlite3_sql(m_statement));
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        sqlite3 *database = sqlite3_db_handle(m_statement);
        const QByteArray sql(sqlite3_sql(m_statement));
        try {
            throwFailure(database, sql.constData());
        } catch (...) {
            sqlite3_reset(m_statement);
            throw;
        }
    }
    sqlite3_reset(m_statement);
    return false;
}

void Statement::run()
{
    while (step()) {
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool Statement::isInteger(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Statement::view(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
                : std::string_view();
}

QString Statement::text(int column) const
{
    const std::string_view utf8 = view(column);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QByteArray Statement::blob(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return data ? QByteArray(data, sqlite3_column_bytes(m_statement, column)) : QByteArray();
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::string_view Statement::sql() const
{
    return sqlite3_sql(m_statement);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement, column));
}

} // namespace storage::sqlite
