#pragma once

#include "app/sop/taskwords.h"
#include "app/store/teamstore.h"
#include "storage/store/changestore.h"


namespace app {
class WriteScope;
}

namespace app::sop {

/// The lifecycle of tasks after planning. Each user action is an entry of the undo list, which reverts all
/// its effects: the touch, the time of the last contact and the changes in the plan.
class TaskService final
{
public:
    explicit TaskService(TeamStore &store) : m_store(store) {}

    struct Query
    {
        QString staff;                        ///< empty: everyone's
        std::optional<storage::LocalDay> day; ///< none: all open tasks
        std::optional<ShownState> state;
    };
    /// Open tasks are reviewed first (judgeTasks()).
    Result<std::vector<storage::TaskLine>> list(const Query &query);

    /// Several tasks are one operation and one undo step: all of them or, if one is closed or may no longer be
    /// made, none.
    using Ids = std::vector<storage::TaskId>;

    /// The text was copied for pasting; notSent() reports that it was not sent, and restores the task. Neither
    /// creates an undo entry, because the customer was not contacted yet.
    Result<void> copied(const Ids &ids);
    Result<void> notSent(const Ids &ids);
    /// Records each touch as an event at the time of the business clock. `failed`: those of the same mass send that
    /// were not sent; they are due again.
    Result<void> done(const Ids &ids, const Ids &failed = {});
    Result<void> skip(const Ids &ids, const QString &reason);
    Result<void> snooze(const Ids &ids, storage::UtcMs until);
    Result<void> copied(storage::TaskId id) { return copied(Ids{id}); }
    Result<void> notSent(storage::TaskId id) { return notSent(Ids{id}); }
    Result<void> done(storage::TaskId id) { return done(Ids{id}); }
    Result<void> skip(storage::TaskId id, const QString &reason) { return skip(Ids{id}, reason); }
    Result<void> snooze(storage::TaskId id, storage::UtcMs until) { return snooze(Ids{id}, until); }
    Result<void> reassign(const Ids &ids, const QString &staff);
    Result<void> reassign(storage::TaskId id, const QString &staff) { return reassign(Ids{id}, staff); }

private:
    Result<std::vector<storage::TaskLine>> listed(const storage::TaskStore::Filter &filter);
    Result<void> mayBeMade(const std::vector<storage::Task> &tasks);
    Result<std::vector<storage::Task>> open(Ids ids);
    Result<void> setOpenState(const Ids &ids, bool isCopied);
    storage::TaskState openState(const storage::Task &task) const;
    storage::TaskState stateBeforeCopying(const storage::Task &task) const;
    void finish(WriteScope &scope, const std::vector<storage::Task> &tasks);
    void setDone(const storage::Task &task);
    storage::EventId addEvent(const storage::Task &task, int kind, const QString &text);
    void keepDistance(const storage::Task &task);
    void call(const storage::Task &task);

    TeamStore &m_store;
};

} // namespace app::sop
