#pragma once

#include "app/jobs/jobs.h"
#include "app/store/teamstore.h"

#include <functional>

namespace app {

/// What a window works on: the open store, the threads that read and write it, and the notifications of
/// changes. Lives on the main thread, which never accesses the store itself: jobs are passed as functions.
///
/// One thread opens the store and is the only one that writes; queries run in parallel on
/// readers of their own (TeamStore::connection()).
class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// Sample makes the sample team in a new file; TakeOver opens for writing though the lock is another's, who is
    /// gone.
    enum class OpenMode { Open, Create, Sample, ReadOnly, TakeOver };
    /// The next entries of the undo list, empty if there is none.
    struct UndoState
    {
        QString undo, redo;
    };
    struct Member
    {
        storage::StaffId id;
        QString name;
    };

    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    /// Opens the file on the write thread and closes the current one. `opened` or `openFailed` follows. `now` fixes the
    /// business clock, for tests and demonstrations.
    void open(const QString &path, OpenMode door, std::optional<storage::UtcMs> now = {});
    void close();
    bool isOpen() const { return m_store != nullptr; }
    bool isReadOnly() const { return m_readOnly; }
    const QString &path() const { return m_path; }

    // Values the main thread can show without a query.
    const storage::TeamZone &zone() const { return m_store->zone(); }
    const TeamRules &rules() const { return m_store->rules(); }
    storage::UtcMs now() const { return m_store->now(); }
    storage::LocalDay today() const { return m_store->today(); }
    const UndoState &undoState() const { return m_undoState; }
    const std::vector<Member> &members() const { return m_members; }
    storage::StaffId actor() const { return m_actor; }
    void setActor(storage::StaffId actor);
    storage::UtcMs savedAt() const { return m_savedAt; }

    /// Runs a query on a read thread: Work(TeamStore &, JobContext &) → Result<T>.
    template <class Work>
    auto ask(Work work)
    {
        auto job = m_jobs.read(onStore(std::move(work)));
        job.then(this, [this, generation = m_generation](const auto &result) { lookForDamage(result, generation); });
        return job;
    }
    /// Runs a short change; fails with Busy while a long job writes. `changed` follows.
    template <class Work>
    auto edit(Work work)
    {
        auto job = m_jobs.edit(onStore(std::move(work)));
        job.then(this, [this, generation = m_generation](const auto &result) {
            wrote(bool(result));
            lookForDamage(result, generation);
        });
        return job;
    }
    /// Runs a long job that writes, shown as `title` with its progress. `changed` follows.
    template <class Work>
    auto writeLong(const QString &title, Work work)
    {
        auto job = m_jobs.writeLong(onStore(std::move(work)));
        job.then(this, [this, generation = m_generation](const auto &result) {
            wrote(bool(result));
            lookForDamage(result, generation);
        });
        m_longWork.push_back({job.monitor(), title});
        emit longWorkStarted(job.monitor(), title);
        return job;
    }
    /// Runs a long query, shown as `title` with its progress.
    template <class Work>
    auto askLong(const QString &title, Work work)
    {
        auto job = ask(std::move(work));
        emit longWorkStarted(job.monitor(), title);
        return job;
    }
    bool isBusy() const { return m_jobs.isBusy(); }
    /// True while any write is pending.
    bool isWriting() const { return m_jobs.isWriting(); }
    struct LongWork
    {
        QPointer<JobMonitor> monitor;
        QString title; ///< as shown to the user
    };
    /// The long jobs that are writing, oldest first; empty if there are none.
    std::vector<LongWork> longWork();
    void cancelLongWork() { m_jobs.cancelLongWork(); }
    int questionsUnderWay() const { return m_jobs.underWay(); }

    void undo();
    void redo();

signals:
    void opened();
    void closed();
    /// Also emitted if an open store turns out to be damaged: it is closed first, so that nothing more is written.
    void openFailed(const app::Error &error, const QString &path, bool readOnlyWouldDo);
    /// Something the user should know happened while the store was opened.
    void noticed(const QString &sentence);
    /// Emitted after every change of the store: views should refresh.
    void changed();
    /// The undo list, the team members or the time of the last save changed.
    void stateChanged();
    void busyChanged(bool busy);
    void longWorkStarted(app::JobMonitor *monitor, const QString &title);
    /// An undo or redo of a change with `action` (storage::Change::action) succeeded; undoFailed() reports the opposite.
    void undone(const QString &said, const QString &action);
    void undoFailed(const app::Error &error);

private:
    template <class Work>
    auto onStore(Work work)
    {
        return [store = m_store->as({m_actor, m_store->setTime()}),
                work = std::move(work)](JobContext &job) mutable { return work(store, job); };
    }
    /// Ignores results of a store that has been closed: they say nothing about the one that is open now.
    template <class Answer>
    void lookForDamage(const Answer &result, int generation)
    {
        if (generation == m_generation && !result && result.error().kind == ErrorKind::Corrupt)
            leaveDamaged(result.error());
    }
    void leaveDamaged(const Error &error);
    void checkInBackground();
    void wrote(bool happened);
    void goThroughUndoList(bool forward);
    void readState();
    void loadImage();

    std::shared_ptr<TeamStore> m_store; ///< its copies, which running work has, keep the file open
    Jobs m_jobs;
    QString m_path;
    bool m_readOnly = false;
    UndoState m_undoState;
    std::vector<Member> m_members;
    storage::StaffId m_actor;
    storage::UtcMs m_savedAt = 0;
    std::vector<LongWork> m_longWork;
    int m_generation = 0;
    std::function<void()> m_stopCheck; ///< stops the page check, which would keep the file open after close()
};

} // namespace app
