#include "storage/error.h" // moc 6.4 wants a header of Qt before <compare>
#include "storage/sop/plannedplaces.h"
#include "storage/sqlite/changeset.h"
#include "storage/sqlite/session.h"
#include "tests/storage/sop/planrows.h"
#include "tests/testmain.h"

using namespace storage;
using tests::PlanRows;

namespace {

/// The changeset that puts back what `sql` takes away. It has been taken away afterwards.
QByteArray takenBy(PlanRows &rows, const char *sql)
{
    sqlite::Session session(rows.connection(), {QStringLiteral("enrolment"), QStringLiteral("task")});
    rows.connection().execute(sql);
    return sqlite::invertChangeset(session.changeset());
}

} // namespace

/// What is put back needs the place of what was planned since.
class TstPlannedPlaces : public QObject
{
    Q_OBJECT

private slots:
    void aTaskPlannedAnewGivesWay()
    {
        PlanRows rows;
        rows.addTask(1, 1, 0, TaskState::Due);
        const QByteArray taken = takenBy(rows, "DELETE FROM task WHERE id = 1");
        rows.addTask(2, 1, 0, TaskState::Due);
        rows.addTask(3, 1, 1, TaskState::Due); // of another step
        QVERIFY(clearPlannedPlaces(rows.connection(), taken));
        QCOMPARE(rows.tasks(), QStringLiteral("3"));
        sqlite::applyChangeset(rows.connection(), taken);
        QCOMPARE(rows.tasks(), QStringLiteral("1,3"));
    }
    void anEnrolmentMadeAnewGivesWayWithItsTasks()
    {
        PlanRows rows;
        const QByteArray taken = takenBy(rows, "DELETE FROM enrolment WHERE id = 1");
        rows.connection().execute("INSERT INTO enrolment(id, plan_id, target_id, occurrence, anchor_at, anchor_day, "
                                  "entered_at) VALUES(3, 1, 1, 0, 0, 0, 0)");
        rows.connection().execute("INSERT INTO task(id, plan_id, plan_version, enrolment_id, cycle, step, customer_id, "
                                  "account_id, staff_id, due_at, window_end_at, expires_at, state, via, purpose, "
                                  "planned_day) VALUES(5, 1, 1, 3, 0, 0, 1, 1, 1, 1, 2, 3, 2, 1, 1, 0)");
        QVERIFY(clearPlannedPlaces(rows.connection(), taken));
        QCOMPARE(rows.enrolments(), QStringLiteral("2"));
        QCOMPARE(rows.tasks(), QString());
        sqlite::applyChangeset(rows.connection(), taken);
        QCOMPARE(rows.enrolments(), QStringLiteral("1,2"));
    }
    void whatAPersonWorkedOnStays_data()
    {
        QTest::addColumn<QString>("work");
        QTest::newRow("copied") << QStringLiteral("state = 3");
        QTest::newRow("done") << QStringLiteral("state = 4, done_at = 1");
        QTest::newRow("snoozed") << QStringLiteral("state = 7, snoozed_until = 1");
    }
    void whatAPersonWorkedOnStays()
    {
        QFETCH(QString, work);
        PlanRows rows;
        rows.addTask(1, 1, 0, TaskState::Due);
        rows.addTask(2, 1, 1, TaskState::Due);
        const QByteArray taken = takenBy(rows, "DELETE FROM task WHERE id IN (1, 2)");
        rows.addTask(3, 1, 0, TaskState::Due);
        rows.addTask(4, 1, 1, TaskState::Due);
        rows.connection().prepareOnce("UPDATE task SET " + work.toUtf8() + " WHERE id = 4").run();
        QVERIFY(!clearPlannedPlaces(rows.connection(), taken));
        QCOMPARE(rows.tasks(), QStringLiteral("3,4"));
    }
    void aCopiedTaskIsNotChangedBack()
    {
        PlanRows rows;
        rows.addTask(1, 1, 0, TaskState::Due);
        const QByteArray taken = takenBy(rows, "UPDATE task SET state = 11 WHERE id = 1");
        QVERIFY(clearPlannedPlaces(rows.connection(), taken));
        rows.connection().execute("UPDATE task SET state = 3 WHERE id = 1");
        QVERIFY(!clearPlannedPlaces(rows.connection(), taken));
        QCOMPARE(rows.tasks(), QStringLiteral("1"));
    }
};

SIYU_TEST(TstPlannedPlaces, "tst_plannedplaces")
#include "tst_plannedplaces.moc"
