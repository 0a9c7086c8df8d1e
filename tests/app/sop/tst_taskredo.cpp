#include "app/sop/taskservice.h"
#include "storage/store/redostore.h"
#include "tests/app/sop/planstage.h"
#include "tests/testmain.h"

using app::sop::TaskService;
using storage::TaskId;
using tests::PlanStage;

namespace {

/// One friend with a task, which was skipped and is open again by undo.
TaskId undone(PlanStage &stage)
{
    stage.befriend(1, "2026-11-23T08:00");
    stage.import(PlanStage::plan(R"({"day":0,"time":"10:00","text":"A"},{"day":1,"time":"10:00","text":"B"})"),
                 "2026-11-23T08:30");
    stage.activate("2026-11-23T08:30");
    stage.tick("2026-11-23T10:00");
    const TaskId task(stage.connection().integer("SELECT max(id) FROM task"));
    if (!TaskService(stage.store()).skip({task}, QStringLiteral("no time")) || !stage.undo("2026-11-23T10:10"))
        qFatal("not undone");
    return task;
}

} // namespace

/// Redo of work on tasks, where what undo had kept for it no longer fits.
class TstTaskRedo : public QObject
{
    Q_OBJECT

private slots:
    void aTaskThatIsGoneStopsItWithItsId()
    {
        PlanStage stage;
        const TaskId task = undone(stage);
        const storage::ChangeId change(stage.connection().integer("SELECT max(id) FROM change WHERE state = 2"));
        QVERIFY(!storage::RedoStore(stage.connection()).of(change).isEmpty()); // it would change the task
        stage.connection().execute("DELETE FROM task");
        const QByteArray before = stage.fixture().dump();
        const auto redone = stage.redo("2026-11-23T10:20");
        QVERIFY(!redone);
        QCOMPARE(redone.error().kind, app::ErrorKind::Conflict);
        QCOMPARE(redone.error().detail, QString::number(task.value));
        QVERIFY2(redone.error().message.contains(QString::number(task.value)), qPrintable(redone.error().message));
        QCOMPARE(stage.fixture().dump(), before);
    }
    /// The same without what undo kept: the entry's own changes decide.
    void aTaskThatTheProgramChangedIsRedone()
    {
        PlanStage stage;
        const TaskId task = undone(stage);
        stage.connection().execute("UPDATE change SET redo = NULL; UPDATE task SET state = 10");
        QVERIFY(stage.redo("2026-11-23T10:20"));
        QCOMPARE(storage::TaskStore(stage.connection()).byId(task)->state, storage::TaskState::Skipped);
    }
};

SIYU_TEST(TstTaskRedo, "tst_taskredo")
#include "tst_taskredo.moc"
