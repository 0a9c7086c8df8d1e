#include "storage/sqlite/sqlitefailure.h"

#include "storage/error.h"
#include "storage/files/fileinuse.h"
#include "storage/files/systemerror.h"

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <vector>

namespace storage::sqlite {

namespace {

/// True if the operating system refused to enlarge a file: SQLite recognises only one of the reasons.
bool isOutOfRoom(int code, int systemError)
{
    if (code == SQLITE_IOERR_SHMSIZE)
        return true;
#ifdef Q_OS_UNIX
    return (code & 0xff) == SQLITE_IOERR && kindOfSystemError(systemError) == ErrorKind::Full;
#else
    return false;
#endif
}

ErrorKind kindOf(int code, int systemError = 0)
{
    if (isOutOfRoom(code, systemError))
        return ErrorKind::Full;
    if (code == SQLITE_IOERR_CORRUPTFS)
        return ErrorKind::Corrupt;
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Busy;
    case SQLITE_FULL:
        return ErrorKind::Full;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: // it had a valid header when it was opened
        return ErrorKind::Corrupt;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorKind::ReadOnly;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return ErrorKind::Io;
    case SQLITE_CONSTRAINT:
        return ErrorKind::Conflict;
    default:
        return ErrorKind::Bug;
    }
}

QString subjectOf(sqlite3 *database)
{
    const char *path = database ? sqlite3_db_filename(database, "main") : nullptr;
    return path && *path ? QString::fromUtf8(path) : QStringLiteral("the store");
}

struct DamagedFiles
{
    std::mutex mutex;
    std::vector<FileIdentity> files;
    std::atomic<bool> any = false; ///< checked before every transaction
};

DamagedFiles &damagedFiles()
{
    static DamagedFiles one;
    return one;
}

} // namespace

void noteDamage(const QString &path)
{
    const auto file = identityOf(path);
    if (!file || FileInUse::roleOf(path) != FileInUse::Role::Store)
        return;
    DamagedFiles &known = damagedFiles();
    const std::lock_guard lock(known.mutex);
    known.files.push_back(*file);
    known.any = true;
}

void forgetDamage(const QString &path)
{
    DamagedFiles &known = damagedFiles();
    if (!known.any)
        return;
    const auto file = identityOf(path);
    const std::lock_guard lock(known.mutex);
    if (file)
        std::erase(known.files, *file);
}

bool isKnownDamaged(const QString &path)
{
    DamagedFiles &known = damagedFiles();
    if (!known.any)
        return false;
    const auto file = identityOf(path);
    const std::lock_guard lock(known.mutex);
    return file && std::find(known.files.begin(), known.files.end(), *file) != known.files.end();
}

void throwFailure(sqlite3 *database, const char *sql)
{
    const int code = database ? sqlite3_extended_errcode(database) : SQLITE_NOMEM;
    const QString detail = QStringLiteral("SQLite %1: %2 [%3]")
                               .arg(code)
                               .arg(database ? QString::fromUtf8(sqlite3_errmsg(database)) : QString(),
                                    QString::fromUtf8(sql).simplified());
    const ErrorKind kind = kindOf(code, database ? sqlite3_system_errno(database) : 0);
    if (kind == ErrorKind::Corrupt)
        noteDamage(subjectOf(database));
    throw StoreError(kind, subjectOf(database), detail);
}

void throwCode(int code, const char *subject)
{
    throw StoreError(kindOf(code), QString::fromUtf8(subject),
                     QStringLiteral("SQLite %1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errstr(code))));
}

} // namespace storage::sqlite
