#include "tests/app/sop/groupstage.h"
#include "app/groups/groupedits.h"
#include "app/sop/todayservice.h"
#include "tests/testmain.h"

using app::sop::TaskService;
using storage::TaskId;
using tests::both;
using tests::Groups;
using tests::opened;
using tests::texts;

/// Group and Moments SOPs from the import to tasks that are done, in a team file.
class TstGroupRuns : public QObject
{
    Q_OBJECT

private slots:
    void aTickMakesATaskForEachSpeaker()
    {
        Groups team;
        team.import(
            Groups::groupPlan(both, opened, R"({"day":0,"time":"20:00","lines":[{"role":"owner","text":"hi {{group}}"},
            {"role":"expert","after_minutes":5,"text":"from {{account}}"},{"role":"companion","text":"me too"}]})"),
            "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.tick("2026-11-23T09:01");
        const QStringList tasks =
            texts({"11-23 20:00 A 0 林岚 1 hi A", "11-23 20:05 A 1 何嘉怡 1 from 老何", "11-23 20:05 A 2 - 9 "});
        QCOMPARE(team.told(), tasks);
        team.tick("2026-11-23T10:00");
        QCOMPARE(team.told(), tasks);
    }
    void thePreviewIsWhatTheTickDoes()
    {
        Groups team;
        team.import(Groups::groupPlan(both, R"({"every":"2 days"})", R"({"day":0,"time":"10:00","text":"x"},
            {"day":0,"time":"20:00","lines":[{"text":"a"},{"role":"expert","after_minutes":5,"text":"b"}]})"),
                    "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.store().setNow(team.at("2026-11-23T09:01"));
        const auto preview = team.sops().preview(QStringLiteral("p"), 5, team.fixture().job());
        QVERIFY(preview);
        QStringList shown, made;
        for (const app::sop::PlannedTouch &touch : preview->touches)
            shown << team.store().zone().isoDateTime(touch.at).left(16) + touch.to + touch.staff + touch.state;
        for (const char *now :
             {"2026-11-23T09:01", "2026-11-24T09:00", "2026-11-25T09:00", "2026-11-26T09:00", "2026-11-27T09:00"})
            team.tick(now);
        auto select = team.connection().prepare(
            "SELECT t.due_at, g.name, ifnull(s.name, ''), t.state FROM task t JOIN group_chat g "
            "ON g.id = t.group_id LEFT JOIN staff s ON s.id = t.staff_id");
        while (select->step())
            made << team.store().zone().isoDateTime(select->integer(0)).left(16) + select->text(1) + select->text(2) +
                        (select->integer(3) == 9 ? QStringLiteral("blocked") : QStringLiteral("scheduled"));
        shown.sort();
        made.sort();
        QCOMPARE(shown, made);
        QVERIFY(made.size() > 10);
    }
    void doneIsRecordedForTheGroupAndUndone()
    {
        Groups team;
        team.import(Groups::groupPlan(both, R"({"date":"2026-11-24"})", R"({"day":0,"time":"10:00","text":"x"})"),
                    "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.tick("2026-11-24T09:00");
        const QByteArray before = team.fixture().dump();
        QVERIFY(team.done({1, 2}, "2026-11-24T10:10"));
        QCOMPARE(team.told(), texts({"11-24 10:00 A 0 林岚 4 x", "11-24 10:00 B 0 林岚 4 x"}));
        QCOMPARE(team.count("SELECT count(*) FROM event WHERE kind = 3 AND customer_id IS NULL AND group_id IN (1, 2)"),
                 2);
        QVERIFY(team.undo("2026-11-24T10:11"));
        QCOMPARE(team.fixture().dump(), before);
    }
    void aCallToActionIsRecordedWithItsStepAndUndone()
    {
        Groups team;
        team.import(Groups::groupPlan(R"({"groups":["A"]})", opened, R"({"day":0,"time":"10:00","lines":[{"text":"a"},
            {"role":"expert","text":"b"}],"call_to_action":{"deadline_hours":6}})"),
                    "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.tick("2026-11-23T09:01");
        const QByteArray before = team.fixture().dump();
        QVERIFY(team.done({1}, "2026-11-23T10:01"));
        QVERIFY(team.done({2}, "2026-11-23T10:02")); // the second line calls nobody
        const auto calls = storage::GroupStore(team.connection()).calls(storage::GroupId(1));
        QCOMPARE(calls.size(), std::size_t(1));
        QCOMPARE(calls.front().text, QStringLiteral("a"));
        QCOMPARE(calls.front().deadlineAt, team.at("2026-11-23T16:01"));
        QCOMPARE(calls.front().members, std::optional<std::int64_t>(1));
        QVERIFY(!calls.front().responded);
        app::GroupEdits edits(team.store());
        QVERIFY(!edits.setAnswers(calls.front().id, 2)); // more than are in the group
        QVERIFY(*edits.setAnswers(calls.front().id, 2, 40));
        QVERIFY(!*edits.setAnswers(calls.front().id, 2));
        QCOMPARE(storage::GroupStore(team.connection()).calls(storage::GroupId(1)).front().responded,
                 std::optional<std::int64_t>(2));
        QVERIFY(!edits.setAnswers(99, 1));
        for (int i = 0; i < 3; ++i)
            QVERIFY(team.undo("2026-11-23T10:03"));
        QCOMPARE(team.fixture().dump(), before);
    }
    /// The counts of a group come from what was done in it: a script counts once.
    void whatWasDoneCountsAgainstTheLimitOfTheGroup()
    {
        Groups team;
        team.connection().execute("INSERT INTO team_rule(key, value) VALUES('max_group_touches_per_day', '1')");
        team.store().reloadRules();
        team.import(Groups::groupPlan(R"({"groups":["A"]})", opened, R"({"day":0,"time":"10:00","lines":[{"text":"a"},
            {"role":"expert","text":"b"}]},{"day":0,"time":"20:00","text":"c"})"),
                    "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.tick("2026-11-23T09:01");
        const QStringList script = texts({"11-23 10:00 A 0 林岚 1 a", "11-23 10:00 A 1 何嘉怡 1 b"});
        QCOMPARE(team.told(), script);
        QVERIFY(team.done({1}, "2026-11-23T10:01"));
        QVERIFY(team.done({2}, "2026-11-23T10:05")); // a further line is not held back
        team.tick("2026-11-23T12:00");
        QCOMPARE(team.told().size(), qsizetype(2));
        team.tick("2026-11-24T09:00");
        QCOMPARE(team.told().value(2), QStringLiteral("11-24 20:00 A 0 林岚 1 c"));
    }
    void theLinesOfAScriptMoveTogether()
    {
        Groups team;
        team.connection().execute("INSERT INTO team_rule(key, value) VALUES('max_group_touches_per_day', '2')");
        team.store().reloadRules();
        team.import(Groups::groupPlan(R"({"groups":["A"]})", opened, R"({"day":0,"time":"10:00","text":"x"},
            {"day":0,"time":"20:00","lines":[{"text":"a"},{"role":"expert","after_minutes":7,"text":"b"}]})"),
                    "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.tick("2026-11-23T09:01");
        QCOMPARE(team.told().size(), qsizetype(3));
        team.connection().execute("UPDATE team_rule SET value = '1' WHERE key = 'max_group_touches_per_day'");
        team.store().reloadRules();
        team.tick("2026-11-23T09:02");
        QCOMPARE(team.told(),
                 texts({"11-23 10:00 A 0 林岚 1 x", "11-24 08:30 A 0 林岚 1 a", "11-24 08:37 A 1 何嘉怡 1 b"}));
    }
    void aLateScriptDelaysTheNextStepOnce()
    {
        Groups team;
        team.import(Groups::groupPlan(R"({"groups":["A"]})", opened, R"({"day":0,"time":"10:00","lines":[{"text":"a"},
            {"role":"expert","text":"b"}]},{"day":2,"time":"10:00","text":"c"})"),
                    "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.tick("2026-11-23T09:01");
        QVERIFY(team.done({1}, "2026-11-24T09:00"));
        QVERIFY(team.done({2}, "2026-11-24T09:01"));
        team.tick("2026-11-25T09:00");
        QCOMPARE(team.told().size(), qsizetype(2));
        team.tick("2026-11-26T09:00");
        QCOMPARE(team.told().value(2), QStringLiteral("11-26 10:00 A 0 林岚 1 c"));
    }
    void aScriptThatHasBegunIsNotWithdrawnByAChange()
    {
        Groups team;
        const QByteArray script =
            R"({"id":0,"day":0,"time":"10:00","lines":[{"text":"a"},{"role":"expert","text":"b"}]})";
        team.import(Groups::groupPlan(R"({"groups":["A"]})", opened, script), "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.tick("2026-11-23T09:01");
        QVERIFY(team.done({1}, "2026-11-23T10:00"));
        team.import(Groups::groupPlan(R"({"groups":["A"]})", opened,
                                      QByteArray(script).replace("\"b\"", "\"B\"") +
                                          R"(,{"id":1,"day":0,"time":"15:00","text":"c"})"),
                    "2026-11-23T10:01");
        team.tick("2026-11-23T10:02");
        QCOMPARE(team.told(),
                 texts({"11-23 10:00 A 0 林岚 4 a", "11-23 10:00 A 1 何嘉怡 2 b", "11-23 15:00 A 0 林岚 1 c"}));
    }
    /// Nobody of the group has the role of the first line.
    void aScriptWithoutItsFirstSpeakerCountsAndFollowsChanges()
    {
        Groups team;
        team.connection().execute("INSERT INTO team_rule(key, value) VALUES('max_group_touches_per_day', '1')");
        team.store().reloadRules();
        const QByteArray script = R"({"id":0,"day":0,"time":"10:00","lines":[{"role":"companion","text":"a"},
            {"role":"expert","text":"b"},{"role":"owner","text":"c"}]},{"id":1,"day":0,"time":"20:00","text":"d"})";
        team.import(Groups::groupPlan(R"({"groups":["A"]})", opened, script), "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        const QStringList planned =
            texts({"11-23 10:00 A 0 - 9 ", "11-23 10:00 A 1 何嘉怡 1 b", "11-23 10:00 A 2 林岚 1 c"});
        for (const char *now : {"2026-11-23T09:01", "2026-11-23T09:02"}) {
            team.tick(now);
            QCOMPARE(team.told(), planned);
        }
        team.import(Groups::groupPlan(R"({"groups":["A"]})", opened, QByteArray(script).replace("\"b\"", "\"B\"")),
                    "2026-11-23T09:03");
        team.tick("2026-11-23T09:04");
        QCOMPARE(team.told(),
                 texts({"11-23 10:00 A 0 - 9 ", "11-23 10:00 A 1 何嘉怡 1 B", "11-23 10:00 A 2 林岚 1 c"}));
        // Somebody gets the role in time.
        team.connection().execute(
            "INSERT INTO account(id, name) VALUES(3, '小周'); INSERT INTO group_member(id, group_id, "
            "account_id, role, joined_at) VALUES(2, 1, 3, 2, 0)");
        team.tick("2026-11-23T09:05");
        QCOMPARE(team.told().size(), qsizetype(3));
        QVERIFY(team.told().front().endsWith(QStringLiteral("1 a")));
    }
    void anAccountThatIsNoLongerInUseSendsNothing()
    {
        Groups team;
        team.import(Groups::groupPlan(both, R"({"date":"2026-11-24"})", R"({"day":0,"time":"10:00","text":"x"})"),
                    "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.tick("2026-11-24T09:00");
        team.connection().execute("UPDATE account SET active = 0 WHERE id = 1");
        team.tick("2026-11-24T09:01");
        QCOMPARE(team.told(), texts({"11-24 10:00 A 0 林岚 9 x", "11-24 10:00 B 0 林岚 9 x"}));
        team.connection().execute("UPDATE account SET active = 1 WHERE id = 1; "
                                  "UPDATE group_chat SET owner_account_id = 2 WHERE id = 2");
        team.tick("2026-11-24T09:02");
        QCOMPARE(team.told(), texts({"11-24 10:00 A 0 林岚 1 x", "11-24 10:00 B 0 何嘉怡 1 x"}));
    }
    void anOpeningThatIsPutOffMovesTheFirstDay()
    {
        Groups team;
        team.connection().execute("UPDATE group_chat SET opening_day = 20782 WHERE id = 1");
        team.import(Groups::groupPlan(R"({"groups":["A"]})", opened,
                                      R"({"day":-1,"time":"10:00","text":"x"},{"day":0,"time":"10:00","text":"y"})"),
                    "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.tick("2026-11-23T09:01");
        QCOMPARE(team.told(), QStringList());
        team.tick("2026-11-24T08:00"); // a day before
        team.connection().execute("DELETE FROM task; UPDATE enrolment SET last_touch_day = NULL; "
                                  "UPDATE group_chat SET opening_day = 20787 WHERE id = 1");
        team.tick("2026-11-25T09:00");
        QCOMPARE(team.told(), QStringList());
        team.tick("2026-11-29T09:00");
        QCOMPARE(team.told(), texts({"11-29 10:00 A 0 林岚 1 x"}));
    }
    void aPauseDropsAScriptAsAWhole()
    {
        Groups team;
        team.import(Groups::groupPlan(R"({"groups":["A"]})", R"({"date":"2026-11-23"})", R"({"day":0,"time":"10:00",
            "window_minutes":60,"lines":[{"text":"a"},{"role":"expert","after_minutes":90,"text":"b"}]})"),
                    "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.tick("2026-11-23T09:01");
        team.store().setNow(team.at("2026-11-23T09:30"));
        QVERIFY(team.sops().pause(QStringLiteral("p")));
        team.store().setNow(team.at("2026-11-23T11:10")); // the window of the second line is still open
        QVERIFY(team.sops().resume(QStringLiteral("p"), app::sop::Held::Drop, team.fixture().job()));
        QCOMPARE(team.told(), texts({"11-23 10:00 A 0 林岚 11 a", "11-23 11:30 A 1 何嘉怡 11 b"}));
    }
    void aScriptThatWasClosedAsAWholeComesBackWithAllItsLines()
    {
        Groups team;
        team.connection().execute("UPDATE group_chat SET owner_account_id = NULL WHERE id = 2");
        team.import(Groups::groupPlan(R"({"groups":["B"]})", R"({"date":"2026-11-24"})", R"({"day":0,"time":"10:00",
            "lines":[{"text":"a"},{"role":"assistant","after_minutes":5,"text":"b"},{"role":"expert","text":"c"}]})"),
                    "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.tick("2026-11-24T09:00");
        QCOMPARE(team.told(), texts({"11-24 10:00 B 0 - 9 "}));
        team.connection().execute("UPDATE group_chat SET owner_account_id = 1 WHERE id = 2");
        const QStringList back =
            texts({"11-24 10:00 B 0 林岚 1 a", "11-24 10:05 B 1 林岚 1 b", "11-24 10:05 B 2 - 9 "});
        for (const char *now : {"2026-11-24T09:01", "2026-11-24T09:02"}) {
            team.tick(now);
            QCOMPARE(team.told(), back);
        }
    }
    void aGroupThatIsRenamedStays()
    {
        Groups team;
        team.import(
            Groups::groupPlan(R"({"groups":["A"]})", R"({"every":"1 days"})", R"({"day":0,"time":"10:00","text":"x"})"),
            "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.connection().execute(
            "UPDATE group_chat SET name = 'A2' WHERE id = 1; UPDATE group_chat SET name = 'A' WHERE id = 2");
        team.tick("2026-11-23T09:01");
        QCOMPARE(team.told(), texts({"11-23 10:00 A2 0 林岚 1 x"}));
        QCOMPARE(team.sops().plan(QStringLiteral("p"))->audience->groups, QStringList{QStringLiteral("A2")});
    }
    void aDissolvedGroupIsLeftAndItsSuccessorTakesItsPlace()
    {
        Groups team;
        team.import(
            Groups::groupPlan(R"({"groups":["A"]})", R"({"every":"1 days"})", R"({"day":0,"time":"10:00","text":"x"})"),
            "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.tick("2026-11-23T09:01");
        QCOMPARE(team.told(), texts({"11-23 10:00 A 0 林岚 1 x"}));
        team.connection().execute("UPDATE group_chat SET dissolved_at = 1, successor_id = 2 WHERE id = 1");
        team.tick("2026-11-23T09:05");
        QCOMPARE(team.told(), texts({"11-23 10:00 A 0 林岚 11 x", "11-23 10:00 B 0 林岚 1 x"}));
    }
    void aRuleChoosesTheGroups()
    {
        Groups team;
        team.import(Groups::groupPlan(R"({"group_rule":{"kind":["课程"]}})", R"({"date":"2026-11-24"})",
                                      R"({"day":0,"time":"10:00","text":"x"})"),
                    "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.tick("2026-11-24T09:00");
        QCOMPARE(team.told(), texts({"11-24 10:00 B 0 林岚 1 x"}));
    }
    void momentsAreTasksOfTheirAccounts()
    {
        Groups team;
        team.import(
            R"({"name":"p","kind":"moments","audience":{"accounts":["小思","老何"]},"anchor":{"date":"2026-11-24"},
            "steps":[{"day":0,"time":"12:30","theme":"value","variants":{"by":"account","of":[{"when":"小思","text":"s"},
            {"when":"老何","text":"h"}]}}]})",
            "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.tick("2026-11-24T09:00");
        QCOMPARE(team.told(), texts({"11-24 12:30 - 0 林岚 1 s", "11-24 12:30 - 0 何嘉怡 1 h"}));
        QVERIFY(team.done({1}, "2026-11-24T12:31"));
        QCOMPARE(team.count("SELECT count(*) FROM event WHERE kind = 4 AND account_id = 1 AND customer_id IS NULL"), 1);
        team.tick("2026-11-24T13:00");
        QCOMPARE(team.told(), texts({"11-24 12:30 - 0 林岚 4 s", "11-24 12:30 - 0 何嘉怡 2 h"}));
        QVERIFY(team.undo("2026-11-24T13:01"));
        QCOMPARE(team.told(), texts({"11-24 12:30 - 0 林岚 1 s", "11-24 12:30 - 0 何嘉怡 2 h"}));
    }
    void withoutAnAudienceNothingIsActivated_data()
    {
        QTest::addColumn<QByteArray>("plan");
        QTest::addColumn<QString>("says");
        QTest::newRow("groups") << QByteArray(R"({"name":"p","kind":"group","anchor":{"on":"group_opened"},
            "steps":[{"time":"10:00","text":"x"}]})")
                                << QStringLiteral("group chats");
        QTest::newRow("Moments") << QByteArray(R"({"name":"p","kind":"moments","anchor":{"date":"2026-12-12"},
            "steps":[{"time":"10:00","text":"x"}]})")
                                 << QStringLiteral("accounts");
        QTest::newRow("event of a customer")
            << Groups::groupPlan(both, R"({"on":"friend_added"})", R"({"time":"10:00","text":"x"})")
            << QStringLiteral("event of a customer");
        QTest::newRow("chat") << Groups::groupPlan(both, opened, R"({"time":"10:00","via":"chat","text":"x"})")
                              << QStringLiteral("group_message");
    }
    void withoutAnAudienceNothingIsActivated()
    {
        QFETCH(QByteArray, plan);
        QFETCH(QString, says);
        Groups team;
        team.import(plan, "2026-11-23T09:00");
        const auto done = team.sops().activate(QStringLiteral("p"), false, team.fixture().job());
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(says), qPrintable(done.error().message));
    }
    void anUnknownRoleIsRefusedAtTheImport()
    {
        Groups team;
        const auto id = team.sops().import(
            Groups::groupPlan(both, opened, R"({"time":"10:00","lines":[{"role":"singer","text":"la"}]})"));
        QVERIFY(!id);
        QVERIFY(id.error().message.contains(QLatin1String("singer")));
    }
};

SIYU_TEST(TstGroupRuns, "tst_groupruns")
#include "tst_groupruns.moc"
