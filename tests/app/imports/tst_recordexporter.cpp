#include "app/assembly/exportkinds.h"
#include "app/assembly/importkinds.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;

namespace {

constexpr const char *roster = "客户名称,添加人,添加人账号,添加时间,手机,微信号\n"
                               "张三,李运营,liyy,2026-08-01 10:00:00,13800138000,\n"
                               "李四,李运营,liyy,2026-08-02 10:00:00,13800138001,13900139000\n";
constexpr const char *orders =
    "order_id,store,status,created_at,paid_at,received_at,refunded_at,placed_amount,amount,refund_amount,staff,phone,"
    "wechat,customer_id,remark\n"
    "2600000000000000001,旗舰店,finished,2026-10-01 10:00:00.123,2026-10-01 10:05:00,2026-10-05 00:00:00,2026-10-06 "
    "08:00:00,120.50,100,30,李运营,13800138000,,001,=急\n"
    "0002,门店,unpaid,2026-10-02 10:00:00,,,,80,0,0,,,13900139000,,\n"
    "2600000000000000003,门店,closed,2026-10-03 10:00:00,,,,80,0,0,,,,b-7,'x\n"
    "12E5,门店,refunded,2026-10-04 10:00:00,2026-10-04 10:00:01,,,80,79.9999,79.9999,,,,,\n";

class Stopped final : public JobContext
{
public:
    bool cancelled() const override { return true; }
    void progress(std::int64_t, std::int64_t, const QString &) override {}
};

} // namespace

class TstRecordExporter : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void columnsStandInTheOrderAsked();
    void phonesAreShownAsPeopleWriteThem();
    void maskedExportsShowNoPhone_data();
    void maskedExportsShowNoPhone();
    void textThatBeginsWithAnApostropheComesBack_data();
    void textThatBeginsWithAnApostropheComesBack();
    void happeningsAreToldByMilliseconds();
    void aLeadWithoutATimeIsFoundAgain();
    void anEmptyTableSaysWhatItWouldHold();
    void ordersComeBackUnchanged_data();
    void ordersComeBackUnchanged();
    void aNewStoreKnowsTheOrdersAsTheOldOne();
    void aSegmentTakesOnlyItsOrders();
    void aTaobaoFileComesBackUnchanged();
    void anUnknownKindNamesTheKnownOnes();
    void whoMayOnlyLookExportsMasked();
    void cancelledExportLeavesNoFile_data();
    void cancelledExportLeavesNoFile();
    void everyKindNamesItsColumns();

private:
    ImportOutcome import(const char *kind, const QByteArray &text) { return import(*m_store, kind, text); }
    static ImportOutcome import(tests::StoreFixture &store, const char *kind, const QByteArray &text);
    static ImportOutcome importFile(tests::StoreFixture &store, const char *kind, const QString &file);
    ExportOutcome exported(const char *kind, const ExportRequest &given);
    /// The file that an export of the kind writes, without its byte order mark.
    QByteArray written(const char *kind, ExportRequest request = {});
    QString text(const char *sql) { return m_store->connection().text(sql); }

    std::unique_ptr<tests::StoreFixture> m_store;
};

void TstRecordExporter::init()
{
    m_store = std::make_unique<tests::StoreFixture>();
    QCOMPARE(import("customers", roster).created, 2);
}

ImportOutcome TstRecordExporter::importFile(tests::StoreFixture &store, const char *kind, const QString &file)
{
    ImportRequest request;
    request.file = file;
    const auto outcome = findImportKind(QString::fromLatin1(kind))->run(store.store(), request, store.job());
    if (!outcome)
        qWarning() << outcome.error().message;
    return outcome.value_or(ImportOutcome());
}

ImportOutcome TstRecordExporter::import(tests::StoreFixture &store, const char *kind, const QByteArray &text)
{
    return importFile(store, kind, store.write(QStringLiteral("in.csv"), text));
}

