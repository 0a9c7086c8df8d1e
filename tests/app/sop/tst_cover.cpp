#include "tests/app/sop/planstage.h"
#include "app/sop/coverservice.h"
#include "tests/testmain.h"

using app::sop::CoverService;
using tests::PlanStage;
using tests::texts;

namespace {

storage::LocalDay day(const char *iso)
{
    return *storage::parseIsoDay(QString::fromLatin1(iso));
}

/// A colleague, 2, and a plan of five days with the friend 1, from the tick of its first day.
void begin(PlanStage &stage)
{
    stage.connection().execute("INSERT INTO staff(id, name) VALUES(2, '何嘉怡'), (3, '周一鸣')");
    stage.befriend(1, "2026-11-23T08:00");
    stage.import(PlanStage::plan(R"({"day":0,"time":"10:00","text":"A"},{"day":1,"time":"10:00","text":"B"},
        {"day":2,"time":"10:00","text":"C"},{"day":3,"time":"10:00","text":"D"},{"day":4,"time":"10:00","text":"E"})"),
                 "2026-11-23T08:30");
    stage.activate("2026-11-23T08:30");
    stage.tick("2026-11-23T09:00");
}

/// "A1,B2": the text of each task and who has it.
QString whoHas(PlanStage &stage)
{
    return stage.connection().text("SELECT group_concat(text || staff_id) FROM (SELECT * FROM task ORDER BY id)");
}

} // namespace

