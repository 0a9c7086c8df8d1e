#pragma once

#include "storage/sop/taskstore.h"

namespace storage {

/// Tasks that the program closed and may open again, because what closed them is not so any more.
class ClosedTasks final
{
public:
    explicit ClosedTasks(sqlite::Connection &connection) : m_connection(connection) {}

    /// Blocked, cancelled and not applicable ones for one of these reasons that nobody closed and that do not expire by
    /// `now`, in the order in which they were written.
    std::vector<Task> closedFor(const std::vector<int> &reasons, UtcMs now);
    /// As it is to stand: state, times, reason, account, staff and text.
    void reopen(const Task &task);
    /// Only the reason and its text, which may be null.
    void setReason(TaskId id, std::optional<int> reason, const QString &text);

private:
    sqlite::Connection &m_connection;
};

/// How many tasks of one kind an account has made.
struct AccountTouches
{
    AccountId account;
    int via = 1;
    int count = 0;
};

/// Those made in the period from `begins` to before `ends`, and those that are copied and not yet confirmed.
std::vector<AccountTouches> accountTouches(sqlite::Connection &connection, UtcMs begins, UtcMs ends);

} // namespace storage
