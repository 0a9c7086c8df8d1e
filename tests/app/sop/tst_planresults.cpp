#include "tests/app/sop/groupstage.h"
#include "app/groups/groupedits.h"
#include "app/sop/planresults.h"
#include "storage/store/counters.h"
#include "tests/testmain.h"

using app::sop::EndReason;
using app::sop::PlanResults;
using app::sop::ResultsBy;
using tests::Groups;
using tests::PlanStage;

namespace {

PlanResults results(PlanStage &stage, ResultsBy by = ResultsBy::Step, int days = 7)
{
    const auto read = app::sop::resultsOf(stage.store(), QStringLiteral("p"), by, days, stage.fixture().job());
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return *read;
}

void done(PlanStage &stage, int task, const char *now)
{
    stage.store().setNow(stage.at(now));
    QVERIFY(app::sop::TaskService(stage.store()).done(storage::TaskId(task)));
}

void reply(PlanStage &stage, int customer, const char *at)
{
    stage.connection()
        .prepare("INSERT INTO event(id, kind, at, customer_id, account_id, origin) VALUES(?1, 12, ?2, ?3, 1, 1)")
        ->bindAll(storage::takeId<storage::EventId>(stage.connection(), "event"), stage.at(at), customer)
        .run();
}

void order(PlanStage &stage, int id, int customer, const char *at, std::int64_t paid, std::int64_t refunded = 0)
{
    stage.connection().execute("INSERT OR IGNORE INTO order_source(id, name) VALUES(1, 'shop')");
    stage.connection()
        .prepare("INSERT INTO orders(id, source_id, order_no, customer_id, created_at, paid_at, status, amount_placed, "
                 "amount_paid, "
                 "amount_refunded) VALUES(?1, 1, ?1, ?2, ?3, ?3, 4, ?4, ?4, ?5)")
        ->bindAll(id, customer, stage.at(at), paid, refunded)
        .run();
}

/// Three customers in a plan of two days. The first gets both touches in time, replies to the first and buys after the
/// second; the second gets the first one late and buys; the third is ill.
void live(PlanStage &stage, const char *more)
{
    for (int customer : {1, 2, 3})
        stage.befriend(customer, "2026-11-23T08:00");
    stage.import(PlanStage::plan(R"({"day":0,"time":"10:00","text":"A"},{"day":1,"time":"10:00","text":"B"})", more),
                 "2026-11-23T08:30");
    stage.activate("2026-11-23T08:30");
    stage.tick("2026-11-23T09:00");
    done(stage, 1, "2026-11-23T10:05");
    done(stage, 2, "2026-11-23T12:30");
    QVERIFY(app::sop::TaskService(stage.store()).skip(storage::TaskId(3), QStringLiteral("ill")));
    reply(stage, 1, "2026-11-23T10:30");
    reply(stage, 1, "2026-11-23T11:00");
    order(stage, 1, 2, "2026-11-23T15:00", 1'000'000);
    order(stage, 2, 3, "2026-11-23T15:00", 1'000'000);        // nothing was sent
    order(stage, 3, 2, "2026-11-23T16:00", 500'000, 500'000); // refunded in full
    stage.tick("2026-11-24T09:00");
    done(stage, int(stage.connection().integer("SELECT id FROM task WHERE customer_id = 1 AND step = 1")),
         "2026-11-24T10:05");
    order(stage, 4, 1, "2026-11-24T12:00", 2'000'000, 500'000);
}

} // namespace

/// What came of SOPs, computed by hand.
class TstPlanResults : public QObject
{
    Q_OBJECT

private slots:
    void answersCountForTheLatestTouchBeforeThem()
    {
        PlanStage stage;
        live(stage, R"("on_reply":"go_on",)");
        const PlanResults read = results(stage);
        QCOMPARE(read.rows.size(), std::size_t(2));
        const app::sop::TouchResults &first = read.rows[0].results, &second = read.rows[1].results;
        QCOMPARE(read.rows[0].step, 1);
        QCOMPARE(read.rows[0].label, QStringLiteral("A"));
        QCOMPARE(first.tasks, 3);
        QCOMPARE(first.onTime, 1);
        QCOMPARE(first.late, 1);
        QCOMPARE(first.skipped, 1);
        QCOMPARE(first.replied, 1);
        QCOMPARE(first.ordered, 1);
        QCOMPARE(first.orders, 1);
        QCOMPARE(first.amount, 1'000'000);
        QCOMPARE(second.sent(), 1);
        QCOMPARE(second.open, 2);
        QCOMPARE(second.replied, 0);
        QCOMPARE(second.ordered, 1);
        QCOMPARE(second.amount, 1'500'000);
        QCOMPARE(read.entered, 3);
        QCOMPARE(read.touched, 2);
        QCOMPARE(read.replied, 1);
        QCOMPARE(read.ordered, 2);
        QCOMPARE(read.reasons.size(), std::size_t(1));
        QCOMPARE(read.reasons.front().reason, QStringLiteral("ill"));
    }
    void withoutRepliesAndOrdersThereAreNoFiguresOfThem()
    {
        PlanStage stage;
        stage.befriend(1, "2026-11-23T08:00");
        stage.import(PlanStage::plan(R"({"day":0,"time":"10:00","text":"A"})"), "2026-11-23T08:30");
        stage.activate("2026-11-23T08:30");
        stage.tick("2026-11-23T09:00");
        done(stage, 1, "2026-11-23T10:05");
        stage.store().setNow(stage.at("2026-12-23T09:00"));
        PlanResults read = results(stage);
        QVERIFY(!read.knowsReplies && !read.knowsViews && !read.knowsOrders);
        QVERIFY(!read.converted.value());
        reply(stage, 1, "2026-11-30T10:30");
        order(stage, 1, 1, "2026-12-01T10:00", 10'000);
        read = results(stage);
        QVERIFY(read.knowsReplies && !read.knowsViews && read.knowsOrders);
        QCOMPARE(read.converted.of, 1);
        QCOMPARE(read.converted.count, 0);
    }
    void anAnswerAfterTheDaysDoesNotCount()
    {
        PlanStage stage;
        live(stage, R"("on_reply":"go_on",)");
        reply(stage, 2, "2026-11-25T12:31");
        QCOMPARE(results(stage, ResultsBy::Step, 2).total.replied, 1);
        QCOMPARE(results(stage, ResultsBy::Step, 3).total.replied, 2);
    }
    void theGoalIsComparedWithTheHoldOut()
    {
        PlanStage stage;
        live(stage, R"("on_reply":"go_on","goal":{"tag":{"any":["VIP"]}},)");
        stage.connection().execute("INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(1, 1, 0, 1), "
                                   "(3, 1, 0, 1); UPDATE enrolment SET state = 6 WHERE target_id = 3");
        stage.reopen();
        stage.tick("2026-11-25T09:00");
        PlanResults read = results(stage);
        QCOMPARE(read.rows[1].results.goal, 1); // a day after the second touch
        QCOMPARE(read.total.goal, 1);
        QCOMPARE(read.converted.of, 0); // the time is not over
        QCOMPARE(read.goal, 1);
        QCOMPARE(read.ended.count(EndReason::Goal), std::size_t(0)); // it had run to its end before
        QCOMPARE(read.heldOut, 1);
        QCOMPARE(read.convertedHeldOut.of, 0);
        QVERIFY(!read.convertedHeldOut.value());
        stage.store().setNow(stage.at("2026-12-20T09:00"));
        read = results(stage);
        QCOMPARE(read.converted.count, 1);
        QCOMPARE(read.converted.of, 2);
        QCOMPARE(read.convertedHeldOut.count, 1);
        QCOMPARE(read.convertedHeldOut.of, 1);
        QVERIFY(read.isSmallSample());
    }
    void withoutAGoalPurchasesAreCompared()
    {
        PlanStage stage;
        live(stage, R"("on_reply":"go_on",)");
        stage.connection().execute("UPDATE enrolment SET state = 6 WHERE target_id = 3");
        QCOMPARE(results(stage).converted.of, 0);
        stage.store().setNow(stage.at("2026-12-20T09:00"));
        const PlanResults read = results(stage);
        QCOMPARE(read.converted.count, 2);
        QCOMPARE(read.converted.of, 2);
        QCOMPARE(read.convertedHeldOut.count, 1);
    }
    void rowsByVariantMemberAndContent()
    {
        PlanStage stage;
        stage.connection().execute("INSERT INTO content(id, name, state, body) VALUES(7, 'tea', 2, 'T')");
        for (int customer : {1, 2})
            stage.befriend(customer, "2026-11-23T08:00");
        stage.import(PlanStage::plan(R"({"day":0,"time":"10:00","variants":{"by":"rotation","of":[{"text":"one"},
            {"content":"tea"}]}})"),
                     "2026-11-23T08:30");
        stage.activate("2026-11-23T08:30");
        stage.connection().execute("UPDATE content SET name = 'tea 2' WHERE id = 7");
        stage.tick("2026-11-23T09:00");
        QCOMPARE(stage.connection().text("SELECT group_concat(text || ifnull(content_id, '-')) FROM "
                                         "(SELECT * FROM task ORDER BY customer_id)"),
                 QStringLiteral("T7,one-"));
        done(stage, 1, "2026-11-23T10:05");
        const PlanResults variants = results(stage, ResultsBy::Variant);
        QCOMPARE(variants.rows.size(), std::size_t(2));
        QCOMPARE(variants.rows[0].label, QStringLiteral("A one"));
        QCOMPARE(variants.rows[0].results.sent(), 0);
        QCOMPARE(variants.rows[1].label, QStringLiteral("B tea 2"));
        QCOMPARE(variants.rows[1].results.sent(), 1);
        QCOMPARE(results(stage, ResultsBy::Content).rows.back().label, QStringLiteral("tea 2"));
        QCOMPARE(results(stage, ResultsBy::Member).rows.front().label, QStringLiteral("林岚"));
        QCOMPARE(results(stage, ResultsBy::Account).rows.front().results.tasks, 2);
    }
    void callsToActionAndPostsShowTheirAnswers()
    {
        Groups team;
        team.import(Groups::groupPlan(tests::both, R"({"date":"2026-11-24"})", R"({"day":0,"time":"10:00","text":"x",
            "call_to_action":{"kind":"relay","deadline_hours":6,"target_percent":15}})"),
                    "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.tick("2026-11-24T09:00");
        QVERIFY(team.done({1, 2}, "2026-11-24T10:01"));
        QCOMPARE(results(team).total.members, 0); // no answers yet
        app::GroupEdits edits(team.store());
        const auto call = storage::GroupStore(team.connection()).calls(storage::GroupId(1)).front();
        QVERIFY(edits.setAnswers(call.id, 6, 40));
        const PlanResults read = results(team);
        QCOMPARE(read.total.members, 40);
        QCOMPARE(read.total.responded, 6);
        QCOMPARE(read.total.sent(), 2);
        QCOMPARE(read.touched, 2);
        QCOMPARE(read.rows.front().call, app::sop::CallKind::Relay);
        QCOMPARE(read.rows.front().targetPercent, 15);
    }
    /// An imported post belongs to the task of its account that was done nearest to it.
    void postsShowWhatCameOfThem()
    {
        Groups team;
        team.import(R"({"name":"p","kind":"moments","audience":{"accounts":["小思"]},"anchor":{"every":"1 days"},
            "steps":[{"time":"10:00","text":"m"}]})",
                    "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.tick("2026-11-23T09:00");
        QVERIFY(team.done({1}, "2026-11-23T10:01"));
        QCOMPARE(results(team).total.counted, 0);
        team.connection()
            .prepare("INSERT INTO moments_post(id, account_id, at, likes, comments) VALUES(1, 1, ?1, 12, 3), (2, 1, "
                     "?2, 99, 9)")
            ->bindAll(team.at("2026-11-23T10:03"), team.at("2026-11-23T14:00"))
            .run();
        const PlanResults read = results(team);
        QCOMPARE(read.total.counted, 1);
        QCOMPARE(read.total.likes, 12);
        QCOMPARE(read.total.comments, 3);
    }
    void responsesAfterTheDeadlineDoNotCount()
    {
        Groups team;
        team.import(Groups::groupPlan(R"({"groups":["A"]})", R"({"date":"2026-11-24"})", R"({"day":0,"time":"10:00",
            "text":"x","call_to_action":{"deadline_hours":6}})"),
                    "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.tick("2026-11-24T09:00");
        QVERIFY(team.done({1}, "2026-11-24T10:00"));
        team.connection().execute("INSERT INTO customer(id, name) VALUES(1, 'a'), (2, 'b')");
        team.connection()
            .prepare(
                "INSERT INTO call_to_action_response(call_id, customer_id, at) SELECT id, 1, ?1 FROM call_to_action "
                "UNION ALL SELECT id, 2, ?2 FROM call_to_action")
            ->bindAll(team.at("2026-11-24T11:00"), team.at("2026-11-24T17:00"))
            .run();
        QCOMPARE(results(team).total.responded, 1);
    }
    void anUnknownPlanIsAnError()
    {
        PlanStage stage;
        const auto read =
            app::sop::resultsOf(stage.store(), QStringLiteral("q"), ResultsBy::Step, 7, stage.fixture().job());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, app::ErrorKind::NotFound);
    }
};

SIYU_TEST(TstPlanResults, "tst_planresults")
#include "tst_planresults.moc"
