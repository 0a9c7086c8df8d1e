#include "storage/store/store.h"

#include "storage/error.h"
#include "storage/sqlite/backup.h"
#include "storage/sqlite/sqlitefailure.h"
#include "storage/files/partfile.h"
#include "storage/files/privatefile.h"
#include "storage/store/backups.h"
#include "storage/store/counters.h"
#include "storage/store/networkfolder.h"
#include "storage/store/schemaguard.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>
#include <QtEndian>

namespace storage {

namespace {

constexpr qsizetype headerBytes = 100; // https://www.sqlite.org/fileformat2.html, 1.3
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;
constexpr std::chrono::seconds longestPageCheck(10);

QFileInfo walOf(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal"));
}

/// True where the first tables of a store are in a database, whatever its head says of whose it is. Only read, and
/// never the WAL of another program.
bool hasOurTables(const QString &path)
{
    try {
        sqlite::Connection connection(path, sqlite::Connection::Mode::Immutable);
        return connection.integer("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN "
                                  "('store_info', 'team_rule', 'customer', 'identity', 'friendship', 'audit')") == 6;
    } catch (const StoreError &) {
        return false;
    }
}

/// True of a file whose head is no store's, but which was one: a backup lies beside it, or our tables are in it.
bool wasOurs(const QString &path, bool isDatabase)
{
    return !Backups::of(linksFollowed(path)).all().isEmpty() || (isDatabase && hasOurTables(path));
}

void found(sqlite::Connection &connection)
{
    migrate(connection, bundledMigrations());
    connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(Store::applicationId));
    auto insert = connection.prepare("INSERT INTO store_info(key, value) VALUES(?1, ?2)");
    insert->bindAll(QStringLiteral("store_number"), QStringLiteral("0")).run();
    insert->bindAll(QStringLiteral("store_uuid"), QUuid::createUuid().toString(QUuid::WithoutBraces)).run();
    connection.checkpointTruncate();
}

} // namespace

void Store::create(const QString &path)
{
    if (QFileInfo::exists(path))
        throw StoreError(ErrorKind::Conflict, path, QStringLiteral("a file of this name exists"));
    refuseNetworkFolder(path);
    makePrivateFolder(QFileInfo(path).absolutePath());
    try {
        PartFile part(path);
        {
            sqlite::Connection connection(part.path(), sqlite::Connection::Mode::Create);
            found(connection);
        }
        part.putInPlaceIfNew();
    } catch (const StoreError &error) {
        const bool closed = !QFileInfo(QFileInfo(path).absolutePath()).isWritable();
        throw StoreError(closed ? ErrorKind::ReadOnly : error.kind(), path, error.detail());
    }
}

