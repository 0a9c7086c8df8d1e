#include "app/assembly/undoservice.h"
#include "app/sop/takeout.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using app::sop::takeOut;
using storage::EnrolmentId;
using tests::StoreFixture;

namespace {

/// One customer in two plans; the first has a due task, a completed one and a snoozed one.
void fill(StoreFixture &fixture)
{
    fixture.connection().execute(R"(
        INSERT INTO staff(id, name) VALUES(1, '林岚');
        INSERT INTO account(id, name) VALUES(1, '小思');
        INSERT INTO customer(id, name, owner_id) VALUES(1, '王芳', 1);
        INSERT INTO plan(id, name, kind, state, definition) VALUES(1, '欢迎', 1, 2, '{}'), (2, '生日', 1, 2, '{}');
        INSERT INTO enrolment(id, plan_id, target_id, occurrence, anchor_at, anchor_day, entered_at, next_day)
            VALUES(1, 1, 1, 0, 0, 0, 0, 20790), (2, 2, 1, 0, 0, 0, 0, 20791);
        INSERT INTO task(id, plan_id, plan_version, enrolment_id, cycle, step, customer_id, account_id, staff_id,
            due_at, window_end_at, expires_at, state, via, purpose, planned_day)
            VALUES(1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 2, 3, 2, 1, 1, 20779),
                  (2, 1, 1, 1, 0, 1, 1, 1, 1, 1, 2, 3, 4, 1, 1, 20779),
                  (3, 1, 1, 1, 0, 2, 1, 1, 1, 1, 2, 3, 7, 1, 1, 20779),
                  (4, 2, 1, 2, 0, 0, 1, 1, 1, 1, 2, 3, 2, 1, 1, 20779);)");
}

} // namespace

class TstTakeOut : public QObject
{
    Q_OBJECT

private slots:
    void theEnrolmentEndsAndItsOpenTasksAreCancelled()
    {
        StoreFixture fixture;
        fill(fixture);
        const auto taken = takeOut(fixture.store(), EnrolmentId(1));
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
        QCOMPARE(taken->plan, QStringLiteral("欢迎"));
        QCOMPARE(taken->customer, QStringLiteral("王芳"));
        QCOMPARE(taken->cancelledTasks, std::int64_t(2));
        QCOMPARE(fixture.connection().integer("SELECT state FROM enrolment WHERE id = 1"), std::int64_t(5));
        QCOMPARE(fixture.connection().text("SELECT group_concat(state) FROM (SELECT state FROM task ORDER BY id)"),
                 QStringLiteral("11,4,11,2"));
        QCOMPARE(fixture.connection().integer("SELECT state FROM enrolment WHERE id = 2"), std::int64_t(1));
    }
    void itIsOneUndoStep()
    {
        StoreFixture fixture;
        fill(fixture);
        const QByteArray before = fixture.dump();
        QVERIFY(takeOut(fixture.store(), EnrolmentId(1)));
        const auto undone = app::UndoService(fixture.store()).undo(fixture.job());
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
        QCOMPARE(fixture.dump(), before);
    }
    void whoIsOutAlreadyOrWasNeverInIsSaid()
    {
        StoreFixture fixture;
        fill(fixture);
        QVERIFY(takeOut(fixture.store(), EnrolmentId(1)));
        QCOMPARE(takeOut(fixture.store(), EnrolmentId(1)).error().kind, app::ErrorKind::Conflict);
        QCOMPARE(takeOut(fixture.store(), EnrolmentId(9)).error().kind, app::ErrorKind::NotFound);
    }
};

SIYU_TEST(TstTakeOut, "tst_takeout")
#include "tst_takeout.moc"
