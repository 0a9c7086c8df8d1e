#include "app/orders/orderimporter.h"
#include "app/segments/tagservice.h"
#include "app/store/writescope.h"
#include "tests/app/sop/planstage.h"
#include "tests/testmain.h"

using storage::CustomerId;
using storage::TaskId;
using tests::PlanStage;

namespace {

constexpr auto threeSteps = R"({"day":0,"time":"10:00","text":"A"},{"day":1,"time":"10:00","text":"B"},
                               {"day":12,"time":"10:00","text":"C"})";

QByteArray planOn(const char *anchor, const char *more = "")
{
    return QByteArray(R"({"name":"p","kind":"one_to_one","anchor":)") + anchor + "," + more + R"("steps":[)" + threeSteps + "]}";
}

/// Two friends, and an active plan.
PlanStage &begun(PlanStage &stage, const QByteArray &plan)
{
    stage.befriend(1, "2026-11-01T08:00");
    stage.befriend(2, "2026-11-01T08:00");
    stage.import(plan, "2026-11-23T08:00");
    stage.activate("2026-11-23T08:00");
    stage.tick("2026-11-23T08:30");
    return stage;
}

void tag(PlanStage &stage, const char *now, bool give = true)
{
    stage.store().setNow(stage.at(now));
    app::TagService tags(stage.store());
    const std::vector<CustomerId> who{CustomerId(1)};
    const QString vip = QStringLiteral("VIP");
    QVERIFY(give ? tags.give(vip, who, stage.fixture().job()) : tags.take(vip, who, stage.fixture().job()));
}

void reply(PlanStage &stage, const char *now)
{
    stage.store().setNow(stage.at(now));
    app::WriteScope scope(stage.store(), QStringLiteral("reply"), QStringLiteral("customers.log"));
    stage.connection()
        .prepare("INSERT INTO event(kind, at, customer_id, account_id, origin) VALUES(12, ?1, 1, 1, 1)")
        ->bindAll(stage.at(now))
        .run();
    scope.commit();
}

storage::ImportId importOrders(PlanStage &stage, const char *now, const QByteArray &rows)
{
    stage.store().setNow(stage.at(now));
    app::ImportRequest request;
    request.file = stage.fixture().write(QStringLiteral("o.csv"), "订单号,手机号,实付金额,付款时间\n" + rows);
    const auto outcome = app::OrderImporter(stage.store()).run(request, stage.fixture().job());
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message));
    return outcome->import;
}

std::int64_t enrolments(PlanStage &stage, const char *where = "1")
{
    return stage.connection().integer((QByteArray("SELECT count(*) FROM enrolment WHERE ") + where).constData());
}

} // namespace

