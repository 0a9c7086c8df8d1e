#pragma once

#include "app/jobs/jobcontext.h"
#include "app/store/teamstore.h"

#include <QJsonObject>
#include <QString>

#include <atomic>
#include <functional>

namespace app {

/// What a command answers: one JSON document for --json, and lines for a person.
struct Answer
{
    QJsonObject json;
    QString text;
    int exitStatus = 0;
};

/// What every command is given: the store of this call, its clock and language, progress and cancel (Ctrl+C).
/// Opens the store when first asked, once per call.
class CommandContext final
{
public:
    struct Options
    {
        QString storePath; ///< empty: the default store of this person
        QString actor;     ///< --as, a staff name
        QString now;       ///< --now, as given
        bool json = false;
        bool takeOver = false; ///< --take-over
    };

    explicit CommandContext(JobContext &job) : m_job(job) {}

    Options &options() { return m_options; }
    QString storePath() const;
    /// Reads one snapshot, beside a running writer too.
    Result<TeamStore *> openForReading() { return open(TeamStore::Access::Read); }
    /// Takes the store's lock; Busy where another process has it.
    Result<TeamStore *> openForWriting() { return open(TeamStore::Access::Write); }
    JobContext &job() { return m_job; }
    /// What --take-over allows.
    storage::StoreLock::Rule lockRule() const;
    /// Beside the answer: the lock of somebody who is gone was taken over. Says nothing where `holder` is empty.
    static void sayTakenOver(const QString &holder);

private:
    Result<TeamStore *> open(TeamStore::Access access);

    JobContext &m_job;
    Options m_options;
    std::unique_ptr<TeamStore> m_store;
};

} // namespace app
