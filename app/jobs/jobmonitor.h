#pragma once

#include "app/jobs/jobcontext.h"

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>

namespace app {

/// How far a piece of work is. `total` 0: not known.
struct JobProgress
{
    std::int64_t done = 0;
    std::int64_t total = 0;
    QString phase; ///< translated
};

/// One piece of work as seen from the thread that asked for it: its signals are emitted there. Also the JobContext that
/// the work is given on its own thread. Owned by Jobs; gone after `finished`, so keep it in a QPointer.
class JobMonitor final : public QObject, public JobContext
{
    Q_OBJECT

public:
    /// Progress is told at most this often (milliseconds), and at every new phase.
    static constexpr int progressIntervalMs = 50;

    JobMonitor() = default;

    /// Asks the work to stop; it answers ErrorKind::Cancelled when it has rolled back. From any thread.
    void cancel() { m_cancelled = true; }
    JobProgress latestProgress() const;
    /// What is left at the speed of this phase so far; nothing while too little is done to say.
    std::optional<std::chrono::milliseconds> timeLeft() const;

    bool cancelled() const override { return m_cancelled; }
    void progress(std::int64_t done, std::int64_t total, const QString &phase) override;

signals:
    void progressed(const app::JobProgress &progress);
    void finished();

private:
    void tell();

    std::atomic<bool> m_cancelled = false;
    mutable std::mutex m_mutex;
    JobProgress m_progress;
    std::int64_t m_phaseStart = 0; ///< what was done when the phase began
    QElapsedTimer m_inPhase;
    QElapsedTimer m_sinceTold;
    bool m_telling = false;
};

} // namespace app
