#include "app/customers/customereditservice.h"
#include "app/orders/orderimporter.h"
#include "app/segments/ruletranslator.h"
#include "app/segments/segmentservice.h"
#include "app/segments/tagservice.h"
#include "app/store/writescope.h"
#include "storage/store/counters.h"
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
    return QByteArray(R"({"name":"p","kind":"one_to_one","anchor":)") + anchor + "," + more + R"("steps":[)" +
           threeSteps + "]}";
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
        .prepare("INSERT INTO event(id, kind, at, customer_id, account_id, origin) VALUES(?1, 12, ?2, 1, 1, 1)")
        ->bindAll(storage::takeId<storage::EventId>(stage.connection(), "event"), stage.at(now))
        .run();
    scope.commit();
}

storage::ImportId importOrders(PlanStage &stage, const char *now, const QByteArray &rows,
                               const QByteArray &header = "订单号,手机号,实付金额,付款时间\n")
{
    stage.store().setNow(stage.at(now));
    app::ImportRequest request;
    request.file = stage.fixture().write(QStringLiteral("o.csv"), header + rows);
    const auto outcome = app::OrderImporter(stage.store()).run(request, stage.fixture().job());
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message));
    return outcome->import;
}

void setCity(PlanStage &stage, const char *now, const char *city)
{
    stage.store().setNow(stage.at(now));
    const auto done =
        app::CustomerEditService(stage.store()).set({CustomerId(1)}, QStringLiteral("city"), QString::fromUtf8(city));
    QVERIFY(done && done->errors.empty());
}

void saveSegment(PlanStage &stage, const char *now, const QByteArray &rule)
{
    stage.store().setNow(stage.at(now));
    const auto read = app::RuleTranslator(stage.connection()).fromFile(rule);
    QVERIFY(read && app::SegmentService(stage.store()).save(QStringLiteral("S"), *read));
}

std::int64_t enrolments(PlanStage &stage, const char *where = "1")
{
    return stage.connection().integer((QByteArray("SELECT count(*) FROM enrolment WHERE ") + where).constData());
}

} // namespace

