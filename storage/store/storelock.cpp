#include "storage/store/storelock.h"

#include "storage/error.h"

#include <QDateTime>
#include <QFileInfo>
#include <QStorageInfo>

namespace storage {

namespace {

constexpr qint64 leastRoom = 4'096; // one block: less, and no file can be made

}

StoreLock::StoreLock(const QString &storePath) : m_lock(storePath + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0); // held all day: only a dead process makes it stale, never its age
    if (m_lock.tryLock(0))
        return;
    if (m_lock.error() == QLockFile::PermissionError)
        throw StoreError(ErrorKind::ReadOnly, storePath, QStringLiteral("the lock file cannot be made"));
    if (m_lock.error() != QLockFile::LockFailedError) {
        const QStorageInfo disk(QFileInfo(storePath).absolutePath());
        const bool full = disk.isValid() && disk.bytesAvailable() < leastRoom;
        throw StoreError(full ? ErrorKind::Full : ErrorKind::Io, storePath,
                         QStringLiteral("the lock file cannot be made"));
    }
    qint64 process = 0;
    QString host;
    QString program;
    m_lock.getLockInfo(&process, &host, &program);
    const QDateTime since = QFileInfo(m_lock.fileName()).lastModified();
    throw StoreError(
        ErrorKind::Busy, storePath,
        QStringLiteral("%1, process %2, %3, %4").arg(program).arg(process).arg(host, since.toString(Qt::ISODate)));
}

} // namespace storage
