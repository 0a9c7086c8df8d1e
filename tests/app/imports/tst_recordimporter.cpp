#include "app/assembly/importkinds.h"
#include "app/imports/importundo.h"
#include "app/imports/recordexporter.h"
#include "app/imports/recordkind.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;

namespace {

const char roster[] = "客户名称,添加人,添加人账号,添加时间,手机,userid\n"
                      "张三,李运营,liyy,2026-08-01 10:00:00,13800138000,wmA1\n"
                      "李四,李运营,liyy,2026-08-02 10:00:00,13800138001,wmA2\n"
                      "王五,陈运营,chenyy,2026-08-03 10:00:00,13800138002,wmA3\n";
const char orders[] = "订单号,手机号,下单时间,付款时间,金额,商品\nA1,13800138000,2026-10-01,2026-10-01,100,猫粮\n";

} // namespace

class TstRecordImporter : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyKindIsCreatedFoundAgainAndTakenBack_data();
    void everyKindIsCreatedFoundAgainAndTakenBack();
    void allKindsOfTheCommandLineAreThere();
    void anEmptyCellIsAbsentAndNotZero();
    void aLaterExportCorrectsADayAndUndoRestoresIt();
    void whatWasEditedSinceStaysAndIsListed();
    void figuresWithoutAMemberGoToTheOnlyAccount();
    void twoGroupsOfOneNameAreToldApartByTheirIds();
    void aGroupWithAnotherIdIsNewAlthoughItsNameIsKnown();
    void aRowMayNameAnyRowAboveIt();
    void aNameThatTwoGroupsShareIsRejected();
    void aGroupMayNameASuccessorAboveOrBelowItself();
    void aLiveSessionThatIsNotThereIsNamed();
    void membersOfTheCompanyAreAccountsAndOthersCustomers();
    void aMemberWhoLeftAndCameBackHasTwoMemberships();
    void invitedParticipantsAreAGenerationFurther();
    void linesOfAnOrderAreNumberedAsTheyStand();
    void anOrderThatACouponWasUsedForOutlivesItsImport();
    void aRowThatRepeatsAKeyIsSkipped();
    void wordsThatAreNotKnownNameTheKnownOnes();
    void durationsAreReadInEveryForm_data();
    void durationsAreReadInEveryForm();
    void aTargetOfAMonthEndsOnItsLastDay();
    void aDryRunChangesNothing();
    void cancelledImportLeavesNoRows();
    void aFileThatLacksWhatRowsNeedIsRefused();
    void rejectedRowsAreWrittenAndImportAgain();
    void contentHasAPriceAndAValidity();

private:
    ImportOutcome import(const char *kind, const QByteArray &text, bool dryRun = false, const QString &rejects = {});
    QString refusal(const char *kind, const QByteArray &text);
    std::int64_t integer(const char *sql) { return m_store->connection().integer(sql); }
    QString text(const char *sql) { return m_store->connection().text(sql); }

    std::unique_ptr<tests::StoreFixture> m_store;
};

void TstRecordImporter::init()
{
    m_store = std::make_unique<tests::StoreFixture>();
    QCOMPARE(import("customers", roster).created, 3);
}

ImportOutcome TstRecordImporter::import(const char *kind, const QByteArray &text, bool dryRun, const QString &rejects)
{
    ImportRequest request;
    request.file = m_store->write(QStringLiteral("file.csv"), text);
    request.dryRun = dryRun;
    request.rejectsFile = rejects;
    const auto outcome = findImportKind(QString::fromLatin1(kind))->run(m_store->store(), request, m_store->job());
    if (!outcome)
        qWarning() << outcome.error().message;
    return outcome.value_or(ImportOutcome());
}

QString TstRecordImporter::refusal(const char *kind, const QByteArray &text)
{
    ImportRequest request;
    request.file = m_store->write(QStringLiteral("file.csv"), text);
    const auto outcome = findImportKind(QString::fromLatin1(kind))->run(m_store->store(), request, m_store->job());
    return outcome ? QString() : outcome.error().message;
}