ExportOutcome TstRecordExporter::exported(const char *kind, const ExportRequest &request)
{
    const auto outcome = exportRecords(m_store->store(), QString::fromLatin1(kind), request, m_store->job());
    if (!outcome)
        qWarning() << outcome.error().message;
    return outcome.value_or(ExportOutcome());
}

QByteArray TstRecordExporter::written(const char *kind, ExportRequest request)
{
    request.file = m_store->file(QStringLiteral("out.csv"));
    exported(kind, request);
    QFile file(request.file);
    return file.open(QIODevice::ReadOnly) ? file.readAll().mid(3) : QByteArray();
}

void TstRecordExporter::columnsStandInTheOrderAsked()
{
    import("content", "名称,内容\n甲,你好\n");
    ExportRequest request;
    request.columns = {QStringLiteral("body"), QStringLiteral("name")};
    QCOMPARE(written("content", request), QByteArray("body,name\r\n你好,甲\r\n"));
}

void TstRecordExporter::phonesAreShownAsPeopleWriteThem()
{
    import("events", "手机号,行为,时间\n13800138000,点赞,2026-11-01 10:00\n");
    QVERIFY(written("events").contains("\r\n13800138000,"));
}

void TstRecordExporter::maskedExportsShowNoPhone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("participants") << QByteArray("活动,手机号,参与时间,邀请人\n双11,13800138000,2026-11-02,\n"
                                                "双11,13800138001,2026-11-03,13800138000\n");
    QTest::newRow("group-members") << QByteArray(
        "群名称,手机号,入群时间,邀请人\n一群,13800138001,2026-11-03,13800138000\n");
    QTest::newRow("coupon-codes") << QByteArray("券名称,券码,手机号\n满减,Q1,13800138001\n");
    QTest::newRow("live-viewers") << QByteArray("直播名称,手机号\n首播,13800138001\n");
    QTest::newRow("leads") << QByteArray("手机号,商机阶段\n13800138001,已报价\n");
    QTest::newRow("events") << QByteArray("手机号,行为,时间\n13800138001,点赞,2026-11-01\n");
    QTest::newRow("satisfaction") << QByteArray("手机号,评分,时间\n13800138001,5,2026-11-01\n");
    QTest::newRow("orders") << QByteArray("订单号,手机号,日期,金额\nA1,13800138001,2026-11-01,5\n");
    QTest::newRow("customers") << QByteArray("姓名,手机号\n王五,13800138009\n");
    QTest::newRow("friendships") << QByteArray("手机号,添加人,添加时间\n13800138001,陈运营,2026-11-01\n");
}

void TstRecordExporter::maskedExportsShowNoPhone()
{
    QFETCH(QByteArray, text);
    import("live-sessions", "直播名称,开播时间\n首播,2026-11-01 20:00\n");
    const char *kind = QTest::currentDataTag();
    QCOMPARE(import(kind, text).rejected, 0);
    ExportRequest request;
    QVERIFY(written(kind, request).contains("138001380"));
    request.masked = true;
    const QByteArray masked = written(kind, request);
    QVERIFY(masked.contains("138****800"));
    QVERIFY2(!masked.contains("13800138") && !masked.contains("13900139000"), masked.constData());
}

void TstRecordExporter::textThatBeginsWithAnApostropheComesBack_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("csv") << QStringLiteral("out.csv");
    QTest::newRow("xlsx") << QStringLiteral("out.xlsx");
}

void TstRecordExporter::textThatBeginsWithAnApostropheComesBack()
{
    QFETCH(QString, file);
    import("content", "名称,内容\n''甲,''=1\n＝乙,=\"\"\"丙\"\"\"\n");
    QCOMPARE(text("SELECT group_concat(name) FROM content"), QStringLiteral("'甲,＝乙"));
    const QByteArray before = m_store->dump();
    ExportRequest request;
    request.file = m_store->file(file);
    QCOMPARE(exported("content", request).rows, 2);
    QCOMPARE(importFile(*m_store, "content", request.file).unchanged, 2);
    QCOMPARE(m_store->dump(), before);
}

