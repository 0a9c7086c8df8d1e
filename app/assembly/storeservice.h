#pragma once

#include "app/store/teamstore.h"
#include "storage/salvage/salvage.h"
#include "storage/store/storelock.h"

#include <QDateTime>
#include <QStringList>

namespace app {

/// Facts about the file itself.
struct StoreFacts
{
    std::int64_t bytes = 0;
    QString backupFolder;
    QString lastBackup; ///< path of the newest automatic backup; empty if there is none
    storage::UtcMs backedUpAt = 0;
};

/// When a backup was made.
struct BackupMoment
{
    QDateTime wallClock; ///< as in its name; the zone of the value means nothing
    QByteArray zone;     ///< of the team, whose clock that is; empty where the backup cannot be read
};

/// Care of the whole file: check, backup, restore. Long work, with progress and cancel.
class StoreService final
{
public:
    explicit StoreService(TeamStore &store) : m_store(store) {}

    StoreFacts facts() const;
    /// The problems found, as messages; empty if there are none. `deep` also verifies that the image matches the file.
    Result<QStringList> check(bool deep, JobContext &job);
    /// Copies to `target`, or to the automatic backups if it is empty, and returns the path. The copy is
    /// verified.
    Result<QString> backup(const QString &target, JobContext &job);
    /// Makes one backup a day and thins older ones to 7 daily and 4 weekly. Returns the path, empty if none was due.
    Result<QString> backupIfDue(JobContext &job);
    /// The automatic backups of a store, newest first. The store need not be readable.
    static QStringList backupsOf(const QString &store);
    /// The newest of them; empty if there is none.
    static QString newestBackup(const QString &store);
    /// Whether today's automatic backup of a store is missing. Looks at the names in its folder only.
    static bool isBackupDue(const QString &store, const storage::TeamZone &zone);
    /// When an automatic backup was made, by its name. The zone is read from the backup: the store may be broken.
    static BackupMoment momentOf(const QString &backup);
    /// What SQLite says of the pages of the file alone, which takes seconds with a million customers; empty when all is
    /// well. Once something is found nothing more is written to the store.
    Result<QStringList> checkPages(JobContext &job);
    /// Replaces `target` with `source`; the previous file is kept in the same folder and its path returned.
    static Result<QString> restore(const QString &source, const QString &target, JobContext &job,
                                   storage::StoreLock::Rule lock = storage::StoreLock::Rule::Respect);
    /// Creates `target` from the readable data of the damaged store, which stays unchanged (storage::salvage()).
    static Result<storage::SalvageReport> salvage(const QString &broken, const QString &target, JobContext &job);

private:
    Result<QString> backupTo(const QString &target, JobContext &job);

    TeamStore &m_store;
};

} // namespace app
