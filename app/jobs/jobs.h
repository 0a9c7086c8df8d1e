#pragma once

#include "app/jobs/job.h"
#include "app/jobs/workqueue.h"

#include <QObject>

namespace app {

/// The worker threads of a program: one that writes the store and a few that read. Work is a plain function
/// `Result<T>(JobContext &)`; its result arrives on the thread of this object through the event loop. The destructor
/// cancels queries and long work, performs pending edits, and delivers nothing more.
class Jobs final : public QObject
{
    Q_OBJECT

public:
    static constexpr int readThreads = 2;

    explicit Jobs(QObject *parent = nullptr);
    ~Jobs() override;

    /// Runs a query. Never writes; runs in parallel with others.
    template <class Work>
    auto read(Work work)
    {
        return start(m_readers, std::move(work), Weight::Question);
    }
    /// Runs a short edit. While long work holds the write thread, it fails at once with ErrorKind::Busy instead of
    /// waiting; the message says how long the work will take.
    template <class Work>
    auto edit(Work work)
    {
        return start(m_writer, std::move(work), Weight::Edit);
    }
    /// Runs an import, an undo of one, or a migration: waits for its turn and holds the write thread.
    template <class Work>
    auto writeLong(Work work)
    {
        return start(m_writer, std::move(work), Weight::Long);
    }

    /// True while long work holds or waits for the write thread.
    bool isBusy() const { return !m_long.empty(); }
    /// Number of queries and writes that are pending.
    int underWay() const { return int(m_monitors.size()); }
    /// True while edits or long work are pending.
    bool isWriting() const;
    void cancelLongWork();
    /// Remaining time of the running long work; std::nullopt while unknown.
    std::optional<std::chrono::milliseconds> timeLeft() const;

signals:
    /// Emitted when isBusy() changes: work that failed with Busy can be retried once it is false.
    void busyChanged(bool busy);

private:
    enum class Weight { Question, Edit, Long };

    template <class Work>
    auto start(WorkQueue &queue, Work work, Weight weight)
    {
        using Answer = std::invoke_result_t<Work &, JobContext &>;
        using Value = typename Answer::value_type;
        const auto outcome = std::make_shared<std::optional<Answer>>();
        const bool refused = weight == Weight::Edit && isBusy();
        JobMonitor *monitor = makeMonitor(weight);
        const auto post = [this, monitor, outcome, weight](Answer answer) {
            QMetaObject::invokeMethod(
                monitor,
                [=, this, parcel = std::make_shared<Answer>(std::move(answer))] {
                    *outcome = std::move(*parcel);
                    finish(monitor, weight);
                },
                Qt::QueuedConnection);
        };
        if (refused) {
            post(tl::unexpected<Error>(busy()));
        } else {
            queue.add([monitor, post, work = std::move(work)]() mutable {
                if (monitor->cancelled())
                    post(tl::unexpected<Error>(cancelledBefore()));
                else
                    post(guarded([&] { return work(static_cast<JobContext &>(*monitor)); }));
            });
        }
        return Job<Value>(monitor, outcome);
    }

    JobMonitor *makeMonitor(Weight weight);
    void finish(JobMonitor *monitor, Weight weight);
    Error busy() const;
    static Error cancelledBefore();

    struct Given
    {
        std::unique_ptr<JobMonitor> monitor;
        Weight weight;
    };

    std::vector<Given> m_monitors;
    std::vector<JobMonitor *> m_long; ///< oldest first, which is the running one
    WorkQueue m_readers;
    WorkQueue m_writer;
};

} // namespace app
