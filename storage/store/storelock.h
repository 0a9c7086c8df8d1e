#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

QT_BEGIN_NAMESPACE
class QLockFile;
QT_END_NAMESPACE

namespace storage {

/// Who has a store, as its lock file says. Empty where the file is empty or cannot be understood.
struct LockHolder
{
    qint64 process = 0;
    QString program, host;
    QByteArray machine, boot; ///< of the machine and of its run; empty where not said
    QDateTime since;

    bool isKnown() const { return process > 0 && !host.isEmpty(); }
    /// "program, process, host, since", for the detail of an error.
    QString text() const;
    static LockHolder parse(const QByteArray &lockFile);
};

/// Held by the one process that writes a store, for as long as it has it open, whatever path leads to the store.
///
/// The lock file beside the store says who has it; the system's own lock on that file, which ends with its process,
/// says whether that is still so. On Linux the store itself is locked too, so that a hard link of it has the same lock.
/// What a process of this machine that is gone left is taken over. What another machine left, or nobody knows who, may
/// be held or not: it throws ErrorKind::Abandoned with what is known, and is taken over with Rule::TakeOver only.
/// Throws ErrorKind::Busy naming the holder where one lives, ReadOnly where the folder cannot be written.
class StoreLock final
{
public:
    enum class Rule { Respect, TakeOver };

    explicit StoreLock(const QString &storePath, Rule rule = Rule::Respect);
    ~StoreLock();
    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;

    /// Throws Busy where a process of this machine has the store. Makes no lock file.
    static void refuseHeld(const QString &storePath);

    /// Of whom the lock was taken over, as LockHolder::text(); "?" where nobody knows, empty where nobody held it.
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
    std::unique_ptr<QLockFile> m_fallback; ///< where the system has no such locks
};

} // namespace storage
