#include "app/jobs/jobmonitor.h"

namespace app {

namespace {

constexpr std::int64_t leastElapsedMs = 200; // a shorter time is too short for an estimate

}

JobProgress JobMonitor::latestProgress() const
{
    const std::lock_guard lock(m_mutex);
    return m_progress;
}

std::optional<std::chrono::milliseconds> JobMonitor::timeLeft() const
{
    const std::lock_guard lock(m_mutex);
    const std::int64_t done = m_progress.done - m_phaseStart;
    if (m_progress.total <= 0 || done <= 0 || !m_inPhase.isValid() || m_inPhase.elapsed() < leastElapsedMs)
        return std::nullopt;
    const double each = double(m_inPhase.elapsed()) / double(done);
    const double left = each * double(std::max<std::int64_t>(0, m_progress.total - m_progress.done));
    return std::chrono::milliseconds(static_cast<std::int64_t>(left));
}

void JobMonitor::progress(std::int64_t done, std::int64_t total, const QString &phase)
{
    const std::lock_guard lock(m_mutex);
    const bool newPhase = phase != m_progress.phase || !m_inPhase.isValid();
    if (newPhase) {
        m_phaseStart = done;
        m_inPhase.start();
    }
    m_progress = {done, total, phase};
    const bool due = newPhase || !m_sinceTold.isValid() || m_sinceTold.elapsed() >= progressIntervalMs;
    if (!due || m_telling)
        return;
    m_telling = true; // one pending event is enough: it reports the latest state on arrival
    m_sinceTold.start();
    QMetaObject::invokeMethod(this, &JobMonitor::tell, Qt::QueuedConnection);
}

void JobMonitor::tell()
{
    JobProgress now;
    {
        const std::lock_guard lock(m_mutex);
        m_telling = false;
        now = m_progress;
    }
    emit progressed(now);
}

} // namespace app