void TstRecordExporter::happeningsAreToldByMilliseconds()
{
    import("events", "手机号,行为,时间\n13800138000,点赞,1709258400123\n13800138000,点赞,1709258400000\n");
    QVERIFY(written("events").contains("2024-03-01 10:00:00.123"));
    QCOMPARE(importFile(*m_store, "events", m_store->file(QStringLiteral("out.csv"))).unchanged, 2);
}

void TstRecordExporter::aLeadWithoutATimeIsFoundAgain()
{
    import("leads", "手机号,商机阶段\n13800138000,已报价\n");
    QCOMPARE(text("SELECT created_at % 1000 FROM lead"), QStringLiteral("0"));
    written("leads");
    QCOMPARE(importFile(*m_store, "leads", m_store->file(QStringLiteral("out.csv"))).unchanged, 1);
}

void TstRecordExporter::anEmptyTableSaysWhatItWouldHold()
{
    QCOMPARE(written("costs"), QByteArray("day,kind,channel,amount,note\r\n"));
    QCOMPARE(importFile(*m_store, "costs", m_store->file(QStringLiteral("out.csv"))).rows, 0);
}

void TstRecordExporter::ordersComeBackUnchanged_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("encoding");
    QTest::newRow("utf-8") << QStringLiteral("out.csv") << int(CsvWriter::Target::Utf8WithMark);
    QTest::newRow("gb18030") << QStringLiteral("out.csv") << int(CsvWriter::Target::Gb18030);
    QTest::newRow("xlsx") << QStringLiteral("out.xlsx") << 0;
}

void TstRecordExporter::ordersComeBackUnchanged()
{
    QFETCH(QString, file);
    QFETCH(int, encoding);
    QCOMPARE(import("orders", orders).created, 4);
    const QByteArray before = m_store->dump();
    ExportRequest request;
    request.file = m_store->file(file);
    request.encoding = CsvWriter::Target(encoding);
    QCOMPARE(exported("orders", request).rows, 4);
    const ImportOutcome again = importFile(*m_store, "orders", request.file);
    QCOMPARE(again.unchanged, 4);
    QCOMPARE(again.problemCount, 0);
    QCOMPARE(again.unmapped, QStringList());
    QCOMPARE(m_store->dump(), before);
}

void TstRecordExporter::aNewStoreKnowsTheOrdersAsTheOldOne()
{
    import("orders", orders);
    ExportRequest people, request;
    people.file = m_store->file(QStringLiteral("people.csv"));
    request.file = m_store->file(QStringLiteral("out.csv"));
    exported("customers", people);
    exported("orders", request);
    tests::StoreFixture fresh;
    importFile(fresh, "customers", people.file);
    QCOMPARE(importFile(fresh, "orders", request.file).created, 4);
    const char *facts =
        "SELECT group_concat(n, char(10)) FROM (SELECT order_no || s.name || o.status || coalesce(o.created_at, '-') "
        "|| "
        "coalesce(paid_at, '-') || coalesce(received_at, '-') || coalesce(refunded_at, '-') || amount_placed || ' ' || "
        "amount_paid || ' ' || amount_refunded || coalesce(f.name, '-') || coalesce(remark, '-') || coalesce((SELECT "
        "group_concat(value) FROM identity i WHERE i.customer_id = o.customer_id), '-') AS n FROM orders o JOIN "
        "order_source s ON s.id = source_id LEFT JOIN staff f ON f.id = staff_id ORDER BY order_no)";
    QCOMPARE(fresh.connection().text(facts), text(facts));
}

void TstRecordExporter::aSegmentTakesOnlyItsOrders()
{
    import("orders", orders);
    ExportRequest request;
    request.file = m_store->file(QStringLiteral("out.csv"));
    request.customers = {storage::CustomerId(text("SELECT id FROM customer WHERE name = '李四'").toLongLong())};
    QCOMPARE(exported("orders", request).rows, 1);
    QCOMPARE(text("SELECT json_extract(detail, '$.rows') FROM audit WHERE action = 'orders.export'"),
             QStringLiteral("1"));
}