/// An SOP goes with the event that started it, and with what let the customer in.
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
        const auto first =
            importOrders(stage, "2026-11-23T09:00",
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
        importOrders(stage, "2026-11-23T09:30",
                     "A1,13800000001,10,2026-11-23 08:50:00\nA2,13800000002,10,2026-11-23 08:50:00\n");
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
    void aPlanOfOneStepGoesToo()
    {
        PlanStage stage;
        begun(stage, R"({"name":"p","kind":"one_to_one","anchor":{"on":"tag_given","tag":"VIP"},
                         "steps":[{"day":0,"time":"10:00","text":"A"}]})");
        tag(stage, "2026-11-23T09:00");
        stage.tick("2026-11-23T09:10");
        QCOMPARE(enrolments(stage, "state = 2"), 1); // it has no further step
        const QByteArray before = stage.fixture().dump();
        QVERIFY(stage.undo("2026-11-23T09:20"));
        QCOMPARE(enrolments(stage), 0);
        QCOMPARE(stage.connection().integer("SELECT count(*) FROM task"), 0);
        QVERIFY(stage.redo("2026-11-23T09:30"));
        QCOMPARE(stage.fixture().dump(), before);
    }
    /// A field that is edited lets a customer into the plan: it is in the rule of its audience, or of its exit or goal.
    void whatLetSomeoneInIsUndoneWithItsSop_data()
    {
        QTest::addColumn<QByteArray>("anchor");
        QTest::addColumn<QByteArray>("rules");
        constexpr auto audience = R"("audience":{"rule":{"field":"city","op":"=","value":"杭州"}},)";
        constexpr auto other = R"({"field":"city","op":"=","value":"上海"},)";
        QTest::newRow("entry into a segment") << QByteArray(R"({"on":"segment_entered"})") << QByteArray(audience);
        QTest::newRow("audience of a day") << QByteArray(R"({"date":"2026-11-23"})") << QByteArray(audience);
        QTest::newRow("audience of a cycle") << QByteArray(R"({"every":"week","weekday":[1]})") << QByteArray(audience);
        QTest::newRow("audience of friends") << QByteArray(R"({"on":"friend_added"})") << QByteArray(audience);
        QTest::newRow("exit") << QByteArray(R"({"date":"2026-11-23"})") << R"("exit":)" + QByteArray(other);
        QTest::newRow("goal") << QByteArray(R"({"date":"2026-11-23"})") << R"("goal":)" + QByteArray(other);
    }
    void whatLetSomeoneInIsUndoneWithItsSop()
    {
        QFETCH(QByteArray, anchor);
        QFETCH(QByteArray, rules);
        PlanStage stage;
        stage.befriend(1, "2026-11-23T08:00");
        stage.connection().execute("UPDATE customer SET city = '上海'");
        stage.reopen();
        stage.import(planOn(anchor.constData(), rules.constData()), "2026-11-23T08:10");
        stage.activate("2026-11-23T08:10");
        stage.tick("2026-11-23T08:30");
        QCOMPARE(enrolments(stage), 0);
        setCity(stage, "2026-11-23T09:00", "杭州");
        stage.tick("2026-11-23T09:10");
        QCOMPARE(stage.tasks(), QStringList{QStringLiteral("11-23 10:00 A")});
        QVERIFY(stage.undo("2026-11-23T09:20"));
        for (const char *now : {"2026-11-23T09:20", "2026-11-24T09:00"}) {
            QCOMPARE(enrolments(stage), 0);
            QCOMPARE(stage.connection().integer("SELECT count(*) FROM task"), 0);
            stage.tick(now);
        }
        QVERIFY(stage.redo("2026-11-24T09:10"));
        QCOMPARE(enrolments(stage, "state = 1"), 1);
        QCOMPARE(stage.tasks(), QStringList{QStringLiteral("11-23 10:00 A")});
        stage.tick("2026-11-24T09:20");
        QCOMPARE(stage.tasks().last(), QStringLiteral("11-24 10:00 B"));
        QVERIFY(stage.undo("2026-11-24T09:30"));
        QCOMPARE(enrolments(stage), 0);
        QCOMPARE(stage.connection().integer("SELECT count(*) FROM task"), 0);
    }
    void whoWasInBeforeStays()
    {
        PlanStage stage;
        stage.befriend(1, "2026-11-23T08:00");
        stage.connection().execute("UPDATE customer SET city = '杭州'");
        stage.reopen();
        stage.import(
            planOn(R"({"date":"2026-11-23"})", R"("audience":{"rule":{"field":"city","op":"=","value":"杭州"}},)"),
            "2026-11-23T08:10");
        stage.activate("2026-11-23T08:10");
        stage.tick("2026-11-23T08:30");
        setCity(stage, "2026-11-23T09:00", "上海");
        setCity(stage, "2026-11-23T09:05", "杭州"); // before a tick noticed
        QVERIFY(stage.undo("2026-11-23T09:10"));
        QCOMPARE(enrolments(stage, "state = 1"), 1);
        QVERIFY(stage.undo("2026-11-23T09:20"));
        stage.tick("2026-11-23T09:30");
        QCOMPARE(stage.tasks(), QStringList{QStringLiteral("11-23 10:00 A")});
    }
    void aWiderSegmentIsUndoneWithWhomItLetIn()
    {
        PlanStage stage;
        stage.befriend(1, "2026-11-01T08:00");
        stage.befriend(2, "2026-11-01T08:00");
        stage.connection().execute("INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(1, 1, 0, 1)");
        stage.reopen();
        saveSegment(stage, "2026-11-23T08:00", R"({"tag":{"any":["VIP"]}})");
        stage.import(planOn(R"({"on":"segment_entered"})", R"("audience":{"segment":"S"},)"), "2026-11-23T08:10");
        stage.activate("2026-11-23T08:10");
        stage.tick("2026-11-23T08:30");
        const std::int64_t inside = enrolments(stage);
        saveSegment(stage, "2026-11-24T09:00", R"({"field":"name","op":"not_empty"})");
        stage.tick("2026-11-24T09:10");
        QCOMPARE(enrolments(stage), inside + 1);
        QVERIFY(stage.undo("2026-11-24T09:20"));
        QCOMPARE(enrolments(stage), inside);
        QCOMPARE(stage.tasks(2), QStringList());
    }
    /// Without them, the next tick would take everyone for someone who enters the segment that day.
    void theDaysOfASegmentComeBackWithIt()
    {
        PlanStage stage;
        stage.befriend(1, "2026-11-01T08:00");
        saveSegment(stage, "2026-11-23T08:00", R"({"friendship":{"state":"open"}})");
        for (const char *now : {"2026-11-23T08:30", "2026-11-24T08:30"})
            stage.tick(now);
        const auto days = [&stage] { return stage.connection().integer("SELECT count(*) FROM segment_day"); };
        const std::int64_t before = days();
        QVERIFY(before > 0);
        for (int round = 0; round < 2; ++round) {
            QVERIFY(stage.undo("2026-11-24T09:00"));
            QCOMPARE(days(), 0);
            QVERIFY(stage.redo("2026-11-24T09:10"));
            QCOMPARE(days(), before);
        }
        stage.tick("2026-11-25T08:30");
        QCOMPARE(stage.connection().integer("SELECT count(DISTINCT ifnull(hex(entered), '')) FROM segment_day "
                                            "WHERE day >= (SELECT max(day) - 1 FROM segment_day)"),
                 1); // nobody entered on the last day, as on the day before
    }
    void anImportOutOfOrderIsUndoneWithWhomItLetIn()
    {
        PlanStage stage;
        begun(stage, planOn(R"({"date":"2026-11-23"})", R"("audience":{"rule":{"orders":{"count":{">=":1}}}},)"));
        stage.connection().execute("INSERT INTO identity VALUES(1, 1, '8613800000001'), (2, 1, '8613800000002')");
        stage.reopen();
        const auto first = importOrders(stage, "2026-11-23T09:00", "A1,13800000001,10,2026-11-23 08:50:00\n");
        stage.tick("2026-11-23T09:05");
        const auto second = importOrders(stage, "2026-11-23T09:10",
                                         "A1,13800000001,10,2026-11-23 08:50:00\n"
                                         "A2,13800000002,10,2026-11-23 08:50:00\n");
        stage.tick("2026-11-23T09:15");
        QCOMPARE(enrolments(stage), 2);
        app::UndoService undo(stage.store());
        stage.store().setNow(stage.at("2026-11-23T09:20"));
        QVERIFY(undo.undoImport(first, stage.fixture().job()));
        QCOMPARE(enrolments(stage, "target_id = 1"), 0);
        QCOMPARE(enrolments(stage, "target_id = 2"), 1);
        QVERIFY(undo.undoImport(second, stage.fixture().job()));
        QCOMPARE(enrolments(stage), 0);
    }
    /// The SOP began with an order that was the first when it was imported.
    void theOrderThatStartedItCountsNotTheFirst()
    {
        PlanStage stage;
        begun(stage, planOn(R"({"on":"first_order"})"));
        stage.connection().execute("INSERT INTO identity VALUES(1, 1, '8613800000001')");
        stage.reopen();
        const auto later = importOrders(stage, "2026-11-23T09:00", "A2,13800000001,10,2026-11-23 08:50:00\n");
        stage.tick("2026-11-23T09:05");
        importOrders(stage, "2026-11-23T09:10", "A1,13800000001,10,2026-11-20 08:50:00\n");
        stage.tick("2026-11-23T09:15");
        const QByteArray atLater = "anchor_at = " + QByteArray::number(qint64(stage.at("2026-11-23T08:50")));
        QCOMPARE(enrolments(stage, atLater.constData()), 1);
        stage.store().setNow(stage.at("2026-11-23T09:20"));
        QVERIFY(app::UndoService(stage.store()).undoImport(later, stage.fixture().job()));
        QCOMPARE(enrolments(stage), 0);
    }
    void anOlderOrderThatCountsAgainEndsNothing()
    {
        constexpr auto header = "订单号,手机号,实付金额,付款时间,订单状态\n";
        constexpr auto older = "A1,13800000001,10,2026-11-20 08:50:00,";
        PlanStage stage;
        begun(stage, planOn(R"({"on":"first_order"})"));
        stage.connection().execute("INSERT INTO identity VALUES(1, 1, '8613800000001')");
        stage.reopen();
        importOrders(stage, "2026-11-23T09:00", "A2,13800000001,10,2026-11-23 08:50:00,交易成功\n", header);
        stage.tick("2026-11-23T09:05");
        importOrders(stage, "2026-11-23T09:10", older + QByteArray("交易成功\n"), header);
        const auto closed = importOrders(stage, "2026-11-23T09:20", older + QByteArray("已退款\n"), header);
        QCOMPARE(stage.connection().integer("SELECT count(*) FROM orders WHERE status = 6"), 1);
        stage.tick("2026-11-23T09:25");
        stage.store().setNow(stage.at("2026-11-23T09:30"));
        QVERIFY(app::UndoService(stage.store()).undoImport(closed, stage.fixture().job()));
        stage.tick("2026-11-23T09:35");
        QCOMPARE(enrolments(stage, "state = 1"), 1);
        QCOMPARE(stage.tasks(), QStringList{QStringLiteral("11-23 10:00 A")});
    }
    /// A reply moves day 0: after a touch the SOP ends with it, and goes on if it was logged by mistake.
    void aLaterReplyThatIsUndoneEndsNothing_data()
    {
        QTest::addColumn<bool>("everyoneFromToday");
        QTest::newRow("day 0 is that of the reply") << false;
        QTest::newRow("day 0 is that of the activation") << true;
    }
    void aLaterReplyThatIsUndoneEndsNothing()
    {
        QFETCH(bool, everyoneFromToday);
        PlanStage stage;
        const QByteArray plan = planOn(R"({"on":"last_reply"})", R"("on_reply":"go_on",)");
        if (everyoneFromToday) {
            stage.befriend(1, "2026-11-01T08:00");
            reply(stage, "2026-11-20T09:00");
            stage.import(plan, "2026-11-23T08:00");
            stage.activate("2026-11-23T08:00", true);
        } else {
            begun(stage, plan);
            reply(stage, "2026-11-23T09:00");
        }
        for (const char *now : {"2026-11-23T09:10", "2026-11-23T10:10"})
            stage.tick(now);
        app::sop::TaskService tasks(stage.store());
        const auto done = tasks.done(TaskId(stage.connection().integer("SELECT max(id) FROM task")));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
        stage.tick("2026-11-24T09:00");
        QCOMPARE(stage.tasks().last(), QStringLiteral("11-24 10:00 B"));
        reply(stage, "2026-11-24T09:10");
        stage.tick("2026-11-24T09:20");
        QCOMPARE(enrolments(stage, "state = 1"), 0);
        QCOMPARE(stage.tasks().size(), 1);
        QVERIFY(stage.undo("2026-11-24T09:30"));
        stage.tick("2026-11-24T09:40");
        QCOMPARE(enrolments(stage, "state = 1"), 1);
        QCOMPARE(stage.tasks().last(), QStringLiteral("11-24 10:00 B"));
        QVERIFY(stage.redo("2026-11-24T09:50"));
        stage.tick("2026-11-24T09:55");
        QCOMPARE(enrolments(stage, "state = 1"), 0);
    }
    /// Whoever was worked on keeps what was made: the SOP ends, and goes on when the event comes back.
    void whoWasTouchedGoesOnWithTheEvent()
    {
        PlanStage stage;
        begun(stage, planOn(R"({"on":"tag_given","tag":"VIP"})"));
        tag(stage, "2026-11-23T09:00");
        stage.tick("2026-11-23T09:10");
        const auto task = TaskId(stage.connection().integer("SELECT max(id) FROM task"));
        QVERIFY(app::sop::TaskService(stage.store()).copied(task));
        QVERIFY(stage.undo("2026-11-23T09:20"));
        stage.tick("2026-11-23T09:30");
        QCOMPARE(enrolments(stage, "state = 4"), 1);
        QCOMPARE(stage.connection().integer("SELECT min(ended_at >= entered_at) FROM enrolment"), 1);
        QVERIFY(stage.redo("2026-11-23T09:40"));
        stage.tick("2026-11-24T09:00");
        QCOMPARE(enrolments(stage, "state = 1"), 1);
        QCOMPARE(stage.tasks().last(), QStringLiteral("11-24 10:00 B"));
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
