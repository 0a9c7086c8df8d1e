#include "app/assembly/importkinds.h"
#include "app/assembly/undoservice.h"
#include "app/groups/groupedits.h"
#include "app/groups/groupservice.h"
#include "app/imports/kinds/groupwords.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using storage::GroupId;
using storage::LocalDay;

namespace {

LocalDay day(const char *iso)
{
    return storage::parseIsoDay(QString::fromLatin1(iso)).value();
}

QStringList namesOf(const Result<std::vector<storage::GroupMember>> &members)
{
    QStringList names;
    for (const storage::GroupMember &member : *members)
        names << member.name;
    return names;
}

} // namespace

/// Today is 2026-11-22. 一群 has a list of members, 二群 only daily figures, 三群 nothing at all.
class TstGroupService : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<tests::StoreFixture> m_store;

    void import(const char *kind, const QByteArray &text)
    {
        ImportRequest request;
        request.file = m_store->write(QStringLiteral("file.csv"), text);
        const auto outcome = findImportKind(QString::fromLatin1(kind))->run(m_store->store(), request, m_store->job());
        if (!outcome || outcome->rejected > 0)
            qFatal("%s was not imported", kind);
    }
    GroupLine line(const char *name)
    {
        GroupService service(m_store->store());
        return service.line(service.find(QString::fromUtf8(name))->id).value();
    }
    GroupId id(const char *name) { return line(name).chat.id; }
    Result<int> set(const char *group, const QString &field, const QString &value)
    {
        return GroupEdits(m_store->store()).set(id(group), {{field, value}});
    }

