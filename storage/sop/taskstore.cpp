#include "storage/sop/taskstore.h"

#include "storage/customers/customername.h"
#include "storage/sop/stepnumbers.h"
#include "storage/sop/touchedtasks.h"

#include <algorithm>
#include <set>

namespace storage {

namespace {

// Tasks of a paused plan stay as they are.
#define SIYU_PLAN_RUNS "plan_id NOT IN (SELECT id FROM plan WHERE state = 3)"

#define SIYU_TASK_COLUMNS                                                                                              \
    "t.id, t.plan_id, t.plan_version, t.enrolment_id, t.cycle, t.step, t.customer_id, t.account_id, t.staff_id, "      \
    "t.due_at, t.window_end_at, t.expires_at, t.state, t.reason, t.reason_text, t.via, t.purpose, t.text, "            \
    "t.planned_day, t.moved_from_day, t.snoozed_until, t.event_id, t.group_id, t.part, t.variant, t.content_id"
#define SIYU_TARGET_NAME                                                                                               \
    "CASE WHEN t.customer_id IS NULL THEN coalesce(g.name, a.name) ELSE " SIYU_CUSTOMER_NAME("c") " END"
#define SIYU_TASK_LINE                                                                                                 \
    "SELECT " SIYU_TASK_COLUMNS ", p.name, " SIYU_TARGET_NAME ", s.name FROM task t JOIN plan p ON p.id = t.plan_id "  \
    "LEFT JOIN customer c ON c.id = t.customer_id LEFT JOIN group_chat g ON g.id = t.group_id "                        \
    "LEFT JOIN account a ON a.id = t.account_id LEFT JOIN staff s ON s.id = t.staff_id "

Task readTask(const sqlite::Statement &row)
{
    Task task;
    task.id = row.id<TaskId>(0);
    task.plan = row.id<PlanId>(1);
    task.planVersion = int(row.integer(2));
    task.enrolment = row.id<EnrolmentId>(3);
    task.cycle = int(row.integer(4));
    task.step = int(row.integer(5));
    task.customer = row.id<CustomerId>(6);
    task.account = row.id<AccountId>(7);
    task.staff = row.id<StaffId>(8);
    task.dueAt = row.integer(9);
    task.windowEndAt = row.integer(10);
    task.expiresAt = row.integer(11);
    task.state = TaskState(row.integer(12));
    task.reason = int(row.integer(13));
    task.reasonText = row.text(14);
    task.via = int(row.integer(15));
    task.purpose = int(row.integer(16));
    task.text = row.text(17);
    task.plannedDay = LocalDay(row.integer(18));
    if (!row.isNull(19))
        task.movedFromDay = LocalDay(row.integer(19));
    task.snoozedUntil = row.optionalInteger(20);
    task.event = row.id<EventId>(21);
    task.group = row.id<GroupId>(22);
    task.part = int(row.integer(23));
    if (!row.isNull(24))
        task.variant = int(row.integer(24));
    task.content = row.id<ContentId>(25);
    return task;
}

std::vector<Task> readTasks(sqlite::Statement &select)
{
    std::vector<Task> tasks;
    while (select.step())
        tasks.push_back(readTask(select));
    return tasks;
}

std::vector<TaskLine> readLines(sqlite::Connection &connection, sqlite::Statement &select)
{
    std::vector<TaskLine> lines;
    StepNumbers numbers(connection);
    while (select.step()) {
        lines.push_back({readTask(select), select.text(26), select.text(27), select.text(28)});
        const Task &task = lines.back().task;
        lines.back().stepNumber = numbers.of(task.plan, task.planVersion, task.step);
    }
    return lines;
}

} // namespace

bool TaskStore::insert(const Task &task)
{
    auto insert =
        m_connection.prepare(R"(INSERT INTO task(id, plan_id, plan_version, enrolment_id, cycle, step, customer_id,
        account_id, staff_id, due_at, window_end_at, expires_at, state, reason, reason_text, via, purpose, text,
        planned_day, moved_from_day, group_id, part, variant, content_id, cover_id) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,
        ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25) ON CONFLICT(enrolment_id, cycle, step, part) DO NOTHING)");
    insert->bindAll(task.id, task.plan, task.planVersion, task.enrolment, task.cycle, task.step, task.customer,
                    task.account, task.staff, task.dueAt, task.windowEndAt, task.expiresAt, int(task.state));
    insert->bind(14, task.reason).bindText(15, task.reasonText).bind(16, task.via).bind(17, task.purpose);
    insert->bindText(18, task.text).bind(19, int(task.plannedDay));
    insert->bind(20, task.movedFromDay ? std::optional<int>(*task.movedFromDay) : std::nullopt);
    insert->bind(21, task.group).bind(22, task.part).bind(23, task.variant).bind(24, task.content);
    insert->bind(25, task.cover != 0 ? std::optional(task.cover) : std::nullopt);
    insert->run();
    return m_connection.changes() > 0;
}

