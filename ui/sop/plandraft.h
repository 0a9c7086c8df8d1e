#pragma once

#include "app/assembly/workspace.h"
#include "app/sop/plan.h"

#include <QObject>

#include <deque>
#include <functional>

namespace ui {

/// The plan being edited, and its only copy in the window: editors show plan() and submit single changes, which are
/// applied to the current plan, here and in the store. Typing in one field can therefore never revert another
/// field.
///
/// Changes are written at once and in order. While long work writes to the store, they wait; a change that the store
/// refuses stays part of plan() with its problem and is retried together with the next change. Changes of a plan that
/// is no longer shown are kept as well.
class PlanDraft final : public QObject
{
    Q_OBJECT

public:
    struct Change
    {
        QString title; ///< in the undo list
        /// Returns false if the object of the change no longer exists. Also called on the write thread.
        std::function<bool(app::sop::Plan &)> apply;
    };

    PlanDraft(app::Workspace &workspace, QObject *parent);

    /// The plan in the store with all pending changes applied.
    const app::sop::Plan &plan() const { return m_plan; }
    storage::PlanId id() const { return m_id; }

    /// Sets the plan read from the store; ignored while a change of it is being written, after which outdated() asks
    /// for it to be read again.
    void show(storage::PlanId id, const app::sop::Plan &stored);
    void clear();
    void change(Change change) { changeOf(m_id, std::move(change)); }
    /// The same for a plan that need not be the one shown.
    void changeOf(storage::PlanId id, Change change);
    /// Discards the newest change that has not been sent to the store; returns false if there is none.
    bool takeBack();
    bool canTakeBack() const { return newestOpen() >= 0; }
    /// Changes that are not in the store yet, of every plan.
    int unsaved() const { return int(m_changes.size()); }
    /// Why the current plan is not saved; no value if it is, or will be as soon as the store is free.
    std::optional<app::Error> problem() const;
    /// Calls `go` once every change has been written or refused.
    void whenWritten(std::function<void()> go);

signals:
    /// plan(), its problem or the number of unsaved changes has changed.
    void changed();
    /// A change is lost because its object no longer exists.
    void lost(const app::Error &error);
    /// Every change has been written or refused.
    void written();
    /// A plan was read while a change was being written and was ignored: it should be read again.
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
        bool withRefused; ///< the changes refused before were written with it
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

/// Sorts the steps by day and time, and returns the previous index of each.
std::vector<int> sortSteps(app::sop::Plan &plan);

} // namespace ui
