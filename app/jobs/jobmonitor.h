#pragma once

#include "app/jobs/jobcontext.h"

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>

namespace app {

/// The progress of one piece of work. `total` 0: not known.
struct JobProgress
{
    std::int64_t done = 0;
    std::int64_t total = 0;
    QString phase; ///< translated
};

/// One piece of work as seen from the thread that requested it: its signals are emitted there. It is also the
/// JobContext passed to the work on its own thread. Owned by Jobs; deleted after `finished`, so keep it in a QPointer.
class JobMonitor final : public QObject, public JobContext
{
    Q_OBJECT

public:
    /// Progress is reported at most this often (milliseconds), and at every new phase.
    static constexpr int progressIntervalMs = 50;

    JobMonitor() = default;

    /// Asks the work to stop; it returns ErrorKind::Cancelled after rolling back. Thread-safe.
    void cancel() { m_cancelled = true; }
    JobProgress latestProgress() const;
    /// Remaining time at the speed of this phase so far; std::nullopt while it is too early for an estimate.
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
    std::int64_t m_phaseStart = 0; ///< `done` at the start of the phase
    QElapsedTimer m_inPhase;
    QElapsedTimer m_sinceTold;
    bool m_telling = false;
};

} // namespace app
