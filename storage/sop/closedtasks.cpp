#include "storage/sop/closedtasks.h"

namespace storage {

namespace {

// The windows of tasks are indexed; none ends longer than this before its task expires, or before the day on which a
// task of it is written late.
constexpr std::int64_t longestLifeMs = 100 * 86'400'000LL;

} // namespace

std::vector<Task> ClosedTasks::closedFor(const std::vector<int> &reasons, UtcMs now)
{
    QStringList list;
    for (const int reason : reasons)
        list << QString::number(reason);
    auto select = m_connection.prepare(
        "SELECT id FROM task WHERE window_end_at >= ?1 - ?2 AND expires_at > ?1 AND state IN (8, 9, 11) "
        "AND done_at IS NULL AND reason IN (SELECT CAST(value AS INTEGER) FROM json_each(?3)) ORDER BY id");
    select->bindAll(now, longestLifeMs, QStringLiteral("[%1]").arg(list.join(QLatin1Char(','))));
    TaskStore store(m_connection);
    std::vector<Task> tasks;
    while (select->step()) {
        if (auto task = store.byId(select->id<TaskId>(0)))
            tasks.push_back(std::move(*task));
    }
    return tasks;
}

void ClosedTasks::reopen(const Task &task)
{
    TaskStore(m_connection).setJudged(task);
    auto update = m_connection.prepare("UPDATE task SET account_id = ?2, staff_id = ?3, text = ?4, reason_text = ?5 "
                                       "WHERE id = ?1");
    update->bindAll(task.id, task.account, task.staff).bindText(4, task.text).bindText(5, task.reasonText);
    update->run();
}

void ClosedTasks::setReason(TaskId id, std::optional<int> reason, const QString &text)
{
    auto update = m_connection.prepare("UPDATE task SET reason = ?2, reason_text = ?3 WHERE id = ?1");
    update->bindAll(id, reason).bindText(3, text);
    update->run();
}

std::vector<AccountTouches> accountTouches(sqlite::Connection &connection, UtcMs begins, UtcMs ends)
{
    auto select = connection.prepare(
        "SELECT account_id, via, count(*) FROM (SELECT account_id, via FROM task WHERE done_at >= ?1 AND done_at < ?2 "
        "AND state IN (4, 5) UNION ALL SELECT account_id, via FROM task WHERE state = 3) "
        "WHERE account_id IS NOT NULL GROUP BY account_id, via");
    select->bindAll(begins, ends);
    std::vector<AccountTouches> list;
    while (select->step())
        list.push_back({select->id<AccountId>(0), int(select->integer(1)), int(select->integer(2))});
    return list;
}

} // namespace storage
