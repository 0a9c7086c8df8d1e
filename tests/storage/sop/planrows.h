#pragma once

#include "storage/sop/taskstore.h"
#include "storage/store/store.h"

#include <QTemporaryDir>

namespace tests {

/// A store with a customer in plan 1 (enrolment 1) and another one (enrolment 2).
class PlanRows final
{
public:
    PlanRows()
    {
        storage::Store::create(path());
        m_store = std::make_unique<storage::Store>(path(), storage::Store::Access::Write);
        connection().execute(R"(
            INSERT INTO staff(id, name) VALUES(1, 's'); INSERT INTO account(id, name) VALUES(1, 'a');
            INSERT INTO customer(id, name) VALUES(1, 'c'), (2, 'd');
            INSERT INTO plan(id, name, kind, definition) VALUES(1, 'p', 1, '{}');
            INSERT INTO enrolment(id, plan_id, target_id, occurrence, anchor_at, anchor_day, entered_at)
                VALUES(1, 1, 1, 0, 0, 0, 0), (2, 1, 2, 0, 0, 0, 0);)");
    }
    storage::sqlite::Connection &connection() { return m_store->connection(); }
    void addTask(int id, int enrolment, int step, storage::TaskState state, storage::LocalDay day = 20'000)
    {
        storage::Task task;
        task.id = storage::TaskId(id);
        task.plan = storage::PlanId(1);
        task.enrolment = storage::EnrolmentId(enrolment);
        task.step = step;
        task.customer = storage::CustomerId(enrolment);
        task.account = storage::AccountId(1);
        task.plannedDay = day;
        task.state = state;
        storage::TaskStore(connection()).insert(task);
    }
    QString tasks() { return listed("SELECT group_concat(id) FROM (SELECT id FROM task ORDER BY id)"); }
    QString enrolments() { return listed("SELECT group_concat(id) FROM (SELECT id FROM enrolment ORDER BY id)"); }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("team.siyu")); }
    QString listed(const char *sql)
    {
        auto select = connection().prepare(sql);
        return select->step() ? select->text(0) : QString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<storage::Store> m_store;
};

} // namespace tests
