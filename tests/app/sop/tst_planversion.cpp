#include "app/sop/plancodec.h"
#include "app/sop/stepidentity.h"
#include "tests/app/sop/planstage.h"
#include "tests/testmain.h"

using app::sop::Plan;
using tests::PlanStage;
using tests::texts;

namespace {

constexpr auto a = R"({"day":0,"time":"10:00","text":"A"})";
constexpr auto threeSteps = R"({"day":0,"time":"10:00","text":"A"},{"day":2,"time":"10:00","text":"B"},
                               {"day":4,"time":"10:00","text":"C"})";

Plan read(const char *steps)
{
    const auto plan = app::sop::planFromJson(PlanStage::plan(steps));
    return plan ? *plan : Plan();
}

QList<int> idsOf(const Plan &plan)
{
    QList<int> ids;
    for (const auto &step : plan.steps)
        ids << step.id.value_or(-1);
    return ids;
}

app::Result<void> makeNewest(PlanStage &stage)
{
    return app::sop::TaskService(stage.store())
        .done({storage::TaskId(stage.connection().integer("SELECT max(id) FROM task"))});
}

/// A and B of the three steps are due; `isMade`: each was done on its day.
void onTheThirdDay(PlanStage &stage, bool isMade)
{
    stage.befriend(1, "2026-11-23T08:00");
    stage.import(PlanStage::plan(threeSteps), "2026-11-23T08:30");
    stage.activate("2026-11-23T08:30");
    for (const char *now : {"2026-11-23T09:00", "2026-11-23T10:00", "2026-11-24T09:00", "2026-11-25T11:00"}) {
        stage.tick(now);
        if (isMade && stage.connection().integer("SELECT count(*) FROM task WHERE state = 2") > 0)
            QVERIFY(makeNewest(stage));
    }
}

void goOn(PlanStage &stage, const QByteArray &steps)
{
    stage.import(PlanStage::plan(steps.constData()), "2026-11-25T12:00");
    for (const char *now : {"2026-11-25T12:00", "2026-11-26T08:00", "2026-11-27T08:00", "2026-11-28T08:00",
                            "2026-11-29T08:00", "2026-11-30T08:00"})
        stage.tick(now);
}

} // namespace

