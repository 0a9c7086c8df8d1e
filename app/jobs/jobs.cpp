#include "app/jobs/jobs.h"

#include "app/text.h"

#include <algorithm>

namespace app {

Jobs::Jobs(QObject *parent) : QObject(parent), m_readers(readThreads), m_writer(1) {}

Jobs::~Jobs()
{
    for (const Given &given : m_monitors) {
        if (given.weight != Weight::Edit) // an edit is short and is what the user entered
            given.monitor->cancel();      // the queues, destroyed first, then wait only for cancelled work
    }
}

bool Jobs::isWriting() const
{
    return std::any_of(m_monitors.begin(), m_monitors.end(),
                       [](const Given &given) { return given.weight != Weight::Question; });
}

void Jobs::cancelLongWork()
{
    for (JobMonitor *monitor : m_long)
        monitor->cancel();
}

JobMonitor *Jobs::makeMonitor(Weight weight)
{
    m_monitors.push_back({std::make_unique<JobMonitor>(), weight});
    JobMonitor *monitor = m_monitors.back().monitor.get();
    if (weight == Weight::Long) {
        m_long.push_back(monitor);
        if (m_long.size() == 1)
            emit busyChanged(true);
    }
    return monitor;
}

void Jobs::finish(JobMonitor *monitor, Weight weight)
{
    if (weight == Weight::Long)
        std::erase(m_long, monitor);
    const auto owner = std::find_if(m_monitors.begin(), m_monitors.end(),
                                    [monitor](const Given &one) { return one.monitor.get() == monitor; });
    owner->monitor.release()->deleteLater(); // its own slot is still running
    m_monitors.erase(owner);
    const bool free = weight == Weight::Long && m_long.empty();
    const QPointer<Jobs> self(this);
    emit monitor->finished();
    if (free && self)
        emit busyChanged(false);
}

std::optional<std::chrono::milliseconds> Jobs::timeLeft() const
{
    return m_long.empty() ? std::nullopt : m_long.front()->timeLeft();
}

Error Jobs::busy() const
{
    const QString phase = m_long.front()->latestProgress().phase;
    const auto left = timeLeft();
    if (!left)
        return {ErrorKind::Busy,
                Text::tr("Not saved yet: another long task is writing to the file. Try again when it finishes."),
                phase};
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*left).count();
    return {ErrorKind::Busy,
            Text::tr("Not saved yet: another long task is writing to the file. Try again in about %1 s.").arg(seconds),
            phase};
}

Error Jobs::cancelledBefore()
{
    return toError(storage::StoreError(ErrorKind::Cancelled, QString()));
}

} // namespace app