void TstRecordImporter::everyKindIsCreatedFoundAgainAndTakenBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("created");

    const auto add = [](const char *kind, const char *text, int created) {
        QTest::newRow(kind) << QByteArray(text) << created;
    };
    add("staff",
        "姓名,岗位,部门,工作时间,休息日,角色,在职\n周经理,\"社群运营,客服\",运营部,09:00-18:00,六、日,经理,是\n吴客服,"
        "客服,运营部,,,成员,离职\n",
        2);
    add("accounts", "账号,账号ID,人设,好友上限,运营人\n小助手,zs01,闺蜜,5000,李运营\n", 1);
    add("content", "名称,分类,状态,内容\n欢迎语,话术,已审核,你好{{name}}\n新品图,产品体系,草稿,\n", 2);
    add("groups", "客户群名称,群主,群ID,创群时间\n福利一群,李运营,wr1,2026-08-01\n福利二群,陈运营,wr2,2026-08-05\n", 2);
    add("group-members",
        "群ID,群名称,成员昵称,userid,入群时间,入群方式\nwr1,福利一群,张三,wmA1,2026-08-10 "
        "10:00,扫描群二维码\nwr1,福利一群,路人,wmZ9,2026-08-11 10:00,邀请\n",
        2);
    add("calls-to-action",
        "群名称,发起时间,截止时间,内容,群人数,响应人数\n福利一群,2026-11-01 10:00,2026-11-01 20:00,接龙,180,21\n", 1);
    add("staff-days",
        "成员,日期,单聊总数,发送消息数,回复单聊占比,平均首次回复时长\n李运营,2026-11-01,12,80,91.5%,3.5\n李运营,2026-"
        "11-02,0,0,-,-\n",
        2);
    add("team-days",
        "日期,单聊总数,回复单聊占比,客户总数,群聊总数\n2026-11-01,12,91.5%,900,4\n2026-11-02,0,-,901,4\n", 2);
    add("group-days", "日期,客户群名称,群ID,群人数,当日入群,当日退群,群聊消息数\n2026-11-01,福利一群,wr1,180,3,1,55\n",
        1);
    add("channel-days",
        "渠道,日期,邀请人数,申请数,通过数,费用\n包裹卡,2026-11-01,500,,25,300.5\n导购,2026-11-01,40,30,20,\n", 2);
    add("order-items", "订单号,商品名称,商品编码,商品数量,商品金额小计\nA1,猫粮,C1,2,80\nA1,猫砂,C2,1,20\n", 1);
    add("products", "商品编码,商品名称,类目,售价,成本,毛利率,复购周期\nC1,猫粮,主粮,99.00,45,54.5%,30\n",
        0); // the order has already created it by name
    add("coupons", "优惠券名称,面额,使用门槛,有效期至,发放数,领取数,核销数\n满100减10,10,100,2026-12-01,1000,300,50\n",
        1);
    add("coupon-codes",
        "优惠券名称,券码,手机号,领取时间,核销时间,订单号\n满100减10,Q1,13800138000,2026-10-01,2026-10-02,A1\n满100减10,"
        ",13800138001,2026-10-01,,\n",
        2);
    add("campaigns", "活动名称,类型,开始时间,结束时间,预算\n双11裂变,裂变,2026-11-01,2026-11-11,2000\n", 1);
    add("participants",
        "活动,手机号,参与时间,邀请人\n双11裂变,13800138000,2026-11-02 10:00,\n双11裂变,13900139000,2026-11-03 "
        "10:00,13800138000\n",
        2);
    add("moments-posts", "发布账号,发布时间,主题,可见人数,点赞数,评论数\n李运营,2026-11-01 08:00,干货,500,23,4\n", 1);
    add("live-sessions",
        "直播名称,开播时间,结束时间,观看人数,总观看时长,成交金额\n双11首播,2026-11-01 20:00,2026-11-01 "
        "22:00,300,1500,12000\n",
        1);
    add("leads",
        "客户名称,手机号,商机阶段,预计金额,负责人,创建时间\n张三,13800138000,已报价,5000,李运营,2026-11-01\n,"
        "13700137000,新线索,,,2026-11-02\n",
        2);
    add("events",
        "手机号,行为,时间,停留时长\n13800138000,浏览素材,2026-11-01 10:00,35\n13800138000,浏览素材,2026-11-01 "
        "10:00,35\n13800138001,点赞,2026-11-02 10:00,\n",
        3);
    add("satisfaction",
        "客户名称,手机号,评分,评价时间,客服,评价\n张三,13800138000,5,2026-11-01 "
        "10:00,李运营,很好\n李四,13800138001,不满意,2026-11-01 10:00,李运营,\n",
        2);
    add("costs",
        "日期,类型,渠道,金额,备注\n2026-11-01,获客,包裹卡,100,印刷\n2026-11-01,获客,包裹卡,100,印刷\n2026-11-02,运营,,"
        "5000,工资\n",
        3);
    add("targets", "指标,月份,目标值\n新增好友,2026-11,300\nGMV,2026-11,50万\n", 2);
}

