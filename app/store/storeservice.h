#pragma once

#include "app/store/teamstore.h"

#include <QStringList>

namespace app {

/// Care of the whole file: check, backup, restore. Long work, with progress and cancel.
class StoreService final
{
public:
    explicit StoreService(TeamStore &store) : m_store(store) {}

    /// What is wrong, in words; empty when all is well. `deep` also proves that the image equals the file.
    Result<QStringList> check(bool deep, JobContext &job);
    /// Copies to `target`, or among the automatic backups when that is empty, and answers the path. The copy is
    /// verified.
    Result<QString> backup(const QString &target, JobContext &job);
    /// One backup a day, the older ones thinned to 7 daily and 4 weekly. Answers the path, empty where none was due.
    Result<QString> backupIfDue(JobContext &job);
    /// Puts `source` in the place of `target`; what was there is kept beside it and its path answered.
    static Result<QString> restore(const QString &source, const QString &target, JobContext &job);

private:
    TeamStore &m_store;
};

} // namespace app
