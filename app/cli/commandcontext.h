#pragma once

#include "app/jobs/jobcontext.h"
#include "app/store/teamstore.h"
#include "storage/store/storelock.h"

#include <QJsonObject>
#include <QString>

#include <atomic>
#include <functional>

namespace app {

/// The result of a command: one JSON document for --json, and lines of text.
struct Answer
{
    QJsonObject json;
    QString text;
    int exitStatus = 0;
};

/// The context of a command: the store of this call, its clock and language, progress and cancellation (Ctrl+C).
/// Opens the store on first use, once per call.
class CommandContext final
{
public:
    struct Options
    {
        QString storePath; ///< empty: the user's default store
        QString actor;     ///< --as, a staff name
        QString now;       ///< --now, as given
        bool json = false;
        bool takeOver = false; ///< --take-over
    };

    explicit CommandContext(JobContext &job) : m_job(job) {}

    Options &options() { return m_options; }
    QString storePath() const;
    /// Fails with Invalid, naming the form, if --now is not a time. Commands that open no store check it too.
    Result<void> checkNow() const;
    /// Reads one snapshot, even while another process writes.
    Result<TeamStore *> openForReading() { return open(TeamStore::Access::Read); }
    /// Acquires the store's lock; Busy if another process holds it.
    Result<TeamStore *> openForWriting() { return open(TeamStore::Access::Write); }
    JobContext &job() { return m_job; }
    /// The lock rule according to --take-over.
    storage::StoreLock::Rule lockRule() const;
    /// Reports on standard error that a lock left by `holder` was taken over. Prints nothing if `holder` is empty.
    static void sayTakenOver(const QString &holder);

private:
    Result<TeamStore *> open(TeamStore::Access access);

    JobContext &m_job;
    Options m_options;
    std::unique_ptr<TeamStore> m_store;
};

} // namespace app