void TstRecordImporter::everyKindIsCreatedFoundAgainAndTakenBack()
{
    QFETCH(QByteArray, text);
    QFETCH(int, created);

    const char *kind = QTest::currentDataTag();
    QCOMPARE(import("orders", orders).created, 1);
    const QByteArray before = m_store->dump();
    ImportRequest request;
    const QStringList headers = QString::fromUtf8(text.left(text.indexOf('\n'))).split(QLatin1Char(','));
    QCOMPARE(guessImportKind(m_store->store(), headers, request), QString::fromLatin1(kind));
    const ImportOutcome first = import(kind, text);
    QCOMPARE(first.created + first.updated, text.count('\n') - 1);
    QCOMPARE(first.created, created);
    QCOMPARE(first.rejected, 0);
    QCOMPARE(first.problemCount, 0);
    QCOMPARE(first.unmapped, QStringList());
    const QByteArray after = m_store->dump();
    QVERIFY(after != before);
    const ImportOutcome again = import(kind, text);
    QCOMPARE(again.unchanged, first.rows);
    QCOMPARE(m_store->dump(), after);
    ExportRequest out;
    out.file = m_store->file(QStringLiteral("out.csv"));
    const auto exported =
        RecordExporter(m_store->store(), *findRecordKind(QString::fromLatin1(kind))).run(out, m_store->job());
    QVERIFY2(exported.has_value(), exported ? "" : qPrintable(exported.error().message));
    request.file = out.file;
    const auto round = findImportKind(QString::fromLatin1(kind))->run(m_store->store(), request, m_store->job());
    QVERIFY2(round.has_value(), round ? "" : qPrintable(round.error().message));
    QCOMPARE(round->unchanged, exported->rows);
    QCOMPARE(round->problemCount, 0);
    QCOMPARE(m_store->dump(), after);
    const auto undone = ImportUndo(m_store->store()).run(first.import, m_store->job());
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(undone.error().message));
    QCOMPARE(undone->kept.size(), 0);
    QCOMPARE(m_store->dump(), before);
}

void TstRecordImporter::allKindsOfTheCommandLineAreThere()
{
    const QStringList names = importKindNames();
    for (const char *kind :
         {"customers",       "prospects",     "staff",        "accounts",     "groups",       "group-members",
          "calls-to-action", "staff-days",    "team-days",    "group-days",   "channel-days", "orders",
          "order-items",     "products",      "coupons",      "coupon-codes", "campaigns",    "participants",
          "moments-posts",   "live-sessions", "live-viewers", "leads",        "events",       "satisfaction",
          "costs",           "targets",       "content"})
        QVERIFY2(names.contains(QString::fromLatin1(kind)), kind);
}

void TstRecordImporter::anEmptyCellIsAbsentAndNotZero()
{
    import("staff-days", "成员,日期,单聊总数,回复单聊占比\n李运营,2026-11-01,0,-\n");
    QCOMPARE(integer("SELECT count(*) FROM staff_day WHERE chats = 0 AND reply_share IS NULL AND messages IS NULL"), 1);
}

void TstRecordImporter::aLaterExportCorrectsADayAndUndoRestoresIt()
{
    import("staff-days", "成员,日期,单聊总数,发送消息数\n李运营,2026-11-01,5,9\n");
    const ImportOutcome second = import("staff-days", "成员,日期,单聊总数\n李运营,2026-11-01,7\n李运营,2026-11-02,3\n");
    QCOMPARE(second.updated, 1);
    QCOMPARE(second.created, 1);
    QCOMPARE(integer("SELECT chats * 100 + messages FROM staff_day ORDER BY day LIMIT 1"), 709);
    QVERIFY(ImportUndo(m_store->store()).run(second.import, m_store->job()));
    QCOMPARE(integer("SELECT chats * 100 + messages FROM staff_day"), 509);
}

void TstRecordImporter::whatWasEditedSinceStaysAndIsListed()
{
    const ImportOutcome first = import("products", "商品编码,商品名称,售价\nC1,猫粮,99\nC2,猫砂,30\n");
    m_store->connection().execute("UPDATE product SET price = 1 WHERE code = 'C1'");
    const auto undone = ImportUndo(m_store->store()).run(first.import, m_store->job());
    QVERIFY(undone);
    QCOMPARE(undone->kept.size(), 1);
    QCOMPARE(text("SELECT group_concat(name) FROM product"), QStringLiteral("猫粮"));
}

