#include "tests/app/sop/planforms.h"
#include "tests/testmain.h"

using namespace tests;

/// Who is in a plan, and which step comes when.
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

    /// A day on which the program was closed is planned after customers have entered by hand.
    void aDayPlannedLateSaysNothingAboutWhoEnteredSince()
    {
        World w;
        const int plan = w.addPlan(oneStep(added, R"("day":1,"time":"10:00")",
                                           R"(,"audience":{"rule":{"tag":{"any":["VIP"]}}})"));
        const LocalDay today = World::day("2026-11-23");
        w.facts.rules[w.set.plans[size_t(plan)].audience] = [today](CustomerSlot, LocalDay day) { return day >= today; };
        w.happens(plan, 1, "2026-11-23T08:00");
        const UtcMs now = w.at("2026-11-23T09:00");
        enrolAudience(plan, today, now, w.set, w.state, w.facts, w.guards);
        for (const LocalDay day : {today - 2, today - 1, today})
            planDay(day, now, w.set, w.state, w.facts, w.guards, w.touches);
        QCOMPARE(w.state.enrolments.size(), size_t(1));
        QVERIFY(w.state.enrolments[0].running());
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
