#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

QT_BEGIN_NAMESPACE
class QLockFile;
QT_END_NAMESPACE

namespace storage {

/// The holder of a store, according to its lock file. Empty if the file is empty or invalid.
struct LockHolder
{
    qint64 process = 0;
    QString program, host;
    QByteArray machine, boot; ///< machine ID and boot ID; empty if not known
    QDateTime since;

    bool isKnown() const { return process > 0 && !host.isEmpty(); }
    /// "program, process, host, since", for the detail of an error.
    QString text() const;
    static LockHolder parse(const QByteArray &lockFile);
};

/// Held by the single process that writes a store, for as long as the store is open, whatever path is used.
///
/// The lock file next to the store names the holder; the system's lock on that file, which ends with its process, tells
/// whether it is still held. On Linux the store itself is locked too, so that its hard links share the lock. A lock
/// left by an ended process of this machine is taken over. One from another machine or an unknown holder may or may not
/// be held: it throws ErrorKind::Abandoned with the known details, and is taken over only with Rule::TakeOver. Throws
/// ErrorKind::Busy, naming the holder, if it is running, ReadOnly if the folder is not writable.
class StoreLock final
{
public:
    enum class Rule { Respect, TakeOver };

    explicit StoreLock(const QString &storePath, Rule rule = Rule::Respect);
    ~StoreLock();
    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;

    /// Throws Busy if a process of this machine has the store. Does not create a lock file.
    static void refuseHeld(const QString &storePath);

    /// The previous holder if the lock was taken over, as LockHolder::text(); "?" if unknown, empty if it was free.
    const QString &takenFrom() const { return m_takenFrom; }

private:
    void take(Rule rule);
    void letGo();
    void lockStore();
    bool openLockFile();
    void lockWhole(int file);
    void judge(Rule rule);
    void sign();
    [[noreturn]] void throwBusy();
    [[noreturn]] void throwAbandoned(const LockHolder &holder);
    [[noreturn]] void throwFailure(int systemError);

    QString m_store, m_path, m_takenFrom;
    int m_storeFile = -1, m_lockFile = -1;
    bool m_isNew = false, m_isLocked = false, m_isSigned = false;
    std::unique_ptr<QLockFile> m_fallback; ///< on systems without such locks
};

} // namespace storage
