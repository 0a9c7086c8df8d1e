#include "app/customers/customereditservice.h"
#include "app/segments/tagservice.h"
#include "app/sop/takeout.h"
#include "tests/app/sop/planstage.h"
#include "tests/testmain.h"

using app::sop::EndReason;
using storage::CustomerId;
using storage::TaskState;
using tests::PlanStage;
using tests::texts;

namespace {

constexpr auto twoSteps = R"({"day":0,"time":"10:00","text":"A"},{"day":1,"time":"10:00","text":"B"})";
constexpr auto fourSteps = R"({"day":0,"time":"10:00","text":"A"},{"day":1,"time":"10:00","text":"B"},
                              {"day":2,"time":"10:00","text":"C"},{"day":9,"time":"10:00","text":"D"})";
constexpr auto ofVips = R"("audience":{"rule":{"tag":{"any":["VIP"]}}},)";
constexpr auto untilVip = R"("exit":{"tag":{"any":["VIP"]}},)";
constexpr auto soldToVips = R"("goal":{"tag":{"any":["VIP"]}},)";

/// One friend with a task of today, before anything is done.
PlanStage &begun(PlanStage &stage, const char *more, bool isVip, const char *steps = twoSteps)
{
    stage.befriend(1, "2026-11-23T08:00");
    if (isVip)
        stage.connection().execute("INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(1, 1, 0, 1)");
    stage.reopen();
    stage.import(PlanStage::plan(steps, more), "2026-11-23T08:30");
    stage.activate("2026-11-23T08:30");
    stage.tick("2026-11-23T09:00");
    return stage;
}

void tag(PlanStage &stage, bool give)
{
    app::TagService tags(stage.store());
    const std::vector<CustomerId> who{CustomerId(1)};
    const QString vip = QStringLiteral("VIP");
    QVERIFY(give ? tags.give(vip, who, stage.fixture().job()) : tags.take(vip, who, stage.fixture().job()));
}

void setField(PlanStage &stage, const char *field, const char *value)
{
    const auto done = app::CustomerEditService(stage.store())
                          .set({CustomerId(1)}, QString::fromLatin1(field), QString::fromLatin1(value));
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY(done->errors.empty());
}

TaskState state(PlanStage &stage)
{
    return TaskState(stage.connection().integer("SELECT state FROM task ORDER BY id LIMIT 1"));
}

bool isRunning(PlanStage &stage)
{
    return stage.connection().integer("SELECT count(*) FROM enrolment WHERE state = 1") == 1;
}

/// Without what only says when a row was written.
QByteArray sops(PlanStage &stage)
{
    QByteArray text;
    for (const char *sql : {"SELECT * FROM enrolment ORDER BY id", "SELECT * FROM task ORDER BY id"}) {
        auto rows = stage.connection().prepareOnce(sql);
        while (rows.step()) {
            for (int column = 0; column < rows.columnCount(); ++column)
                text += (rows.isNull(column) ? QByteArray("-") : rows.text(column).toUtf8()) + '|';
            text += '\n';
        }
    }
    return text;
}

} // namespace

