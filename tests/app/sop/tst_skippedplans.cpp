#include "tests/app/sop/planstage.h"
#include "tests/testmain.h"

using namespace app;

/// Rules that cannot be evaluated, as older versions could save them.
class TstSkippedPlans : public QObject
{
    Q_OBJECT

private slots:
    void aPlanWhoseRuleCannotBeEvaluatedIsSkippedAndNamed();
    void aBadSegmentIsNamedAndTheDayIsPlanned();
};

void TstSkippedPlans::aPlanWhoseRuleCannotBeEvaluatedIsSkippedAndNamed()
{
    tests::PlanStage stage;
    stage.befriend(1, "2026-11-22T08:00");
    const QByteArray steps = R"({"day":0,"time":"10:00","text":"a"},{"day":1,"time":"10:00","text":"b"})";
    stage.import(tests::PlanStage::plan(steps), "2026-11-22T09:00");
    stage.activate("2026-11-22T09:00");
    QByteArray other = tests::PlanStage::plan(R"({"day":1,"time":"12:00","text":"other"})");
    stage.import(other.replace(R"("name":"p")", R"("name":"q")"), "2026-11-22T09:00");
    QVERIFY(stage.sops().activate(QStringLiteral("q"), false, stage.fixture().job()));
    stage.connection().execute(
        R"(UPDATE plan SET definition = json_set(definition, '$.goal', json('{"layer":{"intent":{">=":60}}}'))
           WHERE name = 'p')");
    stage.store().setNow(stage.at("2026-11-23T09:00"));
    const auto ticked = sop::Tick(stage.store()).run(stage.fixture().job());
    QVERIFY2(ticked, ticked ? "" : qPrintable(ticked.error().message));
    QCOMPARE(ticked->problems.size(), 1);
    QVERIFY2(ticked->problems.at(0).contains(QLatin1String("\"p\"")), qPrintable(ticked->problems.at(0)));
    QVERIFY2(ticked->problems.at(0).contains(QLatin1String("not available")), qPrintable(ticked->problems.at(0)));
    const QStringList tasks = stage.tasks();
    QVERIFY2(tasks.contains(QStringLiteral("11-23 12:00 other")), qPrintable(tasks.join(QLatin1Char('\n'))));
    QVERIFY2(!tasks.join(QLatin1Char('\n')).contains(QLatin1String("11-23 10:00 b")),
             qPrintable(tasks.join(QLatin1Char('\n'))));
    const auto preview = stage.sops().preview(QStringLiteral("p"), 5, stage.fixture().job());
    QVERIFY(!preview);
    QCOMPARE(preview.error().kind, ErrorKind::Invalid);
}

void TstSkippedPlans::aBadSegmentIsNamedAndTheDayIsPlanned()
{
    tests::PlanStage stage;
    stage.befriend(1, "2026-11-22T08:00");
    stage.import(tests::PlanStage::plan(R"({"day":1,"time":"10:00","text":"b"})"), "2026-11-22T09:00");
    stage.activate("2026-11-22T09:00");
    stage.connection().execute(R"(INSERT INTO segment(id, name, kind, rule, created_at)
                                  VALUES(77, 'M', 1, '{"layer":{"lifecycle":["loyal"]}}', 0))");
    stage.store().setNow(stage.at("2026-11-23T09:00"));
    const auto ticked = sop::Tick(stage.store()).run(stage.fixture().job());
    QVERIFY2(ticked, ticked ? "" : qPrintable(ticked.error().message));
    QCOMPARE(ticked->problems.size(), 1);
    QVERIFY2(ticked->problems.at(0).contains(QLatin1String("\"M\"")), qPrintable(ticked->problems.at(0)));
    QCOMPARE(stage.tasks(), QStringList{QStringLiteral("11-23 10:00 b")});
}

SIYU_TEST(TstSkippedPlans, "tst_skippedplans")
#include "tst_skippedplans.moc"
