#include "storage/store/storelock.h"

#include "storage/error.h"
#include "storage/files/fileidentity.h"
#include "storage/files/partfile.h"
#include "storage/files/systemerror.h"
#include "storage/store/lockerrors.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QLockFile>
#include <QSysInfo>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <set>
#include <thread>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace storage {

namespace {

/// True if the holder ran on this machine: by the boot ID of the kernel (a container may have its own name), else by
/// the machine ID, else by name.
bool ranHere(const LockHolder &holder)
{
    if (!holder.boot.isEmpty() && holder.boot == QSysInfo::bootUniqueId())
        return true;
    if (!holder.machine.isEmpty() && !QSysInfo::machineUniqueId().isEmpty())
        return holder.machine == QSysInfo::machineUniqueId();
    return holder.host == QSysInfo::machineHostName();
}

LockHolder holderIn(const QString &lockFile)
{
    QFile file(lockFile);
    const bool isRead = QFileInfo(lockFile).isFile() && file.open(QIODevice::ReadOnly);
    LockHolder holder = isRead ? LockHolder::parse(file.readAll()) : LockHolder();
    holder.since = QFileInfo(lockFile).lastModified();
    return holder;
}

/// The detail of Busy: the holder, as LockHolder::text(). A process that has just locked the store signs its lock file a
/// moment later, so this waits briefly for the signature. Empty if there is none, e.g. if the store was locked by a hard
/// link.
QString runningHolder(const QString &lockFile)
{
    constexpr int mostTries = 10;
    constexpr std::chrono::milliseconds pause(20);
    LockHolder holder = holderIn(lockFile);
    for (int tries = 1; !holder.isKnown() && tries < mostTries; ++tries) {
        std::this_thread::sleep_for(pause);
        holder = holderIn(lockFile);
    }
    return holder.text();
}

QByteArray signature()
{
    return QByteArrayList{QByteArray::number(QCoreApplication::applicationPid()),
                          QCoreApplication::applicationName().toUtf8(),
                          QSysInfo::machineHostName().toUtf8(),
                          QSysInfo::machineUniqueId(),
                          QSysInfo::bootUniqueId(),
                          QByteArray()}
        .join('\n');
}

/// True if another process holds the system's lock on the file.
bool isLocked(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    const bool locked = file >= 0 && ::flock(file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    if (file >= 0)
        ::close(file);
    return locked;
#else
    return QFileInfo::exists(path) && path.endsWith(QLatin1String(".lock"));
#endif
}

/// The stores locked by this process. A second lock is refused before it opens anything: closing that file again
/// would release SQLite's locks on the store for the whole process (https://www.sqlite.org/howtocorrupt.html,
/// 2.2).
class HeldHere final
{
public:
    bool add(const QString &path)
    {
        const std::lock_guard lock(m_mutex);
        return std::none_of(m_paths.begin(), m_paths.end(),
                            [&path](const QString &held) { return isSameFile(held, path); }) &&
               m_paths.insert(path).second;
    }
    bool contains(const QString &path)
    {
        const std::lock_guard lock(m_mutex);
        return std::any_of(m_paths.begin(), m_paths.end(),
                           [&path](const QString &held) { return isSameFile(held, path); });
    }
    void remove(const QString &path)
    {
        const std::lock_guard lock(m_mutex);
        m_paths.erase(path);
    }

private:
    std::mutex m_mutex;
    std::set<QString> m_paths;
};

HeldHere &heldHere()
{
    static HeldHere one;
    return one;
}

} // namespace

QString LockHolder::text() const
{
    if (!isKnown())
        return {};
    return QStringLiteral("%1, process %2, %3, %4").arg(program).arg(process).arg(host, since.toString(Qt::ISODate));
}

/// The first five lines are those of QLockFile, as used by version 0.5 and earlier.
LockHolder LockHolder::parse(const QByteArray &lockFile)
{
    const QList<QByteArray> lines = lockFile.split('\n');
    LockHolder holder;
    holder.process = lines.value(0).trimmed().toLongLong();
    holder.program = QString::fromUtf8(lines.value(1));
    holder.host = QString::fromUtf8(lines.value(2));
    holder.machine = lines.value(3);
    holder.boot = lines.value(4);
    return holder.isKnown() ? holder : LockHolder();
}

StoreLock::StoreLock(const QString &storePath, Rule rule)
    : m_store(linksFollowed(storePath)), m_path(m_store + QStringLiteral(".lock"))
{
    if (!heldHere().add(m_store))
        throwBusy();
    try {
        take(rule);
    } catch (...) {
        letGo();
        throw;
    }
}

void StoreLock::refuseHeld(const QString &storePath)
{
    const QString store = linksFollowed(storePath);
    const QString lockFile = store + QStringLiteral(".lock");
    if (heldHere().contains(store) || isLocked(store) || isLocked(lockFile))
        throw StoreError(ErrorKind::Busy, store, runningHolder(lockFile));
}

StoreLock::~StoreLock()
{
    letGo();
}

void StoreLock::throwBusy()
{
    throw StoreError(ErrorKind::Busy, m_store, runningHolder(m_path));
}

void StoreLock::throwAbandoned(const LockHolder &holder)
{
    throw StoreError(ErrorKind::Abandoned, m_store, holder.text());
}

#ifdef Q_OS_UNIX

namespace {

/// True if the path still refers to the open file, and not to a replacement.
bool isStill(int file, const QString &path)
{
    struct stat open = {}, named = {};
    return ::fstat(file, &open) == 0 && ::stat(QFile::encodeName(path).constData(), &named) == 0 &&
           open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

void closeFile(int &file)
{
    if (file >= 0)
        ::close(file);
    file = -1;
}

/// A folder, a link or a pipe at the name of the lock file: opening it would fail for no reason that helps, follow it
/// elsewhere or wait for ever. Its own path is the subject of the error.
void refuseWhatIsNoFile(const QString &lockFile)
{
    struct stat named = {};
    if (::lstat(QFile::encodeName(lockFile).constData(), &named) == 0 && !S_ISREG(named.st_mode))
        throw StoreError(ErrorKind::Io, lockFile, notALockFile);
}

bool writeSignature(int file)
{
    const QByteArray words = signature();
    return ::pwrite(file, words.constData(), std::size_t(words.size()), 0) == words.size() &&
           ::ftruncate(file, words.size()) == 0 && ::fsync(file) == 0;
}

/// Creates a lock file, open, locked and signed. It gets its name last, so that a killed process does not leave one
/// without a holder. Negative on failure; `error` is the system's, EEXIST if another process created one.
int makeLockFile(const QString &path, int storeFile, int &error)
{
    const PartFile part(path);
    const QByteArray draft = QFile::encodeName(part.path()), name = QFile::encodeName(path);
    int file = ::open(draft.constData(), O_RDWR | O_CLOEXEC);
    if (struct stat store = {}; file >= 0 && storeFile >= 0 && ::fstat(storeFile, &store) == 0)
        ::fchmod(file, store.st_mode & 0666); // users who may write the store may take over its lock
    const bool isReady = file >= 0 && ::flock(file, LOCK_EX | LOCK_NB) == 0 && writeSignature(file);
    if (isReady && ::link(draft.constData(), name.constData()) == 0)
        return file;
    error = errno;
    closeFile(file);
    if (!isReady || error == EEXIST)
        return -1;
    file = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600); // a file system without links
    if (file < 0 || !writeSignature(file)) {
        error = errno;
        closeFile(file);
    }
    return file;
}

} // namespace

void StoreLock::take(Rule rule)
{
    lockStore();
    while (!openLockFile()) {
        closeFile(m_lockFile);
        m_isLocked = m_isSigned = false;
    }
    if (!m_isSigned) {
        judge(rule);
        sign();
    }
}

/// Locks the store file itself, so that hard links share the lock. Elsewhere it would clash with SQLite's locks.
void StoreLock::lockStore()
{
#ifdef Q_OS_LINUX
    while (true) {
        m_storeFile = ::open(QFile::encodeName(m_store).constData(), O_RDONLY | O_CLOEXEC);
        if (m_storeFile < 0)
            return; // missing or not readable: opening it reports that
        lockWhole(m_storeFile);
        if (isStill(m_storeFile, m_store))
            return;
        closeFile(m_storeFile); // it was replaced by a restore meanwhile
    }
#endif
}

/// Returns false if the holder removed the file meanwhile, or another process created one: try again.
bool StoreLock::openLockFile()
{
    refuseWhatIsNoFile(m_path);
    m_lockFile = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CLOEXEC);
    m_isNew = m_lockFile < 0 && errno == ENOENT;
    if (m_isNew) {
        int error = 0;
        m_lockFile = makeLockFile(m_path, m_storeFile, error);
        if (m_lockFile < 0 && error == EEXIST)
            return false;
        if (m_lockFile < 0)
            throwFailure(error);
        m_isSigned = true;
    }
    if (m_lockFile < 0)
        throwFailure(errno);
    lockWhole(m_lockFile);
    m_isLocked = true;
    return isStill(m_lockFile, m_path);
}

