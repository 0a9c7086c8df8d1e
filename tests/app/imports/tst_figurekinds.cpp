#include "app/assembly/importkinds.h"
#include "app/imports/importundo.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;

namespace {

const char namesakes[] = "客户名称,添加人,添加人账号,添加时间\n甲,张伟,zw1,2026-08-01 10:00:00\n"
                         "壬,张伟,zw2,2026-08-02 10:00:00\n";

} // namespace

/// The owner of figures: an account by userid or name, the only account, or the team itself.
class TstFigureKinds : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void sheetsThatNameNobodyAreTheTeams_data();
    void sheetsThatNameNobodyAreTheTeams();
    void sheetsOfATeamOfOneAreTheOnlyAccounts();
    void statisticsOfGroupsByOwnerAreTheAccounts();
    void aNameThatTwoAccountsHaveIsRejectedForFigures();
    void aNewUseridMakesAnAccountOfItsOwn();
    void aLossOfNamesakesIsOfTheOneWhoIsAFriend();

private:
    ImportOutcome import(const char *kind, const QByteArray &text, const char *name = "file.csv");
    QString guess(const QByteArray &headers);
    QString text(const QByteArray &sql) { return m_store->connection().text(sql); }

    std::unique_ptr<tests::StoreFixture> m_store;
};

void TstFigureKinds::init()
{
    m_store = std::make_unique<tests::StoreFixture>();
    QCOMPARE(import("customers", namesakes).created, 2);
}

ImportOutcome TstFigureKinds::import(const char *kind, const QByteArray &text, const char *name)
{
    ImportRequest request;
    request.file = m_store->write(QString::fromLatin1(name), text);
    const auto outcome = findImportKind(QString::fromLatin1(kind))->run(m_store->store(), request, m_store->job());
    if (!outcome)
        qWarning() << outcome.error().message;
    return outcome.value_or(ImportOutcome());
}

QString TstFigureKinds::guess(const QByteArray &headers)
{
    return guessImportKind(m_store->store(), QString::fromUtf8(headers).split(QLatin1Char(',')), {});
}

void TstFigureKinds::sheetsThatNameNobodyAreTheTeams_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("figures");
    const auto row = [](const char *name, const char *file, const char *columns, const char *figures) {
        QTest::newRow(name) << QByteArray(file)
                            << "SELECT " + QByteArray(columns).split(' ').join(" || ' ' || ") + " FROM team_day"
                            << QString::fromLatin1(figures);
    };
    row("customers", "日期,客户总数,新增客户数,流失客户数,净增客户数,发送申请数\n2026-11-01,900,12,5,7,20\n",
        "customers requests_accepted negative_feedback customers_net requests_sent", "900 12 5 7 20");
    row("chats", "日期,单聊总数,发送消息数,回复单聊占比,平均首次回复时长\n2026-11-01,30,200,60.25%,3.5\n",
        "chats messages reply_share first_reply_seconds", "30 200 6025 210");
    row("group members", "日期,客群成员总数,新增客群成员数,流失客群成员数\n2026-11-01,1800,30,11\n",
        "group_members group_joined group_departed", "1800 30 11");
    row("groups", "日期,群聊总数,群聊消息数,发送消息群成员数\n2026-11-01,12,500,90\n",
        "groups group_messages group_spoke", "12 500 90");
    row("get_user_behavior_data",
        "stat_time,chat_cnt,message_cnt,reply_percentage,avg_reply_time,negative_feedback_cnt,new_apply_cnt,"
        "new_contact_cnt\n1793462400,30,200,60.25,1,2,20,12\n",
        "chats reply_share first_reply_seconds requests_accepted", "30 6025 60 12");
}

void TstFigureKinds::sheetsThatNameNobodyAreTheTeams()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, sql);
    QFETCH(QString, figures);
    const QByteArray before = m_store->dump();
    QCOMPARE(guess(file.left(file.indexOf('\n'))), QStringLiteral("team-days"));
    const ImportOutcome outcome = import("team-days", file);
    QCOMPARE(outcome.created, 1);
    QCOMPARE(outcome.unmapped, QStringList());
    QCOMPARE(text(sql), figures);
    QCOMPARE(text("SELECT count(*) FROM staff_day"), QStringLiteral("0"));
    QVERIFY(ImportUndo(m_store->store()).run(outcome.import, m_store->job()));
    QCOMPARE(m_store->dump(), before);
}