void TstRecordImporter::figuresWithoutAMemberGoToTheOnlyAccount()
{
    const QByteArray sheet = "日期,单聊总数,发送消息数,回复单聊占比,平均首次回复时长\n2026-11-01,12,80,90%,3\n";
    const ImportOutcome several = import("staff-days", sheet);
    QCOMPARE(several.rejected, 1);
    QVERIFY(several.problems.front().reason.contains(QStringLiteral("team-days")));
    m_store->connection().execute("UPDATE account SET active = 0 WHERE name = '陈运营'");
    QCOMPARE(import("staff-days", sheet).created, 1);
    QCOMPARE(text("SELECT name FROM staff_day JOIN account ON account.id = account_id"), QStringLiteral("李运营"));
}

void TstRecordImporter::twoGroupsOfOneNameAreToldApartByTheirIds()
{
    QCOMPARE(import("groups", "群名,群ID\n福利群,wr1\n福利群,wr2\n").created, 2);
    QCOMPARE(import("group-days", "群名,群ID,日期,群人数\n福利群,wr2,2026-11-01,9\n").created, 1);
    QCOMPARE(text("SELECT chat_id FROM group_day JOIN group_chat ON id = group_id"), QStringLiteral("wr2"));
}

void TstRecordImporter::aGroupWithAnotherIdIsNewAlthoughItsNameIsKnown()
{
    import("groups", "群名,群ID,公告\n福利群,wr1,a\n");
    const ImportOutcome outcome = import("groups", "群名,群ID,公告\n福利群,wr2,b\n");
    QCOMPARE(outcome.created, 1);
    QCOMPARE(text("SELECT group_concat(chat_id || name, ' ') FROM (SELECT * FROM group_chat ORDER BY chat_id)"),
             QStringLiteral("wr1福利群 wr2福利群"));
}

void TstRecordImporter::aRowMayNameAnyRowAboveIt()
{
    // The first row loads the known groups; the two after it are created and then named.
    QCOMPARE(import("groups", "群ID,客户群名称,接力群\nc1,一群,二群\nc3,三群,\nc4,四群,三群\n").rejected, 0);
    QCOMPARE(text("SELECT group_concat(name, ' ') FROM (SELECT * FROM group_chat ORDER BY name)"),
             QStringLiteral("一群 三群 二群 四群"));
    QCOMPARE(text("SELECT s.chat_id FROM group_chat g JOIN group_chat s ON s.id = g.successor_id WHERE g.chat_id = 'c4'"),
             QStringLiteral("c3"));
}

void TstRecordImporter::aGroupMayNameASuccessorAboveOrBelowItself()
{
    const QByteArray file = "群ID,客户群名称,接力群\nc1,一群,二群\nc2,二群,三群\nc3,三群,\nc4,四群,三群\n";
    const ImportOutcome outcome = import("groups", file);
    QCOMPARE(outcome.rejected, 0);
    QCOMPARE(text("SELECT group_concat(g.name || s.name, ' ') FROM (SELECT * FROM group_chat ORDER BY chat_id) g "
                  "JOIN group_chat s ON s.id = g.successor_id"),
             QStringLiteral("一群二群 二群三群 四群三群"));
    QCOMPARE(integer("SELECT count(*) FROM group_chat WHERE chat_id IS NOT NULL"), 4);
    QCOMPARE(integer("SELECT count(*) FROM group_chat"), 4);
    QCOMPARE(import("groups", file).unchanged, 4);
    QVERIFY(ImportUndo(m_store->store()).run(outcome.import, m_store->job()));
    QCOMPARE(integer("SELECT count(*) FROM group_chat"), 0);
}

void TstRecordImporter::aNameThatTwoGroupsShareIsRejected()
{
    import("groups", "群名,群ID\n福利群,wr1\n福利群,wr2\n");
    const ImportOutcome outcome = import("group-days", "群名,日期,群人数\n福利群,2026-11-01,9\n");
    QCOMPARE(outcome.rejected, 1);
    QCOMPARE(outcome.problems.front().row, 2);
    QCOMPARE(outcome.problems.front().value, QStringLiteral("福利群"));
}

