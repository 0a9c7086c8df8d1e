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

/// One SQLite connection with the house's settings and a cache of its statements. Used by one thread at a time.
/// Only the one writer of a store checkpoints; readers never do (see architecture: the WAL-reset flaw of 3.40).
class Connection final
{
public:
    enum class Mode {
        Create,    ///< Writer of a file that does not exist yet.
        Write,     ///< The one writer of a store.
        Read,      ///< A reader; never writes, never checkpoints.
        Immutable, ///< A reader of a file whose folder cannot be written and whose WAL is empty or absent.
    };

    Connection(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    QString path() const { return m_path; }
    bool isWriter() const { return m_mode == Mode::Create || m_mode == Mode::Write; }

    /// Runs one or several statements that need no parameters.
    void execute(const char *sql);
    void execute(const QString &sql) { execute(sql.toUtf8().constData()); }
    /// A cached statement for a literal that lives as long as the connection; bindings cleared after use.
    BorrowedStatement prepare(const char *sql);
    /// A statement made for one use, from text built at run time out of known names.
    Statement prepareOnce(const QByteArray &sql);

    /// First column of the first row, or 0 when there is none.
    std::int64_t integer(const char *sql);
    QString text(const char *sql);

    std::int64_t lastInsertId() const;
    std::int64_t changes() const; ///< Rows changed by the last statement.
    bool inTransaction() const;

    /// Asked every few thousand steps; answering true stops the running statement with ErrorKind::Cancelled.
    void setCancelCheck(std::function<bool()> cancelled);
    const std::function<bool()> &cancelCheck() const { return m_cancelled; }

    /// From now on the pages of a table are checked before its first write, within this time in all (PageGuard).
    void checkPagesBeforeWriting(std::chrono::milliseconds limit);
    /// Throws ErrorKind::Corrupt where damage was found in the file since this process began.
    void refuseDamaged() const;

    /// Writes the WAL back and empties it, without waiting. False where a reader stands in the way: ask again after
    /// the next job.
    bool checkpointTruncate();

    /// For the other classes of storage/sqlite only.
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
