#pragma once

#include "app/sop/taskwords.h"
#include "app/store/teamstore.h"

namespace app::sop {

/// The life of tasks after they were written. Done and skipped tasks are entries of the undo list: taking one back
/// makes its touch void.
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
    Result<std::vector<storage::TaskLine>> list(const Query &query);

    /// The text was taken to be pasted; notSent() says that it was not sent after all. Neither is an entry of the undo
    /// list: nothing happened to the customer yet.
    Result<void> copied(storage::TaskId id);
    Result<void> notSent(storage::TaskId id);
    /// The touch is recorded as an event at the business clock's time.
    Result<void> done(storage::TaskId id);
    Result<void> skip(storage::TaskId id, const QString &reason);
    Result<void> snooze(storage::TaskId id, storage::UtcMs until);
    Result<void> reassign(storage::TaskId id, const QString &staff);

    /// Takes a done or skipped task back (`forward` false) or closes it again; `change` is its entry of the undo list.
    Result<void> undo(storage::TaskId id, storage::ChangeId change, bool forward);

private:
    Result<storage::Task> open(storage::TaskId id);
    Result<void> setOpenState(storage::TaskId id, bool isCopied);
    storage::EventId addEvent(const storage::Task &task, int kind, const QString &text);
    void keepDistance(const storage::Task &task);

    TeamStore &m_store;
};

} // namespace app::sop