void TstRecordImporter::aLiveSessionThatIsNotThereIsNamed()
{
    const QByteArray viewers = "场次,手机号,观看时长\n双11首播,13800138000,12\n";
    const ImportOutcome early = import("live-viewers", viewers);
    QCOMPARE(early.rejected, 1);
    QCOMPARE(early.problems.front().value, QStringLiteral("双11首播"));
    import("live-sessions", "直播名称,开播时间\n双11首播,2026-11-01 20:00\n");
    const QByteArray before = m_store->dump();
    const ImportOutcome outcome = import("live-viewers", viewers);
    QCOMPARE(outcome.created, 1);
    QCOMPARE(integer("SELECT seconds FROM live_viewer"), 720);
    QVERIFY(ImportUndo(m_store->store()).run(outcome.import, m_store->job()));
    QCOMPARE(m_store->dump(), before);
}

void TstRecordImporter::membersOfTheCompanyAreAccountsAndOthersCustomers()
{
    import("group-members", "群名称,成员昵称,userid,类型,入群时间\n一群,张三,wmA1,外部联系人,2026-08-10\n一群,李运营,"
                            "liyy,企业成员,2026-08-01\n");
    QCOMPARE(text("SELECT c.name FROM group_member m JOIN customer c ON c.id = m.customer_id"), QStringLiteral("张三"));
    QCOMPARE(text("SELECT a.name FROM group_member m JOIN account a ON a.id = m.account_id"), QStringLiteral("李运营"));
    QCOMPARE(integer("SELECT count(*) FROM customer"), 3);
}

void TstRecordImporter::aMemberWhoLeftAndCameBackHasTwoMemberships()
{
    import("group-members", "群名称,手机号,入群时间,退群时间\n一群,13800138000,2026-08-01 10:00,\n");
    const ImportOutcome left = import(
        "group-members", "群名称,手机号,入群时间,退群时间\n一群,13800138000,2026-08-01 10:00,2026-08-09 10:00\n");
    QCOMPARE(left.updated, 1);
    QCOMPARE(import("group-members", "群名称,手机号,入群时间\n一群,13800138000,2026-09-01 10:00\n").created, 1);
    QCOMPARE(integer("SELECT count(*) * 10 + count(left_at) FROM group_member"), 21);
}

void TstRecordImporter::invitedParticipantsAreAGenerationFurther()
{
    import("participants",
           "活动,手机号,参与时间,邀请人\n裂变,13800138000,2026-11-02,\n裂变,13800138001,2026-11-03,13800138000\n"
           "裂变,13800138002,2026-11-04,13800138001\n");
    QCOMPARE(text("SELECT group_concat(generation) FROM participant ORDER BY customer_id"), QStringLiteral("0,1,2"));
}

void TstRecordImporter::linesOfAnOrderAreNumberedAsTheyStand()
{
    import("orders", orders);
    const ImportOutcome outcome =
        import("order-items", "订单号,商品名称,单价,数量\nA1,猫粮,30,2\nA1,猫砂,20,2\nB9,玩具,1,1\n");
    QCOMPARE(outcome.rejected, 1);
    QCOMPARE(text("SELECT group_concat(line || ':' || (amount / 10000)) FROM (SELECT * FROM order_item ORDER BY line)"),
             QStringLiteral("1:60,2:40"));
}

void TstRecordImporter::anOrderThatACouponWasUsedForOutlivesItsImport()
{
    const ImportOutcome outcome =
        import("orders", QByteArray(orders) + "A2,13800138000,2026-10-01,2026-10-01,50,猫粮\n");
    import("coupon-codes", "优惠券名称,券码,手机号,领取时间,核销时间,订单号\n"
                           "满100减10,Q1,13800138000,2026-10-01,2026-10-02,A1\n");
    const auto undone = ImportUndo(m_store->store()).run(outcome.import, m_store->job());
    QVERIFY(undone);
    QCOMPARE(undone->kept.first().toObject().value(QStringLiteral("name")).toString(), QStringLiteral("A1"));
    QCOMPARE(text("SELECT group_concat(order_no) FROM orders"), QStringLiteral("A1"));
}

void TstRecordImporter::aRowThatRepeatsAKeyIsSkipped()
{
    const ImportOutcome outcome = import("products", "商品编码,商品名称,售价\nC1,猫粮,99\nC1,猫粮,88\n");
    QCOMPARE(outcome.created, 1);
    QCOMPARE(outcome.skipped, 1);
    QCOMPARE(integer("SELECT price / 10000 FROM product"), 99);
}

