#pragma once

#include "app/sop/taskwords.h"
#include "app/store/teamstore.h"
#include "storage/store/changestore.h"


namespace app {
class WriteScope;
}

namespace app::sop {

/// The life of tasks after they were written. What a person does with them is an entry of the undo list, which takes
/// all of it back: the touch, the time of the last contact, what it moved in the plan.
class TaskService final
{
public:
    explicit TaskService(TeamStore &store) : m_store(store) {}

    struct Query
    {
        QString staff;                        ///< empty: everybody's
        std::optional<storage::LocalDay> day; ///< none: all that are open
        std::optional<ShownState> state;
    };
    /// As they may be offered: each that is open is judged anew (judgeTasks()).
    Result<std::vector<storage::TaskLine>> list(const Query &query);

    /// Several tasks are one piece of work and one undo step: all of them or, where one is closed already or may not be
    /// made any more, none.
    using Ids = std::vector<storage::TaskId>;

    /// The text was taken to be pasted; notSent() says that it was not sent after all, and the task is as before. Neither
    /// is an entry of the undo list: nothing happened to the customer yet.
    Result<void> copied(const Ids &ids);
    Result<void> notSent(const Ids &ids);
    /// Each touch is recorded as an event at the business clock's time. `failed`: those of the same mass send that did
    /// not go out; they are due again.
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

    /// Gives the tasks that a changeset of the undo list is about the state that it expects, where time alone has changed
    /// it since: they came due, their delay ended, they were missed. What a person closed stays closed. Inside the
    /// caller's transaction.
    static void expect(storage::sqlite::Connection &connection, const QByteArray &changeset);

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

    TeamStore &m_store;
};

} // namespace app::sop
