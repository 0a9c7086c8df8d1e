#include "tests/app/sop/planfixture.h"
#include "tests/testmain.h"

using namespace tests;

namespace {

// Monday 2026-11-23 and the days after it; 2026-11-28 is a Saturday.
const char *const welcome = R"({"name":"w","kind":"one_to_one","anchor":{"on":"friend_added"},"steps":[
    {"day":0,"after_minutes":5,"text":"a"},{"day":1,"time":"10:00","text":"b"},{"day":3,"time":"10:00","text":"c"}]})";

QByteArray oneStep(const QByteArray &anchor, const QByteArray &step, const QByteArray &more = {})
{
    return R"({"name":"p","kind":"one_to_one","anchor":)" + anchor + more + R"(,"steps":[{"text":"t",)" + step + "}]}";
}

QByteArray manySteps(const QByteArray &more, std::initializer_list<const char *> steps)
{
    QByteArray list;
    for (const char *step : steps)
        list += QByteArray(list.isEmpty() ? "" : ",") + R"({"text":"t",)" + step + "}";
    return R"({"name":"m","kind":"one_to_one",)" + more + R"(,"steps":[)" + list + "]}";
}

const QByteArray added = R"({"on":"friend_added"})";
const QByteArray onAdded = R"("anchor":{"on":"friend_added"})";

} // namespace

class TstPlanDay : public QObject
{
    Q_OBJECT

private slots:
    void stepsFollowTheAnchor()
    {
        World w;
        w.happens(w.addPlan(welcome), 2, "2026-11-23T09:00");
        w.run("2026-11-23T09:01", 7);
        QCOMPARE(w.story(), lines({"2026-11-23T09:05 0.0 c2 scheduled 0", "2026-11-24T10:00 0.1 c2 scheduled 0",
                                   "2026-11-26T10:00 0.2 c2 scheduled 0"}));
        QCOMPARE(int(w.state.enrolments[0].state), int(EnrolmentState::Finished));
    }

    void secondTickOfADayDecidesOnlyWhatIsNew()
    {
        World w;
        const int plan = w.addPlan(welcome);
        w.happens(plan, 1, "2026-11-23T09:00");
        w.happens(plan, 2, "2026-11-23T15:00");
        w.plan("2026-11-23T10:00");
        w.plan("2026-11-23T16:00");
        w.plan("2026-11-23T17:00");
        QCOMPARE(w.story(), lines({"2026-11-23T10:00 0.0 c1 scheduled 20", "2026-11-23T16:00 0.0 c2 scheduled 20"}));
    }

    void delayMaySpillIntoTheNextDay()
    {
        World w;
        w.happens(w.addPlan(oneStep(added, R"("after_minutes":60)")), 0, "2026-11-23T23:30");
        w.run("2026-11-23T23:31", 2);
        QCOMPARE(w.story(), lines({"2026-11-24T00:30 0.0 c0 scheduled 0"}));
    }

