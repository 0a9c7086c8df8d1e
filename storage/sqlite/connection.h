#pragma once

#include "storage/sqlite/statement.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <unordered_map>

struct sqlite3;

namespace storage::sqlite {

class PageGuard;

/// One SQLite connection with the program's settings and a statement cache. Used by one thread at a time. Only the
/// single writer of a store checkpoints; readers never do (because of the WAL-reset bug of SQLite 3.40).
class Connection final
{
public:
    enum class Mode {
        Create,    ///< Writer of a new file.
        Write,     ///< The single writer of a store.
        Read,      ///< A reader; never writes, never checkpoints.
        Immutable, ///< A reader of a file in a read-only folder, whose WAL is empty or absent.
    };

    Connection(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    QString path() const { return m_path; }
    bool isWriter() const { return m_mode == Mode::Create || m_mode == Mode::Write; }

    /// Runs one or several statements without parameters.
    void execute(const char *sql);
    void execute(const QString &sql) { execute(sql.toUtf8().constData()); }
    /// Returns a cached statement for a literal that lives as long as the connection; bindings are cleared after use.
    BorrowedStatement prepare(const char *sql);
    /// Creates a statement for single use, from text built at run time with known names.
    Statement prepareOnce(const QByteArray &sql);

    /// The first column of the first row, or 0 if there is none.
    std::int64_t integer(const char *sql);
    QString text(const char *sql);

    std::int64_t lastInsertId() const;
    std::int64_t changes() const; ///< Rows changed by the last statement.
    bool inTransaction() const;

    /// Called every few thousand steps; returning true stops the running statement with ErrorKind::Cancelled.
    void setCancelCheck(std::function<bool()> cancelled);
    const std::function<bool()> &cancelCheck() const { return m_cancelled; }

    /// From now on, checks the pages of each table before its first write, within this total time limit (PageGuard).
    void checkPagesBeforeWriting(std::chrono::milliseconds limit);
    /// Throws ErrorKind::Corrupt if damage to the file was found since this process started.
    void refuseDamaged() const;

    /// Writes back and truncates the WAL, without waiting. Returns false if a reader prevents it: try again after the
    /// next job.
    bool checkpointTruncate();

    /// Only for other classes in storage/sqlite.
    sqlite3 *handle() const { return m_database; }

private:
    void configure();
    void checkPages();

    sqlite3 *m_database = nullptr;
    QString m_path;
    Mode m_mode;
    std::unordered_map<const char *, std::unique_ptr<Statement>> m_statements;
    std::function<bool()> m_cancelled;
    std::unique_ptr<PageGuard> m_pageGuard;
};

} // namespace storage::sqlite
