#include "storage/sqlite/backup.h"

#include "storage/error.h"
#include "storage/files/partfile.h"
#include "storage/sqlite/sqlitefailure.h"
#include "storage/sqlite/transaction.h"

#include <QByteArrayList>
#include <QFileInfo>

#include <sqlite3.h>

namespace storage::sqlite {

namespace {

constexpr int pagesAStep = 2'000;

struct Target
{
    explicit Target(const QString &path)
    {
        const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
        if (sqlite3_open_v2(path.toUtf8().constData(), &database, flags, nullptr) != SQLITE_OK) {
            const int code = sqlite3_extended_errcode(database);
            sqlite3_close(database);
            throwCode(code, path.toUtf8().constData());
        }
    }
    ~Target() { sqlite3_close(database); }
    Target(const Target &) = delete;
    Target &operator=(const Target &) = delete;

    sqlite3 *database = nullptr;
};

void copyPages(Connection &source, const QString &path, const BackupProgress &progress)
{
    const Target target(path);
    // Held during all steps, or every commit of another process would restart the copy.
    std::optional<Transaction> snapshot;
    if (!source.inTransaction())
        snapshot.emplace(source, Transaction::Kind::Read);
    source.integer("SELECT count(*) FROM sqlite_schema");
    sqlite3_exec(target.database, "PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
    sqlite3_backup *backup = sqlite3_backup_init(target.database, "main", source.handle(), "main");
    if (!backup)
        throwFailure(target.database, "backup");
    int code = SQLITE_OK;
    bool goOn = true;
    while (goOn && (code = sqlite3_backup_step(backup, pagesAStep)) == SQLITE_OK) {
        if (progress)
            goOn = progress(sqlite3_backup_pagecount(backup) - sqlite3_backup_remaining(backup),
                            sqlite3_backup_pagecount(backup));
    }
    sqlite3_backup_finish(backup);
    if (!goOn)
        throw StoreError(ErrorKind::Cancelled, path);
    if (code != SQLITE_DONE && sqlite3_errcode(target.database) != SQLITE_OK)
        throwFailure(target.database, "backup"); // it knows the system's reason
    if (code != SQLITE_DONE)
        throwCode(code, path.toUtf8().constData());
}

} // namespace

QStringList pageProblems(Connection &connection, bool full)
{
    QStringList problems;
    Statement check = connection.prepareOnce(full ? "PRAGMA integrity_check(50)" : "PRAGMA quick_check(50)");
    while (check.step()) {
        if (check.view(0) != "ok")
            problems << check.text(0);
    }
    if (!problems.isEmpty())
        noteDamage(connection.path());
    return problems;
}

QStringList tableProblems(Connection &connection)
{
    QByteArrayList tables;
    {
        Statement names = connection.prepareOnce("SELECT name FROM sqlite_schema WHERE type = 'table'");
        while (names.step())
            tables << names.text(0).toUtf8();
    }
    QStringList problems;
    for (const QByteArray &table : tables) {
        Statement check = connection.prepareOnce("PRAGMA quick_check(\"" + table + "\")");
        while (check.step()) {
            if (check.view(0) != "ok")
                problems << check.text(0);
        }
    }
    if (!problems.isEmpty())
        noteDamage(connection.path());
    return problems;
}

QStringList integrityProblems(Connection &connection, bool full)
{
    QStringList problems = pageProblems(connection, full);
    Statement foreignKeys = connection.prepareOnce("PRAGMA foreign_key_check");
    while (foreignKeys.step() && problems.size() < 50)
        problems << QStringLiteral("%1 row %2 points to a %3 that does not exist")
                        .arg(foreignKeys.text(0), foreignKeys.text(1), foreignKeys.text(2));
    return problems;
}

void backupTo(Connection &source, const QString &target, const BackupProgress &progress)
{
    if (QFileInfo::exists(target + QStringLiteral("-wal")))
        throw StoreError(ErrorKind::Busy, target, QStringLiteral("open as a store"));
    PartFile part(target);
    try {
        copyPages(source, part.path(), progress);
    } catch (const StoreError &error) { // nobody knows the file in the making by its name
        throw StoreError(error.kind(), error.kind() == ErrorKind::Corrupt ? source.path() : target, error.detail());
    }
    QStringList problems;
    {
        Connection copy(part.path(), Connection::Mode::Immutable);
        problems = integrityProblems(copy, false);
    }
    if (!problems.isEmpty())
        throw StoreError(ErrorKind::Corrupt, target, problems.join(QStringLiteral("; ")));
    part.putInPlace();
}

} // namespace storage::sqlite
