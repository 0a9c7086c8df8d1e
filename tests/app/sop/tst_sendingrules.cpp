#include "tests/app/sop/planforms.h"
#include "tests/testmain.h"

using namespace tests;

/// What moves, blocks or displaces a touch.
class TstSendingRules : public QObject
{
    Q_OBJECT

private slots:
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

    void whatComesBackOnARestDayWasNotMovedByIt()
    {
        World w;
        w.guards.maxPerDay = 1;
        w.happens(w.addPlan(oneStep(added, R"("day":1,"time":"18:00")")), 0, "2026-11-27T08:30"); // a Friday
        w.plan("2026-11-27T08:30");
        w.state.counts.add({TargetKind::Customer, 0}, World::day("2026-11-28"), w.at("2026-11-28T08:30"), false, -1);
        w.plan("2026-11-28T08:30");
        w.state.counts = {};
        w.plan("2026-11-28T09:00");
        QCOMPARE(w.story(), lines({"2026-11-28T18:00 0.0 c0 scheduled 0"}));
    }

    /// The day is planned once more after the touch that filled it is gone: at 09:30, when the step that waits would
    /// still be on time, and at 21:00, when it would not.
    void aStepHeldBackIsMadeTodayWhenTheLimitIsLifted_data()
    {
        QTest::addColumn<QByteArray>("again");
        QTest::addColumn<bool>("isLifted");
        QTest::addColumn<QString>("made");
        QTest::newRow("in time") << QByteArray("2026-11-24T09:30") << true
                                 << QStringLiteral("2026-11-24T11:00 0.0 c0 scheduled 0");
        QTest::newRow("still full") << QByteArray("2026-11-24T09:30") << false
                                    << QStringLiteral("2026-11-25T11:00 0.0 c0 scheduled 3");
        QTest::newRow("too late") << QByteArray("2026-11-24T21:00") << true
                                  << QStringLiteral("2026-11-25T11:00 0.0 c0 scheduled 3");
    }
    void aStepHeldBackIsMadeTodayWhenTheLimitIsLifted()
    {
        QFETCH(QByteArray, again);
        QFETCH(bool, isLifted);
        QFETCH(QString, made);
        World w;
        w.guards.maxPerDay = 1;
        w.happens(w.addPlan(oneStep(added, R"("day":1,"time":"11:00")")), 0, "2026-11-23T08:30");
        w.plan("2026-11-23T08:30");
        w.state.counts.add({TargetKind::Customer, 0}, World::day("2026-11-24"), w.at("2026-11-24T08:30"), false, -1);
        w.plan("2026-11-24T08:30");
        const Enrolment heldBack = w.state.enrolments.front();
        QCOMPARE(heldBack.nextDay, World::day("2026-11-25"));
        if (isLifted)
            w.state.counts = {};
        w.plan(again.constData());
        if (w.touches.empty())
            QVERIFY(w.state.enrolments.front().nextAt == heldBack.nextAt && w.state.enrolments.front().waited == 1);
        w.plan("2026-11-25T08:30");
        QCOMPARE(w.story(), QStringList{made});
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
};

SIYU_TEST(TstSendingRules, "tst_sendingrules")
#include "tst_sendingrules.moc"
