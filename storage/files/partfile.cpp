#include "storage/files/partfile.h"

#include "storage/error.h"
#include "storage/files/durablefile.h"
#include "storage/files/privatefile.h"
#include "storage/files/process.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>

#include <atomic>

namespace storage {

namespace {

/// In a folder shared by several machines, each cleans up its own files.
QString machineTag()
{
    static const QString tag =
        QString::fromLatin1(QCryptographicHash::hash(QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8(),
                                                     QCryptographicHash::Sha1)
                                .toHex()
                                .left(8));
    return tag;
}

QString partPath(const QString &target)
{
    static std::atomic<int> count = 0;
    return QFileInfo(target).absoluteDir().filePath(
        QStringLiteral(".siyu-%1-%2-%3.part").arg(machineTag()).arg(QCoreApplication::applicationPid()).arg(++count));
}

bool isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

/// Left by a process that has ended: named by us, or an unfinished store or backup of version 0.5 or earlier.
bool isLeftover(const QFileInfo &file)
{
    static const QRegularExpression ours(QStringLiteral("^\\.siyu-([0-9a-f]{8})-(\\d+)-\\d+\\.part$"));
    static const QRegularExpression earlier(QStringLiteral("\\.siyu\\.part(\\d+)$"));
    if (const auto match = ours.match(file.fileName()); match.hasMatch())
        return match.captured(1) == machineTag() && !isRunning(match.captured(2).toLongLong());
    if (const auto match = earlier.match(file.fileName()); match.hasMatch())
        return !isRunning(match.captured(1).toLongLong()) && (file.size() == 0 || isDatabase(file.filePath()));
    return false;
}

} // namespace

void removeWithCompanions(const QString &path)
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

PartFile::PartFile(const QString &target) : m_target(QFileInfo(target).absoluteFilePath()), m_path(partPath(target))
{
    clearLeftovers(QFileInfo(m_target).absolutePath());
    try {
        createPrivateFile(m_path);
    } catch (const StoreError &error) {
        throw StoreError(error.kind(), target, error.detail());
    }
}

PartFile::~PartFile()
{
    if (!m_isInPlace)
        removeWithCompanions(m_path);
}

void PartFile::putInPlace()
{
    syncFile(m_path);
    renameDurably(m_path, m_target);
    m_isInPlace = true;
}

void PartFile::putInPlaceIfNew()
{
    syncFile(m_path);
    linkDurably(m_path, m_target); // unlike a rename, it never replaces a file
    QFile::remove(m_path);
    m_isInPlace = true;
}

void PartFile::clearLeftovers(const QString &folder)
{
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral(".siyu-*.part"), QStringLiteral("*.siyu.part*")},
                                   QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (isLeftover(file))
            removeWithCompanions(file.filePath());
    }
}

} // namespace storage