std::optional<Task> TaskStore::byId(TaskId id)
{
    auto select = m_connection.prepare("SELECT " SIYU_TASK_COLUMNS " FROM task t WHERE t.id = ?1");
    select->bind(1, id);
    if (!select->step())
        return std::nullopt;
    return readTask(*select);
}

std::vector<Task> TaskStore::partsOf(const Task &task)
{
    auto select = m_connection.prepare("SELECT " SIYU_TASK_COLUMNS " FROM task t WHERE t.enrolment_id = ?1 "
                                       "AND t.cycle = ?2 AND t.step = ?3 ORDER BY t.part");
    select->bindAll(task.enrolment, task.cycle, task.step);
    return readTasks(*select);
}

bool TaskStore::hasDonePart(const Task &task)
{
    auto select = m_connection.prepare("SELECT 1 FROM task WHERE enrolment_id = ?1 AND cycle = ?2 AND step = ?3 "
                                       "AND state IN (4, 5)");
    select->bindAll(task.enrolment, task.cycle, task.step);
    return select->step();
}

std::vector<TaskLine> TaskStore::list(const Filter &filter)
{
    if (!filter.from) {
        auto open = m_connection.prepare(
            SIYU_TASK_LINE "WHERE (t.state BETWEEN 1 AND 3 OR t.state = 7) AND (?1 IS NULL OR t.staff_id = ?1) "
                           "ORDER BY t.due_at, t.id");
        open->bind(1, filter.staff);
        return readLines(m_connection, *open);
    }
    auto select = m_connection.prepare(SIYU_TASK_LINE "WHERE t.due_at >= ?2 AND t.due_at < ?3 AND t.state <> 12 "
                                                      "AND (?1 IS NULL OR t.staff_id = ?1) ORDER BY t.due_at, t.id");
    select->bindAll(filter.staff, *filter.from, filter.until.value_or(INT64_MAX));
    return readLines(m_connection, *select);
}

std::vector<TaskLine> TaskStore::ofDay(StaffId staff, UtcMs from, UtcMs until)
{
    auto select = m_connection.prepare(
        SIYU_TASK_LINE "WHERE t.id IN (SELECT id FROM task WHERE (state BETWEEN 1 AND 3 OR state = 7) AND due_at < ?3 "
                       "AND (state <> 7 OR snoozed_until < ?3) AND (?1 IS NULL OR staff_id = ?1) "
                       "UNION ALL SELECT id FROM task WHERE done_at >= ?2 AND done_at < ?3 AND state BETWEEN 4 AND 6 "
                       "AND (?1 IS NULL OR staff_id = ?1)) ORDER BY t.due_at, t.id"); // one index per half
    select->bindAll(staff, from, until);
    return readLines(m_connection, *select);
}

std::vector<TaskLine> TaskStore::ofPlan(PlanId plan, UtcMs from, UtcMs until)
{
    auto select = m_connection.prepare(SIYU_TASK_LINE "WHERE (?1 IS NULL OR t.plan_id = ?1) AND t.due_at >= ?2 "
                                                      "AND t.due_at < ?3 AND t.state <> 12 ORDER BY t.due_at, t.id");
    select->bindAll(plan, from, until);
    return readLines(m_connection, *select);
}

