#pragma once

#include "app/jobs/job.h"
#include "app/jobs/workqueue.h"

#include <QObject>

namespace app {

/// The threads of a program: one that writes the store and a few that read. Work is a plain function
/// `Result<T>(JobContext &)`; its result arrives on the thread of this object through the event loop.
/// Destruction cancels questions and long work, makes the edits that were given, and delivers nothing more.
class Jobs final : public QObject
{
    Q_OBJECT

public:
    static constexpr int readThreads = 2;

    explicit Jobs(QObject *parent = nullptr);
    ~Jobs() override;

    /// A question. Never writes; runs beside others.
    template <class Work>
    auto read(Work work)
    {
        return start(m_readers, std::move(work), Weight::Question);
    }
    /// An edit that takes a moment. While long work holds the write thread it is not made to wait but answered with
    /// ErrorKind::Busy at once; the message says how long that will last.
    template <class Work>
    auto edit(Work work)
    {
        return start(m_writer, std::move(work), Weight::Edit);
    }
    /// An import, an undo of one, a migration: waits for its turn and holds the write thread.
    template <class Work>
    auto writeLong(Work work)
    {
        return start(m_writer, std::move(work), Weight::Long);
    }

    /// True while long work holds the write thread or waits for it.
    bool isBusy() const { return !m_long.empty(); }
    /// Questions and writing given and not yet answered.
    int underWay() const { return int(m_monitors.size()); }
    /// True while edits or long work were given and not yet answered.
    bool isWriting() const;
    void cancelLongWork();
    /// Of the long work that runs; nothing where it cannot be told yet.
    std::optional<std::chrono::milliseconds> timeLeft() const;

signals:
    /// When isBusy() changes: what was answered Busy can be tried again once it is false.
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
    std::vector<JobMonitor *> m_long; ///< oldest first: the one that runs
    WorkQueue m_readers;
    WorkQueue m_writer;
};

} // namespace app
