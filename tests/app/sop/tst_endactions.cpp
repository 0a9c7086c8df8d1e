#include "tests/app/sop/planstage.h"
#include "app/segments/tagservice.h"
#include "tests/testmain.h"

using tests::PlanStage;
using tests::texts;

namespace {

/// Two friends, the plan "p" with these keys, and the plan "q", an hour and three days after its day 0.
void begin(PlanStage &stage, const char *more, const char *steps = R"({"day":0,"time":"10:00","text":"A"})")
{
    stage.connection().execute("INSERT INTO tag_group(id, name, exclusive) VALUES(1, 'stage', 1); "
                               "INSERT INTO tag(id, group_id, name) VALUES(2, 1, 'fresh'), (3, 1, 'welcomed')");
    for (int customer : {1, 2})
        stage.befriend(customer, "2026-11-23T08:00");
    stage.connection().execute("INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(1, 2, 0, 1)");
    stage.reopen();
    stage.store().setNow(stage.at("2026-11-23T08:20"));
    const auto q = stage.sops().import(R"({"name":"q","kind":"one_to_one","anchor":{"on":"tag_given","tag":"VIP"},
        "on_reply":"go_on","steps":[{"after_minutes":240,"text":"Q1"},{"day":3,"time":"10:00","text":"Q2"}]})");
    QVERIFY(q);
    QVERIFY(stage.sops().activate(QStringLiteral("q"), false, stage.fixture().job()));
    stage.import(PlanStage::plan(steps, more), "2026-11-23T08:30");
    stage.activate("2026-11-23T08:30");
}

QString tagsOf(PlanStage &stage, int customer)
{
    auto select =
        stage.connection().prepare("SELECT group_concat(name) FROM (SELECT t.name FROM customer_tag c JOIN tag t "
                                   "ON t.id = c.tag_id WHERE c.customer_id = ?1 ORDER BY t.id)");
    select->bind(1, customer);
    select->step();
    return select->text(0);
}

} // namespace