void Store::inspect(const QString &path, int newest)
{
    QFile file(path);
    if (!file.exists())
        throw StoreError(ErrorKind::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(ErrorKind::Io, path, file.errorString());
    const QByteArray header = file.read(headerBytes);
    file.close();
    if (header.size() < headerBytes || !header.startsWith("SQLite format 3"))
        throw StoreError(wasOurs(path, false) ? ErrorKind::Corrupt : ErrorKind::NotAStore, path,
                         QStringLiteral("no SQLite header"));
    if (qFromBigEndian<qint32>(header.constData() + applicationIdOffset) != applicationId)
        throw StoreError(wasOurs(path, true) ? ErrorKind::Corrupt : ErrorKind::NotAStore, path,
                         QStringLiteral("the application id in its header is another program's"));
    const auto version = qFromBigEndian<qint32>(header.constData() + userVersionOffset);
    if (version > newest)
        throw StoreError(ErrorKind::NewerSchema, path, QStringLiteral("schema %1, known %2").arg(version).arg(newest));
}

Store::Store(const QString &path, Access access, std::vector<Migration> migrations, const OpeningWatch &watch,
             const Opening &opening)
    : m_path(linksFollowed(path)), m_access(access), m_migrations(std::move(migrations)),
      m_inUse(m_path, FileInUse::Role::Store)
{
    try {
        inspect(m_path, newest());
        if (access == Access::Write)
            openForWriting(watch, opening);
        else
            openForReading();
        refuseForeignSchema(*m_connection, m_migrations);
        probe();
        if (access == Access::Write && opening.checksPages)
            m_connection->checkPagesBeforeWriting(longestPageCheck);
        if (access == Access::Write)
            raiseCounters(*m_connection);
    } catch (...) {
        sqlite::forgetDamage(m_path); // a replacement may get the same identity
        throw;
    }
}

Store::~Store()
{
    if (m_access == Access::Write && m_connection) {
        try {
            m_connection->checkpointTruncate();
        } catch (...) { // the next writer does it
        }
    }
    sqlite::forgetDamage(m_path);
}

std::unique_ptr<sqlite::Connection> Store::newReader() const
{
    return std::make_unique<sqlite::Connection>(m_path, sqlite::Connection::Mode::Read);
}

void Store::openForReading()
{
    std::int64_t version = 0;
    try {
        m_connection = std::make_unique<sqlite::Connection>(m_path, sqlite::Connection::Mode::Read);
        version = m_connection->integer("PRAGMA user_version");
    } catch (const StoreError &error) {
        // With a writer, the WAL files exist, and reading works in any folder. If they do not exist and cannot be
        // created, there is no writer: the file alone is complete, unless a WAL was left behind.
        const bool cannotShare = error.kind() == ErrorKind::Io || error.kind() == ErrorKind::ReadOnly;
        if (!cannotShare || walOf(m_path).size() > 0)
            throw;
        m_connection = std::make_unique<sqlite::Connection>(m_path, sqlite::Connection::Mode::Immutable);
        version = m_connection->integer("PRAGMA user_version");
    }
    if (version > newest())
        throw StoreError(ErrorKind::NewerSchema, m_path);
    if (version < newest())
        throw StoreError(ErrorKind::OlderSchema, m_path,
                         QStringLiteral("schema %1, known %2").arg(version).arg(newest()));
}

void Store::openForWriting(const OpeningWatch &watch, const Opening &opening)
{
    refuseNetworkFolder(m_path);
    m_lock = std::make_unique<StoreLock>(m_path, opening.lock);
    if (!QFileInfo(m_path).isWritable())
        throw StoreError(ErrorKind::ReadOnly, m_path);
    tidy();
    m_wasLeftOpen = walOf(m_path).exists() && walOf(m_path).size() > 0;
    m_connection = std::make_unique<sqlite::Connection>(m_path, sqlite::Connection::Mode::Write);
    const auto version = static_cast<int>(m_connection->integer("PRAGMA user_version"));
    if (version > newest())
        throw StoreError(ErrorKind::NewerSchema, m_path);
    if (version < newest()) {
        refuseForeignSchema(*m_connection, m_migrations);
        bringUpToDate(version, watch);
    }
}

/// Removes unfinished files of earlier processes, and access for others granted by earlier versions.
void Store::tidy()
{
    for (const QString &folder : {QFileInfo(m_path).absolutePath(), backupFolder()})
        PartFile::clearLeftovers(folder);
    removeWithCompanions(m_path + QStringLiteral(".restoring")); // a restore would hold the lock
    for (const QString &file : {m_path, walOf(m_path).filePath(), m_path + QStringLiteral("-shm"), backupFolder()})
        keepPrivate(file);
}

void Store::bringUpToDate(int version, const OpeningWatch &watch)
{
    const QString backup = Backups(backupFolder()).pathBeforeMigration(version);
    Backups(backupFolder()).makeFolder();
    const QStorageInfo disk(backupFolder());
    if (disk.isValid() && disk.bytesAvailable() < 2 * (QFileInfo(m_path).size() + walOf(m_path).size()))
        throw StoreError(ErrorKind::Full, m_path, QStringLiteral("no room for the backup before the migration"));
    sqlite::backupTo(*m_connection, backup, watch.backup);
    if (watch.migrating)
        watch.migrating();
    try {
        m_connection->setCancelCheck(watch.cancelled);
        migrate(*m_connection, m_migrations);
        m_connection->setCancelCheck({});
    } catch (const StoreError &error) {
        throw StoreError(error.kind(), m_path,
                         QStringLiteral("%1; the backup made before is %2").arg(error.detail(), backup));
    }
}

void Store::probe()
{
    for (const char *sql :
         {"SELECT * FROM store_info LIMIT 1", "SELECT * FROM customer LIMIT 1", "SELECT * FROM identity LIMIT 1",
          "SELECT * FROM friendship LIMIT 1", "SELECT * FROM customer_tag LIMIT 1", "SELECT * FROM orders LIMIT 1",
          "SELECT * FROM task LIMIT 1", "SELECT * FROM event LIMIT 1"})
        m_connection->integer(sql);
}

} // namespace storage
