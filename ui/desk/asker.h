#pragma once

#include "app/assembly/workspace.h"

namespace ui {

/// Asks the store one kind of question and passes on the newest answer only. A question is cancelled, and its answer
/// dropped, by the next question, by drop(), by the end of this object, and when the store is closed. Used on the main
/// thread.
template <class Answer>
class Asker final
{
public:
    explicit Asker(app::Workspace &workspace) : m_workspace(workspace)
    {
        QObject::connect(&workspace, &app::Workspace::closed, &m_life, [this] { drop(); });
    }
    ~Asker() { drop(); }
    Asker(const Asker &) = delete;
    Asker &operator=(const Asker &) = delete;

    /// `work`: Result<Answer>(TeamStore &, JobContext &), on a read thread. `take`: void(const Result<Answer> &), on this
    /// thread; not called once this object is gone.
    template <class Work, class Take>
    void ask(Work work, Take take)
    {
        await(m_workspace.ask(std::move(work)), std::move(take));
    }
    /// The same for a long question, shown as `title` with its progress.
    template <class Work, class Take>
    void askLong(const QString &title, Work work, Take take)
    {
        await(m_workspace.askLong(title, std::move(work)), std::move(take));
    }
    /// What was asked is no longer of interest.
    void drop()
    {
        ++m_question;
        m_isWaiting = false;
        if (m_job)
            m_job->cancel();
    }
    /// True until the answer to the newest question arrives.
    bool isWaiting() const { return m_isWaiting; }
    /// Of the newest question, to follow its progress or to cancel it so that the answer says so; null once answered.
    app::JobMonitor *monitor() const { return m_job; }

private:
    template <class Job, class Take>
    void await(Job job, Take take)
    {
        drop();
        m_isWaiting = true;
        m_job = job.monitor();
        job.then(&m_life, [this, question = m_question, take = std::move(take)](const app::Result<Answer> &answer) {
            if (question != m_question)
                return;
            m_isWaiting = false;
            take(answer);
        });
    }

    app::Workspace &m_workspace;
    QObject m_life; ///< answers are delivered while it exists
    QPointer<app::JobMonitor> m_job;
    int m_question = 0;
    bool m_isWaiting = false;
};

} // namespace ui