class TstPlanVersion : public QObject
{
    Q_OBJECT

private slots:
    void stepsAreKnownAgain_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QList<int>>("ids");
        const auto row = [](const char *name, const char *after, const QList<int> &ids) {
            QTest::newRow(name) << QByteArray(after) << ids;
        };
        row("unchanged", threeSteps, {0, 1, 2});
        row("put in front", R"({"day":0,"time":"10:00","text":"N"},{"day":1,"time":"10:00","text":"A"},
            {"day":2,"time":"10:00","text":"B"},{"day":4,"time":"10:00","text":"C"})",
            {3, 0, 1, 2});
        row("put in front, all a day later", R"({"day":0,"time":"10:00","text":"N"},{"day":1,"time":"10:00","text":"A"},
            {"day":3,"time":"10:00","text":"B"},{"day":5,"time":"10:00","text":"C"})",
            {3, 0, 1, 2});
        row("removed", R"({"day":0,"time":"10:00","text":"A"},{"day":4,"time":"10:00","text":"C"})", {0, 2});
        row("moved", R"({"day":0,"time":"10:00","text":"A"},{"day":4,"time":"10:00","text":"C"},
            {"day":7,"time":"10:00","text":"B"})",
            {0, 2, 1});
        row("rewritten", R"({"day":0,"time":"10:00","text":"A2"},{"day":2,"time":"10:00","text":"B"},
            {"day":4,"time":"10:00","text":"C2"})",
            {0, 1, 2});
        row("rewritten and moved within its day", R"({"day":0,"time":"18:00","text":"A2"},
            {"day":2,"time":"10:00","text":"B"},{"day":4,"time":"10:00","text":"C"})",
            {0, 1, 2});
        row("rewritten and moved to another day", R"({"day":0,"time":"10:00","text":"A"},
            {"day":2,"time":"10:00","text":"B"},{"day":6,"time":"10:00","text":"C2"})",
            {0, 1, 3});
        row("two for one on its day", R"({"day":0,"time":"08:00","text":"X"},{"day":0,"time":"18:00","text":"Y"},
            {"day":2,"time":"10:00","text":"B"},{"day":4,"time":"10:00","text":"C"})",
            {3, 4, 1, 2});
        row("by id, rewritten and moved", R"({"id":1,"day":1,"time":"09:00","text":"X"},
            {"id":0,"day":3,"time":"09:00","text":"Y"},{"day":9,"time":"09:00","text":"Z"})",
            {1, 0, 3});
    }
    void stepsAreKnownAgain()
    {
        QFETCH(QByteArray, after);
        QFETCH(QList<int>, ids);
        Plan before = read(threeSteps);
        app::sop::identifySteps(before, {}, 0);
        Plan plan = read(after.constData());
        app::sop::identifySteps(plan, {before}, 3);
        QCOMPARE(idsOf(plan), ids);
    }
    void ofSeveralAlikeTheOneAtItsTimeIsMeant()
    {
        Plan before = read(R"({"day":0,"time":"10:00","text":"A"},{"day":3,"time":"10:00","text":"A"})");
        app::sop::identifySteps(before, {}, 0);
        Plan plan = read(R"({"day":3,"time":"10:00","text":"A"},{"day":5,"time":"10:00","text":"A"})");
        app::sop::identifySteps(plan, {before}, 2);
        QCOMPARE(idsOf(plan), (QList<int>{1, 0}));
    }
    void twoStepsOfOneIdAreRefused()
    {
        const auto plan = app::sop::planFromJson(PlanStage::plan(
            R"({"id":1,"day":0,"time":"10:00","text":"A"},{"id":1,"day":1,"time":"10:00","text":"B"})"));
        QVERIFY(!plan);
        QVERIFY(plan.error().message.contains(QStringLiteral("steps[1].id")));
    }

    /// On the third day A and B are done; then the plan changes, and the days run to the end.
    void nobodyGetsAStepTwiceAndNobodyLosesOne_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("got");
        const auto row = [](const char *name, const char *after, std::initializer_list<const char *> got) {
            QTest::newRow(name) << QByteArray(after) << texts(got);
        };
        row("put in front", R"({"day":0,"time":"09:00","text":"N"},{"day":0,"time":"10:00","text":"A"},
            {"day":2,"time":"10:00","text":"B"},{"day":4,"time":"10:00","text":"C"})",
            {"11-23 10:00 A", "11-25 10:00 B", "11-27 10:00 C"});
        row("put in front, all a day later", R"({"day":0,"time":"10:00","text":"N"},{"day":1,"time":"10:00","text":"A"},
            {"day":3,"time":"10:00","text":"B"},{"day":5,"time":"10:00","text":"C"})",
            {"11-23 10:00 A", "11-25 10:00 B", "11-28 10:00 C"});
        row("one that was had is removed", R"({"day":2,"time":"10:00","text":"B"},{"day":4,"time":"10:00","text":"C"})",
            {"11-23 10:00 A", "11-25 10:00 B", "11-27 10:00 C"});
        row("one that is to come is removed",
            R"({"day":0,"time":"10:00","text":"A"},{"day":2,"time":"10:00","text":"B"})",
            {"11-23 10:00 A", "11-25 10:00 B"});
        row("moved to a later day", R"({"day":0,"time":"10:00","text":"A"},{"day":2,"time":"10:00","text":"B"},
            {"day":6,"time":"15:00","text":"C"})",
            {"11-23 10:00 A", "11-25 10:00 B", "11-29 15:00 C"});
        row("moved to a day that has passed",
            R"({"day":0,"time":"10:00","text":"A"},{"day":1,"time":"10:00","text":"C"},
            {"day":2,"time":"10:00","text":"B"})",
            {"11-23 10:00 A", "11-25 10:00 B", "11-25 12:00 C"});
        row("one that was had is moved behind", R"({"day":2,"time":"10:00","text":"B"},
            {"day":4,"time":"10:00","text":"C"},{"day":6,"time":"10:00","text":"A"})",
            {"11-23 10:00 A", "11-25 10:00 B", "11-27 10:00 C"});
        row("inserted before what is to come", R"({"day":0,"time":"10:00","text":"A"},
            {"day":2,"time":"10:00","text":"B"},{"day":3,"time":"11:00","text":"N"},{"day":4,"time":"10:00","text":"C"})",
            {"11-23 10:00 A", "11-25 10:00 B", "11-26 11:00 N", "11-27 10:00 C"});
        row("inserted where the time has passed", R"({"day":0,"time":"10:00","text":"A"},
            {"day":1,"time":"11:00","text":"N"},{"day":2,"time":"10:00","text":"B"},{"day":4,"time":"10:00","text":"C"})",
            {"11-23 10:00 A", "11-25 10:00 B", "11-27 10:00 C"});
        row("put at the end", R"({"day":0,"time":"10:00","text":"A"},{"day":2,"time":"10:00","text":"B"},
            {"day":4,"time":"10:00","text":"C"},{"day":5,"time":"10:00","text":"N"})",
            {"11-23 10:00 A", "11-25 10:00 B", "11-27 10:00 C", "11-28 10:00 N"});
    }
    void nobodyGetsAStepTwiceAndNobodyLosesOne()
    {
        QFETCH(QByteArray, after);
        QFETCH(QStringList, got);
        PlanStage stage;
        onTheThirdDay(stage, true);
        goOn(stage, after);
        QCOMPARE(stage.tasks(), got);
    }

    /// The same with A and B due but not done: their changes are planned again.
    void whatIsDueAndNotMadeFollowsTheChange_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("got");
        const auto row = [](const char *name, const char *after, std::initializer_list<const char *> got) {
            QTest::newRow(name) << QByteArray(after) << texts(got);
        };
        row("put in front", R"({"day":0,"time":"09:00","text":"N"},{"day":0,"time":"10:00","text":"A"},
            {"day":2,"time":"10:00","text":"B"},{"day":4,"time":"10:00","text":"C"})",
            {"11-23 10:00 A", "11-25 10:00 B", "11-27 10:00 C"});
        row("put in front, all a day later", R"({"day":0,"time":"10:00","text":"N"},{"day":1,"time":"10:00","text":"A"},
            {"day":3,"time":"10:00","text":"B"},{"day":5,"time":"10:00","text":"C"})",
            {"11-25 12:00 A", "11-26 10:00 B", "11-28 10:00 C"});
        row("the first is removed", R"({"day":2,"time":"10:00","text":"B"},{"day":4,"time":"10:00","text":"C"})",
            {"11-25 10:00 B", "11-27 10:00 C"});
        row("the first is moved behind", R"({"day":2,"time":"10:00","text":"B"},{"day":4,"time":"10:00","text":"C"},
            {"day":6,"time":"10:00","text":"A"})",
            {"11-25 10:00 B", "11-27 10:00 C", "11-29 10:00 A"});
        row("the first is rewritten", R"({"day":0,"time":"10:00","text":"A2"},{"day":2,"time":"10:00","text":"B"},
            {"day":4,"time":"10:00","text":"C"})",
            {"11-23 10:00 A2", "11-25 10:00 B", "11-27 10:00 C"});
    }
    void whatIsDueAndNotMadeFollowsTheChange()
    {
        QFETCH(QByteArray, after);
        QFETCH(QStringList, got);
        PlanStage stage;
        onTheThirdDay(stage, false);
        goOn(stage, after);
        QCOMPARE(stage.tasks(), got);
    }
    void aTaskThatNobodyTouchedFollowsItsStep()
    {
        PlanStage stage;
        stage.befriend(1, "2026-11-23T08:00");
        stage.import(PlanStage::plan(threeSteps), "2026-11-23T08:30");
        stage.activate("2026-11-23T08:30");
        stage.tick("2026-11-23T09:00");
        QCOMPARE(stage.tasks(), texts({"11-23 10:00 A"}));
        stage.import(PlanStage::plan(R"({"day":0,"time":"16:00","text":"A"},{"day":2,"time":"10:00","text":"B"})"),
                     "2026-11-23T09:10");
        stage.tick("2026-11-23T09:10");
        QCOMPARE(stage.tasks(), texts({"11-23 16:00 A"}));
        stage.import(
            PlanStage::plan(R"({"day":0,"time":"16:00","text":"A, put better"},{"day":2,"time":"10:00","text":"B"})"),
            "2026-11-23T09:20");
        stage.tick("2026-11-23T09:20");
        QCOMPARE(stage.tasks(), texts({"11-23 16:00 A, put better"}));
        stage.import(PlanStage::plan(R"({"day":2,"time":"10:00","text":"B"})"), "2026-11-23T09:30");
        stage.tick("2026-11-23T09:30");
        QCOMPARE(stage.tasks(), QStringList());
        stage.tick("2026-11-25T09:30");
        QCOMPARE(stage.tasks(), texts({"11-25 10:00 B"}));
    }
    void aTaskThatIsDoneStaysAndItsStepIsNotMadeAgain()
    {
        PlanStage stage;
        stage.befriend(1, "2026-11-23T08:00");
        stage.import(PlanStage::plan(threeSteps), "2026-11-23T08:30");
        stage.activate("2026-11-23T08:30");
        stage.tick("2026-11-23T10:00");
        QVERIFY(makeNewest(stage));
        stage.import(PlanStage::plan(R"({"day":0,"time":"18:00","text":"A anew"},{"day":2,"time":"10:00","text":"B"})"),
                     "2026-11-23T11:00");
        stage.tick("2026-11-23T11:00");
        stage.tick("2026-11-25T09:00");
        QCOMPARE(stage.tasks(), texts({"11-23 10:00 A", "11-25 10:00 B"}));
    }
    void aStepThatWasRemovedAndComesBackIsTheSame()
    {
        PlanStage stage;
        stage.befriend(1, "2026-11-23T08:00");
        stage.import(PlanStage::plan(threeSteps), "2026-11-23T08:30");
        stage.activate("2026-11-23T08:30");
        stage.tick("2026-11-23T10:30");
        QVERIFY(makeNewest(stage));
        stage.import(PlanStage::plan(R"({"day":2,"time":"10:00","text":"B"},{"day":4,"time":"10:00","text":"C"})"),
                     "2026-11-24T09:00");
        stage.import(PlanStage::plan(R"({"day":1,"time":"18:00","text":"A"},{"day":2,"time":"10:00","text":"B"})"),
                     "2026-11-24T09:10");
        stage.tick("2026-11-24T09:20");
        stage.tick("2026-11-25T09:20");
        QCOMPARE(stage.tasks(), texts({"11-23 10:00 A", "11-25 10:00 B"}));
    }
    void whoHadFinishedGoesOnWhereAStepIsStillToCome()
    {
        PlanStage stage;
        stage.befriend(1, "2026-11-23T08:00");
        stage.import(PlanStage::plan(a), "2026-11-23T08:30");
        stage.activate("2026-11-23T08:30");
        stage.tick("2026-11-23T09:00");
        stage.import(PlanStage::plan(threeSteps), "2026-11-24T09:00");
        stage.tick("2026-11-24T09:00");
        stage.tick("2026-11-25T09:00");
        QCOMPARE(stage.tasks(), texts({"11-23 10:00 A", "11-25 10:00 B"}));
    }
    void theDelayOfOneIsKeptByTheNextVersion()
    {
        PlanStage stage;
        stage.befriend(1, "2026-11-23T08:00");
        stage.import(PlanStage::plan(R"({"day":0,"time":"10:00","text":"A"},{"day":1,"time":"10:00","text":"B"})"),
                     "2026-11-23T08:30");
        stage.activate("2026-11-23T08:30");
        stage.tick("2026-11-23T09:00");
        stage.connection().execute("UPDATE enrolment SET next_day = next_day + 2, next_at = next_at + 172800000, "
                                   "planned_at = planned_at + 172800000");
        stage.import(PlanStage::plan(R"({"day":0,"time":"10:00","text":"A"},{"day":2,"time":"10:00","text":"B"})"),
                     "2026-11-23T11:00");
        QCOMPARE(stage.toCome("2026-11-23T11:00"), texts({"11-27 2"}));
    }
    void plansOfOlderStoresAreKnownByTheirPositions()
    {
        PlanStage stage;
        stage.befriend(1, "2026-11-23T08:00");
        stage.import(PlanStage::plan(threeSteps), "2026-11-23T08:30");
        stage.activate("2026-11-23T08:30");
        stage.tick("2026-11-23T09:00");
        stage.connection().execute("UPDATE plan SET definition = replace(replace(replace(definition, '\"id\":0,', ''), "
                                   "'\"id\":1,', ''), '\"id\":2,', '')");
        stage.connection().execute("UPDATE plan_version SET definition = (SELECT definition FROM plan)");
        QVERIFY(!stage.connection().text("SELECT definition FROM plan").contains(QStringLiteral("\"id\":1")));
        stage.import(PlanStage::plan(R"({"day":0,"time":"09:00","text":"N"},{"day":0,"time":"10:00","text":"A"},
            {"day":2,"time":"10:00","text":"B"},{"day":4,"time":"10:00","text":"C"})"),
                     "2026-11-24T12:00");
        stage.tick("2026-11-24T12:00");
        stage.tick("2026-11-25T12:00");
        QCOMPARE(stage.tasks(), texts({"11-23 10:00 A", "11-25 10:00 B"}));
    }
    void undoRightAfterTheChangePutsEverythingBack()
    {
        PlanStage stage;
        stage.befriend(1, "2026-11-23T08:00");
        stage.import(PlanStage::plan(threeSteps), "2026-11-23T08:30");
        stage.activate("2026-11-23T08:30");
        stage.tick("2026-11-23T09:00");
        const QByteArray before = stage.fixture().dump();
        stage.import(PlanStage::plan(R"({"day":1,"time":"10:00","text":"N"},{"day":4,"time":"10:00","text":"C"})"),
                     "2026-11-23T09:30");
        const QByteArray after = stage.fixture().dump();
        QVERIFY(before != after);
        QVERIFY(stage.undo("2026-11-23T09:40"));
        QCOMPARE(stage.fixture().dump(), before);
        QVERIFY(stage.redo("2026-11-23T09:50"));
        QCOMPARE(stage.fixture().dump(), after);
    }
};

SIYU_TEST(TstPlanVersion, "tst_planversion")
#include "tst_planversion.moc"