void TstFigureKinds::sheetsOfATeamOfOneAreTheOnlyAccounts()
{
    m_store->connection().execute("UPDATE account SET active = 0 WHERE wecom_userid = 'zw2'");
    const QByteArray file = "日期,客户总数,新增客户数,流失客户数,净增客户数,发送申请数\n2026-11-01,900,12,5,7,20\n";
    QCOMPARE(guess(file.left(file.indexOf('\n'))), QStringLiteral("staff-days"));
    QCOMPARE(import("staff-days", file).created, 1);
    QCOMPARE(text("SELECT wecom_userid || ' ' || customers FROM staff_day JOIN account ON id = account_id"),
             QStringLiteral("zw1 900"));
}

void TstFigureKinds::statisticsOfGroupsByOwnerAreTheAccounts()
{
    const QByteArray file = "owner,stat_time,new_chat_cnt,chat_total,chat_has_msg,new_member_cnt,member_total,"
                            "member_has_msg,msg_total\nzw2,1793462400,1,12,9,30,1800,90,500\n";
    QCOMPARE(guess(file.left(file.indexOf('\n'))), QStringLiteral("staff-days"));
    QCOMPARE(import("staff-days", file).created, 1);
    QCOMPARE(text("SELECT wecom_userid || ' ' || groups_new || ' ' || groups || ' ' || groups_active || ' ' || "
                  "group_joined || ' ' || group_members || ' ' || group_spoke || ' ' || group_messages FROM staff_day "
                  "JOIN account ON id = account_id"),
             QStringLiteral("zw2 1 12 9 30 1800 90 500"));
    // The day's chats come from another file and are added to the row.
    QCOMPARE(import("staff-days", "userid,日期,单聊总数\nzw2,2026-11-01,7\n").updated, 1);
    QCOMPARE(text("SELECT chats || ' ' || groups FROM staff_day"), QStringLiteral("7 12"));
}

void TstFigureKinds::aNameThatTwoAccountsHaveIsRejectedForFigures()
{
    const ImportOutcome outcome =
        import("staff-days", "成员,日期,单聊总数\n张伟,2026-11-01,7\n张伟 (zw2),2026-11-01,8\n");
    QCOMPARE(outcome.rejected, 1);
    QCOMPARE(outcome.problems.front().value, QStringLiteral("张伟"));
    QVERIFY(outcome.problems.front().repair.contains(QStringLiteral("userid")));
    QCOMPARE(text("SELECT wecom_userid FROM staff_day JOIN account ON id = account_id"), QStringLiteral("zw2"));
    QCOMPARE(import("staff-days", "成员,userid,日期,单聊总数\n张伟,zw1,2026-11-01,7\n").created, 1);
}

void TstFigureKinds::aNewUseridMakesAnAccountOfItsOwn()
{
    QCOMPARE(import("staff-days", "成员,userid,日期,单聊总数\n张伟,zw3,2026-11-01,7\n张伟,zw3,2026-11-02,7\n").created,
             2);
    QCOMPARE(text("SELECT DISTINCT name FROM staff_day JOIN account ON id = account_id"), QStringLiteral("张伟 (zw3)"));
}

void TstFigureKinds::aLossOfNamesakesIsOfTheOneWhoIsAFriend()
{
    const ImportOutcome outcome = import("losses", "流失客户,所属客服,流失时间,添加时间\n"
                                                   "壬,张伟,2026-11-01 12:00:00,2026-08-02 10:00:00\n");
    QCOMPARE(outcome.updated, 1);
    QCOMPARE(text("SELECT group_concat(wecom_userid) FROM friendship f JOIN account a ON a.id = f.account_id WHERE "
                  "ended_at IS NOT NULL"),
             QStringLiteral("zw2"));
}

SIYU_TEST(TstFigureKinds, "tst_figurekinds")
#include "tst_figurekinds.moc"