    void passedTimeAtEntry_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QString>("story");
        const QString now = QStringLiteral("2026-11-23T15:00 0.0 c0 scheduled 20");
        QTest::newRow("window open") << QByteArray(R"("time":"14:00")") << now;
        QTest::newRow("window closed") << QByteArray(R"("time":"10:00")") << QString();
        QTest::newRow("now") << QByteArray(R"("time":"10:00","if_passed":"now")") << now;
        QTest::newRow("next day") << QByteArray(R"("time":"10:00","if_passed":"next_day")")
                                  << QStringLiteral("2026-11-24T10:00 0.0 c0 scheduled 20");
        QTest::newRow("drop") << QByteArray(R"("time":"14:00","if_passed":"drop")") << QString();
        QTest::newRow("delay") << QByteArray(R"("after_minutes":5)") << now;
    }
    void passedTimeAtEntry()
    {
        QFETCH(QByteArray, step);
        QFETCH(QString, story);
        World w;
        w.happens(w.addPlan(oneStep(added, step)), 0, "2026-11-23T09:00");
        w.run("2026-11-23T15:00", 3);
        QCOMPARE(w.story().join(QLatin1Char('\n')), story);
    }

    void lateEntryMissesClosedStepsAndNobodyEntersAfterTheLast()
    {
        World w;
        const int plan = w.addPlan(welcome);
        w.happens(plan, 1, "2026-11-22T09:00");
        w.happens(plan, 2, "2026-11-01T09:00");
        const EntryCounts counts = w.plan("2026-11-24T09:00");
        QCOMPARE(counts.entered, 1);
        QCOMPARE(counts.tooLate, 1);
        w.run("2026-11-24T09:00", 4);
        QCOMPARE(w.story(), lines({"2026-11-25T10:00 0.2 c1 scheduled 0"}));
    }

    void falseConditionIsNotApplicableAndThePlanGoesOn()
    {
        World w;
        const int plan = w.addPlan(
            manySteps(onAdded, {R"("day":1,"time":"10:00","condition":{"segment":"s"})", R"("day":2,"time":"10:00")"}));
        w.happens(plan, 0, "2026-11-23T09:00");
        w.facts.rules[w.set.plans[0].steps[0].condition] = [](CustomerSlot, LocalDay) { return false; };
        w.run("2026-11-23T09:00", 4);
        QCOMPARE(w.story(),
                 lines({"2026-11-24T10:00 0.0 c0 not_applicable 19", "2026-11-25T10:00 0.1 c0 scheduled 0"}));
    }

    void higherPriorityTakesTheDayAndTheOtherWaitsThenIsDisplaced()
    {
        World w;
        w.guards.maxPerDay = 1;
        const int low = w.addPlan(oneStep(added, R"("day":1,"time":"09:00")", R"(,"priority":10)"));
        const int high = w.addPlan(
            manySteps(onAdded + R"(,"priority":90)",
                      {R"("day":1,"time":"10:00")", R"("day":2,"time":"10:00")", R"("day":3,"time":"10:00")"}));
        w.happens(low, 0, "2026-11-23T08:30");
        w.happens(high, 0, "2026-11-23T08:30");
        w.run("2026-11-23T08:30", 6);
        QCOMPARE(w.story(), lines({"2026-11-24T10:00 1.0 c0 scheduled 0", "2026-11-25T10:00 1.1 c0 scheduled 0",
                                   "2026-11-26T10:00 1.2 c0 scheduled 0", "2026-11-26T09:00 0.0 c0 blocked 18"}));
        QCOMPARE(int(w.touches.back().reason.plan), high);
    }

    void serveIsCountedButNeverHeld()
    {
        World w;
        w.guards.maxPerDay = 1;
        const int plan =
            w.addPlan(manySteps(onAdded, {R"("day":1,"time":"10:00","purpose":"serve")",
                                          R"("day":1,"time":"11:00","purpose":"serve")", R"("day":1,"time":"12:00")"}));
        w.happens(plan, 0, "2026-11-23T09:00");
        w.run("2026-11-23T09:00", 4);
        QCOMPARE(w.story(), lines({"2026-11-24T10:00 0.0 c0 scheduled 0", "2026-11-24T11:00 0.1 c0 scheduled 0",
                                   "2026-11-25T12:00 0.2 c0 scheduled 3"}));
    }

    void quietHoursMoveToTheirEndAndTheDistanceIsKept()
    {
        World w;
        w.guards.quiet = QuietHours{22 * 60, 8 * 60 + 30};
        w.happens(w.addPlan(welcome), 0, "2026-11-23T23:00");
        w.run("2026-11-23T23:01", 6);
        QCOMPARE(w.story(), lines({"2026-11-24T08:30 0.0 c0 scheduled 1", "2026-11-25T10:00 0.1 c0 scheduled 22",
                                   "2026-11-27T10:00 0.2 c0 scheduled 22"}));
    }

    void restDays_data()
    {
        QTest::addColumn<QByteArray>("guards");
        QTest::addColumn<QString>("story");
        QTest::newRow("send") << QByteArray(R"({"weekends":"send"})")
                              << QStringLiteral("2026-11-28T10:00 0.0 c0 scheduled 0");
        QTest::newRow("skip") << QByteArray(R"({"weekends":"skip"})")
                              << QStringLiteral("2026-11-28T10:00 0.0 c0 skipped 9");
        QTest::newRow("Next working day")
            << QByteArray(R"({"weekends":"next_workday"})") << QStringLiteral("2026-12-01T10:00 0.0 c0 scheduled 9");
    }
    void restDays()
    {
        QFETCH(QByteArray, guards);
        QFETCH(QString, story);
        World w;
        w.facts.days[World::day("2026-11-30")] = DayKind::Holiday;
        w.happens(w.addPlan(oneStep(added, R"("day":5,"time":"10:00")", R"(,"guards":)" + guards)), 0,
                  "2026-11-23T09:00");
        w.run("2026-11-23T09:00", 10);
        QCOMPARE(w.story(), QStringList{story});
    }

    void nightsAreLeftBeforeRestDays_data()
    {
        QTest::addColumn<QByteArray>("added");
        QTest::addColumn<QString>("sent");
        const QString monday = QStringLiteral("2026-11-30T08:30");
        QTest::newRow("Friday night") << QByteArray("2026-11-27T22:40") << monday;
        QTest::newRow("Saturday morning") << QByteArray("2026-11-28T06:00") << monday;
        QTest::newRow("Saturday afternoon") << QByteArray("2026-11-28T18:00") << QStringLiteral("2026-11-30T18:30");
        QTest::newRow("Saturday night") << QByteArray("2026-11-28T22:40") << monday;
        QTest::newRow("Sunday night") << QByteArray("2026-11-29T23:10") << monday;
    }
    void nightsAreLeftBeforeRestDays()
    {
        QFETCH(QByteArray, added);
        QFETCH(QString, sent);
        World w;
        w.happens(w.addPlan(oneStep(::added, R"("after_minutes":30)",
                                    R"(,"guards":{"weekends":"next_workday","quiet":["22:00","08:30"]})")),
                  0, added.constData());
        w.run(added.constData(), 5);
        QCOMPARE(w.touches.size(), size_t(1));
        QCOMPARE(w.story().first().left(16), sent);
    }

    void restDaysKeepTheOrderOfSteps()
    {
        World w;
        // Saturday 10:00 and Sunday 09:00 move to Monday, one after the other.
        const int plan = w.addPlan(manySteps(R"("anchor":{"date":"2026-11-28"},"guards":{"weekends":"next_workday"})",
                                             {R"("day":0,"time":"10:00")", R"("day":1,"time":"09:00")"}));
        w.happens(plan, 0, "2026-11-01T09:00");
        w.run("2026-11-23T09:00", 10);
        QCOMPARE(w.story(), lines({"2026-11-30T10:00 0.0 c0 scheduled 9", "2026-11-30T10:00 0.1 c0 scheduled 22"}));
    }

    void aReminderBeforeADayComesBeforeIt_data()
    {
        QTest::addColumn<QByteArray>("entered");
        QTest::addColumn<QString>("story");
        QTest::newRow("in time") << QByteArray("2026-11-23T09:00") << QStringLiteral("2026-11-27T10:00 0.0 c0 scheduled 9");
        QTest::newRow("too late for the day before") << QByteArray("2026-11-28T09:00")
                                                     << QStringLiteral("2026-11-29T10:00 0.0 c0 skipped 9");
    }
    void aReminderBeforeADayComesBeforeIt()
    {
        QFETCH(QByteArray, entered);
        QFETCH(QString, story);
        World w;
        const int plan = w.addPlan(manySteps(R"("anchor":{"date":"2026-11-30"},"guards":{"weekends":"next_workday"})",
                                             {R"("day":-1,"time":"10:00")", R"("day":0,"time":"10:00")"}));
        w.happens(plan, 0, "2026-11-01T09:00");
        w.run(entered.constData(), 10);
        QCOMPARE(w.story(), QStringList({story, QStringLiteral("2026-11-30T10:00 0.1 c0 scheduled 0")}));
    }

    void capsRollOverSevenAndThirtyDays()
    {
        World w;
        w.guards.maxPerWeek = 2;
        w.guards.maxWaitDays = 9;
        // Two touches at the end of a week: the third, on the following Monday, must wait for the seventh day.
        const int plan = w.addPlan(manySteps(onAdded, {R"("day":4,"time":"10:00")", R"("day":5,"time":"10:00")",
                                                       R"("day":7,"time":"10:00")"}));
        w.happens(plan, 0, "2026-11-23T09:00");
        w.run("2026-11-23T09:00", 20);
        QCOMPARE(w.story(), lines({"2026-11-27T10:00 0.0 c0 scheduled 0", "2026-11-28T10:00 0.1 c0 scheduled 0",
                                   "2026-12-04T10:00 0.2 c0 scheduled 4"}));
    }

    void theMonthOfACapIsThirtyDays()
    {
        World w;
        w.guards.maxPerMonth = 1;
        w.guards.maxWaitDays = 60;
        const int plan = w.addPlan(manySteps(onAdded, {R"("day":6,"time":"10:00")", R"("day":10,"time":"10:00")"}));
        w.happens(plan, 0, "2026-11-23T09:00");
        w.run("2026-11-23T09:00", 60);
        QCOMPARE(w.story(), lines({"2026-11-29T10:00 0.0 c0 scheduled 0", "2026-12-29T10:00 0.1 c0 scheduled 5"}));
    }

    void massSendsOfAMonthAreLimited_data()
    {
        QTest::addColumn<int>("quota");
        QTest::addColumn<QStringList>("sent"); // days of November and December 2026
        QTest::newRow("four a month") << int(MassSendQuota::FourAMonth)
                                      << lines({"11-24", "11-24", "11-25", "11-25", "12-01", "12-01", "12-02", "12-02"});
        QTest::newRow("one a day") << int(MassSendQuota::OneADay)
                                   << lines({"11-24", "11-25", "11-26", "11-27", "11-28", "11-29", "11-30", "12-01"});
    }
    void massSendsOfAMonthAreLimited()
    {
        QFETCH(int, quota);
        World w;
        w.guards.massSends = MassSendQuota(quota);
        w.guards.maxWaitDays = 20;
        // Two a day for four days; each waits until the quota allows it.
        QByteArray steps;
        for (int i = 0; i < 8; ++i)
            steps += QByteArray(i ? "," : "") + R"({"text":"t","via":"mass_send","day":)" + QByteArray::number(1 + i / 2) +
                     R"(,"time":"10:00"})";
        const int plan = w.addPlan(R"({"name":"m","kind":"one_to_one",)" + onAdded + R"(,"steps":[)" + steps + "]}");
        w.happens(plan, 0, "2026-11-23T09:00");
        w.run("2026-11-23T09:00", 20);
        QStringList sent;
        for (const Touch &touch : w.touches)
            sent << storage::isoDay(w.set.teamZone().dayOf(touch.at)).mid(5);
        QTEST(sent, "sent");
    }

    void aMassSendOfTheFirstCountsForItsMonth()
    {
        World w;
        w.guards.massSends = MassSendQuota::FourAMonth;
        w.guards.maxWaitDays = 5;
        QByteArray steps;
        for (int i = 0; i < 6; ++i) // two a day for three days
            steps += QByteArray(i ? "," : "") + R"({"text":"t","via":"mass_send","day":)" + QByteArray::number(1 + i / 2) +
                     R"(,"time":"10:00"})";
        const int plan = w.addPlan(R"({"name":"m","kind":"one_to_one",)" + onAdded + R"(,"steps":[)" + steps + "]}");
        w.happens(plan, 0, "2026-11-30T09:00");
        w.run("2026-11-30T09:00", 20);
        QStringList sent;
        for (const Touch &touch : w.touches) {
            if (touch.state == app::sop::TouchState::Scheduled)
                sent << storage::isoDay(w.set.teamZone().dayOf(touch.at)).mid(5);
        }
        QCOMPARE(sent, lines({"12-01", "12-01", "12-02", "12-02"}));
    }

    void aStepIsNotDisplacedByItsOwnPlan()
    {
        World w;
        w.guards.maxPerWeek = 1;
        const int plan = w.addPlan(manySteps(onAdded, {R"("day":1,"time":"10:00")", R"("day":2,"time":"10:00")"}));
        w.happens(plan, 0, "2026-11-23T09:00");
        w.run("2026-11-23T09:00", 8);
        QCOMPARE(w.story(), lines({"2026-11-24T10:00 0.0 c0 scheduled 0", "2026-11-27T10:00 0.1 c0 blocked 4"}));
    }

    void aReplyEndsAPlanUnlessItGoesOn_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<int>("touches");
        QTest::newRow("Default") << QByteArray() << 1;
        QTest::newRow("end") << QByteArray(R"(,"on_reply":"end")") << 1;
        QTest::newRow("go on") << QByteArray(R"(,"on_reply":"go_on")") << 2;
        QTest::newRow("of another account") << QByteArray(R"(,"per":"friendship")") << 2;
    }
    void aReplyEndsAPlanUnlessItGoesOn()
    {
        QFETCH(QByteArray, more);
        QFETCH(int, touches);
        World w;
        const int plan =
            w.addPlan(manySteps(onAdded + more, {R"("day":1,"time":"10:00")", R"("day":3,"time":"10:00")"}));
        w.happens(plan, 0, "2026-11-23T09:00");
        w.run("2026-11-23T09:00", 2);
        w.facts.replies[{0, 0}] = w.at("2026-11-24T12:00");
        w.run("2026-11-25T08:00", 4);
        QCOMPARE(int(w.touches.size()), touches);
        QCOMPARE(w.state.enrolments[0].ended == EndReason::Replied, touches == 1);
    }

    void gapMovesWithinTheWindowOrToTheNextDay()
    {
        World w;
        const int plan = w.addPlan(
            manySteps(onAdded + R"(,"guards":{"min_gap_hours":3})",
                      {R"("day":1,"time":"10:00")", R"("day":1,"time":"11:30")", R"("day":1,"time":"12:00")"}));
        w.happens(plan, 0, "2026-11-23T09:00");
        w.run("2026-11-23T09:00", 4);
        QCOMPARE(w.story(), lines({"2026-11-24T10:00 0.0 c0 scheduled 0", "2026-11-24T13:00 0.1 c0 scheduled 2",
                                   "2026-11-25T13:30 0.2 c0 scheduled 2"}));
    }

    void sellingIsRefusedInTheNurturePeriod_data()
    {
        QTest::addColumn<int>("daysAsFriend");
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<int>("coldDays");
        QTest::addColumn<QString>("story");
        const QString sent = QStringLiteral("2026-11-23T10:00 0.0 c0 scheduled 0");
        const QString nurture = QStringLiteral("2026-11-23T10:00 0.0 c0 blocked 11");
        QTest::newRow("in nurture") << 29 << QByteArray() << 0 << nurture;
        QTest::newRow("after nurture") << 30 << QByteArray() << 0 << sent;
        QTest::newRow("question yesterday") << 5 << QByteArray("2026-11-22T09:00") << 0 << sent;
        QTest::newRow("question long ago") << 5 << QByteArray("2026-11-21T09:00") << 0 << nurture;
        QTest::newRow("cold start") << 400 << QByteArray() << 1 << QStringLiteral("2026-11-23T10:00 0.0 c0 blocked 12");
    }
    void sellingIsRefusedInTheNurturePeriod()
    {
        QFETCH(int, daysAsFriend);
        QFETCH(QByteArray, question);
        QFETCH(int, coldDays);
        QFETCH(QString, story);
        World w;
        const LocalDay today = World::day("2026-11-23");
        w.facts.customers[0].firstFriendDay = today - daysAsFriend;
        if (!question.isEmpty())
            w.facts.customers[0].questionAt = w.at(question.constData());
        w.guards.coldStartUntil = coldDays ? today + coldDays : 0;
        w.happens(w.addPlan(oneStep(R"({"date":"2026-11-23"})", R"("time":"10:00","purpose":"sell")")), 0,
                  "2026-11-01T09:00");
        w.plan("2026-11-23T08:00");
        QCOMPARE(w.story(), QStringList{story});
    }

    void whoMustNotBeContactedIsNot_data()
    {
        QTest::addColumn<int>("gate");
        QTest::addColumn<bool>("friendOpen");
        QTest::addColumn<bool>("deleted");
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QString>("story");
        const QByteArray chat = R"("time":"10:00")";
        const QByteArray call = R"("time":"10:00","via":"call")";
        const QByteArray recall = R"("time":"10:00","via":"call","purpose":"recall")";
        const QString yes = QStringLiteral("scheduled 0");
        QTest::newRow("do not contact") << 1 << true << false << chat << QStringLiteral("blocked 13");
        QTest::newRow("consent withdrawn") << 2 << true << false << call << QStringLiteral("blocked 14");
        QTest::newRow("no friendship") << 0 << false << false << chat << QStringLiteral("blocked 16");
        QTest::newRow("call needs no friendship") << 0 << false << false << call << yes;
        QTest::newRow("deleted us, call") << 0 << false << true << call << QStringLiteral("blocked 15");
        QTest::newRow("deleted us, recall") << 0 << false << true << recall << yes;
    }
    void whoMustNotBeContactedIsNot()
    {
        QFETCH(int, gate);
        QFETCH(bool, friendOpen);
        QFETCH(bool, deleted);
        QFETCH(QByteArray, step);
        QFETCH(QString, story);
        World w;
        CustomerFacts &customer = w.facts.customers[0];
        customer.gate = Gate(gate);
        customer.sender = friendOpen ? 1 : 0;
        customer.deletedUs = deleted;
        w.happens(w.addPlan(oneStep(R"({"date":"2026-11-23"})", step)), 0, "2026-11-01T09:00");
        w.plan("2026-11-23T08:00");
        QCOMPARE(w.story().value(0).section(QLatin1Char(' '), 3), story);
    }

    void afterDeletionAtMostTwoRecalls()
    {
        World w;
        w.facts.customers[0].sender = 0;
        w.facts.customers[0].deletedUs = true;
        const int plan = w.addPlan(manySteps(R"("anchor":{"on":"segment_entered"})",
                                             {R"("day":0,"time":"10:00","via":"call","purpose":"recall")",
                                              R"("day":1,"time":"10:00","via":"sms","purpose":"recall")",
                                              R"("day":2,"time":"10:00","via":"friend_request","purpose":"recall")"}));
        w.happens(plan, 0, "2026-11-23T08:00");
        w.run("2026-11-23T08:00", 4);
        QCOMPARE(w.story().value(2), QStringLiteral("2026-11-25T10:00 0.2 c0 blocked 17"));
    }

    void friendshipPlanEndsWithItsFriendship()
    {
        World w;
        const int plan = w.addPlan(
            manySteps(onAdded + R"(,"per":"friendship")", {R"("day":1,"time":"10:00")", R"("day":2,"time":"10:00")"}));
        w.happens(plan, 0, "2026-11-23T09:00", 1);
        w.happens(plan, 0, "2026-11-23T09:00", 2);
        w.run("2026-11-23T09:00", 2);
        w.facts.links[{0, 1}] = Link::DeletedByCustomer;
        w.run("2026-11-25T08:00", 1);
        QCOMPARE(w.story(), lines({"2026-11-24T10:00 0.0 c0 scheduled 0", "2026-11-24T10:00 0.0 c0 scheduled 0",
                                   "2026-11-25T10:00 0.1 c0 scheduled 0"}));
        QCOMPARE(w.touches.back().account, AccountKey(2));
    }

    void handTouchesOfAnAccountAreLimited()
    {
        World w;
        w.guards.handTouchesPerAccountDay = 2;
        const int plan = w.addPlan(oneStep(added, R"("day":1,"time":"10:00")"));
        for (CustomerSlot c = 0; c < 3; ++c)
            w.happens(plan, c, "2026-11-23T09:00");
        w.run("2026-11-23T09:00", 3);
        QCOMPARE(w.story().value(2), QStringLiteral("2026-11-25T10:00 0.0 c2 scheduled 7"));
    }

    void exclusionSetHoldsOneAtATimeByPriority()
    {
        World w;
        const int low =
            w.addPlan(oneStep(added, R"("day":2,"time":"10:00")", R"(,"priority":10,"exclusive_with":"x")"));
        const int high = w.addPlan(oneStep(R"({"on":"tag_given","tag":"t"})", R"("day":2,"time":"11:00")",
                                           R"(,"priority":20,"exclusive_with":"x")"));
        w.happens(low, 0, "2026-11-23T09:00");
        w.plan("2026-11-23T10:00");
        w.happens(high, 0, "2026-11-24T09:00");
        w.run("2026-11-24T10:00", 5);
        QCOMPARE(w.story(), lines({"2026-11-26T11:00 1.0 c0 scheduled 0"}));
        QCOMPARE(int(w.state.enrolments[0].ended), int(EndReason::Displaced));
    }

    void equalPriorityDoesNotDisplaceInAnExclusionSet()
    {
        World w;
        const QByteArray set = R"(,"priority":20,"exclusive_with":"x")";
        const int first = w.addPlan(oneStep(added, R"("day":2,"time":"10:00")", set));
        const int second = w.addPlan(oneStep(R"({"on":"tag_given","tag":"t"})", R"("day":2,"time":"11:00")", set));
        w.happens(first, 0, "2026-11-23T09:00");
        w.plan("2026-11-23T10:00");
        w.happens(second, 0, "2026-11-24T09:00");
        QCOMPARE(w.plan("2026-11-24T10:00").excluded, 1);
        w.run("2026-11-25T09:00", 1);
        QCOMPARE(w.story(), lines({"2026-11-25T10:00 0.0 c0 scheduled 0"}));
        QCOMPARE(int(w.state.enrolments[0].ended), int(EndReason::Finished));
    }

    void cyclesComeRoundForOneEnrolment()
    {
        World w;
        const int plan = w.addPlan(oneStep(R"({"every":"week","weekday":[1,4]})", R"("time":"10:00")"));
        w.happens(plan, 0, "2026-11-01T09:00");
        w.run("2026-11-23T12:30", 12);
        QCOMPARE(w.story(), lines({"2026-11-26T10:00 0.0 c0 scheduled 0", "2026-11-30T10:00 0.0 c0 scheduled 0",
                                   "2026-12-03T10:00 0.0 c0 scheduled 0"}));
        QCOMPARE(w.state.enrolments.size(), size_t(1));
    }

    void everyOccurrenceOfACycleIsPlayed_data()
    {
        QTest::addColumn<QByteArray>("anchor");
        QTest::addColumn<QByteArray>("steps");
        QTest::addColumn<QStringList>("days");
        QTest::newRow("monthly") << QByteArray(R"({"every":"month","day":[8,18,28]})")
                                 << QByteArray(R"({"day":-3,"time":"10:00","text":"t"},{"day":0,"time":"10:00","text":"t"},
                                                  {"day":8,"time":"10:00","text":"t"})")
                                 << QStringList{QStringLiteral("11-25 0"), QStringLiteral("11-26 2"), QStringLiteral("11-28 1"),
                                                QStringLiteral("12-05 0"), QStringLiteral("12-06 2"), QStringLiteral("12-08 1"),
                                                QStringLiteral("12-15 0"), QStringLiteral("12-16 2"), QStringLiteral("12-18 1"),
                                                QStringLiteral("12-25 0"), QStringLiteral("12-26 2")};
        QTest::newRow("weekly") << QByteArray(R"({"every":"week","weekday":[1,4]})")
                                << QByteArray(R"({"day":0,"time":"10:00","text":"t"},{"day":3,"time":"10:00","text":"t"})")
                                << QStringList{QStringLiteral("11-23 0"), QStringLiteral("11-26 0"), QStringLiteral("11-26 1"),
                                               QStringLiteral("11-29 1"), QStringLiteral("11-30 0"), QStringLiteral("12-03 0"),
                                               QStringLiteral("12-03 1"), QStringLiteral("12-06 1")};
    }
    void everyOccurrenceOfACycleIsPlayed()
    {
        QFETCH(QByteArray, anchor);
        QFETCH(QByteArray, steps);
        QFETCH(QStringList, days);
        World w;
        const int plan =
            w.addPlan(R"({"name":"m","kind":"one_to_one","anchor":)" + anchor + R"(,"steps":[)" + steps + "]}");
        w.happens(plan, 0, "2026-11-01T09:00");
        const QString last = days.last().left(5);
        w.run("2026-11-23T09:00", 34);
        QStringList told;
        std::set<std::pair<int, int>> places;
        for (const Touch &touch : w.touches) {
            QCOMPARE(int(touch.state), int(TouchState::Scheduled));
            QVERIFY(places.insert({touch.cycle, touch.step}).second); // each has its own task
            const QString date = storage::isoDay(touch.day).mid(5);
            if (date <= last)
                told << QStringLiteral("%1 %2").arg(date).arg(touch.step);
        }
        told.sort();
        QCOMPARE(told, days);
    }

    void birthdayOfALeapDayFallsOnTheLastOfFebruary()
    {
        World w;
        w.facts.customers[0].birthMonthDay = 229;
        const int plan = w.addPlan(
            manySteps(R"("anchor":{"on":"birthday"})", {R"("day":-3,"time":"10:00")", R"("day":0,"time":"10:00")"}));
        w.happens(plan, 0, "2026-11-01T09:00");
        w.run("2026-11-23T09:00", 120);
        QCOMPARE(w.story(), lines({"2027-02-25T10:00 0.0 c0 scheduled 0", "2027-02-28T10:00 0.1 c0 scheduled 0"}));
    }

    void comingAgainNeedsANewHappeningAndTheTime()
    {
        World w;
        const int plan = w.addPlan(oneStep(added, R"("after_minutes":5)", R"(,"reentry":{"after_days":10})"));
        w.happens(plan, 0, "2026-11-23T09:00");
        w.run("2026-11-23T09:00", 5);
        QCOMPARE(w.touches.size(), size_t(1));
        w.happens(plan, 0, "2026-11-30T09:00");
        w.plan("2026-11-30T09:00");
        QCOMPARE(w.touches.size(), size_t(1));
        w.happens(plan, 0, "2026-12-13T09:00");
        w.plan("2026-12-13T09:00");
        QCOMPARE(w.touches.size(), size_t(2));
    }

    void aLaterOrderTakesAWaitingWinBackAlong()
    {
        World w;
        const int plan = w.addPlan(oneStep(R"({"on":"last_order"})", R"("day":5,"time":"10:00")"));
        w.happens(plan, 0, "2026-11-23T09:00");
        w.plan("2026-11-23T12:00");
        w.facts.happenings[plan].clear();
        w.happens(plan, 0, "2026-11-26T09:00");
        w.run("2026-11-26T12:00", 10);
        QCOMPARE(w.story(), lines({"2026-12-01T10:00 0.0 c0 scheduled 0"}));
    }

    void goalEndsTheEnrolment()
    {
        World w;
        const int plan = w.addPlan(oneStep(added, R"("day":3,"time":"10:00")", R"(,"goal":{"segment":"g"})"));
        w.happens(plan, 0, "2026-11-23T09:00");
        w.facts.rules[w.set.plans[0].goal] = [](CustomerSlot, LocalDay day) { return day >= World::day("2026-11-25"); };
        w.run("2026-11-23T09:00", 6);
        QCOMPARE(w.story(), QStringList());
        QCOMPARE(int(w.state.enrolments[0].state), int(EnrolmentState::Goal));
    }

    void daysWhileClosedArePlannedInOrderAndWhatExpiredIsMissed()
    {
        World w;
        w.guards.maxPerWeek = 2;
        const int plan = w.addPlan(manySteps(onAdded, {R"("day":1,"time":"10:00")", R"("day":2,"time":"10:00")",
                                                       R"("day":6,"time":"10:00")", R"("day":6,"time":"11:00")"}));
        w.happens(plan, 0, "2026-11-23T09:00");
        w.plan("2026-11-23T09:00");
        const UtcMs now = w.at("2026-11-29T12:00");
        for (LocalDay day = World::day("2026-11-24"); day <= World::day("2026-11-29"); ++day)
            planDay(day, now, w.set, w.state, w.facts, w.guards, w.touches);
        QCOMPARE(w.story(), lines({"2026-11-24T10:00 0.0 c0 missed 21", "2026-11-25T10:00 0.1 c0 missed 21",
                                   "2026-11-29T10:00 0.2 c0 scheduled 0", "2026-11-29T11:00 0.3 c0 scheduled 0"}));
    }

    void planZoneTurnsTimesIntoInstants()
    {
        World w;
        w.happens(w.addPlan(oneStep(added, R"("day":1,"time":"10:00")", R"(,"timezone":"Asia/Tokyo")")), 0,
                  "2026-11-23T09:00");
        w.run("2026-11-23T09:00", 3);
        QCOMPARE(w.story(), lines({"2026-11-24T09:00 0.0 c0 scheduled 0"}));
    }

    void heldOutReceiveNothing()
    {
        World w;
        w.facts = FakeFacts(2000);
        const int plan =
            w.addPlan(oneStep(added, R"("day":1,"time":"10:00","via":"mass_send")", R"(,"holdout_percent":20)"));
        for (CustomerSlot c = 0; c < 2000; ++c)
            w.happens(plan, c, "2026-11-23T09:00");
        const EntryCounts counts = w.plan("2026-11-23T09:00");
        QCOMPARE(counts.entered + counts.heldOut, 2000);
        QVERIFY2(counts.heldOut > 300 && counts.heldOut < 500, qPrintable(QString::number(counts.heldOut)));
        w.run("2026-11-24T09:00", 1);
        QCOMPARE(int(w.touches.size()), counts.entered);
    }
};

SIYU_TEST(TstPlanDay, "tst_planday")
#include "tst_planday.moc"
