#pragma once

#include "app/store/teamstore.h"

#include <QStringList>

namespace app {

/// What there is to say about the file itself.
struct StoreFacts
{
    std::int64_t bytes = 0;
    QString backupFolder;
    QString lastBackup; ///< path of the newest automatic one; empty where there is none
    storage::UtcMs backedUpAt = 0;
};

/// Care of the whole file: check, backup, restore. Long work, with progress and cancel.
class StoreService final
{
public:
    explicit StoreService(TeamStore &store) : m_store(store) {}

    StoreFacts facts() const;
    /// What is wrong, in words; empty when all is well. `deep` also proves that the image equals the file.
    Result<QStringList> check(bool deep, JobContext &job);
    /// Copies to `target`, or among the automatic backups when that is empty, and answers the path. The copy is
    /// verified.
    Result<QString> backup(const QString &target, JobContext &job);
    /// One backup a day, the older ones thinned to 7 daily and 4 weekly. Answers the path, empty where none was due.
    Result<QString> backupIfDue(JobContext &job);
    /// The newest of the automatic backups of a store that need not open; empty where there is none.
    static QString newestBackup(const QString &store);
    /// Puts `source` in the place of `target`; what was there is kept beside it and its path answered.
    static Result<QString> restore(const QString &source, const QString &target, JobContext &job);

private:
    TeamStore &m_store;
};

} // namespace app
