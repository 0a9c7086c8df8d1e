#pragma once

#include "app/jobs/jobmonitor.h"
#include "app/result.h"

#include <QPointer>

#include <memory>

namespace app {

/// The handle of one piece of work given to Jobs. Copies mean the same work; dropping them does not stop it.
/// Used on the thread that asked for the work; the result is delivered there, never from inside the asking call.
template <class T>
class Job final
{
public:
    using Deliver = std::function<void(const Result<T> &)>;

    void cancel() const
    {
        if (m_monitor)
            m_monitor->cancel();
    }
    /// True from just before `finished` is emitted on.
    bool isFinished() const { return m_outcome->has_value(); }
    /// What came out; only once isFinished().
    const Result<T> &result() const { return **m_outcome; }
    JobProgress progress() const { return m_monitor ? m_monitor->latestProgress() : JobProgress(); }

    /// Signals `progressed` and `finished`; null when the work has been delivered.
    JobMonitor *monitor() const { return m_monitor; }

    /// Calls `deliver` with the result once it is there, unless `context` is gone by then. Not after the work was
    /// delivered.
    const Job &then(QObject *context, Deliver deliver) const
    {
        if (m_monitor)
            QObject::connect(m_monitor, &JobMonitor::finished, context,
                             [outcome = m_outcome, deliver = std::move(deliver)] { deliver(**outcome); });
        return *this;
    }

private:
    friend class Jobs;
    using Outcome = std::optional<Result<T>>; // written on the asking thread only

    Job(JobMonitor *monitor, std::shared_ptr<Outcome> outcome) : m_monitor(monitor), m_outcome(std::move(outcome)) {}

    QPointer<JobMonitor> m_monitor;
    std::shared_ptr<Outcome> m_outcome;
};

} // namespace app
