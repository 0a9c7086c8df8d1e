#pragma once

#include "app/jobs/jobs.h"
#include "app/store/teamstore.h"

#include <functional>

namespace app {

/// What a window works on: the store that is open, the threads that ask and write it, and the word that something
/// changed. Lives on the main thread, which never touches the store itself: work is given as functions.
///
/// Order of the floors' threads: one write thread opened the store and alone writes it; questions run beside it on
/// readers of their own (TeamStore::connection()).
class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// Sample makes the sample team in a new file; TakeOver opens for writing though the lock is another's, who is gone.
    enum class Door { Open, Create, Sample, ReadOnly, TakeOver };
    /// The next entries of the undo list, empty where there is none.
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

    /// Opens the file on the write thread and closes the one before. `opened` or `openFailed` follows. `now` stops the
    /// business clock, for tests and demonstrations.
    void open(const QString &path, Door door, std::optional<storage::UtcMs> now = {});
    void close();
    bool isOpen() const { return m_store != nullptr; }
    bool isReadOnly() const { return m_readOnly; }
    const QString &path() const { return m_path; }

    // Facts that the main thread may show without asking.
    const storage::TeamZone &zone() const { return m_store->zone(); }
    const TeamRules &rules() const { return m_store->rules(); }
    storage::UtcMs now() const { return m_store->now(); }
    storage::LocalDay today() const { return m_store->today(); }
    const UndoState &undoState() const { return m_undoState; }
    const std::vector<Member> &members() const { return m_members; }
    storage::StaffId actor() const { return m_actor; }
    void setActor(storage::StaffId actor);
    storage::UtcMs savedAt() const { return m_savedAt; }

    /// A question on a read thread: Work(TeamStore &, JobContext &) → Result<T>.
    template <class Work>
    auto ask(Work work)
    {
        auto job = m_jobs.read(onStore(std::move(work)));
        job.then(this, [this, generation = m_generation](const auto &result) { lookForDamage(result, generation); });
        return job;
    }
    /// A change that takes a moment; Busy while long work writes. `changed` follows.
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
    /// Long work that writes, shown by `title` with its progress. `changed` follows.
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
    /// A long question, shown by `title` with its progress.
    template <class Work>
    auto askLong(const QString &title, Work work)
    {
        auto job = ask(std::move(work));
        emit longWorkStarted(job.monitor(), title);
        return job;
    }
    bool isBusy() const { return m_jobs.isBusy(); }
    /// True while anything that was given to be written is not yet written.
    bool isWriting() const { return m_jobs.isWriting(); }
    struct LongWork
    {
        QPointer<JobMonitor> monitor;
        QString title; ///< as it was shown
    };
    /// The long work that writes now, oldest first; empty where there is none.
    std::vector<LongWork> longWork();
    void cancelLongWork() { m_jobs.cancelLongWork(); }
    int questionsUnderWay() const { return m_jobs.underWay(); }

    void undo();
    void redo();

signals:
    void opened();
    void closed();
    /// Also where a store that was open turns out to be damaged: it is closed first, so that nothing more is written.
    void openFailed(const app::Error &error, const QString &path, bool readOnlyWouldDo);
    /// Something happened at opening that a person should know.
    void noticed(const QString &sentence);
    /// After every change of the store: what is shown should be asked again.
    void changed();
    /// The undo list, the members or the time of the last saving are other ones.
    void stateChanged();
    void busyChanged(bool busy);
    void longWorkStarted(app::JobMonitor *monitor, const QString &title);
    /// An undo or redo was made, or could not be.
    void undone(const QString &said);
    void undoFailed(const app::Error &error);

private:
    template <class Work>
    auto onStore(Work work)
    {
        return [store = m_store, work = std::move(work)](JobContext &job) mutable { return work(*store, job); };
    }
    /// An answer of a store that was closed since says nothing about the one that is open now.
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

    std::shared_ptr<TeamStore> m_store; ///< questions under way keep it
    Jobs m_jobs;
    QString m_path;
    bool m_readOnly = false;
    UndoState m_undoState;
    std::vector<Member> m_members;
    storage::StaffId m_actor;
    storage::UtcMs m_savedAt = 0;
    std::vector<LongWork> m_longWork;
    int m_generation = 0;
    std::function<void()> m_stopCheck; ///< of the pages, which else keeps the file open after close()
};

} // namespace app