void TstRecordImporter::wordsThatAreNotKnownNameTheKnownOnes()
{
    const ImportOutcome outcome = import("costs", "日期,类型,金额\n2026-11-01,团建,5\n");
    QCOMPARE(outcome.rejected, 1);
    QCOMPARE(outcome.problems.front().column, 2);
    QVERIFY(outcome.problems.front().repair.contains(QStringLiteral("acquisition")));
}

void TstRecordImporter::durationsAreReadInEveryForm_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("3.5") << 210;
    QTest::newRow("12分30秒") << 750;
    QTest::newRow("1小时2分") << 3720;
    QTest::newRow("00:02:05") << 125;
    QTest::newRow("45秒") << 45;
}

void TstRecordImporter::durationsAreReadInEveryForm()
{
    QFETCH(int, seconds);
    import("staff-days", QByteArray("成员,日期,平均首次回复时长\n李运营,2026-11-01,") + QTest::currentDataTag() + '\n');
    QCOMPARE(integer("SELECT first_reply_seconds FROM staff_day"), seconds);
}

void TstRecordImporter::aTargetOfAMonthEndsOnItsLastDay()
{
    import("targets", "指标,月份,目标值,对象\n新增好友,2024年2月,300,李运营\n");
    QCOMPARE(integer("SELECT to_day - from_day + 1 FROM target"), 29);
    QCOMPARE(text("SELECT s.name FROM target JOIN staff s ON s.id = scope_id WHERE scope_kind = 1"),
             QStringLiteral("李运营"));
    QCOMPARE(import("targets", "指标,月份,目标值\n没有的指标,2024-02,1\n").rejected, 1);
}

void TstRecordImporter::aDryRunChangesNothing()
{
    const QByteArray before = m_store->dump();
    QCOMPARE(import("channel-days", "渠道,日期,邀请人数\n包裹卡,2026-11-01,500\n", true).created, 1);
    QCOMPARE(m_store->dump(), before);
    QCOMPARE(integer("SELECT count(*) FROM import"), 1);
}

void TstRecordImporter::cancelledImportLeavesNoRows()
{
    class Cancelled final : public JobContext
    {
    public:
        bool cancelled() const override { return true; }
        void progress(std::int64_t, std::int64_t, const QString &) override {}
    } job;
    const QByteArray before = m_store->dump();
    ImportRequest request;
    request.file = m_store->write(QStringLiteral("file.csv"), "渠道,日期,邀请人数\n包裹卡,2026-11-01,500\n");
    const auto outcome = findImportKind(QStringLiteral("channel-days"))->run(m_store->store(), request, job);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_store->dump(), before);
}

void TstRecordImporter::aFileThatLacksWhatRowsNeedIsRefused()
{
    const QString message = refusal("staff-days", "成员,单聊总数\n李运营,5\n");
    QVERIFY2(message.contains(QStringLiteral("day")) && message.contains(QStringLiteral("单聊总数")),
             qPrintable(message));
}

void TstRecordImporter::rejectedRowsAreWrittenAndImportAgain()
{
    const QString rejects = m_store->file(QStringLiteral("rejects.csv"));
    const ImportOutcome first = import("costs", "日期,类型,金额\n2026-11-01,获客,5\n坏日子,获客,7\n", false, rejects);
    QCOMPARE(first.created, 1);
    QCOMPARE(first.rejected, 1);
    QFile file(rejects);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray left = file.readAll().replace("坏日子", "2026-11-03");
    const ImportOutcome again = import("costs", left);
    QCOMPARE(again.created, 1);
    QCOMPARE(integer("SELECT sum(amount) / 10000 FROM cost"), 12);
}

void TstRecordImporter::contentHasAPriceAndAValidity()
{
    const auto outcome = import("content", "名称,内容,价格,生效日期,有效期至\n好,x,¥19.80,2026-11-01,2026-12-31\n"
                                           "倒,x,1,2026-12-31,2026-11-01\n负,x,-1,,\n");
    QCOMPARE(outcome.created, 1);
    QCOMPARE(outcome.rejected, 2);
    auto row = m_store->connection().prepare("SELECT name, price, valid_until - valid_from FROM content");
    QVERIFY(row->step());
    QCOMPARE(row->text(0), QStringLiteral("好"));
    QCOMPARE(row->integer(1), 198'000);
    QCOMPARE(row->integer(2), 60);
}

SIYU_TEST(TstRecordImporter, "tst_recordimporter")
#include "tst_recordimporter.moc"
