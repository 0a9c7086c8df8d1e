#include "storage/sop/plannedplaces.h"

#include "storage/ids.h"
#include "storage/sop/taskstore.h"
#include "storage/sop/touchedtasks.h"
#include "storage/sqlite/changeset.h"

#include <vector>

namespace storage {

namespace {

using Reader = sqlite::ChangesetReader;

// Columns of enrolment and task, as in 0001_founding.sql, 0012_targets.sql and 0013_content.sql.
enum EnrolmentColumn { PlanColumn = 1, TargetColumn = 3, FriendshipColumn = 4, OccurrenceColumn = 5 };
enum TaskColumn { EnrolmentOfTask = 3, CycleColumn = 4, StepColumn = 5, PartColumn = 25 };

class Places final
{
public:
    explicit Places(sqlite::Connection &connection) : m_connection(connection) {}

    bool find(const QByteArray &changeset)
    {
        Reader reader(changeset);
        while (reader.next()) {
            const bool isInsert = reader.operation() == Reader::Operation::Insert;
            const bool isFree = reader.table() == "task" ? (isInsert ? findTask(reader) : !isCopied(reader))
                                : reader.table() == "enrolment" && isInsert ? findEnrolment(reader)
                                                                            : true;
            if (!isFree)
                return false;
        }
        return true;
    }

    void clear()
    {
        for (const std::int64_t enrolment : m_enrolments)
            m_connection.prepare("DELETE FROM task WHERE enrolment_id = ?1")->bindAll(enrolment).run();
        for (const std::int64_t enrolment : m_enrolments)
            m_connection.prepare("DELETE FROM enrolment WHERE id = ?1")->bindAll(enrolment).run();
        for (const std::int64_t task : m_tasks)
            m_connection.prepare("DELETE FROM task WHERE id = ?1")->bindAll(task).run();
    }

private:
    bool findTask(const Reader &reader)
    {
        auto select =
            m_connection.prepare("SELECT id, " SIYU_TOUCHED("task") " FROM task WHERE enrolment_id = ?1 AND cycle = ?2 "
                                                                    "AND step = ?3 AND part = ?4 AND id <> ?5");
        select->bindAll(reader.newValue(EnrolmentOfTask).integer(), reader.newValue(CycleColumn).integer(),
                        reader.newValue(StepColumn).integer(), reader.newValue(PartColumn).integer(),
                        reader.newValue(0).integer());
        if (!select->step())
            return true;
        m_tasks.push_back(select->integer(0));
        return select->integer(1) == 0;
    }

    bool findEnrolment(const Reader &reader)
    {
        auto select = m_connection.prepare(
            "SELECT id, EXISTS(SELECT 1 FROM task WHERE enrolment_id = enrolment.id AND " SIYU_TOUCHED(
                "task") ") FROM enrolment "
                        "WHERE plan_id = ?1 AND target_id = ?2 AND account_id = ?3 AND occurrence = ?4 AND id <> ?5");
        select->bindAll(reader.newValue(PlanColumn).integer(), reader.newValue(TargetColumn).integer(),
                        reader.newValue(FriendshipColumn).integer(), reader.newValue(OccurrenceColumn).integer(),
                        reader.newValue(0).integer());
        if (!select->step())
            return true;
        m_enrolments.push_back(select->integer(0));
        return select->integer(1) == 0;
    }

    bool isCopied(const Reader &reader)
    {
        const auto task = TaskStore(m_connection).byId(TaskId(reader.oldValue(0).integer()));
        return task && task->state == TaskState::Copied;
    }

    sqlite::Connection &m_connection;
    std::vector<std::int64_t> m_enrolments, m_tasks;
};

} // namespace

bool clearPlannedPlaces(sqlite::Connection &connection, const QByteArray &changeset)
{
    Places places(connection);
    if (!places.find(changeset))
        return false;
    places.clear();
    return true;
}

} // namespace storage
