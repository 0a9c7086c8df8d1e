#include "tests/app/sop/groupstage.h"
#include "app/imports/recordimporter.h"
#include "app/imports/recordkind.h"
#include "app/sop/withdrawplanning.h"
#include "tests/testmain.h"

using tests::both;
using tests::Groups;
using tests::opened;
using tests::texts;

namespace {

QByteArray moments(const char *anchor, const QByteArray &steps)
{
    return QByteArray(R"({"name":"p","kind":"moments","audience":{"accounts":["小思"]},"anchor":)") + anchor +
           R"(,"steps":[)" + steps + "]}";
}

void importGroups(Groups &team, const QByteArray &rows)
{
    app::ImportRequest request;
    request.file = team.fixture().write(QStringLiteral("g.csv"), rows);
    const auto outcome = app::RecordImporter(team.store(), *app::findRecordKind(QStringLiteral("groups")))
                             .run(request, team.fixture().job());
    if (!outcome || outcome->rejected > 0)
        qFatal("the groups could not be imported");
}

} // namespace

/// What running SOPs for groups and Moments make of changes: of the plan, of names, and of groups that an undo changes.
class TstGroupChanges : public QObject
{
    Q_OBJECT

private slots:
    /// Friday's touch is still to be made on Saturday, which is a day without touches for what is planned anew.
    void anotherTextLeavesOpenTouchesAtTheirTime()
    {
        Groups team;
        const QByteArray step = R"({"id":0,"day":0,"time":"12:00","expires_hours":48,"text":"old {{group}}"})";
        const QByteArray plan = Groups::groupPlan(R"({"groups":["A"]})", R"({"date":"2026-11-27"})", step)
                                    .replace(R"("steps")", R"("guards":{"weekends":"skip"},"steps")");
        team.import(plan, "2026-11-27T09:00");
        team.activate("2026-11-27T09:00");
        team.tick("2026-11-27T09:01");
        team.tick("2026-11-28T09:00");
        const QByteArray before = team.fixture().dump();
        team.import(QByteArray(plan).replace("old", "new"), "2026-11-28T09:01");
        const QStringList reworded = texts({"11-27 12:00 A 0 林岚 2 new A"});
        for (const char *now : {"2026-11-28T09:02", "2026-11-28T09:03"}) {
            team.tick(now);
            QCOMPARE(team.told(), reworded);
        }
        QVERIFY(team.undo("2026-11-28T09:04"));
        QCOMPARE(team.fixture().dump(), before);
        QVERIFY(team.redo("2026-11-28T09:05"));
        QCOMPARE(team.told(), reworded);
        team.store().setNow(team.at("2026-11-28T09:06"));
        QVERIFY(app::sop::TaskService(team.store()).copied(storage::TaskId(1)));
        QVERIFY(!team.undo("2026-11-28T09:07")); // the text of the new version was copied
    }
    /// A text of an open touch is corrected, and a later step is moved into the past.
    void undoAtOnceRestoresWhatWasThere()
    {
        Groups team;
        const QByteArray steps = R"({"id":0,"time":"10:00","expires_hours":72,"text":"a"},)"
                                 R"({"id":1,"day":1,"time":"17:00","expires_hours":72,"text":"c"})";
        const auto plan = [&steps](const QByteArray &text, const QByteArray &time) {
            return Groups::groupPlan(R"({"groups":["A"]})", R"({"date":"2026-11-23"})",
                                     QByteArray(steps).replace("\"a\"", text).replace("17:00", time));
        };
        team.import(plan("\"a\"", "17:00"), "2026-11-22T09:00");
        team.activate("2026-11-22T09:00");
        team.tick("2026-11-23T09:00");
        team.tick("2026-11-24T15:30");
        const QByteArray before = team.fixture().dump();
        team.import(plan("\"b\"", "10:30"), "2026-11-24T15:31");
        QVERIFY(team.undo("2026-11-24T15:32"));
        QCOMPARE(team.fixture().dump(), before);
        team.import(plan("\"b\"", "17:00"), "2026-11-24T15:33");
        team.tick("2026-11-24T15:34");
        QVERIFY(team.undo("2026-11-24T15:35"));
        QCOMPARE(team.told(), texts({"11-23 10:00 A 0 林岚 2 a", "11-24 17:00 A 0 林岚 1 c"}));
    }
    void aDailyPostDoesNotFallBehindWhenItsTimeChanges()
    {
        Groups team;
        const QByteArray step = R"({"id":0,"time":"12:00","text":"t"})";
        team.import(moments(R"({"every":"1 days"})", step), "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.tick("2026-11-23T09:01");
        team.tick("2026-11-24T13:00"); // yesterday's is still open
        team.import(moments(R"({"every":"1 days"})", QByteArray(step).replace("12:00", "15:00")), "2026-11-24T13:01");
        for (const char *now : {"2026-11-24T13:02", "2026-11-25T13:00"})
            team.tick(now);
        QCOMPARE(team.told(),
                 texts({"11-23 12:00 - 0 林岚 2 t", "11-24 15:00 - 0 林岚 2 t", "11-25 15:00 - 0 林岚 1 t"}));
    }
    void aStepOnAnotherDayThanItsOccurrenceKeepsIt_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QByteArray>("later");
        QTest::addColumn<QString>("open");
        QTest::addColumn<QString>("moved");
        QTest::newRow("delay") << QByteArray() << QByteArray(R"({"id":0,"after_minutes":2040,"text":"x"})")
                               << QByteArray(R"({"id":0,"after_minutes":2100,"text":"x"})")
                               << QStringLiteral("11-24 10:00") << QStringLiteral("11-24 11:00");
        QTest::newRow("zone") << QByteArray(R"("timezone":"America/New_York",)")
                              << QByteArray(R"({"id":0,"time":"20:00","text":"x"})")
                              << QByteArray(R"({"id":0,"time":"20:30","text":"x"})") << QStringLiteral("11-24 09:00")
                              << QStringLiteral("11-24 09:30");
    }
    void aStepOnAnotherDayThanItsOccurrenceKeepsIt()
    {
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, step);
        QFETCH(QByteArray, later);
        QFETCH(QString, open);
        QFETCH(QString, moved);
        Groups team;
        const auto plan = [&more](const QByteArray &steps) {
            return Groups::groupPlan(R"({"groups":["A"]})", R"({"every":"week","weekday":[1]})", steps)
                .replace(R"("steps")", more + R"("steps")");
        };
        team.import(plan(step), "2026-11-23T08:00");
        team.activate("2026-11-23T08:00");
        team.tick("2026-11-24T08:40");
        QCOMPARE(team.told(), QStringList{open + QStringLiteral(" A 0 林岚 1 x")});
        team.import(plan(later), "2026-11-24T08:41");
        team.tick("2026-11-24T08:42");
        QCOMPARE(team.told(), QStringList{moved + QStringLiteral(" A 0 林岚 1 x")});
    }
    void whoIsNamedKeepsTheTaskUnderAnotherName()
    {
        Groups team;
        team.import(Groups::groupPlan(R"({"group_rule":{"owner":["小思"],"kind":["福利"]}})", R"({"every":"1 days"})",
                                      R"({"time":"10:00","text":"a","assignee":"account:老何"},
                                         {"time":"11:00","text":"b","assignee":"staff:何嘉怡"},
                                         {"time":"12:00","variants":{"by":"account","of":[{"text":"front"},
                                          {"when":"小思","text":"c"}]}})"),
                    "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.connection().execute("UPDATE account SET name = name || '2'; UPDATE staff SET name = name || '2'");
        team.tick("2026-11-23T09:01");
        QCOMPARE(team.told(),
                 texts({"11-23 10:00 A 0 何嘉怡2 1 a", "11-23 11:00 A 0 何嘉怡2 1 b", "11-23 12:00 A 0 林岚2 1 c"}));
        const auto plan = team.sops().plan(QStringLiteral("p"));
        QCOMPARE(plan->steps[0].assignee, QStringLiteral("account:老何2"));
        QCOMPARE(plan->steps[1].assignee, QStringLiteral("staff:何嘉怡2"));
        QCOMPARE(plan->steps[2].variants[1].when, QStringLiteral("小思2"));
        QCOMPARE(plan->audience->groupRule->value(QStringLiteral("owner")).toArray(),
                 QJsonArray{QStringLiteral("小思2")});
    }
    void anUndoneOpeningTakesTheGroupOut()
    {
        Groups team;
        team.connection().execute("UPDATE group_chat SET opening_day = NULL WHERE id = 1");
        team.import(Groups::groupPlan(R"({"groups":["A"]})", opened, R"({"day":0,"time":"10:00","text":"x"},
            {"day":1,"time":"10:00","text":"y"})"),
                    "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.tick("2026-11-23T09:01");
        QCOMPARE(team.told(), QStringList());
        team.store().setNow(team.at("2026-11-23T09:02"));
        importGroups(team, "name,opening\nA,2026-11-23\n");
        team.tick("2026-11-23T09:03");
        QCOMPARE(team.told(), texts({"11-23 10:00 A 0 林岚 1 x"}));
        QVERIFY(team.undo("2026-11-23T09:04"));
        QCOMPARE(team.told(), QStringList());
        QCOMPARE(team.count("SELECT count(*) FROM enrolment"), 0);
    }
    void anUndoneImportTakesItsGroupsOut()
    {
        Groups team;
        team.import(Groups::groupPlan(R"({"group_rule":{"kind":["福利"]}})", R"({"date":"2026-11-23"})",
                                      R"({"day":0,"time":"10:00","text":"x"})"),
                    "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.tick("2026-11-23T09:01");
        const QStringList first = team.told();
        team.store().setNow(team.at("2026-11-23T09:02"));
        importGroups(team, "name,kind,owner\nC,福利,小思\nD,福利,小思\n");
        team.tick("2026-11-23T09:03");
        QCOMPARE(team.told().size(), first.size() + 2);
        QVERIFY(team.undo("2026-11-23T09:04"));
        QCOMPARE(team.told(), first);
        QCOMPARE(team.count("SELECT count(*) FROM group_chat"), 2);
        QCOMPARE(team.count("SELECT count(*) FROM enrolment"), 1);
    }
    /// The second line would be said after ten in the evening.
    void aScriptThatWouldEndInQuietHoursBeginsAfterThem()
    {
        Groups team;
        team.import(Groups::groupPlan(R"({"groups":["A"]})", R"({"date":"2026-11-23"})", R"({"day":0,"time":"21:50",
            "lines":[{"text":"a"},{"role":"expert","after_minutes":9,"text":"b"}]},{"day":0,"time":"21:52",
            "lines":[{"text":"c"},{"role":"expert","after_minutes":9,"text":"d"}]})")
                        .replace(R"("steps")", R"("guards":{"quiet":["22:00","08:30"]},"steps")"),
                    "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.tick("2026-11-23T09:01");
        team.tick("2026-11-24T00:01");
        QCOMPARE(team.told(), texts({"11-23 21:50 A 0 林岚 2 a", "11-23 21:59 A 1 何嘉怡 2 b",
                                     "11-24 08:30 A 0 林岚 1 c", "11-24 08:39 A 1 何嘉怡 1 d"}));
    }
    /// The gap of a day counts from it, in the preview as in the plan of the day.
    void theMinutesBeforeTheFirstLineBelongToTheStep()
    {
        Groups team;
        team.import(Groups::groupPlan(R"({"groups":["A"]})", R"({"date":"2026-11-23"})", R"({"day":0,"time":"10:00",
            "lines":[{"after_minutes":90,"text":"a"}]},{"day":1,"time":"10:00","text":"b"})")
                        .replace(R"("steps")", R"("guards":{"min_gap_hours":24},"steps")"),
                    "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.store().setNow(team.at("2026-11-23T09:00"));
        const auto preview = team.sops().preview(QStringLiteral("p"), 3, team.fixture().job());
        QCOMPARE(preview->touches.size(), std::size_t(2));
        QCOMPARE(preview->touches[0].at, team.at("2026-11-23T11:30"));
        QCOMPARE(preview->touches[1].at, team.at("2026-11-24T11:30"));
        team.tick("2026-11-23T09:01");
        QVERIFY(team.done({1}, "2026-11-23T11:30"));
        team.tick("2026-11-24T00:01");
        QCOMPARE(team.told(), texts({"11-23 11:30 A 0 林岚 4 a", "11-24 11:30 A 0 林岚 1 b"}));
    }
    void aMissedScriptComesBackWithAllItsLinesAfterTheClockWasAhead()
    {
        Groups team;
        team.import(Groups::groupPlan(R"({"groups":["A"]})", R"({"date":"2026-11-24"})", R"({"day":0,"time":"10:00",
            "lines":[{"text":"a"},{"role":"expert","after_minutes":5,"text":"b"}]})"),
                    "2026-11-23T09:00");
        team.activate("2026-11-23T09:00");
        team.tick("2026-11-30T09:00");
        QCOMPARE(team.told(), texts({"11-24 10:00 A 0 林岚 10 a"}));
        team.store().setNow(team.at("2026-11-24T09:30"));
        QVERIFY(app::sop::withdrawAfter(team.store(), *storage::parseIsoDay(QStringLiteral("2026-11-24"))));
        team.tick("2026-11-24T09:31");
        QCOMPARE(team.told(), texts({"11-24 10:00 A 0 林岚 1 a", "11-24 10:05 A 1 何嘉怡 1 b"}));
    }
    void groupsOfOneNameAreToldApartByTheirChatIds()
    {
        Groups team;
        team.connection().execute("UPDATE group_chat SET chat_id = 'g' || id, name = 'A'");
        const auto plan = [](const char *audience) {
            return Groups::groupPlan(audience, R"({"date":"2026-11-23"})", R"({"day":0,"time":"10:00","text":"x"})");
        };
        const auto refused = team.sops().import(plan(R"({"groups":["A"]})"));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("g1, g2")), qPrintable(refused.error().message));
        QVERIFY(team.sops().import(plan(R"({"groups":["g2"]})")));
        QCOMPARE(team.sops().plan(QStringLiteral("p"))->audience->groups, QStringList{QStringLiteral("g2")});
    }
    void whatCannotBeSentIsRefused_data()
    {
        QTest::addColumn<QByteArray>("plan");
        QTest::addColumn<QString>("word");
        QTest::newRow("blank text") << Groups::groupPlan(both, R"({"date":"2026-11-24"})",
                                                         R"({"time":"10:00","text":"  "})")
                                    << QStringLiteral("blank");
        QTest::newRow("a script in Moments")
            << moments(R"({"date":"2026-11-24"})", R"({"time":"10:00","lines":[{"text":"a"}]})")
            << QStringLiteral("script");
        QTest::newRow("a long variant") << moments(R"({"date":"2026-11-24"})",
                                                   R"({"time":"10:00","variants":{"by":"rotation","of":[{"text":"a"},
               {"text":")" + QByteArray(2001, 'b') + R"("}]}})")
                                        << QStringLiteral("2001");
    }
    void whatCannotBeSentIsRefused()
    {
        QFETCH(QByteArray, plan);
        QFETCH(QString, word);
        Groups team;
        team.store().setNow(team.at("2026-11-23T09:00"));
        const auto stored = team.sops().import(plan);
        const auto active = stored ? team.sops().activate(QStringLiteral("p"), false, team.fixture().job())
                                   : tl::unexpected<app::Error>(stored.error());
        QVERIFY(!active);
        QVERIFY2((active.error().message + active.error().detail).contains(word), qPrintable(active.error().message));
    }
};

SIYU_TEST(TstGroupChanges, "tst_groupchanges")
#include "tst_groupchanges.moc"