class TstPlanReversal : public QObject
{
    Q_OBJECT

private slots:
    /// What closes the task of today, and for the rules of plans ends the enrolment.
    void whatIsUndoneLeavesNoTrace_data()
    {
        QTest::addColumn<QByteArray>("plan");
        QTest::addColumn<bool>("isVip");
        QTest::addColumn<QByteArray>("field"); // else the tag
        QTest::addColumn<bool>("ends");
        QTest::newRow("audience") << QByteArray(ofVips) << true << QByteArray() << true;
        QTest::newRow("exit rule") << QByteArray(untilVip) << false << QByteArray() << true;
        QTest::newRow("do not contact") << QByteArray() << false << QByteArray("do_not_contact=yes") << false;
        QTest::newRow("consent") << QByteArray() << false << QByteArray("consent=withdrawn") << false;
    }
    void whatIsUndoneLeavesNoTrace()
    {
        QFETCH(QByteArray, plan);
        QFETCH(bool, isVip);
        QFETCH(QByteArray, field);
        QFETCH(bool, ends);
        PlanStage stage;
        begun(stage, plan.constData(), isVip);
        const QByteArray before = sops(stage);
        if (field.isEmpty())
            tag(stage, !isVip);
        else
            setField(stage, field.split('=').first().constData(), field.split('=').last().constData());
        stage.tick("2026-11-23T09:10");
        QCOMPARE(stage.tasks(), QStringList());
        QCOMPARE(isRunning(stage), !ends);
        const QByteArray closed = sops(stage);
        QVERIFY(stage.undo("2026-11-23T09:20"));
        stage.tick("2026-11-23T09:20");
        QCOMPARE(sops(stage), before);
        QVERIFY(stage.redo("2026-11-23T09:30"));
        stage.tick("2026-11-23T09:30");
        QCOMPARE(sops(stage), closed);
        QVERIFY(stage.undo("2026-11-23T09:40"));
        for (const char *now : {"2026-11-23T09:40", "2026-11-24T09:00"})
            stage.tick(now);
        QCOMPARE(stage.tasks(), texts({"11-23 10:00 A", "11-24 10:00 B"}));
    }
    void nobodyLeavesBeforeTheyEntered()
    {
        PlanStage stage;
        begun(stage, ofVips, true);
        tag(stage, false);
        stage.tick("2026-11-23T09:10"); // of the day on which they entered
        QVERIFY(!isRunning(stage));
        QCOMPARE(stage.connection().integer("SELECT count(*) FROM enrolment WHERE ended_at < entered_at"), 0);
    }
    void whatIsPutRightByHandIsTheSame()
    {
        PlanStage stage;
        begun(stage, ofVips, true);
        tag(stage, false);
        stage.tick("2026-11-23T09:10");
        tag(stage, true);
        stage.tick("2026-11-23T09:20");
        QCOMPARE(state(stage), TaskState::Scheduled);
        QVERIFY(isRunning(stage));
        QCOMPARE(stage.toCome("2026-11-23T09:20"), texts({"11-24 2"}));
    }
    void aGoalStaysReached()
    {
        PlanStage stage;
        begun(stage, soldToVips, false);
        tag(stage, true);
        stage.tick("2026-11-23T09:10");
        QVERIFY(stage.undo("2026-11-23T09:20"));
        stage.tick("2026-11-23T09:20");
        QCOMPARE(state(stage), TaskState::Cancelled);
        QVERIFY(!isRunning(stage));
    }
    void whomAPersonTookOutStaysOut()
    {
        PlanStage stage;
        begun(stage, ofVips, true);
        QVERIFY(app::sop::takeOut(stage.store(),
                                  storage::EnrolmentId(stage.connection().integer("SELECT id FROM enrolment"))));
        stage.tick("2026-11-23T09:20");
        QCOMPARE(state(stage), TaskState::Cancelled);
        QVERIFY(!isRunning(stage));
    }
    void ofTwoCausesBothMustBeGone()
    {
        PlanStage stage;
        begun(stage, ofVips, true);
        tag(stage, false);
        setField(stage, "do_not_contact", "yes");
        stage.tick("2026-11-23T09:10");
        tag(stage, true);
        stage.tick("2026-11-23T09:20");
        QCOMPARE(state(stage), TaskState::Cancelled);
        QVERIFY(isRunning(stage));
        setField(stage, "do_not_contact", "no");
        stage.tick("2026-11-23T09:30");
        QCOMPARE(state(stage), TaskState::Scheduled);
    }
    void aTaskThatWasBlockedWhenItWasPlannedIsWrittenOut()
    {
        PlanStage stage;
        stage.befriend(1, "2026-11-23T08:00");
        setField(stage, "do_not_contact", "yes");
        stage.import(PlanStage::plan(twoSteps), "2026-11-23T08:30");
        stage.activate("2026-11-23T08:30");
        stage.tick("2026-11-23T09:00");
        QCOMPARE(state(stage), TaskState::Blocked);
        setField(stage, "do_not_contact", "no");
        stage.tick("2026-11-23T09:10");
        QCOMPARE(stage.tasks(), texts({"11-23 10:00 A"}));
        QCOMPARE(stage.connection().integer("SELECT account_id * 10 + staff_id FROM task"), 11);
    }
    void whatIsTooLateStaysClosed()
    {
        PlanStage stage;
        begun(stage, "", false, fourSteps);
        setField(stage, "do_not_contact", "yes");
        for (const char *now : {"2026-11-23T09:10", "2026-11-24T09:00", "2026-11-25T09:00", "2026-11-30T09:00"})
            stage.tick(now);
        setField(stage, "do_not_contact", "no");
        for (const char *now : {"2026-11-30T09:10", "2026-12-01T09:00", "2026-12-02T09:00"})
            stage.tick(now);
        QCOMPARE(stage.tasks(), texts({"12-02 10:00 D"}));
        QCOMPARE(stage.connection().integer("SELECT count(*) FROM task WHERE state = 9"), 3);
    }
    void whoComesBackDaysLaterGoesOnBehindWhatIsTooLate()
    {
        PlanStage stage;
        begun(stage, ofVips, true, fourSteps);
        tag(stage, false);
        for (const char *now : {"2026-11-23T09:10", "2026-11-24T09:00", "2026-11-25T09:00", "2026-11-30T09:00"})
            stage.tick(now);
        tag(stage, true);
        for (const char *now : {"2026-11-30T09:10", "2026-12-02T09:00"})
            stage.tick(now);
        QCOMPARE(stage.tasks(), texts({"12-02 10:00 D"}));
        QCOMPARE(stage.connection().integer("SELECT count(*) FROM task WHERE state = 10"), 0);
    }
    void nobodyComesBackBecauseTimeHasPassed()
    {
        PlanStage stage;
        begun(stage, R"("exit":{"field":"last_contact_at","op":"within_days","value":1},)", false, fourSteps);
        QVERIFY(app::sop::TaskService(stage.store())
                    .copied({storage::TaskId(stage.connection().integer("SELECT max(id) FROM task"))}));
        QVERIFY(app::sop::TaskService(stage.store())
                    .done({storage::TaskId(stage.connection().integer("SELECT max(id) FROM task"))}));
        stage.tick("2026-11-23T11:00");
        QVERIFY(!isRunning(stage));
        for (const char *now : {"2026-11-24T09:00", "2026-11-25T09:00", "2026-11-26T09:00", "2026-11-28T09:00"})
            stage.tick(now);
        QVERIFY(!isRunning(stage));
    }
    void aPreviewShowsWhoGoesOnBeforeTheTick()
    {
        PlanStage stage;
        begun(stage, ofVips, true);
        tag(stage, false);
        stage.tick("2026-11-23T09:10");
        QCOMPARE(stage.toCome("2026-11-23T09:10"), QStringList());
        tag(stage, true);
        QCOMPARE(stage.toCome("2026-11-23T09:10"), texts({"11-24 2"}));
    }
    void thePlaceThatAClosedTaskLeavesIsFree()
    {
        PlanStage stage;
        stage.connection().execute("INSERT INTO team_rule(key, value) VALUES('max_hand_touches_per_account_day', '1')");
        stage.store().reloadRules();
        begun(stage, "", false);
        stage.import(PlanStage::plan(R"({"day":1,"time":"10:00","text":"B"})"), "2026-11-23T09:10");
        QCOMPARE(stage.tasks(), QStringList());
        stage.befriend(2, "2026-11-23T09:00");
        stage.store().reloadRules();
        stage.import(PlanStage::plan(R"({"day":0,"time":"11:00","text":"N"},{"day":1,"time":"10:00","text":"B"})"),
                     "2026-11-23T09:20");
        stage.tick("2026-11-23T09:20");
        QCOMPARE(stage.tasks(), texts({"11-23 11:00 N"})); // of one of the two: the account may make one
    }
    /// The tick plans the days on which the program was closed first: so does the preview.
    void afterClosedDaysThePreviewIsWhatTheTickDoes()
    {
        PlanStage stage;
        stage.connection().execute("UPDATE team_rule SET value = '1' WHERE key = 'max_touches_per_day'");
        stage.befriend(1, "2026-11-10T18:00");
        stage.store().reloadRules();
        stage.import(PlanStage::plan(R"({"day":1,"time":"08:30","text":"A"},{"day":1,"time":"16:00","text":"B"})"),
                     "2026-11-10T18:30");
        stage.activate("2026-11-10T18:30");
        stage.tick("2026-11-10T19:00"); // and then not until the 12th
        stage.store().setNow(stage.at("2026-11-12T15:00"));
        const auto planned =
            stage.sops().calendar(stage.store().today() - 1, stage.store().today() + 3, stage.fixture().job());
        QVERIFY(planned);
        QStringList shown;
        for (const app::sop::PlannedTouch &touch : *planned)
            shown << stage.store().zone().isoDateTime(touch.at).mid(5, 11).replace(QLatin1Char('T'), QLatin1Char(' ')) +
                         QLatin1Char(' ') + QStringLiteral("AB").mid(touch.step - 1, 1);
        stage.tick("2026-11-12T15:00");
        QCOMPARE(shown, stage.tasks());
    }
    /// A change of p fills the day of the customer, so that the touch of q has to wait.
    void whatWaitedForAnUndoneChangeIsMadeOnTheDay()
    {
        PlanStage stage;
        stage.connection().execute("UPDATE team_rule SET value = '1' WHERE key = 'max_touches_per_day'");
        stage.befriend(1, "2026-11-23T08:00");
        stage.store().reloadRules();
        QByteArray waiting = PlanStage::plan(R"({"day":0,"time":"11:00","text":"Q"})", R"("priority":10,)");
        waiting.replace(R"("name":"p")", R"("name":"q")");
        stage.import(waiting, "2026-11-23T08:30");
        QVERIFY(stage.sops().activate(QStringLiteral("q"), false, stage.fixture().job()));
        stage.import(PlanStage::plan(R"({"day":1,"time":"10:00","text":"A"})"), "2026-11-23T08:30");
        stage.activate("2026-11-23T08:30");
        stage.import(PlanStage::plan(R"({"day":0,"time":"10:00","text":"A"})"), "2026-11-23T08:40");
        stage.tick("2026-11-23T09:00");
        QCOMPARE(stage.tasks(), texts({"11-23 10:00 A"}));
        QVERIFY(stage.undo("2026-11-23T09:10"));
        stage.tick("2026-11-23T09:10");
        QCOMPARE(stage.tasks(), texts({"11-23 11:00 Q"}));
        stage.tick("2026-11-24T09:00");
        QCOMPARE(stage.tasks(), texts({"11-23 11:00 Q", "11-24 10:00 A"}));
    }
};

SIYU_TEST(TstPlanReversal, "tst_planreversal")
#include "tst_planreversal.moc"
