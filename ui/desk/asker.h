#pragma once

#include "app/assembly/workspace.h"

namespace ui {

/// Asks the store one kind of question and passes on the newest answer only: an answer to an earlier question, or one
/// that arrives after drop() or after the store was closed, is dropped. Used on the main thread.
template <class Answer>
class Asker final
{
public:
    explicit Asker(app::Workspace &workspace) : m_workspace(workspace)
    {
        QObject::connect(&workspace, &app::Workspace::closed, &m_life, [this] { drop(); });
    }
    Asker(const Asker &) = delete;
    Asker &operator=(const Asker &) = delete;

    /// `work`: Result<Answer>(TeamStore &, JobContext &), on a read thread. `take`: void(const Result<Answer> &), on this
    /// thread; not called once this object is gone.
    template <class Work, class Take>
    void ask(Work work, Take take)
    {
        m_isWaiting = true;
        m_workspace.ask(std::move(work))
            .then(&m_life, [this, question = ++m_question, take = std::move(take)](const app::Result<Answer> &answer) {
                if (question != m_question)
                    return;
                m_isWaiting = false;
                take(answer);
            });
    }
    /// What was asked is no longer of interest.
    void drop()
    {
        ++m_question;
        m_isWaiting = false;
    }
    /// True until the answer to the newest question arrives.
    bool isWaiting() const { return m_isWaiting; }

private:
    app::Workspace &m_workspace;
    QObject m_life; ///< answers are delivered while it exists
    int m_question = 0;
    bool m_isWaiting = false;
};

} // namespace ui
