#include "app/assembly/undoservice.h"
#include "app/customers/customerlog.h"
#include "app/customers/quickadd.h"
#include "app/sop/sopservice.h"
#include "app/sop/taskservice.h"
#include "app/sop/tick.h"
#include "storage/team/accountstore.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using app::QuickAdd;
using tests::StoreFixture;

class TstQuickAdd : public QObject
{
    Q_OBJECT

private slots:
    void threeFieldsMakeAFriend()
    {
        StoreFixture fixture;
        fixture.connection().execute(R"(INSERT INTO staff(id, name) VALUES(1, '林岚');
            INSERT INTO account(id, name) VALUES(1, '小思');
            INSERT INTO account_operator(account_id, from_day, staff_id) VALUES(1, 0, 1);
            INSERT INTO channel(id, name) VALUES(1, '包裹卡');)");
        const auto customer = QuickAdd(fixture.store()).add(
            {QStringLiteral(" 王芳 "), QStringLiteral("小思"), QStringLiteral("包裹卡")});
        QVERIFY(customer);
        auto row = fixture.connection().prepareOnce(
            "SELECT c.name, c.owner_id, c.channel_id, c.added_at, f.account_id, f.added_at, f.channel_id, f.ended_at "
            "FROM customer c JOIN friendship f ON f.customer_id = c.id");
        QVERIFY(row.step());
        QCOMPARE(row.text(0), QStringLiteral("王芳"));
        for (const int column : {1, 2, 4, 6})
            QCOMPARE(row.integer(column), 1);
        QCOMPARE(row.integer(3), StoreFixture::now);
        QCOMPARE(row.integer(5), StoreFixture::now);
        QVERIFY(row.isNull(7));
    }
    void whatIsNewIsMadeAndTheWholeIsTakenBackAtOnce()
    {
        StoreFixture fixture;
        const QByteArray before = fixture.dump();
        QVERIFY(QuickAdd(fixture.store()).add({QStringLiteral("王芳"), QStringLiteral("小思"), QStringLiteral("直播")}));
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM account WHERE name = '小思'"), 1);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM channel WHERE name = '直播'"), 1);
        QCOMPARE(QuickAdd(fixture.store()).known().channels, QStringList{QStringLiteral("直播")});
        QVERIFY(app::UndoService(fixture.store()).undo(fixture.job()));
        QCOMPARE(fixture.dump(), before);
    }
    void whatIsMissingIsAskedFor()
    {
        StoreFixture fixture;
        QuickAdd quick(fixture.store());
        QCOMPARE(quick.add({QStringLiteral(" "), QStringLiteral("小思"), {}}).error().kind, app::ErrorKind::Invalid);
        QCOMPARE(quick.add({QStringLiteral("王芳"), {}, {}}).error().kind, app::ErrorKind::NotFound);
        QVERIFY(quick.add({QStringLiteral("王芳"), QStringLiteral("小思"), {}}));
        QCOMPARE(quick.add({QStringLiteral("王芳"), QStringLiteral("小思"), {}}).error().kind,
                 app::ErrorKind::Conflict); // submitted twice
        QCOMPARE(quick.add({QStringLiteral("王芳"), QStringLiteral("小语"), {}}).error().kind, app::ErrorKind::NotFound);
    }
    void theWelcomeBeginsAtTheNextTickAndGoesWhereTheAddingIsTakenBack()
    {
        StoreFixture fixture;
        QVERIFY(app::sop::SopService(fixture.store()).import(
            R"({"name":"欢迎","kind":"one_to_one","anchor":{"on":"friend_added"},"guards":{"max_per_day":5,"min_gap_hours":0},
            "steps":[{"day":0,"after_minutes":5,"text":"你好{{name}}","purpose":"serve"}]})"));
        QVERIFY(app::sop::SopService(fixture.store()).activate(QStringLiteral("欢迎"), false, fixture.job()));
        QVERIFY(app::sop::Tick(fixture.store()).run(fixture.job()));
        QVERIFY(QuickAdd(fixture.store()).add({QStringLiteral("王芳"), QStringLiteral("小思"), {}}));
        QVERIFY(app::sop::Tick(fixture.store()).run(fixture.job()));
        QCOMPARE(fixture.connection().text("SELECT text FROM task"), QStringLiteral("你好王芳"));
        const storage::TaskId task(fixture.connection().integer("SELECT id FROM task"));
        QVERIFY(app::sop::TaskService(fixture.store()).done(task));
        app::UndoService undo(fixture.store());
        QVERIFY(undo.undo(fixture.job())); // undoes the task
        const auto undone = undo.undo(fixture.job());
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message + undone.error().detail));
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM customer"), 0);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM task"), 0);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM enrolment"), 0);
    }
    void aCallIsLogged()
    {
        StoreFixture fixture;
        fixture.connection().execute("INSERT INTO customer(id, name) VALUES(1, '王芳')");
        QVERIFY(app::CustomerLog(fixture.store()).call(storage::CustomerId(1), QStringLiteral("明天再打")));
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM event WHERE kind = 5 AND text = '明天再打'"), 1);
        QCOMPARE(app::CustomerLog(fixture.store()).call(storage::CustomerId(2), {}).error().kind,
                 app::ErrorKind::NotFound);
    }
};

SIYU_TEST(TstQuickAdd, "tst_quickadd")
#include "tst_quickadd.moc"