/// An SOP that was started by an event goes with it.
class TstAnchorUndo : public QObject
{
    Q_OBJECT

private slots:
    void aTagGivenIsUndoneWithItsSop()
    {
        PlanStage stage;
        begun(stage, planOn(R"({"on":"tag_given","tag":"VIP"})"));
        tag(stage, "2026-11-23T09:00");
        stage.tick("2026-11-23T09:10");
        QCOMPARE(stage.tasks(), QStringList{QStringLiteral("11-23 10:00 A")});
        QVERIFY(stage.undo("2026-11-23T09:20"));
        QCOMPARE(enrolments(stage), 0);
        QCOMPARE(stage.connection().integer("SELECT count(*) FROM task"), 0);
        stage.tick("2026-11-24T09:00");
        QCOMPARE(stage.tasks(), QStringList());
        tag(stage, "2026-11-25T09:00"); // as if for the first time
        stage.tick("2026-11-25T09:10");
        QCOMPARE(stage.tasks(), QStringList{QStringLiteral("11-25 10:00 A")});
    }
    void redoPutsBackWhatUndoTook()
    {
        PlanStage stage;
        begun(stage, planOn(R"({"on":"tag_given","tag":"VIP"})"));
        tag(stage, "2026-11-23T09:00");
        stage.tick("2026-11-23T09:10");
        const QByteArray before = stage.fixture().dump();
        QVERIFY(stage.undo("2026-11-23T09:20"));
        QVERIFY(stage.redo("2026-11-23T09:30"));
        QCOMPARE(stage.fixture().dump(), before);
        QVERIFY(stage.undo("2026-11-23T09:40"));
        stage.tick("2026-11-24T09:00");
        QVERIFY(stage.redo("2026-11-24T09:10"));
        stage.tick("2026-11-24T09:20");
        QCOMPARE(enrolments(stage, "state = 1"), 1);
        QCOMPARE(stage.tasks().last(), QStringLiteral("11-24 10:00 B"));
    }
    /// Whoever removes a tag by hand says nothing about what it started.
    void aTagTakenByHandEndsNothing()
    {
        PlanStage stage;
        begun(stage, planOn(R"({"on":"tag_given","tag":"VIP"})"));
        tag(stage, "2026-11-23T09:00");
        stage.tick("2026-11-23T09:10");
        tag(stage, "2026-11-23T09:15", false);
        stage.tick("2026-11-23T09:20");
        QCOMPARE(stage.tasks(), QStringList{QStringLiteral("11-23 10:00 A")});
        QVERIFY(stage.undo("2026-11-23T09:30")); // of the removal
        QCOMPARE(enrolments(stage, "state = 1"), 1);
        QCOMPARE(stage.tasks(), QStringList{QStringLiteral("11-23 10:00 A")});
    }
    void aReplyIsUndoneWithItsSop()
    {
        PlanStage stage;
        begun(stage, planOn(R"({"on":"last_reply"})", R"("on_reply":"go_on",)"));
        reply(stage, "2026-11-23T09:00");
        stage.tick("2026-11-23T09:10");
        QCOMPARE(stage.tasks(), QStringList{QStringLiteral("11-23 10:00 A")});
        QVERIFY(stage.undo("2026-11-23T09:20"));
        stage.tick("2026-11-24T09:00");
        QCOMPARE(enrolments(stage), 0);
        QCOMPARE(stage.tasks(), QStringList());
    }
    void theReplyBeforeIsTheAnchorAgain()
    {
        PlanStage stage;
        begun(stage, planOn(R"({"on":"last_reply"})", R"("on_reply":"go_on",)"));
        reply(stage, "2026-11-23T10:30"); // after the time of A: its first touch is B
        stage.tick("2026-11-23T14:00");
        reply(stage, "2026-11-23T14:10");
        stage.tick("2026-11-23T14:20");
        QVERIFY(stage.undo("2026-11-23T14:30"));
        stage.tick("2026-11-23T14:40");
        QCOMPARE(stage.connection().integer("SELECT anchor_at FROM enrolment WHERE state = 1"),
                 stage.at("2026-11-23T10:30"));
    }
    void anImportOfOrdersIsUndoneWithItsSops()
    {
        PlanStage stage;
        begun(stage, planOn(R"({"on":"each_order"})"));
        stage.connection().execute("INSERT INTO identity VALUES(1, 1, '8613800000001'), (2, 1, '8613800000002')");
        stage.reopen();
        const auto first = importOrders(stage, "2026-11-23T09:00",
                                        "A1,13800000001,10,2026-11-23 08:50:00\nA2,13800000002,10,2026-11-23 08:50:00\n");
        stage.tick("2026-11-23T09:10");
        QCOMPARE(stage.tasks().size(), 2);
        const TaskId touched(stage.connection().integer("SELECT id FROM task WHERE customer_id = 1"));
        QVERIFY(app::sop::TaskService(stage.store()).snooze({touched}, stage.at("2026-11-23T18:00")));
        QVERIFY(app::UndoService(stage.store()).undoImport(first, stage.fixture().job()));
        // Nobody worked on the task of customer 2. That of customer 1 is cancelled and stays.
        QCOMPARE(stage.tasks(2), QStringList());
        QCOMPARE(enrolments(stage), 1);
        stage.tick("2026-11-23T09:20");
        QCOMPARE(stage.tasks(), QStringList());
        // The same orders again: 1 goes on, 2 begins.
        importOrders(stage, "2026-11-23T09:30", "A1,13800000001,10,2026-11-23 08:50:00\nA2,13800000002,10,2026-11-23 08:50:00\n");
        stage.tick("2026-11-24T09:00");
        QCOMPARE(enrolments(stage, "state = 1"), 2);
        QCOMPARE(stage.tasks(2).last(), QStringLiteral("11-24 10:00 B"));
        QCOMPARE(stage.tasks(1).last(), QStringLiteral("11-24 10:00 B"));
    }
    void anotherSopOfTheSetGoesOn()
    {
        PlanStage stage;
        begun(stage, planOn(R"({"on":"tag_given","tag":"VIP"})", R"("exclusive_with":"s","priority":90,)"));
        stage.store().setNow(stage.at("2026-11-23T08:40"));
        QVERIFY(stage.sops().import(
            R"({"name":"q","kind":"one_to_one","anchor":{"on":"friend_added"},"exclusive_with":"s","priority":10,
                "steps":[{"day":30,"time":"10:00","text":"Q"}]})"));
        QVERIFY(stage.sops().activate(QStringLiteral("q"), false, stage.fixture().job()));
        QCOMPARE(enrolments(stage, "state = 1"), 2);
        tag(stage, "2026-11-23T09:00");
        stage.tick("2026-11-23T09:10");
        QCOMPARE(enrolments(stage, "state = 1"), 2); // one in each
        QVERIFY(stage.undo("2026-11-23T09:20"));
        QCOMPARE(enrolments(stage, "state = 1"), 2); // both in q
        QCOMPARE(enrolments(stage), 2);
    }
    /// Somebody entered the segment by mistake, left it untouched and entered it later: day 0 is the later entry.
    void whoEntersASegmentAgainStartsAnew()
    {
        PlanStage stage;
        begun(stage, planOn(R"({"on":"segment_entered"})", R"("audience":{"rule":{"tag":{"any":["VIP"]}}},)"));
        QCOMPARE(enrolments(stage), 0);
        tag(stage, "2026-11-23T09:00");
        stage.tick("2026-11-23T09:10");
        QCOMPARE(stage.tasks(), QStringList{QStringLiteral("11-23 10:00 A")});
        QVERIFY(stage.undo("2026-11-23T09:20"));
        stage.tick("2026-11-23T09:30");
        QCOMPARE(stage.tasks(), QStringList());
        stage.tick("2026-11-27T09:00");
        tag(stage, "2026-11-28T08:00");
        stage.tick("2026-11-28T09:00");
        QCOMPARE(stage.tasks(), QStringList{QStringLiteral("11-28 10:00 A")});
    }
};

SIYU_TEST(TstAnchorUndo, "tst_anchorundo")
#include "tst_anchorundo.moc"
