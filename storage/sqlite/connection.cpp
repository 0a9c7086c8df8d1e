#include "storage/sqlite/connection.h"

#include "storage/error.h"
#include "storage/files/privatefile.h"
#include "storage/sqlite/pageguard.h"
#include "storage/sqlite/sqlitefailure.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <mutex>

namespace storage::sqlite {

namespace {

constexpr int cancelCheckInterval = 20'000; // virtual machine steps, much less than a millisecond
constexpr int busyTimeout = 2'000;          // milliseconds; only a reader of another process can block

int flagsOf(Connection::Mode mode)
{
    switch (mode) {
    case Connection::Mode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Connection::Mode::Write:
        return SQLITE_OPEN_READWRITE;
    case Connection::Mode::Read:
    case Connection::Mode::Immutable:
        break;
    }
    return SQLITE_OPEN_READONLY;
}

/// SQLite's memory statistics take a global lock on every allocation and are not used.
void switchOffStatistics()
{
    static std::once_flag once;
    std::call_once(once, [] { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });
}

} // namespace

Connection::Connection(const QString &path, Mode mode) : m_path(path), m_mode(mode)
{
    switchOffStatistics();
    if (mode == Mode::Create && !QFileInfo::exists(path))
        createPrivateFile(path); // the WAL and journal get the permissions of the file
    QByteArray name = path.toUtf8();
    int flags = flagsOf(mode) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (mode == Mode::Immutable) {
        name = QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
        flags |= SQLITE_OPEN_URI;
    }
    try {
        if (sqlite3_open_v2(name.constData(), &m_database, flags, nullptr) != SQLITE_OK)
            throwFailure(m_database, "open");
        configure();
    } catch (...) {
        sqlite3_close(m_database);
        throw;
    }
}

Connection::~Connection()
{
    m_statements.clear();
    m_pageGuard.reset();
    sqlite3_close(m_database);
}

void Connection::configure()
{
    sqlite3_busy_timeout(m_database, busyTimeout);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    execute("PRAGMA mmap_size = 0; PRAGMA cache_size = -16384; PRAGMA temp_store = FILE; PRAGMA foreign_keys = ON");
    if (isWriter()) {
        execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000");
    } else {
        sqlite3_db_config(m_database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        execute("PRAGMA wal_autocheckpoint = 0; PRAGMA query_only = ON");
    }
}

void Connection::execute(const char *sql)
{
    if (!m_pageGuard) {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            throwFailure(m_database, sql);
        return;
    }
    for (const char *rest = sql; *rest != '\0';) { // one by one: the tables they write are checked first
        Statement statement(m_database, rest, false, &rest);
        checkPages();
        if (!statement.isEmpty())
            statement.run();
    }
}

BorrowedStatement Connection::prepare(const char *sql)
{
    std::unique_ptr<Statement> &slot = m_statements[sql];
    if (!slot) {
        slot = std::make_unique<Statement>(m_database, sql);
        checkPages();
    }
    // The key is the address of a literal; text built at run time may reuse an address.
    if (BorrowedStatement::isLent(*slot) || slot->sql() != sql) {
        auto own = std::make_unique<Statement>(m_database, sql, false);
        checkPages();
        return BorrowedStatement(std::move(own));
    }
    return BorrowedStatement(*slot);
}

Statement Connection::prepareOnce(const QByteArray &sql)
{
    Statement statement(m_database, sql.constData(), false);
    checkPages();
    return statement;
}

void Connection::checkPagesBeforeWriting(std::chrono::milliseconds limit)
{
    m_pageGuard = std::make_unique<PageGuard>(*this, limit);
}

void Connection::checkPages()
{
    if (m_pageGuard)
        m_pageGuard->checkPending();
}

void Connection::refuseDamaged() const
{
    if (isKnownDamaged(m_path))
        throw StoreError(ErrorKind::Corrupt, m_path, QStringLiteral("damage was found before"));
}

std::int64_t Connection::integer(const char *sql)
{
    Statement statement(m_database, sql, false);
    return statement.step() ? statement.integer(0) : 0;
}

QString Connection::text(const char *sql)
{
    Statement statement(m_database, sql, false);
    return statement.step() ? statement.text(0) : QString();
}

std::int64_t Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_database);
}

std::int64_t Connection::changes() const
{
    return sqlite3_changes64(m_database);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_database) == 0;
}

void Connection::setCancelCheck(std::function<bool()> cancelled)
{
    m_cancelled = std::move(cancelled);
    if (!m_cancelled) {
        sqlite3_progress_handler(m_database, 0, nullptr, nullptr);
        return;
    }
    sqlite3_progress_handler(
        m_database, cancelCheckInterval,
        [](void *self) { return static_cast<Connection *>(self)->m_cancelled() ? 1 : 0; }, this);
}

bool Connection::checkpointTruncate()
{
    sqlite3_busy_timeout(m_database, 0);
    const int code = sqlite3_wal_checkpoint_v2(m_database, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(m_database, busyTimeout);
    return code == SQLITE_OK;
}

} // namespace storage::sqlite
