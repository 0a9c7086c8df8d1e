#include "storage/store/store.h"

#include "storage/error.h"
#include "storage/sqlite/backup.h"
#include "storage/store/backups.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>
#include <QUuid>
#include <QtEndian>

#include <filesystem>

namespace storage {

namespace {

constexpr qsizetype headerBytes = 100; // https://www.sqlite.org/fileformat2.html, 1.3
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;

void refuseNetworkFolder(const QString &path)
{
    static const QByteArrayList networkTypes{"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "fuse.sshfs", "ncpfs"};
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    if (networkTypes.contains(type))
        throw StoreError(ErrorKind::NetworkFolder, path, QString::fromLatin1(type));
}

QFileInfo walOf(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal"));
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
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QString temporary = path + QStringLiteral(".new%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    try {
        {
            sqlite::Connection connection(temporary, sqlite::Connection::Mode::Create);
            found(connection);
        }
        // A hard link, unlike a rename, never replaces a store that appeared meanwhile.
        std::error_code failure;
        const auto from = QFileInfo(temporary).filesystemAbsoluteFilePath();
        const auto to = QFileInfo(path).filesystemAbsoluteFilePath();
        std::filesystem::create_hard_link(from, to, failure);
        if (failure && !QFileInfo::exists(path))
            std::filesystem::rename(from, to, failure);
        if (failure)
            throw StoreError(ErrorKind::Io, path, QString::fromStdString(failure.message()));
        QFile::remove(temporary);
    } catch (const StoreError &error) {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(temporary + QLatin1String(suffix));
        const bool closed = !QFileInfo(QFileInfo(path).absolutePath()).isWritable();
        throw StoreError(closed ? ErrorKind::ReadOnly : error.kind(), path, error.detail());
    }
}

void Store::inspect(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        throw StoreError(ErrorKind::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(ErrorKind::Io, path, file.errorString());
    const QByteArray header = file.read(headerBytes);
    if (header.size() < headerBytes || !header.startsWith("SQLite format 3"))
        throw StoreError(ErrorKind::NotAStore, path, QStringLiteral("no SQLite header"));
    if (qFromBigEndian<qint32>(header.constData() + applicationIdOffset) != applicationId)
        throw StoreError(ErrorKind::NotAStore, path, QStringLiteral("a database of another program"));
    const auto version = qFromBigEndian<qint32>(header.constData() + userVersionOffset);
    if (version > newestSchema())
        throw StoreError(ErrorKind::NewerSchema, path, QStringLiteral("schema %1, known %2").arg(version).arg(newestSchema()));
}

Store::Store(const QString &path, Access access) : m_path(QFileInfo(path).absoluteFilePath()), m_access(access)
{
    inspect(m_path);
    if (access == Access::Write)
        openForWriting();
    else
        openForReading();
    probe();
}

Store::~Store()
{
    if (m_access == Access::Write && m_connection) {
        try {
            m_connection->checkpointTruncate();
        } catch (...) { // the next writer does it
        }
    }
}

std::unique_ptr<sqlite::Connection> Store::newReader() const
{
    return std::make_unique<sqlite::Connection>(m_path, sqlite::Connection::Mode::Read);
}

void Store::openForReading()
{
    const bool folderWritable = QFileInfo(QFileInfo(m_path).absolutePath()).isWritable();
    const bool walHoldsNothing = !walOf(m_path).exists() || walOf(m_path).size() == 0;
    const auto mode = !folderWritable && walHoldsNothing ? sqlite::Connection::Mode::Immutable : sqlite::Connection::Mode::Read;
    m_connection = std::make_unique<sqlite::Connection>(m_path, mode);
    if (const auto version = m_connection->integer("PRAGMA user_version"); version < newestSchema())
        throw StoreError(ErrorKind::Conflict, m_path,
                         QStringLiteral("schema %1 is older than %2: any writing command updates it").arg(version).arg(newestSchema()));
}

void Store::openForWriting()
{
    refuseNetworkFolder(m_path);
    m_lock = std::make_unique<StoreLock>(m_path);
    if (!QFileInfo(m_path).isWritable())
        throw StoreError(ErrorKind::ReadOnly, m_path);
    m_wasLeftOpen = walOf(m_path).exists() && walOf(m_path).size() > 0;
    m_connection = std::make_unique<sqlite::Connection>(m_path, sqlite::Connection::Mode::Write);
    const auto version = static_cast<int>(m_connection->integer("PRAGMA user_version"));
    if (version > newestSchema())
        throw StoreError(ErrorKind::NewerSchema, m_path);
    if (version < newestSchema()) {
        QDir().mkpath(backupFolder());
        sqlite::backupTo(*m_connection, Backups(backupFolder()).pathBeforeMigration(version));
        migrate(*m_connection, bundledMigrations());
    }
}

void Store::probe()
{
    for (const char *sql : {"SELECT * FROM store_info LIMIT 1", "SELECT * FROM customer LIMIT 1", "SELECT * FROM identity LIMIT 1",
                            "SELECT * FROM friendship LIMIT 1", "SELECT * FROM customer_tag LIMIT 1", "SELECT * FROM orders LIMIT 1",
                            "SELECT * FROM task LIMIT 1", "SELECT * FROM event LIMIT 1"})
        m_connection->integer(sql);
}

} // namespace storage
