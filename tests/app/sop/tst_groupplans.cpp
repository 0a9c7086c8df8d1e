#include "tests/app/sop/planfixture.h"
#include "tests/testmain.h"

using namespace tests;

namespace {

/// Group 0 of account 1, opened on 2026-11-23; group 1 of account 2, opened long ago.
World groups()
{
    World w;
    w.guards.maxPerGroupDay = 3;
    w.guards.maxPerGroupWeek = 10;
    GroupFacts young, old;
    young.owner = 1;
    young.openedDay = World::day("2026-11-23");
    young.cast = {{1, 11}, {3, 13}};
    old.owner = 2;
    old.openedDay = World::day("2026-01-01");
    w.facts.groups = {young, old};
    return w;
}

QByteArray plan(const char *anchor, const QByteArray &steps, const char *more = "")
{
    return QByteArray(R"({"name":"g","kind":"group","anchor":)") + anchor + more + R"(,"steps":[)" + steps + "]}";
}

constexpr const char *opened = R"({"on":"group_opened"})";

} // namespace

/// SOPs for groups and Moments, by tables computed by hand.
class TstGroupPlans : public QObject
{
    Q_OBJECT

private slots:
    void aGroupIsWorkedThroughFromItsOpeningDay()
    {
        World w = groups();
        const int index =
            w.addPlan(plan(opened, R"({"day":0,"time":"10:00","text":"a"},{"day":0,"time":"20:00","text":"b"},
                                                    {"day":2,"time":"09:00","text":"c"})"));
        w.happens(index, 0, "2026-11-23T00:00");
        w.run("2026-11-23T09:00", 4);
        QCOMPARE(w.story(), lines({"2026-11-23T10:00 0.0 c0 scheduled 0", "2026-11-23T20:00 0.1 c0 scheduled 0",
                                   "2026-11-25T09:00 0.2 c0 scheduled 0"}));
        QCOMPARE(w.touches.front().account, AccountKey(1));
    }
    /// The minimum gap between touches is one between touches of a customer. The fourth step keeps its distance to the
    /// third, which is a day late, and waits a day for the limit of the week.
    void capsAreThoseOfGroups()
    {
        World w = groups();
        w.guards.minGapHours = 20;
        w.guards.maxPerDay = 1;
        w.guards.maxPerGroupDay = 2;
        w.guards.maxPerGroupWeek = 3;
        w.guards.maxWaitDays = 1;
        const int index =
            w.addPlan(plan(opened, R"({"day":0,"time":"10:00","text":"a"},{"day":0,"time":"11:00","text":"b"},
                                                    {"day":0,"time":"12:00","text":"c"},{"day":1,"time":"13:00","text":"d"})"));
        w.happens(index, 0, "2026-11-23T00:00");
        w.run("2026-11-23T09:00", 9);
        QCOMPARE(w.story(), lines({"2026-11-23T10:00 0.0 c0 scheduled 0", "2026-11-23T11:00 0.1 c0 scheduled 0",
                                   "2026-11-24T12:00 0.2 c0 scheduled 45", "2026-11-26T13:00 0.3 c0 blocked 46"}));
    }
    void aPlanMayBeStricter()
    {
        World w = groups();
        const int index = w.addPlan(plan(R"({"date":"2026-11-24"})",
                                         R"({"day":0,"time":"10:00","text":"a"},{"day":0,"time":"11:00","text":"b"})",
                                         R"(,"guards":{"max_per_day":1})"));
        w.happens(index, 1, "2026-11-23T00:00");
        w.run("2026-11-23T09:00", 3);
        QCOMPARE(w.story(), lines({"2026-11-24T10:00 0.0 c1 scheduled 0",
                                   "2026-11-24T11:00 0.1 c1 blocked 45"})); // dated: no waiting
    }
    void aDifferentGroupHasLimitsOfItsOwn()
    {
        World w = groups();
        w.guards.maxPerGroupDay = 1;
        const int index =
            w.addPlan(plan(R"({"every":"week","weekday":[2]})", R"({"day":0,"time":"10:00","text":"a"})"));
        w.happens(index, 0, "2026-11-23T00:00");
        w.happens(index, 1, "2026-11-23T00:00");
        w.run("2026-11-23T09:00", 9);
        QCOMPARE(w.story(), lines({"2026-11-24T10:00 0.0 c0 scheduled 0", "2026-11-24T10:00 0.0 c1 scheduled 0",
                                   "2026-12-01T10:00 0.0 c0 scheduled 0", "2026-12-01T10:00 0.0 c1 scheduled 0"}));
    }
    void groupsDoNotCountAgainstCustomers()
    {
        World w = groups();
        w.guards.maxPerDay = 1;
        const int index = w.addPlan(plan(R"({"date":"2026-11-24"})", R"({"day":0,"time":"10:00","text":"a"})"));
        const int own = w.addPlan(R"({"name":"c","kind":"one_to_one","anchor":{"date":"2026-11-24"},
            "steps":[{"day":0,"time":"11:00","text":"x"}]})");
        w.happens(index, 0, "2026-11-23T00:00");
        w.happens(own, 0, "2026-11-23T00:00");
        w.run("2026-11-23T09:00", 2);
        QCOMPARE(w.story(), lines({"2026-11-24T10:00 0.0 c0 scheduled 0", "2026-11-24T11:00 1.0 c0 scheduled 0"}));
    }
    void sellingWaitsForTheNurtureOfTheGroup_data()
    {
        QTest::addColumn<GroupSlot>("group");
        QTest::addColumn<bool>("inNurture");
        QTest::addColumn<QString>("story");
        QTest::newRow("opened today") << 0u << false << QStringLiteral("blocked 48");
        QTest::newRow("old") << 1u << false << QStringLiteral("scheduled 0");
        QTest::newRow("old, new members") << 1u << true << QStringLiteral("blocked 48");
    }
    void sellingWaitsForTheNurtureOfTheGroup()
    {
        QFETCH(GroupSlot, group);
        QFETCH(bool, inNurture);
        QFETCH(QString, story);
        World w = groups();
        if (inNurture)
            w.facts.inNurture.insert(group);
        const int index =
            w.addPlan(plan(R"({"date":"2026-11-24"})", R"({"day":0,"time":"10:00","text":"a","purpose":"sell"})"));
        w.happens(index, group, "2026-11-23T00:00");
        w.run("2026-11-23T09:00", 2);
        QCOMPARE(w.story().value(0).section(QLatin1Char(' '), 3), story);
    }
    void theAccountWithTheRoleSends_data()
    {
        QTest::addColumn<QByteArray>("assignee");
        QTest::addColumn<qint64>("account");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, const char *assignee, qint64 account, ReasonKind reason) {
            QTest::newRow(name) << QByteArray(assignee) << account << int(reason);
        };
        row("owner", "sender", 1, ReasonKind::None);
        row("assistant", "role:assistant", 11, ReasonKind::None);
        row("expert", "role:expert", 13, ReasonKind::None);
        row("nobody", "role:companion", 0, ReasonKind::RoleMissing);
    }
    void theAccountWithTheRoleSends()
    {
        QFETCH(QByteArray, assignee);
        World w = groups();
        const QByteArray step =
            QByteArray(R"({"day":0,"time":"10:00","text":"a","assignee":"WHO"})").replace("WHO", assignee);
        const int index = w.addPlan(plan(opened, step));
        w.happens(index, 0, "2026-11-23T00:00");
        w.run("2026-11-23T09:00", 1);
        QTEST(qint64(w.touches.front().account), "account");
        QTEST(int(w.touches.front().reason.kind), "reason");
    }
    void aScriptHasAPartForEachLine()
    {
        World w = groups();
        const int index = w.addPlan(plan(opened, R"({"day":0,"time":"20:00","lines":[{"role":"assistant","text":"a"},
            {"role":"expert","after_minutes":5,"text":"b"},{"role":"companion","after_minutes":3,"text":"c"},
            {"role":"owner","text":"d"}]})"));
        w.happens(index, 0, "2026-11-23T00:00");
        w.run("2026-11-23T09:00", 1);
        QCOMPARE(w.touches.size(), std::size_t(1)); // and counts once
        const std::vector<TouchPart> parts = partsOf(w.touches.front(), w.set.plans[0].steps[0], w.facts);
        QStringList told;
        for (const TouchPart &part : parts)
            told << QStringLiteral("%1 %2 %3 %4")
                        .arg(part.part)
                        .arg(part.account)
                        .arg(w.set.teamZone().isoDateTime(part.at).mid(11, 5))
                        .arg(part.state == TouchState::Scheduled);
        QCOMPARE(told, lines({"0 11 20:00 1", "1 13 20:05 1", "2 0 20:08 0", "3 1 20:08 1"}));
    }
    void aDissolvedGroupLeaves()
    {
        World w = groups();
        const int index =
            w.addPlan(plan(opened, R"({"day":0,"time":"10:00","text":"a"},{"day":1,"time":"10:00","text":"b"})"));
        w.happens(index, 0, "2026-11-23T00:00");
        w.plan("2026-11-23T09:00");
        w.facts.groups[0].isDissolved = true;
        w.plan("2026-11-24T09:00");
        QCOMPARE(w.story(), lines({"2026-11-23T10:00 0.0 c0 scheduled 0"}));
        QCOMPARE(w.state.enrolments.front().ended, EndReason::Dissolved);
    }
    void aDayInAnotherZoneIsThatOfThePlan()
    {
        World w = groups();
        const int index = w.addPlan(plan(R"({"date":"2026-11-24"})", R"({"day":0,"time":"20:00","text":"a"})",
                                         R"(,"timezone":"America/New_York")"));
        w.happens(index, 1, "2026-11-23T00:00");
        w.run("2026-11-23T09:00", 4);
        QCOMPARE(w.story(), lines({"2026-11-25T09:00 0.0 c1 scheduled 0"}));
    }
    void momentsHaveAQuotaOfWeCom_data()
    {
        QTest::addColumn<bool>("isWeCom");
        QTest::addColumn<QString>("second");
        QTest::newRow("WeCom") << true << QStringLiteral("2026-11-24T20:00 0.1 c0 blocked 47");
        QTest::newRow("personal") << false << QStringLiteral("2026-11-24T20:00 0.1 c0 scheduled 0");
    }
    void momentsHaveAQuotaOfWeCom()
    {
        QFETCH(bool, isWeCom);
        World w;
        w.facts.accounts[1] = {1, true, isWeCom};
        const int index = w.addPlan(R"({"name":"m","kind":"moments","anchor":{"date":"2026-11-24"},"steps":[
            {"day":0,"time":"08:30","text":"a","theme":"persona"},{"day":0,"time":"20:00","text":"b","theme":"value"}]})");
        w.happens(index, 0, "2026-11-23T00:00");
        w.run("2026-11-23T09:00", 2);
        QCOMPARE(w.story().value(0), QStringLiteral("2026-11-24T08:30 0.0 c0 scheduled 0"));
        QTEST(w.story().value(1), "second");
    }
    void aNewAccountSellsNothing_data()
    {
        QTest::addColumn<QString>("openedOn");
        QTest::addColumn<QString>("warmUntil");
        QTest::addColumn<QString>("story");
        const auto row = [](const char *name, const char *openedOn, const char *warmUntil, const char *story) {
            QTest::newRow(name) << QString::fromLatin1(openedOn) << QString::fromLatin1(warmUntil)
                                << QString::fromLatin1(story);
        };
        row("30th day", "2026-10-26", "", "blocked 49");
        row("31st day", "2026-10-25", "", "scheduled 0");
        row("last day of warming up", "2026-10-25", "2026-11-24", "blocked 50");
        row("warmed up", "2026-10-25", "2026-11-23", "scheduled 0");
        row("unknown", "", "", "scheduled 0");
    }
    void aNewAccountSellsNothing()
    {
        QFETCH(QString, openedOn);
        QFETCH(QString, warmUntil);
        QFETCH(QString, story);
        World w;
        AccountFacts account;
        account.key = 1;
        account.openedDay = storage::parseIsoDay(openedOn).value_or(noDay);
        account.warmUntilDay = storage::parseIsoDay(warmUntil).value_or(noDay);
        w.facts.accounts[1] = account;
        const int index = w.addPlan(R"({"name":"m","kind":"moments","anchor":{"date":"2026-11-24"},"steps":[
            {"day":0,"time":"10:00","text":"a","purpose":"sell"}]})");
        w.happens(index, 0, "2026-11-23T00:00");
        w.run("2026-11-23T09:00", 2);
        QCOMPARE(w.story().value(0).section(QLatin1Char(' '), 3), story);
    }
    void anAccountThatWarmsUpMakesNoMassSend()
    {
        World w;
        AccountFacts account;
        account.key = 1;
        account.warmUntilDay = World::day("2026-11-24");
        w.facts.accounts[1] = account;
        const int index = w.addPlan(R"({"name":"c","kind":"one_to_one","anchor":{"date":"2026-11-24"},"steps":[
            {"day":0,"time":"10:00","text":"a","via":"mass_send"},{"day":0,"time":"11:00","text":"a"},
            {"day":1,"time":"10:00","text":"a","via":"mass_send"}]})");
        w.happens(index, 0, "2026-11-23T00:00");
        w.run("2026-11-23T09:00", 4);
        QCOMPARE(w.story(), lines({"2026-11-24T10:00 0.0 c0 blocked 50", "2026-11-24T11:00 0.1 c0 scheduled 0",
                                   "2026-11-25T10:00 0.2 c0 scheduled 0"}));
    }
    void theDailyLimitOfAnAccountIsStricterThanTheTeams()
    {
        World w;
        w.facts.accounts[1] = {1, true, true, noDay, noDay, 1};
        const int index = w.addPlan(R"({"name":"c","kind":"one_to_one","anchor":{"date":"2026-11-24"},
            "steps":[{"day":0,"time":"10:00","text":"a","via":"friend_request","assignee":"sender"}]})");
        w.set.plans[0].steps[0].account = 1;
        for (CustomerSlot c = 0; c < 2; ++c) {
            w.facts.customers[c].sender = 0;
            w.facts.links[{c, 1}] = Link::None;
            w.happens(index, c, "2026-11-23T00:00");
        }
        w.run("2026-11-23T09:00", 2);
        QCOMPARE(w.story(), lines({"2026-11-24T10:00 0.0 c0 scheduled 0", "2026-11-24T10:00 0.0 c1 blocked 8"}));
    }
};

SIYU_TEST(TstGroupPlans, "tst_groupplans")
#include "tst_groupplans.moc"
