#include "app/sop/taskundo.h"

#include "storage/error.h"
#include "storage/sop/closedtasks.h"
#include "storage/sop/taskstore.h"
#include "storage/sqlite/changesettables.h"

namespace app::sop {

using storage::TaskId;
using storage::TaskState;

namespace {

/// Sets the tasks of the changeset to the state that it expects, if only the program has changed them since. Tasks
/// closed by a person stay closed. Returns a task that is not there any more; none if all are.
TaskId expectTasks(storage::sqlite::Connection &connection, const QByteArray &changeset)
{
    constexpr int idColumn = 0, stateColumn = 13, reasonColumn = 14, textColumn = 15; // as in 0001_founding.sql
    const auto closedByAPerson = [](TaskState state) {
        return state == TaskState::Done || state == TaskState::DoneLate || state == TaskState::Skipped;
    };
    TaskId missing;
    storage::TaskStore tasks(connection);
    storage::sqlite::ChangesetReader reader(changeset);
    while (reader.next()) {
        if (reader.table() != "task" || reader.operation() != storage::sqlite::ChangesetReader::Operation::Update)
            continue;
        const auto expected = reader.oldValue(stateColumn);
        const TaskId id(reader.oldValue(idColumn).integer());
        const auto task = tasks.byId(id);
        if (!task)
            missing = id;
        if (!expected.isKnown() || !task || closedByAPerson(task->state))
            continue;
        if (const auto state = TaskState(expected.integer()); state != task->state && !closedByAPerson(state))
            tasks.setState(task->id, state);
        const auto reason = reader.oldValue(reasonColumn), text = reader.oldValue(textColumn);
        if (!reason.isKnown() && !text.isKnown())
            continue;
        const auto number = !reason.isKnown() ? std::optional<int>(task->reason)
                            : reason.isNull() ? std::nullopt
                                              : std::optional<int>(int(reason.integer()));
        const QString words = !text.isKnown() ? task->reasonText
                              : text.isNull() ? QString()
                                              : QString::fromUtf8(text.text().data(), qsizetype(text.text().size()));
        storage::ClosedTasks(connection).setReason(task->id, number, words);
    }
    return missing;
}

} // namespace

std::unique_ptr<Undoer> TaskUndo::undoer(const UndoStep &step)
{
    const bool concernsSops =
        step.change.kind == storage::Change::Kind::Task || storage::sqlite::changesOneOf(step.wanted, {"plan"});
    return concernsSops ? std::unique_ptr<Undoer>(new TaskUndo(step)) : nullptr;
}

/// Where the plan or the contacts of a person have moved on, or an import went with its people, a task is no reason to
/// turn them back.
QStringList TaskUndo::tolerated() const
{
    return {QStringLiteral("customer"), QStringLiteral("enrolment"), QStringLiteral("task")};
}

Result<void> TaskUndo::prepare()
{
    const TaskId missing = expectTasks(m_step.store.connection(), m_step.wanted);
    if (missing && m_step.forward && m_step.change.kind == storage::Change::Kind::Task)
        throw storage::StoreError(storage::ErrorKind::Conflict, QStringLiteral("task"), QString::number(missing.value));
    return {};
}

} // namespace app::sop