void TstRecordExporter::aTaobaoFileComesBackUnchanged()
{
    import("orders",
           "订单编号,买家会员名,买家应付货款,总金额,买家实际支付金额,订单状态,收货人姓名,联系手机,订单创建时间,"
           "订单付款时间,宝贝标题,"
           "宝贝种类,宝贝总数量,店铺名称,订单关闭原因,退款金额\n"
           "=\"1930123456789012345\",淘甲,120,120,100,交易成功,张三,'13800138000,2026-10-01 10:00:00,2026-10-01 "
           "10:05:00,猫粮,1,2,旗舰店,,20\n"
           "=\"1930123456789012346\",淘乙,50,50,0,交易关闭,李四,,2026-10-01 "
           "10:00:00,,猫砂,1,1,旗舰店,买家未付款,无退款申请\n");
    const QByteArray before = m_store->dump();
    for (const char *kind : {"orders", "order-items"}) {
        written(kind);
        QCOMPARE(importFile(*m_store, kind, m_store->file(QStringLiteral("out.csv"))).unchanged, 2);
    }
    QCOMPARE(m_store->dump(), before);
}

void TstRecordExporter::anUnknownKindNamesTheKnownOnes()
{
    const auto outcome = exportRecords(m_store->store(), QStringLiteral("shoes"), {}, m_store->job());
    QVERIFY(!outcome);
    for (const QString &kind : importKindNames())
        QVERIFY2(outcome.error().message.contains(kind), qPrintable(kind));
}

void TstRecordExporter::whoMayOnlyLookExportsMasked()
{
    m_store->connection().execute("UPDATE staff SET access_role = 3");
    m_store->store().setActor(storage::StaffId(text("SELECT min(id) FROM staff").toLongLong()));
    ExportRequest request;
    request.file = m_store->file(QStringLiteral("out.csv"));
    const auto whole = exportRecords(m_store->store(), QStringLiteral("customers"), request, m_store->job());
    QVERIFY(!whole);
    QCOMPARE(whole.error().kind, ErrorKind::Invalid);
    QVERIFY(!QFile::exists(request.file));
    request.masked = true;
    QCOMPARE(exported("customers", request).rows, 2);
}

void TstRecordExporter::cancelledExportLeavesNoFile_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("file");
    QTest::newRow("customers") << QStringLiteral("customers") << QStringLiteral("out.csv");
    QTest::newRow("customers, xlsx") << QStringLiteral("customers") << QStringLiteral("out.xlsx");
    QTest::newRow("records") << QStringLiteral("staff") << QStringLiteral("out.csv");
}

void TstRecordExporter::cancelledExportLeavesNoFile()
{
    QFETCH(QString, kind);
    QFETCH(QString, file);
    ExportRequest request;
    request.file = m_store->file(file);
    const QStringList before = QDir(QFileInfo(request.file).path()).entryList(QDir::Files);
    Stopped job;
    const auto outcome = exportRecords(m_store->store(), kind, request, job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(QDir(QFileInfo(request.file).path()).entryList(QDir::Files), before);
    QCOMPARE(text("SELECT count(*) FROM audit WHERE action LIKE '%.export'"), QStringLiteral("0"));
}

void TstRecordExporter::everyKindNamesItsColumns()
{
    for (const QString &kind : exportKindNames()) {
        const auto columns = exportColumns(m_store->store(), kind);
        QVERIFY2(columns.has_value(), qPrintable(kind));
        QVERIFY2(!columns->usual.isEmpty(), qPrintable(kind));
        QCOMPARE(columns->words.size(), columns->all.size());
        for (const QString &name : columns->usual)
            QVERIFY2(columns->all.contains(name), qPrintable(kind + name));
        ExportRequest request;
        request.file = m_store->file(QStringLiteral("out.csv"));
        request.columns = columns->all;
        QVERIFY2(exported(kind.toLatin1().constData(), request).columns.size() >= columns->all.size(),
                 qPrintable(kind));
    }
}

SIYU_TEST(TstRecordExporter, "tst_recordexporter")
#include "tst_recordexporter.moc"
