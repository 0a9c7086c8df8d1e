#include "app/assembly/undoservice.h"
#include "tests/app/sop/planstage.h"
#include "tests/testmain.h"

using tests::PlanStage;
using tests::texts;

namespace {

/// A plan of one step on the day of adding, with this many friends, whose account may make so many touches a day.
class Limited final : public PlanStage
{
public:
    Limited(const char *rule, const char *limit, int friends, const char *step)
    {
        connection()
            .prepare("INSERT OR REPLACE INTO team_rule(key, value) VALUES(?1, ?2)")
            ->bindText(1, QString::fromLatin1(rule))
            .bindText(2, QString::fromLatin1(limit))
            .run();
        for (int customer = 1; customer <= friends; ++customer)
            befriend(customer, "2026-11-23T08:00");
        store().reloadRules();
        import(plan(step), "2026-11-23T09:00");
        activate("2026-11-23T09:00", true);
        tick("2026-11-23T09:01");
    }
    app::Result<void> skip(int task, const char *now)
    {
        store().setNow(at(now));
        return app::sop::TaskService(store()).skip(storage::TaskId(task), QStringLiteral("ill"));
    }
    app::Result<void> done(int task, const char *now)
    {
        store().setNow(at(now));
        return app::sop::TaskService(store()).done(storage::TaskId(task));
    }
};

} // namespace

/// Limits hold for what is still to be made as for what is planned.
class TstLimits : public QObject
{
    Q_OBJECT

private slots:
    void whatUndoBringsBackIsOneTooManyAndWaits()
    {
        Limited team("max_hand_touches_per_account_day", "2", 3, R"({"day":0,"time":"15:00","text":"A"})");
        QCOMPARE(team.tasks(), texts({"11-23 15:00 A", "11-23 15:00 A"}));
        QVERIFY(team.skip(2, "2026-11-23T09:02"));
        team.tick("2026-11-23T09:03");
        QCOMPARE(team.tasks(), texts({"11-23 15:00 A", "11-23 15:00 A"})); // of the first and the third
        QVERIFY(team.undo("2026-11-23T09:04"));
        for (const char *now : {"2026-11-23T09:05", "2026-11-23T09:06", "2026-11-23T16:00"}) {
            team.tick(now);
            QCOMPARE(team.tasks(), texts({"11-23 15:00 A", "11-23 15:00 A", "11-24 15:00 A"}));
        }
        team.tick("2026-11-24T09:00"); // the two of yesterday, which fill the day, were not made
        QCOMPARE(team.tasks(), texts({"11-23 15:00 A", "11-23 15:00 A", "11-25 15:00 A"}));
    }
    /// A touch of yesterday is still to be made: it fills the day.
    void whatIsOverdueIsMadeTodayAndCounts()
    {
        Limited team("max_hand_touches_per_account_day", "1", 1, R"({"day":0,"time":"15:00","text":"A"})");
        QCOMPARE(team.tasks(), texts({"11-23 15:00 A"}));
        team.befriend(2, "2026-11-24T08:00");
        team.store().reloadRules();
        team.tick("2026-11-24T09:00");
        QCOMPARE(team.tasks(), texts({"11-23 15:00 A"}));
        team.tick("2026-11-25T09:00");
        QCOMPARE(team.tasks(1), texts({"11-23 15:00 A"}));
    }
    void whatIsMadeLateCountsOnTheDayOnWhichItIsMade()
    {
        Limited team("max_hand_touches_per_account_day", "1", 2, R"({"day":0,"time":"15:00","text":"A"})");
        QCOMPARE(team.tasks(), texts({"11-23 15:00 A"}));
        QVERIFY(team.done(1, "2026-11-24T10:00"));
        for (const char *now : {"2026-11-24T10:01", "2026-11-24T10:02"}) {
            team.tick(now);
            QCOMPARE(team.tasks(), texts({"11-23 15:00 A"}));
        }
        team.tick("2026-11-25T09:00");
        QCOMPARE(team.tasks(), texts({"11-23 15:00 A", "11-25 15:00 A"}));
    }
    void aTouchAboveTheLimitIsNotCarriedOut()
    {
        Limited team("max_hand_touches_per_account_day", "1", 2, R"({"day":0,"time":"15:00","text":"A"})");
        QVERIFY(team.skip(1, "2026-11-23T09:02"));
        team.tick("2026-11-23T09:03");
        QVERIFY(team.done(2, "2026-11-23T15:10"));
        QVERIFY(team.undo("2026-11-23T15:11")); // of done
        QVERIFY(team.undo("2026-11-23T15:11")); // of skip
        QVERIFY(team.done(2, "2026-11-23T15:12"));
        const auto refused = team.done(1, "2026-11-23T15:13");
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QLatin1String("2026-11-24 15:00")));
    }
    /// A step whose time passed while the plan was changed is made now at the earliest: the gap is measured from then.
    void theGapOfAPassedStepIsMeasuredFromNow()
    {
        PlanStage stage;
        stage.connection().execute("UPDATE team_rule SET value = '20' WHERE key = 'min_gap_hours'");
        stage.befriend(1, "2026-11-23T08:00");
        stage.store().reloadRules();
        stage.import(
            PlanStage::plan(R"({"id":1,"day":0,"time":"16:00","text":"A"},{"id":2,"day":0,"time":"17:00","text":"B"})"),
            "2026-11-23T09:00");
        stage.activate("2026-11-23T09:00", true);
        stage.tick("2026-11-23T09:01");
        QCOMPARE(stage.tasks(), texts({"11-23 16:00 A"}));
        stage.store().setNow(stage.at("2026-11-24T21:00:35"));
        QVERIFY(app::sop::TaskService(stage.store()).done(storage::TaskId(1)));
        stage.tick("2026-11-24T21:00:35");
        const QStringList planned = stage.tasks();
        stage.tick("2026-11-24T21:00:35");
        QCOMPARE(stage.tasks(), planned);
    }
};

SIYU_TEST(TstLimits, "tst_limits")
#include "tst_limits.moc"