/// Cover: who has the tasks of an account while its operator is away.
class TstCover : public QObject
{
    Q_OBJECT

private slots:
    void openTasksMoveForThePeriodAndBack()
    {
        PlanStage stage;
        begin(stage);
        const auto added =
            CoverService(stage.store())
                .add(QStringLiteral("小思"), QStringLiteral("何嘉怡"), day("2026-11-24"), day("2026-11-25"));
        QVERIFY(added);
        QCOMPARE(added->moved, 0); // it begins tomorrow
        QCOMPARE(whoHas(stage), QStringLiteral("A1"));
        stage.tick("2026-11-24T09:00");
        QCOMPARE(whoHas(stage), QStringLiteral("A2,B2")); // A is still open
        stage.store().setNow(stage.at("2026-11-24T10:30"));
        QVERIFY(app::sop::TaskService(stage.store()).done(storage::TaskId(1)));
        stage.tick("2026-11-25T09:00");
        stage.tick("2026-11-26T09:00");
        QCOMPARE(whoHas(stage), QStringLiteral("A2,B1,C1,D1")); // what was done stays with who did it
    }
    void aCoverOfTodayMovesNowAndIsUndone()
    {
        PlanStage stage;
        begin(stage);
        const QByteArray before = stage.fixture().dump();
        const auto added =
            CoverService(stage.store())
                .add(QStringLiteral("小思"), QStringLiteral("何嘉怡"), day("2026-11-23"), day("2026-11-25"));
        QVERIFY(added);
        QCOMPARE(added->moved, 1);
        QCOMPARE(whoHas(stage), QStringLiteral("A2"));
        QVERIFY(stage.undo("2026-11-23T09:01"));
        QCOMPARE(stage.fixture().dump(), before);
        QVERIFY(stage.redo("2026-11-23T09:02"));
        QCOMPARE(whoHas(stage), QStringLiteral("A2"));
        QCOMPARE(*CoverService(stage.store()).remove(added->id), 1);
        QCOMPARE(whoHas(stage), QStringLiteral("A1"));
        QVERIFY(stage.undo("2026-11-23T09:03"));
        QCOMPARE(whoHas(stage), QStringLiteral("A2"));
    }
    /// A task that was given to another member by hand is theirs.
    void whatWasReassignedStays()
    {
        PlanStage stage;
        begin(stage);
        QVERIFY(app::sop::TaskService(stage.store()).reassign(storage::TaskId(1), QStringLiteral("周一鸣")));
        QVERIFY(CoverService(stage.store())
                    .add(QStringLiteral("小思"), QStringLiteral("何嘉怡"), day("2026-11-23"), day("2026-11-23")));
        QCOMPARE(whoHas(stage), QStringLiteral("A3"));
        stage.tick("2026-11-24T09:00");
        QCOMPARE(whoHas(stage), QStringLiteral("A3,B1"));
    }
    /// What the colleague has for other reasons stays, during the cover and after it.
    void whatTheColleagueHasAnywayStays()
    {
        PlanStage stage;
        begin(stage);
        const auto added =
            CoverService(stage.store())
                .add(QStringLiteral("小思"), QStringLiteral("何嘉怡"), day("2026-11-24"), day("2026-11-24"));
        QVERIFY(app::sop::TaskService(stage.store()).reassign(storage::TaskId(1), QStringLiteral("何嘉怡")));
        stage.tick("2026-11-24T09:00");
        QCOMPARE(whoHas(stage), QStringLiteral("A2,B2"));
        stage.tick("2026-11-25T09:00");
        QCOMPARE(whoHas(stage), QStringLiteral("A2,B1,C1"));
        QCOMPARE(*CoverService(stage.store()).remove(added->id), 0); // it is over
        QCOMPARE(whoHas(stage), QStringLiteral("A2,B1,C1"));
    }
    void whatIsGivenBackByHandStays()
    {
        PlanStage stage;
        begin(stage);
        QVERIFY(CoverService(stage.store())
                    .add(QStringLiteral("小思"), QStringLiteral("何嘉怡"), day("2026-11-23"), day("2026-11-24")));
        QVERIFY(app::sop::TaskService(stage.store()).reassign(storage::TaskId(1), QStringLiteral("林岚")));
        stage.tick("2026-11-24T09:00");
        QCOMPARE(whoHas(stage), QStringLiteral("A1,B2"));
    }
    void whatATickPlannedForTheColleagueGoesBackAfterUndo()
    {
        PlanStage stage;
        begin(stage);
        QVERIFY(CoverService(stage.store())
                    .add(QStringLiteral("小思"), QStringLiteral("何嘉怡"), day("2026-11-24"), day("2026-11-26")));
        stage.tick("2026-11-24T09:00");
        QCOMPARE(whoHas(stage), QStringLiteral("A2,B2"));
        QVERIFY(stage.undo("2026-11-24T09:01"));
        stage.tick("2026-11-24T09:02");
        QCOMPARE(whoHas(stage), QStringLiteral("A1,B1"));
    }
    void oneCoverFollowsAnother()
    {
        PlanStage stage;
        begin(stage);
        CoverService covers(stage.store());
        QVERIFY(covers.add(QStringLiteral("小思"), QStringLiteral("何嘉怡"), day("2026-11-24"), day("2026-11-24")));
        QVERIFY(covers.add(QStringLiteral("小思"), QStringLiteral("周一鸣"), day("2026-11-25"), day("2026-11-25")));
        stage.tick("2026-11-24T09:00");
        stage.tick("2026-11-25T09:00");
        QCOMPARE(whoHas(stage), QStringLiteral("A3,B3,C3"));
        stage.tick("2026-11-26T09:00");
        QCOMPARE(whoHas(stage), QStringLiteral("A1,B1,C1,D1"));
    }
    void badInputIsRefused_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("staff");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<app::ErrorKind>("kind");
        const auto row = [](const char *name, const char *account, const char *staff, const char *from,
                            const char *until, app::ErrorKind kind = app::ErrorKind::Invalid) {
            QTest::newRow(name) << QString::fromUtf8(account) << QString::fromUtf8(staff) << QString::fromLatin1(from)
                                << QString::fromLatin1(until) << kind;
        };
        row("no account", "无", "何嘉怡", "2026-11-24", "2026-11-25", app::ErrorKind::NotFound);
        row("no member", "小思", "无", "2026-11-24", "2026-11-25", app::ErrorKind::NotFound);
        row("its operator", "小思", "林岚", "2026-11-24", "2026-11-25");
        row("wrong order", "小思", "何嘉怡", "2026-11-25", "2026-11-24");
        row("over", "小思", "何嘉怡", "2026-11-20", "2026-11-22");
        row("covered", "小思", "周一鸣", "2026-12-02", "2026-12-09", app::ErrorKind::Conflict);
    }
    void badInputIsRefused()
    {
        QFETCH(QString, account);
        QFETCH(QString, staff);
        QFETCH(QString, from);
        QFETCH(QString, until);
        PlanStage stage;
        begin(stage);
        CoverService covers(stage.store());
        QVERIFY(covers.add(QStringLiteral("小思"), QStringLiteral("何嘉怡"), day("2026-12-01"), day("2026-12-02")));
        const QByteArray before = stage.fixture().dump();
        QFETCH(app::ErrorKind, kind);
        const auto refused = covers.add(account, staff, *storage::parseIsoDay(from), *storage::parseIsoDay(until));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, kind);
        QVERIFY(!covers.remove(99));
        QCOMPARE(stage.fixture().dump(), before);
    }
};

SIYU_TEST(TstCover, "tst_cover")
#include "tst_cover.moc"