void TaskStore::forEachOf(PlanId plan, const std::function<void(const Task &, bool)> &use)
{
    // Via the enrolments: their unique key starts with the plan, and that of tasks with the enrolment.
    auto select = m_connection.prepare("SELECT " SIYU_TASK_COLUMNS ", " SIYU_TOUCHED(
        "t") " FROM enrolment e JOIN task t ON t.enrolment_id = e.id WHERE e.plan_id = ?1 "
             "ORDER BY t.id");
    select->bind(1, plan);
    while (select->step())
        use(readTask(*select), select->integer(26) != 0);
}

std::int64_t TaskStore::reopenMissed(LocalDay day, UtcMs now)
{
    m_connection
        .prepare("UPDATE task SET state = CASE WHEN due_at <= ?2 THEN 2 ELSE 1 END, reason = 0, reason_text = NULL "
                 "WHERE window_end_at >= ?2 - 8640000000 AND state = 10 AND planned_day <= ?1 AND expires_at > ?2 AND "
                 "done_at IS NULL")
        ->bindAll(int(day), now)
        .run();
    return m_connection.changes();
}

void TaskStore::remove(TaskId id)
{
    m_connection.prepare("DELETE FROM task WHERE id = ?1")->bindAll(id).run();
}

std::vector<Task> TaskStore::open()
{
    auto select = m_connection.prepare("SELECT " SIYU_TASK_COLUMNS
                                       " FROM task t WHERE t.state BETWEEN 1 AND 3 OR t.state = 7 ORDER BY t.id");
    return readTasks(*select);
}

std::vector<Task> TaskStore::openOf(std::vector<CustomerId> customers)
{
    std::sort(customers.begin(), customers.end());
    customers.erase(std::unique(customers.begin(), customers.end()), customers.end());
    auto select = m_connection.prepare("SELECT " SIYU_TASK_COLUMNS " FROM task t WHERE t.customer_id = ?1 "
                                       "AND (t.state BETWEEN 1 AND 3 OR t.state = 7) ORDER BY t.id");
    std::vector<Task> tasks;
    for (const CustomerId customer : customers) {
        select->reset();
        select->bind(1, customer);
        for (Task &task : readTasks(*select))
            tasks.push_back(std::move(task));
    }
    return tasks;
}

std::vector<Task> TaskStore::openOfTargets(const std::vector<Task> &tasks)
{
    std::vector<CustomerId> customers;
    std::set<std::int64_t> groups, accounts;
    for (const Task &task : tasks) {
        if (task.customer)
            customers.push_back(task.customer);
        else
            (task.group ? groups : accounts).insert(task.group ? task.group.value : task.account.value);
    }
    std::vector<Task> open = openOf(std::move(customers));
    const auto add = [&](const std::set<std::int64_t> &ids, const char *sql) {
        auto select = m_connection.prepare(sql);
        for (const std::int64_t id : ids) {
            select->reset();
            select->bind(1, id);
            for (Task &task : readTasks(*select))
                open.push_back(std::move(task));
        }
    };
    add(groups, "SELECT " SIYU_TASK_COLUMNS " FROM task t WHERE t.group_id = ?1 "
                "AND (t.state BETWEEN 1 AND 3 OR t.state = 7)");
    add(accounts, "SELECT " SIYU_TASK_COLUMNS " FROM task t WHERE t.account_id = ?1 AND t.customer_id IS NULL "
                  "AND t.group_id IS NULL AND (t.state BETWEEN 1 AND 3 OR t.state = 7)");
    return open;
}

std::vector<Task> TaskStore::openOf(PlanId plan)
{
    auto select = m_connection.prepare("SELECT " SIYU_TASK_COLUMNS " FROM task t WHERE t.plan_id = ?1 "
                                       "AND (t.state BETWEEN 1 AND 3 OR t.state = 7) ORDER BY t.id");
    select->bind(1, plan);
    return readTasks(*select);
}