private slots:
    void init()
    {
        m_store = std::make_unique<tests::StoreFixture>();
        import("customers", "客户名称,添加人,添加人账号,添加时间,userid\n甲,林岚,linl,2026-02-01 10:00:00,wm1\n");
        import("groups",
               "群名称,群主,群标签,群容量,开群日期,创群时间\n一群,林岚,福利；新品、福利,200,,2026-03-01 08:00\n"
               "二群,林岚,,,2026-05-01,\n三群,,,,,\n");
        import("group-members", "群名称,userid,成员昵称,类型,角色,入群时间,入群方式,邀请人,退群时间,退群方式\n"
                                "一群,linl,林岚,企业成员,小助手,2026-03-01 08:00:00,,,,\n"
                                "一群,wm1,甲,外部联系人,,2026-03-02 10:00:00,扫码,,,\n"
                                "一群,wm2,乙,外部联系人,,2026-11-20 10:00:00,邀请,wm1,,\n"
                                "一群,wm3,丙,外部联系人,,2026-10-30 10:00:00,链接,,2026-11-21 09:30:00,主动退群\n"
                                "一群,wm4,丁,外部联系人,,2026-04-01 10:00:00,,,2026-06-01 09:30:00,移出\n");
        // New customers are named after their identities; gives them their real names.
        import("customers", "客户名称,userid\n乙,wm2\n丙,wm3\n丁,wm4\n");
        import("group-days", "群名称,日期,群人数,当日入群,当日退群,发言人数,群消息数\n"
                             "一群,2026-11-20,,,,2,9\n二群,2026-11-10,150,3,1,,\n二群,2026-11-20,152,4,2,,\n"
                             "二群,2026-11-19,,,,12,80\n");
    }

    void figuresComeFromTheMembersOrFromTheDaysCounted()
    {
        const GroupLine first = line("一群");
        QCOMPARE(first.members, std::optional<std::int64_t>(3));
        QVERIFY(!first.membersDay);
        QCOMPARE(first.week.joined, std::optional<std::int64_t>(1));
        QCOMPARE(first.week.left, std::optional<std::int64_t>(1));
        QCOMPARE(first.month.joined, std::optional<std::int64_t>(2));
        QCOMPARE(first.activity->day, day("2026-11-20"));
        QCOMPARE(first.activity->messages, std::optional<std::int64_t>(9));
        QCOMPARE(first.opening, std::optional(day("2026-03-01"))); // the day the group was created
        QCOMPARE(first.chat.tags, QStringLiteral("福利; 新品"));
        const GroupLine second = line("二群");
        QCOMPARE(second.members, std::optional<std::int64_t>(152));
        QCOMPARE(second.membersDay, std::optional(day("2026-11-20")));
        QCOMPARE(second.week.joined, std::optional<std::int64_t>(4));
        QCOMPARE(second.month.joined, std::optional<std::int64_t>(7));
        QCOMPARE(second.month.left, std::optional<std::int64_t>(3));
        QCOMPARE(second.activity->day, day("2026-11-19"));
    }
    void whatNobodyToldIsAbsentAndNotZero()
    {
        const GroupLine third = line("三群");
        QVERIFY(!third.members && !third.week.joined && !third.month.left && !third.activity && !third.opening);
    }
    void membersAreThoseNowThoseOfADayOrAll()
    {
        GroupService service(m_store->store());
        const GroupId group = id("一群");
        QCOMPARE(namesOf(service.members(group, {})),
                 (QStringList{QStringLiteral("林岚"), QStringLiteral("甲"), QStringLiteral("乙")}));
        QCOMPARE(
            namesOf(service.members(group, {day("2026-11-20"), false})),
            (QStringList{QStringLiteral("林岚"), QStringLiteral("甲"), QStringLiteral("丙"), QStringLiteral("乙")}));
        QCOMPARE(namesOf(service.members(group, {day("2026-05-01"), false})),
                 (QStringList{QStringLiteral("林岚"), QStringLiteral("甲"), QStringLiteral("丁")}));
        QCOMPARE(service.members(group, {{}, true})->size(), std::size_t(5));
    }
    void aMemberSaysHowAndByWhom()
    {
        const auto members = GroupService(m_store->store()).members(id("一群"), {{}, true});
        const auto called = [&members](const char *name) {
            return *std::find_if(members->begin(), members->end(),
                                 [name](const auto &member) { return member.name == QString::fromUtf8(name); });
        };
        QCOMPARE(called("乙").inviter, QStringLiteral("甲"));
        QCOMPARE(joinSceneName(called("乙").joinScene), QStringLiteral("invited"));
        QVERIFY(called("甲").isFriend);
        QVERIFY(!called("乙").isFriend);
        QCOMPARE(leftName(called("丙")), QStringLiteral("left"));
        QCOMPARE(leftName(called("丁")), QStringLiteral("removed"));
        QVERIFY(called("林岚").account);
    }
    void theTrendCountsMembershipsDayByDay()
    {
        const auto trend = GroupService(m_store->store()).trend(id("一群"), day("2026-11-19"), day("2026-12-31"));
        QCOMPARE(trend->days.size(), std::size_t(4)); // not beyond today
        using Values = GroupTrend::Values;
        QCOMPARE(trend->members, (Values{3, 4, 3, 3}));
        QCOMPARE(trend->joined, (Values{0, 1, 0, 0}));
        QCOMPARE(trend->left, (Values{0, 0, 1, 0}));
        QCOMPARE(trend->messages, (Values{{}, 9, {}, {}}));
    }
    void beforeTheFirstKnownJoiningNothingIsKnown()
    {
        const auto trend = GroupService(m_store->store()).trend(id("一群"), day("2026-02-27"), day("2026-03-02"));
        QCOMPARE(trend->members, (GroupTrend::Values{{}, {}, 1, 2}));
    }
    void aDaysOwnCountWins()
    {
        import("group-days", "群名称,日期,群人数\n一群,2026-11-21,40\n");
        const auto trend = GroupService(m_store->store()).trend(id("一群"), day("2026-11-20"), day("2026-11-22"));
        QCOMPARE(trend->members, (GroupTrend::Values{4, 40, 3}));
        const auto counted = GroupService(m_store->store()).trend(id("二群"), day("2026-11-18"), day("2026-11-20"));
        QCOMPARE(counted->members, (GroupTrend::Values{{}, {}, 152}));
    }
    void callsSayHowManyAnswered()
    {
        import("calls-to-action",
               "群名称,发起时间,截止时间,号召,群人数,响应人数\n一群,2026-11-20 10:00,2026-11-20 22:00,"
               "接龙,4,3\n一群,2026-11-21 10:00,2026-11-21 22:00,晒单,3,\n");
        m_store->connection().execute(
            "INSERT INTO call_to_action_response(call_id, customer_id, at) SELECT c.id, i.customer_id, c.at + 1000 "
            "FROM call_to_action c, identity i WHERE c.text = '晒单' AND i.value IN ('wm1', 'wm2');"
            "INSERT INTO call_to_action_response(call_id, customer_id, at) SELECT c.id, i.customer_id, c.deadline_at + "
            "1 FROM call_to_action c, identity i WHERE c.text = '晒单' AND i.value = 'wm3'");
        const auto calls = GroupService(m_store->store()).calls(id("一群"));
        QCOMPARE(calls->size(), std::size_t(2));
        QCOMPARE(calls->front().text, QStringLiteral("晒单"));
        QCOMPARE(calls->front().responded, std::optional<std::int64_t>(2)); // before the deadline
        QCOMPARE(calls->back().responded, std::optional<std::int64_t>(3));
    }
    void aNameOfTwoGroupsAsksForTheId()
    {
        m_store->connection().execute("INSERT INTO group_chat(id, name) VALUES(999, '一群')");
        GroupService service(m_store->store());
        QCOMPARE(service.find(QStringLiteral("一群")).error().kind, ErrorKind::Conflict);
        QCOMPARE(service.find(QStringLiteral("999"))->name, QStringLiteral("一群"));
        QCOMPARE(service.find(QStringLiteral("九群")).error().kind, ErrorKind::NotFound);
    }

    void fieldsAreSetAndTakenBackAsOneStep()
    {
        const QByteArray before = m_store->dump();
        const auto changed = GroupEdits(m_store->store())
                                 .set(id("二群"), {{QStringLiteral("kind"), QStringLiteral("福利群")},
                                                   {QStringLiteral("capacity"), QStringLiteral("500")},
                                                   {QStringLiteral("successor"), QStringLiteral("三群")},
                                                   {QStringLiteral("opening"), QStringLiteral("2026年5月2日")},
                                                   {QStringLiteral("tags"), QStringLiteral("老客，福利")}});
        QCOMPARE(changed.value_or(-1), 5);
        const GroupLine after = line("二群");
        QCOMPARE(after.chat.kind, QStringLiteral("福利群"));
        QCOMPARE(after.chat.capacity, std::optional<std::int64_t>(500));
        QCOMPARE(after.chat.successorName, QStringLiteral("三群"));
        QCOMPARE(after.opening, std::optional(day("2026-05-02")));
        QCOMPARE(after.chat.tags, QStringLiteral("老客; 福利"));
        QCOMPARE(m_store->connection().text("SELECT subject FROM audit WHERE action = 'groups.edit'"),
                 QStringLiteral("二群"));
        QVERIFY(UndoService(m_store->store()).undo(m_store->job()));
        QCOMPARE(m_store->dump(), before);
    }
    void whatIsSoAlreadyLeavesNoStep()
    {
        const auto steps = m_store->connection().integer("SELECT count(*) FROM change");
        QCOMPARE(set("一群", QStringLiteral("capacity"), QStringLiteral("200")).value_or(-1), 0);
        QCOMPARE(GroupEdits(m_store->store()).setRole({1}, 1).value_or(-1), 0);
        QCOMPARE(m_store->connection().integer("SELECT count(*) FROM change"), steps);
    }
    void anEmptyValueClears()
    {
        QCOMPARE(set("一群", QStringLiteral("capacity"), QString()).value_or(-1), 1);
        QVERIFY(!line("一群").chat.capacity);
    }
    void wrongValuesAreRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const char *field, const char *value) {
            QTest::newRow(name) << QString::fromLatin1(field) << QString::fromUtf8(value);
        };
        row("no room", "capacity", "0");
        row("too much room", "capacity", "2001");
        row("half a person", "capacity", "1.5");
        row("no number", "capacity", "很多");
        row("no date", "opening", "昨天");
        row("a day that is none", "opening", "2026-02-30");
        row("itself", "successor", "一群");
        row("a group that is not there", "successor", "九群");
        row("a long kind", "kind",
            "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一");
        row("no such field", "owner", "林岚");
    }
    void wrongValuesAreRefused()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        const QByteArray before = m_store->dump();
        QVERIFY(!set("一群", field, value));
        QVERIFY(!GroupEdits(m_store->store()).check(id("一群"), field, value));
        QVERIFY(!GroupEdits(m_store->store())
                     .set(id("一群"), {{QStringLiteral("kind"), QStringLiteral("福利群")}, {field, value}}));
        QCOMPARE(m_store->dump(), before);
    }
    void successorsNeverGoRoundInCircles()
    {
        QVERIFY(set("一群", QStringLiteral("successor"), QStringLiteral("二群")));
        QVERIFY(set("二群", QStringLiteral("successor"), QStringLiteral("三群")));
        QVERIFY(!set("三群", QStringLiteral("successor"), QStringLiteral("一群")));
        QVERIFY(!set("二群", QStringLiteral("successor"), QStringLiteral("一群")));
        QVERIFY(set("一群", QStringLiteral("successor"), QStringLiteral("三群")));
    }
    void aRoleIsGivenToSeveralAndTakenBack()
    {
        GroupService service(m_store->store());
        const auto members = service.members(id("一群"), {});
        const QByteArray before = m_store->dump();
        const auto changed =
            GroupEdits(m_store->store())
                .setRole({(*members)[1].id, (*members)[2].id}, *groupRoleFromText(QStringLiteral("KOC")));
        QCOMPARE(changed.value_or(-1), 2);
        QCOMPARE(groupRoleName(service.members(id("一群"), {})->at(2).role), QStringLiteral("kol"));
        QVERIFY(UndoService(m_store->store()).undo(m_store->job()));
        QCOMPARE(m_store->dump(), before);
        QVERIFY(!GroupEdits(m_store->store()).setRole({(*members)[1].id}, 9));
        QCOMPARE(GroupEdits(m_store->store()).setRole({12345}, 1).error().kind, ErrorKind::NotFound);
    }
};

SIYU_TEST(TstGroupService, "tst_groupservice")
#include "tst_groupservice.moc"
