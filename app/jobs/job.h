#pragma once

#include "app/jobs/jobmonitor.h"
#include "app/result.h"

#include <QPointer>

#include <memory>

namespace app {

/// A handle to one piece of work given to Jobs. Copies refer to the same work; dropping them does not stop it. Used on
/// the thread that requested the work; the result is delivered there, never from within the requesting call.
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
    /// True from just before `finished` is emitted.
    bool isFinished() const { return m_outcome->has_value(); }
    /// The result; only valid once isFinished().
    const Result<T> &result() const { return **m_outcome; }
    JobProgress progress() const { return m_monitor ? m_monitor->latestProgress() : JobProgress(); }

    /// Emits `progressed` and `finished`; null once the work has been delivered.
    JobMonitor *monitor() const { return m_monitor; }

    /// Calls `deliver` with the result when it is available, unless `context` has been destroyed. Must not be called
    /// after delivery.
    const Job &then(QObject *context, Deliver deliver) const
    {
        if (m_monitor)
            QObject::connect(m_monitor, &JobMonitor::finished, context,
                             [outcome = m_outcome, deliver = std::move(deliver)] { deliver(**outcome); });
        return *this;
    }

private:
    friend class Jobs;
    using Outcome = std::optional<Result<T>>; // written on the requesting thread only

    Job(JobMonitor *monitor, std::shared_ptr<Outcome> outcome) : m_monitor(monitor), m_outcome(std::move(outcome)) {}

    QPointer<JobMonitor> m_monitor;
    std::shared_ptr<Outcome> m_outcome;
};

} // namespace app