/// What plans say about their end.
class TstEndActions : public QObject
{
    Q_OBJECT

private slots:
    void aTagALeadAndTheNextPlanFollowTheLastStep()
    {
        PlanStage stage;
        begin(stage, R"("on_reply":"go_on","on_end":[{"tag":"welcomed"},{"plan":"q"},{"lead":true}],)");
        stage.store().setNow(stage.at("2026-11-23T09:00"));
        QStringList shown;
        const auto preview = stage.sops().preview(QStringLiteral("q"), 5, stage.fixture().job());
        for (const app::sop::PlannedTouch &touch : preview->touches)
            shown << stage.store().zone().isoDateTime(touch.at).mid(5, 11) + touch.to;
        QCOMPARE(shown, texts({"11-23T14:00c1", "11-23T14:00c2", "11-26T10:00c1", "11-26T10:00c2"}));
        stage.tick("2026-11-23T09:00");
        QCOMPARE(stage.tasks(1), texts({"11-23 10:00 A", "11-23 14:00 Q1"})); // after A, with which p ends
        QCOMPARE(tagsOf(stage, 1), QStringLiteral("welcomed"));               // "fresh" is of the same exclusive group
        QCOMPARE(tagsOf(stage, 2), QStringLiteral("welcomed"));
        QCOMPARE(stage.connection().integer("SELECT count(*) FROM lead WHERE stage = 1 AND owner_id = 1"), 2);
        for (const char *now : {"2026-11-24T09:00", "2026-11-26T09:00"})
            stage.tick(now);
        QCOMPARE(stage.tasks(2), texts({"11-23 10:00 A", "11-23 14:00 Q1", "11-26 10:00 Q2"}));
        QCOMPARE(stage.connection().integer("SELECT count(*) FROM lead"), 2);
        const auto counted = app::TagService(stage.store()).all(stage.fixture().job());
        const auto welcomed = std::find_if(counted->begin(), counted->end(), [](const app::TagSummary &tag) {
            return tag.tag.name == QStringLiteral("welcomed");
        });
        QVERIFY(welcomed != counted->end());
        QCOMPARE(welcomed->members, 2);
    }
    /// The end is on a later day of the preview.
    void thePreviewOfTheNextPlanIsWhatTheTicksDo()
    {
        PlanStage stage;
        begin(stage, R"("on_reply":"go_on","on_end":[{"plan":"q"}],)",
              R"({"day":0,"time":"10:00","text":"A"},{"day":2,"time":"11:00","text":"B"})");
        stage.store().setNow(stage.at("2026-11-23T09:00"));
        QStringList shown;
        const auto preview = stage.sops().preview(QStringLiteral("q"), 6, stage.fixture().job());
        for (const app::sop::PlannedTouch &touch : preview->touches)
            shown << stage.store().zone().isoDateTime(touch.at).mid(5, 11);
        QCOMPARE(shown, texts({"11-25T15:00", "11-25T15:00", "11-28T10:00", "11-28T10:00"}));
        for (const char *now : {"2026-11-23T09:00", "2026-11-24T08:00", "2026-11-25T10:30", "2026-11-28T09:00"})
            stage.tick(now);
        QCOMPARE(stage.tasks(1), texts({"11-23 10:00 A", "11-25 11:00 B", "11-25 15:00 Q1", "11-28 10:00 Q2"}));
    }
    void theNextPlanMayBeOfTheSameExclusionSet()
    {
        PlanStage stage;
        begin(stage, R"("on_reply":"go_on","exclusive_with":"s","on_end":[{"plan":"q"}],)");
        stage.store().setNow(stage.at("2026-11-23T08:40"));
        QVERIFY(stage.sops().import(R"({"name":"q","kind":"one_to_one","anchor":{"on":"tag_given","tag":"VIP"},
            "on_reply":"go_on","exclusive_with":"s","steps":[{"after_minutes":240,"text":"Q1"}]})"));
        stage.tick("2026-11-23T09:00");
        QCOMPARE(stage.tasks(1), texts({"11-23 10:00 A", "11-23 14:00 Q1"}));
    }
    void whoIsInTheNextPlanStaysThere()
    {
        PlanStage stage;
        begin(stage, R"("on_reply":"go_on","on_end":[{"plan":"q"}],)",
              R"({"day":0,"time":"10:00","text":"A"},{"day":1,"time":"10:00","text":"B"})");
        stage.connection().execute(
            "INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(1, 1, 1795395600000, 1)");
        stage.reopen();
        stage.tick("2026-11-23T09:00");
        const std::int64_t q = stage.connection().integer("SELECT anchor_at FROM enrolment WHERE plan_id = 1");
        stage.tick("2026-11-24T09:00"); // p ends
        QCOMPARE(stage.connection().integer("SELECT anchor_at FROM enrolment WHERE plan_id = 1 AND target_id = 1"), q);
        QCOMPARE(stage.connection().integer("SELECT count(*) FROM enrolment WHERE plan_id = 1"), 2);
    }
    void anSopWithDaysOfItsOwnCannotFollow()
    {
        PlanStage stage;
        begin(stage, "");
        QVERIFY(stage.sops().import(R"({"name":"w","kind":"one_to_one","anchor":{"every":"week","weekday":[1]},
            "steps":[{"time":"10:00","text":"W"}]})"));
        QVERIFY(!stage.sops().import(
            PlanStage::plan(R"({"day":0,"time":"10:00","text":"A"})", R"("on_end":[{"plan":"w"}],)")));
    }
    void aTagThatPlansGiveStartsAPlan()
    {
        PlanStage stage;
        begin(stage, R"("on_reply":"go_on","on_end":[{"tag":"VIP"}],)");
        stage.tick("2026-11-23T09:00");
        stage.tick("2026-11-23T09:01"); // the tag was given by the tick before
        QCOMPARE(stage.tasks(1), texts({"11-23 10:00 A", "11-23 13:00 Q1"}));
    }
    void onlyGoalLastStepAndReplyCount_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QString>("tags");
        QTest::newRow("goal") << QByteArray(R"("goal":{"tag":{"any":["VIP"]}},)")
                              << QByteArray(
                                     "INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(1, 1, 0, 1)")
                              << QStringLiteral("VIP,welcomed");
        QTest::newRow("reply") << QByteArray()
                               << QByteArray("INSERT INTO event(id, kind, at, customer_id, account_id, origin) "
                                             "VALUES(1, 12, 1795400000000, 1, 1, 1)")
                               << QStringLiteral("welcomed");
        QTest::newRow("exit") << QByteArray(R"("exit":{"tag":{"any":["VIP"]}},)")
                              << QByteArray(
                                     "INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(1, 1, 0, 1)")
                              << QStringLiteral("VIP,fresh");
        QTest::newRow("by hand") << QByteArray()
                                 << QByteArray("UPDATE enrolment SET state = 5, end_reason = 8 WHERE target_id = 1")
                                 << QStringLiteral("fresh");
    }
    void onlyGoalLastStepAndReplyCount()
    {
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, change);
        QFETCH(QString, tags);
        PlanStage stage;
        begin(stage, (more + R"("on_end":[{"tag":"welcomed"}],)").constData(),
              R"({"day":0,"time":"10:00","text":"A"},{"day":5,"time":"10:00","text":"B"})");
        stage.tick("2026-11-23T09:00");
        stage.connection().execute(change.constData());
        stage.reopen();
        stage.tick("2026-11-24T09:00");
        QCOMPARE(tagsOf(stage, 1), tags);
        QCOMPARE(tagsOf(stage, 2), QString());
    }
    void anUntagAndASecondLead()
    {
        PlanStage stage;
        begin(stage, R"("on_reply":"go_on","on_end":[{"untag":"fresh"},{"lead":true}],)");
        stage.connection().execute(
            "INSERT INTO lead(id, customer_id, source, stage, created_at) VALUES(1, 1, 3, 2, 0), "
            "(2, 2, 3, 5, 0); INSERT OR REPLACE INTO counter(name, next) VALUES('lead', 3)");
        stage.tick("2026-11-23T09:00");
        QCOMPARE(tagsOf(stage, 1), QString());
        QCOMPARE(stage.connection().text("SELECT group_concat(customer_id || '-' || stage) FROM lead"),
                 QStringLiteral("1-2,2-5,2-1")); // an open lead stays the only one
    }
    void namesAreCheckedAndKept()
    {
        PlanStage stage;
        begin(stage, R"("on_end":[{"tag":"welcomed"},{"plan":"q"}],)");
        QVERIFY(!stage.sops().import(
            PlanStage::plan(R"({"day":0,"time":"10:00","text":"A"})", R"("on_end":[{"tag":"no"}],)")));
        QVERIFY(!stage.sops().import(
            PlanStage::plan(R"({"day":0,"time":"10:00","text":"A"})", R"("on_end":[{"plan":"r"}],)")));
        QVERIFY(!stage.sops().import(PlanStage::plan(R"({"day":0,"time":"10:00","text":"A"})", R"("on_end":[{}],)")));
        QVERIFY(!stage.sops().import(
            PlanStage::plan(R"({"day":0,"time":"10:00","text":"A"})", R"("on_end":[{"plan":"p"}],)")));
        const auto removed = app::TagService(stage.store()).remove(QStringLiteral("welcomed"));
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, app::ErrorKind::Conflict);
        QVERIFY(app::TagService(stage.store()).rename(QStringLiteral("welcomed"), QStringLiteral("greeted")));
        QCOMPARE(stage.sops().plan(QStringLiteral("p"))->onEnd.front().name, QStringLiteral("greeted"));
        stage.tick("2026-11-23T09:00");
        QCOMPARE(tagsOf(stage, 2), QStringLiteral("greeted"));
    }
};

SIYU_TEST(TstEndActions, "tst_endactions")
#include "tst_endactions.moc"
