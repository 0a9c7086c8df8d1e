#include "app/assembly/undoservice.h"
#include "app/imports/importundo.h"
#include "app/roster/customerimporter.h"
#include "app/sop/sopservice.h"
#include "app/sop/taskservice.h"
#include "app/sop/tick.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using tests::StoreFixture;

namespace {

const QByteArray plan = R"({"name":"回访","kind":"one_to_one","audience":{"rule":{"tag":{"any":["回访"]}}},
    "anchor":{"on":"segment_entered"},"entry":"continuous","guards":{"max_per_day":9,"max_per_week":30,"min_gap_hours":0},
    "steps":[{"day":0,"time":"11:00","text":"第一条"},{"day":2,"time":"11:00","text":"第二条"}]})";

/// One existing friend, an active plan, five friends from a second import, and a tick that created a task for each.
class Team final
{
public:
    Team()
    {
        import("客户名称,手机,添加人,添加时间,标签\n老客,13900570000,林悦,2026-11-10 10:00:00,回访\n");
        sop::SopService plans(fixture.store());
        if (!plans.import(plan) || !plans.activate(QStringLiteral("回访"), true, fixture.job()))
            qFatal("the plan does not run");
        before = fixture.dump();
        second =
            import("客户名称,手机,添加人,添加时间,标签\n撤一,13900571511,林悦,2026-11-10 10:20:00,回访\n"
                   "撤二,13900571512,林悦,2026-11-10 10:20:00,回访\n撤三,13900571513,林悦,2026-11-10 10:20:00,回访\n"
                   "撤四,13900571514,林悦,2026-11-10 10:20:00,回访\n撤五,13900571515,林悦,2026-11-10 10:20:00,回访\n");
        if (!sop::Tick(fixture.store()).run(fixture.job()))
            qFatal("no tick");
    }
    std::int64_t count(const char *sql) { return fixture.connection().integer(sql); }
    storage::TaskId taskOf(const char *name)
    {
        auto select = fixture.connection().prepare(
            "SELECT t.id FROM task t JOIN customer c ON c.id = t.customer_id WHERE c.name = ?1");
        select->bind(1, QString::fromUtf8(name));
        return select->step() ? select->id<storage::TaskId>(0) : storage::TaskId();
    }

    StoreFixture fixture;
    QByteArray before;
    storage::ImportId second;

private:
    storage::ImportId import(const QByteArray &content)
    {
        ImportRequest request;
        request.file = fixture.write(QStringLiteral("c.csv"), content);
        return CustomerImporter(fixture.store()).run(request, QStringLiteral("customers"), fixture.job())->import;
    }
};

} // namespace

/// Undoes an import after the tick has planned for its customers.
class TstUndoAfterTick : public QObject
{
    Q_OBJECT

private slots:
    void allGoWithEnrolmentsAndUntouchedTasks()
    {
        Team team;
        QCOMPARE(team.count("SELECT count(*) FROM enrolment"), 6);
        QVERIFY(team.taskOf("撤三"));
        const auto undone = ImportUndo(team.fixture.store()).run(team.second, team.fixture.job());
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message + undone.error().detail));
        QCOMPARE(undone->kept, QJsonArray());
        QCOMPARE(team.count("SELECT count(*) FROM customer"), 1);
        QCOMPARE(team.count("SELECT count(*) FROM enrolment"), 1);
        QCOMPARE(team.count("SELECT count(*) FROM task"), 1);
        QCOMPARE(team.count("SELECT count(*) FROM friendship"), 1);
        QVERIFY(!UndoService(team.fixture.store()).redo(team.fixture.job()));
    }
    void onlyWhoWasTouchedStaysAndIsListed()
    {
        Team team;
        QVERIFY(sop::TaskService(team.fixture.store()).done(team.taskOf("撤二")));
        QVERIFY(sop::TaskService(team.fixture.store()).snooze(team.taskOf("撤三"), StoreFixture::now + 36'000'000));
        const auto undone = ImportUndo(team.fixture.store()).run(team.second, team.fixture.job());
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message + undone.error().detail));
        QCOMPARE(undone->kept.size(), 1);
        QCOMPARE(undone->kept.at(0).toObject().value(QLatin1String("name")).toString(), QStringLiteral("撤二"));
        QCOMPARE(team.count("SELECT count(*) FROM customer"), 2);
        QCOMPARE(team.count("SELECT count(*) FROM task"), 2);
        QCOMPARE(team.count("SELECT count(*) FROM enrolment"), 2);
        // The next undo works: the task removed with its customer does not block it.
        QVERIFY(UndoService(team.fixture.store()).undo(team.fixture.job()));
        QVERIFY(UndoService(team.fixture.store()).undo(team.fixture.job()));
        QCOMPARE(team.count("SELECT count(*) FROM event"), 0);
    }
};

SIYU_TEST(TstUndoAfterTick, "tst_undoaftertick")
#include "tst_undoaftertick.moc"