void StoreLock::lockWhole(int file)
{
    while (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            throwBusy();
        if (errno != EINTR)
            throwFailure(errno);
    }
}

/// No process of this machine has the lock. The file was left behind, or comes from another machine.
void StoreLock::judge(Rule rule)
{
    const LockHolder holder = holderIn(m_path);
    if (rule == Rule::Respect && !(holder.isKnown() && ranHere(holder)))
        throwAbandoned(holder);
    m_takenFrom = holder.isKnown() ? holder.text() : QStringLiteral("?");
}

void StoreLock::sign()
{
    if (!writeSignature(m_lockFile))
        throwFailure(errno);
    m_isSigned = true;
}

void StoreLock::letGo()
{
    if (m_isLocked && (m_isNew || m_isSigned) && isStill(m_lockFile, m_path))
        ::unlink(QFile::encodeName(m_path).constData()); // while no one else can have it
    closeFile(m_lockFile);
    closeFile(m_storeFile);
    heldHere().remove(m_store);
}

void StoreLock::throwFailure(int systemError)
{
    throw storage::systemError(systemError, m_store, QStringLiteral("the lock file"));
}

#else

void StoreLock::take(Rule rule)
{
    m_fallback = std::make_unique<QLockFile>(m_path);
    if (QFileInfo::exists(m_path) && !QFileInfo(m_path).isFile())
        throw StoreError(ErrorKind::Io, m_path, notALockFile);
    m_fallback->setStaleLockTime(0); // held all day: only a dead process makes it stale, never its age
    if (m_fallback->tryLock(0))
        return;
    if (m_fallback->error() == QLockFile::PermissionError)
        throw StoreError(ErrorKind::ReadOnly, m_store, QStringLiteral("the lock file cannot be made"));
    if (m_fallback->error() != QLockFile::LockFailedError)
        throw StoreError(ErrorKind::Io, m_store, QStringLiteral("the lock file cannot be made"));
    const LockHolder holder = holderIn(m_path);
    if (holder.isKnown() && ranHere(holder))
        throwBusy();
    // The system does not allow removing a file that a running process of this machine has open.
    if (rule == Rule::Respect || !QFile::remove(m_path) || !m_fallback->tryLock(0))
        throwAbandoned(holder);
    m_takenFrom = holder.isKnown() ? holder.text() : QStringLiteral("?");
}

void StoreLock::letGo()
{
    m_fallback.reset();
    heldHere().remove(m_store);
}

#endif

} // namespace storage
