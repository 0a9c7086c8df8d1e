#pragma once

#include "app/sop/plan.h"
#include "app/store/workspace.h"

#include <QObject>

#include <deque>
#include <functional>

namespace ui {

/// The plan that is being edited, and the only copy of it in the window: editors show plan() and hand over single
/// changes, which are applied to the plan as it then stands, here and in the store. What is typed in one field can
/// therefore never put another back.
///
/// Changes are written at once and in their order. While long work writes the store they wait; one that the store
/// refuses stays part of plan() with its problem and is tried again together with the next one. Changes of a plan that
/// is no longer shown are kept as well.
class PlanDraft final : public QObject
{
    Q_OBJECT

public:
    struct Change
    {
        QString title; ///< in the undo list
        /// False where what it is about is not there any more. Called on the write thread as well.
        std::function<bool(app::sop::Plan &)> apply;
    };

    PlanDraft(app::Workspace &workspace, QObject *parent);

    /// The store's plan with every change that is not there yet.
    const app::sop::Plan &plan() const { return m_plan; }
    storage::PlanId id() const { return m_id; }

    /// Takes what was read from the store; nothing where a change of it is just being written, after which it is read
    /// again.
    void show(storage::PlanId id, const app::sop::Plan &stored);
    void clear();
    void change(Change change) { changeOf(m_id, std::move(change)); }
    /// Of a plan that need not be the one shown.
    void changeOf(storage::PlanId id, Change change);
    /// Takes the newest change back that is not in the store and not on its way there; false where there is none.
    bool takeBack();
    bool canTakeBack() const { return newestOpen() >= 0; }
    /// Changes that are not in the store yet, of every plan.
    int unsaved() const { return int(m_changes.size()); }
    /// Why the plan shown is not saved; nothing where it is, or will be as soon as the store is free.
    std::optional<app::Error> problem() const;
    /// Calls `go` once every change was written or refused.
    void whenWritten(std::function<void()> go);

signals:
    /// plan(), its problem or the number of unsaved changes is another one.
    void changed();
    /// A change is lost: what it was about is gone.
    void lost(const app::Error &error);
    /// Every change was written or refused.
    void written();
    /// What was read while a change was being written was not taken: it should be read again.
    void outdated();

private:
    enum class State { Waiting, Sent, Refused };
    struct Entry
    {
        int number;
        storage::PlanId plan;
        Change change;
        State state = State::Waiting;
        app::Error problem;
    };
    struct Saved
    {
        app::sop::Plan plan;
        bool withRefused; ///< the changes that were refused before it went in with it
    };

    bool isUnderWay() const;
    /// The place of the change that takeBack() would take back; negative where there is none.
    int newestOpen() const;
    void apply();
    void sendWaiting();
    void send(Entry &entry);
    void take(int number, const std::vector<int> &refused, const app::Result<Saved> &saved);

    app::Workspace &m_workspace;
    storage::PlanId m_id;
    app::sop::Plan m_stored, m_plan;
    std::deque<Entry> m_changes; ///< oldest first
    int m_number = 0;
    bool m_isOutdated = false;
};

/// Puts the steps in the order of their days and times and says where each was before.
std::vector<int> sortSteps(app::sop::Plan &plan);

} // namespace ui