std::int64_t TaskStore::bringUpTo(UtcMs now)
{
    m_connection
        .prepare("UPDATE task SET state = 10 WHERE (state BETWEEN 1 AND 3 OR state = 7) AND max(expires_at, "
                 "ifnull(snoozed_until, 0) + (window_end_at - due_at)) <= ?1 AND " SIYU_PLAN_RUNS)
        ->bindAll(now)
        .run();
    const std::int64_t missed = m_connection.changes();
    m_connection
        .prepare(
            "UPDATE task SET state = 2 WHERE (state BETWEEN 1 AND 3 OR state = 7) AND ((state = 1 AND due_at <= ?1) "
            "OR (state = 7 AND snoozed_until <= ?1)) AND " SIYU_PLAN_RUNS)
        ->bindAll(now)
        .run();
    return missed;
}

void TaskStore::setDone(TaskId id, TaskState state, UtcMs at, StaffId by, EventId event)
{
    m_connection.prepare("UPDATE task SET state = ?2, done_at = ?3, done_by = ?4, event_id = ?5 WHERE id = ?1")
        ->bindAll(id, int(state), at, by, event)
        .run();
}

void TaskStore::setSkipped(TaskId id, const QString &reason, UtcMs at, StaffId by, EventId event)
{
    m_connection
        .prepare("UPDATE task SET state = 6, reason_text = ?2, done_at = ?3, done_by = ?4, event_id = ?5 WHERE id = ?1")
        ->bindAll(id, reason, at, by, event)
        .run();
}

void TaskStore::setSnoozed(TaskId id, UtcMs until)
{
    m_connection.prepare("UPDATE task SET state = 7, snoozed_until = ?2 WHERE id = ?1")->bindAll(id, until).run();
}

void TaskStore::setState(TaskId id, TaskState state)
{
    m_connection.prepare("UPDATE task SET state = ?2 WHERE id = ?1")->bindAll(id, int(state)).run();
}

void TaskStore::setText(const Task &task)
{
    auto update = m_connection.prepare(
        "UPDATE task SET text = ?2, variant = ?3, content_id = ?4, plan_version = ?5 WHERE id = ?1");
    update->bind(1, task.id).bindText(2, task.text).bind(3, task.variant).bind(4, task.content);
    update->bind(5, task.planVersion);
    update->run();
}

void TaskStore::setJudged(const Task &task)
{
    m_connection
        .prepare("UPDATE task SET state = ?2, due_at = ?3, window_end_at = ?4, expires_at = ?5, reason = ?6, "
                 "reason_text = ?7, moved_from_day = ?8, snoozed_until = ?9, planned_day = ?10 WHERE id = ?1")
        ->bindAll(task.id, int(task.state), task.dueAt, task.windowEndAt, task.expiresAt, task.reason, task.reasonText,
                  task.movedFromDay ? std::optional<int>(*task.movedFromDay) : std::nullopt, task.snoozedUntil,
                  int(task.plannedDay))
        .run();
}

void TaskStore::reassign(TaskId id, StaffId staff)
{
    m_connection.prepare("UPDATE task SET staff_id = ?2, cover_id = 0 WHERE id = ?1")->bindAll(id, staff).run();
}

void TaskStore::cancelOpen(PlanId plan)
{
    m_connection.prepare("UPDATE task SET state = 11 WHERE plan_id = ?1 AND (state BETWEEN 1 AND 3 OR state = 7)")
        ->bindAll(plan)
        .run();
}

std::int64_t TaskStore::cancelOpen(EnrolmentId enrolment)
{
    m_connection.prepare("UPDATE task SET state = 11 WHERE enrolment_id = ?1 AND (state BETWEEN 1 AND 3 OR state = 7)")
        ->bindAll(enrolment)
        .run();
    return m_connection.changes();
}

} // namespace storage
