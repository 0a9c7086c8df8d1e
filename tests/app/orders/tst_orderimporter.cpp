#include "app/imports/importundo.h"
#include "app/image/image.h"
#include "app/kpi/kpiservice.h"
#include "app/kpi/metriccatalogue.h"
#include "app/orders/orderimporter.h"
#include "tests/testmain.h"

#include <QTemporaryDir>

using namespace app;

namespace {

const QString headers = QStringLiteral("订单号,买家,手机号,下单时间,付款时间,金额,退款金额,状态,商品,数量,店铺\n");

} // namespace

class TstOrderImporter : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void linesOfOneNumberAreOneOrder();
    void anOrderBeganWithItsEarliestLine();
    void aLaterFileKeepsTheBuyer();
    void repeatedLinesAreSkippedAndSaid();
    void withoutNumbersEveryLineCountsAndTheSameFileChangesNothing();
    void buyersBecomeProspectsInTheOrderOfTheirIds();
    void aPhoneLeadsToThePersonAlreadyKnown();
    void orderIdsOfSeveralColumnsAreJoined();
    void aFileWithoutHeaderIsMappedByNumber();
    void amountsAreExactToFourDecimals();
    void taobaoFiguresAreReadAsTheShopMeansThem_data();
    void taobaoFiguresAreReadAsTheShopMeansThem();
    void aLaterFileUpdatesStatusAndRefund();
    void takingBackRestoresWhatWasThere();
    void takingBackANewFileLeavesNothing();
    void unreadableAmountsAndMissingTimesAreRejected();
    void numbersThatASpreadsheetDamagedNeverMergeOrders();
    void itemsJoinedInOneLineGoInStep_data();
    void itemsJoinedInOneLineGoInStep();
    void aDryRunChangesNothing();
    void cancelledImportLeavesNoRows();
    void unknownHeadersAndFieldsAreNamed();
    void superstoreGivesThePublishedFigures();
    void cdnowGivesThePublishedFigures();
    void cosmeticsAddUpByShop();

private:
    QString write(const QString &text, const QString &name = QStringLiteral("orders.csv"));
    ImportOutcome import(const QString &file, const QString &mapping = {}, const QString &preset = {},
                         const QString &key = {});
    std::int64_t integer(const char *sql) { return m_store->connection().integer(sql); }
    QString text(const char *sql) { return m_store->connection().text(sql); }
    std::int64_t gmv(const char *from, const char *to);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TeamStore> m_store;
    QuietJobContext m_job;
};

void TstOrderImporter::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(QStringLiteral("team.siyu"));
    QVERIFY(TeamStore::create(path));
    m_store = std::move(TeamStore::open(path, TeamStore::Access::Write).value());
}

QString TstOrderImporter::write(const QString &text, const QString &name)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("the test file cannot be written");
    return file.fileName();
}

ImportOutcome TstOrderImporter::import(const QString &file, const QString &mapping, const QString &preset,
                                       const QString &key)
{
    ImportRequest request;
    request.file = file;
    request.mapping = mapping;
    request.preset = preset;
    request.key = key;
    auto outcome = OrderImporter(*m_store).run(request, m_job);
    if (!outcome)
        qWarning() << outcome.error().message << outcome.error().detail;
    return outcome.value_or(ImportOutcome());
}

std::int64_t TstOrderImporter::gmv(const char *from, const char *to)
{
    Image image(m_store->zone());
    KpiQuery query;
    query.metrics = {findMetric(QStringLiteral("gmv"))};
    query.period = {*storage::parseIsoDay(QString::fromLatin1(from)), *storage::parseIsoDay(QString::fromLatin1(to))};
    const auto answer =
        KpiService(image, m_store->rules()).figures(m_store->connection(), query, {}, query.period.to, m_job);
    return answer ? answer->results.front().total.numerator : -1;
}

void TstOrderImporter::linesOfOneNumberAreOneOrder()
{
    const ImportOutcome outcome =
        import(write(headers + QStringLiteral("A1,小王,,2026-01-02 10:00,2026-01-02 10:05,10.50,,交易成功,猫粮,2,一店\n"
                                              "A1,小王,,2026-01-02 10:00,2026-01-02 10:05,4.50,,交易成功,猫砂,1,一店\n"
                                              "A1,小李,,2026-01-03,2026-01-03,7,,交易成功,猫砂,1,二店\n")));
    QCOMPARE(outcome.rows, 3);
    QCOMPARE(outcome.created, 2);
    QCOMPARE(integer("SELECT amount_paid FROM orders ORDER BY id LIMIT 1"), 150000);
    QCOMPARE(integer("SELECT count(*) FROM order_item"), 3);
    QCOMPARE(integer("SELECT count(*) FROM product"), 2);
    QCOMPARE(text("SELECT group_concat(name) FROM (SELECT name FROM order_source ORDER BY name)"),
             QStringLiteral("一店,二店"));
    QCOMPARE(integer("SELECT status FROM orders LIMIT 1"), 4);
}

void TstOrderImporter::anOrderBeganWithItsEarliestLine()
{
    import(write(headers + QStringLiteral("A1,小王,,2026-01-03,2026-01-05,10,,交易成功,猫粮,2,一店\n"
                                          "A1,小王,,2026-01-02,2026-01-04,5,,交易成功,猫砂,1,一店\n")));
    const auto day = [this](const char *sql) { return storage::isoDay(m_store->zone().dayOf(integer(sql))); };
    QCOMPARE(day("SELECT created_at FROM orders"), QStringLiteral("2026-01-02"));
    QCOMPARE(day("SELECT paid_at FROM orders"), QStringLiteral("2026-01-04"));
}

void TstOrderImporter::aLaterFileKeepsTheBuyer()
{
    const QString line = QStringLiteral("A1,%1,,2026-01-02,2026-01-02,10,,%2,猫粮,2,一店\n");
    import(write(headers + line.arg(QStringLiteral("小王"), QStringLiteral("买家已付款"))));
    const std::int64_t buyer = integer("SELECT customer_id FROM orders");
    QCOMPARE(import(write(headers + line.arg(QStringLiteral("小李"), QStringLiteral("交易成功")))).updated, 1);
    QCOMPARE(integer("SELECT customer_id FROM orders"), buyer);
}

void TstOrderImporter::repeatedLinesAreSkippedAndSaid()
{
    const QString line = QStringLiteral("A1,小王,,2026-01-02,2026-01-02,10,,交易成功,猫粮,1,一店\n");
    const ImportOutcome outcome = import(
        write(headers + line + QStringLiteral("A1,小王,,2026-01-02,2026-01-02,5,,交易成功,猫砂,1,一店\n") + line));
    QCOMPARE(outcome.skipped, 1);
    QCOMPARE(integer("SELECT amount_paid FROM orders"), 150000);
    QVERIFY(outcome.notes.join(QLatin1Char(' ')).contains(QLatin1Char('1')));
}

void TstOrderImporter::withoutNumbersEveryLineCountsAndTheSameFileChangesNothing()
{
    const QString file = write(QStringLiteral("买家,日期,金额\na,2026-01-02,10\na,2026-01-02,10\nb,2026-01-02,1\n"));
    QCOMPARE(import(file).created, 3);
    const ImportOutcome again = import(file);
    QCOMPARE(again.created, 0);
    QCOMPARE(again.unchanged, 3);
    QCOMPARE(integer("SELECT sum(amount_paid) FROM orders"), 210000);
}

void TstOrderImporter::buyersBecomeProspectsInTheOrderOfTheirIds()
{
    import(write(QStringLiteral(
        "订单号,客户ID,客户姓名,日期,金额\n1,c9,丙,2026-01-02,1\n2,a1,甲,2026-01-03,1\n3,b5,乙,2026-01-01,1\n"
        "4,a1,甲,2026-01-01,1\n")));
    QCOMPARE(text("SELECT group_concat(name, '') FROM (SELECT name FROM customer ORDER BY id)"),
             QStringLiteral("甲乙丙"));
    QCOMPARE(integer("SELECT count(*) FROM friendship"), 0);
    QCOMPARE(integer("SELECT added_at FROM customer WHERE name = '甲'"), m_store->zone().toUtc(20454, 0));
}

void TstOrderImporter::aPhoneLeadsToThePersonAlreadyKnown()
{
    m_store->connection().execute("INSERT INTO customer(id, name) VALUES(7, '老客');"
                                  "INSERT INTO identity VALUES(7, 1, '8613800138000')");
    import(write(headers + QStringLiteral("A1,nick1,'13800138000,2026-01-02,2026-01-02,10,,交易成功,猫粮,1,一店\n"
                                          "A2,nick1,,2026-01-02,2026-01-02,10,,交易成功,猫粮,1,一店\n"
                                          "A3,nick2,138****8000,2026-01-02,2026-01-02,10,,交易成功,猫粮,1,一店\n")));
    QCOMPARE(integer("SELECT count(*) FROM orders WHERE customer_id = 7"), 2);
    QCOMPARE(integer("SELECT count(*) FROM identity WHERE customer_id = 7"), 2);
    QCOMPARE(text("SELECT masked_phone FROM customer WHERE id <> 7"), QStringLiteral("138****8000"));
}

void TstOrderImporter::orderIdsOfSeveralColumnsAreJoined()
{
    import(write(QStringLiteral("day,id,price,n\n2026/1/9,A,2.5,3\n2026/1/10,A,1,1\n")),
           QStringLiteral("day=order_id;id=order_id;day=paid_at;price=unit_price;n=quantity"));
    QCOMPARE(text("SELECT group_concat(order_no) FROM (SELECT order_no FROM orders ORDER BY id)"),
             QStringLiteral("2026/1/9/A,2026/1/10/A"));
    QCOMPARE(integer("SELECT amount_paid FROM orders ORDER BY id LIMIT 1"), 75000);
    QCOMPARE(gmv("2026-01-09", "2026-01-09"), 75000);
}

void TstOrderImporter::aFileWithoutHeaderIsMappedByNumber()
{
    const ImportOutcome outcome =
        import(write(QStringLiteral("0001,19970101,29.33\n0002,19970118,29.73\n0001,19970802,14.96\n")),
               QStringLiteral("1=customer;2=paid_at;3=amount"));
    QCOMPARE(outcome.created, 3);
    QCOMPARE(text("SELECT value FROM identity ORDER BY customer_id LIMIT 1"), QStringLiteral("0001"));
    QCOMPARE(integer("SELECT count(*) FROM saved_mapping"), 0);
}

void TstOrderImporter::amountsAreExactToFourDecimals()
{
    import(write(
        QStringLiteral("订单号,日期,金额\n1,2026-01-01,0.0001\n1,2026-01-01,0.1\n1,2026-01-01,\"¥1,234.5678\"\n")));
    QCOMPARE(integer("SELECT amount_paid FROM orders"), 12346679);
}

void TstOrderImporter::taobaoFiguresAreReadAsTheShopMeansThem_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected"); // placed, paid, refunded, status
    QTest::newRow("finished") << QStringLiteral(
                                     "\"=\"\"19300001\"\"\",王小明,100,5,105,105,交易成功,'13800138000,2026-1-2 "
                                     "10:00:00,2026-1-2 10:01:00,无退款申请")
                              << QStringLiteral("1050000|1050000|0|4");
    QTest::newRow("unpaid") << QStringLiteral("19300001,王小明,100,5,105,0,等待买家付款,,2026-1-2 10:00:00,,0元")
                            << QStringLiteral("1050000|0|0|1");
    QTest::newRow("paid is net of the refund")
        << QStringLiteral("19300001,王小明,100,5,105,85,交易成功,,2026-1-2 10:00:00,2026-1-2 10:01:00,20元")
        << QStringLiteral("1050000|1050000|200000|4");
    QTest::newRow("closed after payment: all went back")
        << QStringLiteral("19300001,王小明,100,5,105,0,交易关闭,,2026-1-2 10:00:00,2026-1-2 10:01:00,")
        << QStringLiteral("1050000|1050000|1050000|6");
    QTest::newRow("closed before payment")
        << QStringLiteral("19300001,王小明,100,5,105,0,交易关闭,,2026-1-2 10:00:00,,")
        << QStringLiteral("1050000|0|0|5");
    QTest::newRow("waiting to be sent")
        << QStringLiteral(
               "19300001,王小明,100,5,105,105,买家已付款，等待卖家发货,,2026-1-2 10:00:00,2026-1-2 10:01:00,0元")
        << QStringLiteral("1050000|1050000|0|2");
    QTest::newRow("sent") << QStringLiteral(
                                 "19300001,王小明,100,5,105,105,卖家已发货，等待买家确认,,2026-1-2 10:00:00,2026-1-2 "
                                 "10:01:00,")
                          << QStringLiteral("1050000|1050000|0|3");
}

void TstOrderImporter::taobaoFiguresAreReadAsTheShopMeansThem()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    const QString head =
        QStringLiteral("订单编号,买家会员名,买家应付货款,买家应付邮费,总金额,买家实际支付金额,订单状态,联系手机,"
                       "订单创建时间,订单付款时间,退款金额\n");
    const ImportOutcome outcome = import(write(head + line + QLatin1Char('\n')));
    QCOMPARE(outcome.preset, QStringLiteral("taobao"));
    QCOMPARE(text("SELECT amount_placed || '|' || amount_paid || '|' || amount_refunded || '|' || status FROM orders"),
             expected);
    QCOMPARE(text("SELECT order_no FROM orders"), QStringLiteral("19300001"));
    QCOMPARE(text("SELECT value FROM identity WHERE kind = 4"), QStringLiteral("王小明"));
}

void TstOrderImporter::aLaterFileUpdatesStatusAndRefund()
{
    import(write(headers + QStringLiteral("A1,小王,,2026-01-02,2026-01-02,10,,买家已付款,猫粮,1,一店\n"
                                          "A2,小王,,2026-01-02,,20,,等待买家付款,猫粮,1,一店\n")));
    const ImportOutcome later =
        import(write(headers + QStringLiteral("A1,小王,,2026-01-02,2026-01-02,10,3,交易成功,猫粮,1,一店\n"
                                              "A2,小王,,2026-01-02,2026-01-03,20,,买家已付款,猫粮,1,一店\n")));
    QCOMPARE(later.created, 0);
    QCOMPARE(later.updated, 2);
    QCOMPARE(integer("SELECT amount_refunded FROM orders WHERE order_no = 'A1'"), 30000);
    QCOMPARE(integer("SELECT amount_paid FROM orders WHERE order_no = 'A2'"), 200000);
    QCOMPARE(integer("SELECT amount FROM order_item JOIN orders ON id = order_id WHERE order_no = 'A2'"), 200000);
}

void TstOrderImporter::takingBackRestoresWhatWasThere()
{
    import(write(headers + QStringLiteral("A1,小王,,2026-01-02,,10,,等待买家付款,猫粮,1,一店\n")));
    const ImportOutcome later =
        import(write(headers + QStringLiteral("A1,小王,,2026-01-02,2026-01-03,10,,交易成功,猫粮,1,一店\n"
                                              "A2,小李,,2026-01-02,2026-01-03,10,,交易成功,猫砂,1,二店\n")));
    QCOMPARE(later.created, 1);
    const auto undone = ImportUndo(*m_store).run(later.import, m_job);
    QVERIFY(undone);
    QCOMPARE(integer("SELECT count(*) FROM orders"), 1);
    QCOMPARE(integer("SELECT status FROM orders"), 1);
    QCOMPARE(integer("SELECT amount_paid FROM orders"), 0);
    QCOMPARE(integer("SELECT paid_at IS NULL FROM orders"), 1);
    QCOMPARE(integer("SELECT amount FROM order_item"), 0);
    QCOMPARE(integer("SELECT count(*) FROM customer"), 1);
    QCOMPARE(undone->kept.size(), 0);
}

void TstOrderImporter::takingBackANewFileLeavesNothing()
{
    const ImportOutcome outcome =
        import(write(headers + QStringLiteral("A1,小王,,2026-01-02,2026-01-02,10,,交易成功,猫粮,1,一店\n")));
    QVERIFY(ImportUndo(*m_store).run(outcome.import, m_job));
    for (const char *sql :
         {"SELECT count(*) FROM orders", "SELECT count(*) FROM order_item", "SELECT count(*) FROM customer",
          "SELECT count(*) FROM identity", "SELECT count(*) FROM product", "SELECT count(*) FROM order_source"})
        QCOMPARE(integer(sql), 0);
}

void TstOrderImporter::unreadableAmountsAndMissingTimesAreRejected()
{
    const ImportOutcome outcome = import(write(QStringLiteral(
        "订单号,买家,日期,金额\n1,a,2026-01-01,十块\n2,a,,5\n3,a,昨天,5\n4,a,2026-01-01,\n5,a,2026-01-01,6\n")));
    QCOMPARE(outcome.rejected, 3);
    QCOMPARE(outcome.created, 2);
    QCOMPARE(integer("SELECT amount_paid FROM orders WHERE order_no = '4'"), 0);
    QVERIFY(!outcome.problems.empty());
    QCOMPARE(outcome.problems.front().row, 2);
    QCOMPARE(outcome.problems.front().column, 4);
    QCOMPARE(outcome.problems.front().value, QStringLiteral("十块"));
}

void TstOrderImporter::numbersThatASpreadsheetDamagedNeverMergeOrders()
{
    const ImportOutcome outcome =
        import(write(QStringLiteral("订单号,买家,日期,金额\n1.93012E+18,a,2026-01-01,5\n1.93012E+18,b,2026-01-01,6\n"
                                    "1930120000000001000,c,2026-01-01,7\n1930120000000010000,d,2026-01-01,8\n"
                                    "1.930120001E+9,e,2026-01-01,9\n")));
    QCOMPARE(outcome.rejected, 2);
    QCOMPARE(outcome.created, 3);
    QCOMPARE(outcome.problems.size(), 3U);
    QCOMPARE(outcome.problems.at(0).row, 2);
    QCOMPARE(outcome.problems.at(0).column, 1);
    QCOMPARE(outcome.problems.at(0).value, QStringLiteral("1.93012E+18"));
    QCOMPARE(outcome.problems.at(2).row, 5);
    QVERIFY(outcome.problems.at(2).reason.contains(QStringLiteral("may have rounded")));
    QCOMPARE(text("SELECT group_concat(order_no) FROM (SELECT order_no FROM orders ORDER BY order_no)"),
             QStringLiteral("1930120000000001000,1930120000000010000,1930120001"));
}

void TstOrderImporter::itemsJoinedInOneLineGoInStep_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("items");
    const auto row = [](const char *name, const char *cells, const char *items) {
        QTest::newRow(name) << QString::fromUtf8(cells) << QString::fromUtf8(items);
    };
    row("names, codes, quantities", "茶叶;茶杯,A1;A2,2;1", "A1 茶叶 2 200000|A2 茶杯 1 100000");
    row("full-width and trailing", "茶叶； 茶杯；,A1；A2,1；2；", "A1 茶叶 1 100000|A2 茶杯 2 200000");
    row("no quantities", "茶叶;茶杯,A1;A2,", "A1 茶叶 1 150000|A2 茶杯 1 150000");
    row("one quantity for both", "茶叶;茶杯,A1;A2,3", "A1;A2 茶叶;茶杯 3 300000");
    row("no codes", "茶叶;茶杯,,1;1", " 茶叶 1 150000| 茶杯 1 150000");
    row("a name with a semicolon", "茶;叶,A1,3", "A1 茶;叶 3 300000");
    row("not in step", "茶;叶;杯,A1;A2,2;1", "A1;A2 茶;叶;杯 3 300000");
}

void TstOrderImporter::itemsJoinedInOneLineGoInStep()
{
    QFETCH(QString, cells);
    QFETCH(QString, items);
    const ImportOutcome outcome =
        import(write(QStringLiteral("主订单编号,选购商品,商家编码,商品数量,订单应付金额,订单提交时间,订单状态\n"
                                    "D1,%1,30,2026-01-02,已完成\n")
                         .arg(cells)));
    QCOMPARE(outcome.problemCount, 0);
    QCOMPARE(text("SELECT group_concat(ifnull(p.code, '') || ' ' || p.name || ' ' || i.quantity || ' ' || i.amount, "
                  "'|') FROM (SELECT * FROM order_item ORDER BY line) i JOIN product p ON p.id = i.product_id"),
             items);
    QCOMPARE(integer("SELECT amount_paid FROM orders"), 300000);
}

void TstOrderImporter::aDryRunChangesNothing()
{
    ImportRequest request;
    request.file = write(QStringLiteral("订单号,买家,日期,金额\n1,a,2026-01-01,5\n"));
    request.dryRun = true;
    const auto outcome = OrderImporter(*m_store).run(request, m_job);
    QVERIFY(outcome);
    QCOMPARE(outcome->created, 1);
    QCOMPARE(integer("SELECT count(*) FROM orders"), 0);
    QCOMPARE(integer("SELECT count(*) FROM import"), 0);
}

void TstOrderImporter::cancelledImportLeavesNoRows()
{
    struct Cancelling final : JobContext
    {
        bool cancelled() const override { return true; }
        void progress(std::int64_t, std::int64_t, const QString &) override {}
    } job;
    ImportRequest request;
    request.file = write(QStringLiteral("订单号,买家,日期,金额\n1,a,2026-01-01,5\n"));
    const auto outcome = OrderImporter(*m_store).run(request, job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(integer("SELECT count(*) FROM orders"), 0);
    QCOMPARE(integer("SELECT count(*) FROM customer"), 0);
    QCOMPARE(
        integer(
            "SELECT count(*) FROM sqlite_schema WHERE name IN ('orders_number', 'orders_customer', 'identity_value')"),
        3);
}

void TstOrderImporter::unknownHeadersAndFieldsAreNamed()
{
    ImportRequest request;
    request.file = write(QStringLiteral("订单号,买家,日期,金额\n1,a,2026-01-01,5\n"));
    request.mapping = QStringLiteral("订单=order_id");
    auto outcome = OrderImporter(*m_store).run(request, m_job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Invalid);
    QVERIFY(outcome.error().message.contains(QStringLiteral("订单号")));
    request.mapping = QStringLiteral("订单号=number");
    outcome = OrderImporter(*m_store).run(request, m_job);
    QVERIFY(!outcome && outcome.error().message.contains(QStringLiteral("order_id")));
    request.mapping = QStringLiteral("订单号=order_id;金额=amount");
    outcome = OrderImporter(*m_store).run(request, m_job);
    QVERIFY(!outcome && outcome.error().message.contains(QStringLiteral("paid_at")));
}

void TstOrderImporter::superstoreGivesThePublishedFigures()
{
    if (tests::sharedData().isEmpty())
        QSKIP("no shared data");
    const QString file = tests::sharedData() + QStringLiteral("/orders/superstore.csv");
    const ImportOutcome outcome = import(file);
    QCOMPARE(outcome.rows, 9994);
    QCOMPARE(outcome.created, 5009);
    QCOMPARE(integer("SELECT count(*) FROM customer"), 793);
    QCOMPARE(integer("SELECT sum(amount_paid) FROM orders"), 22972008603);
    QCOMPARE(gmv("2014-01-01", "2014-01-31"), 142368950);
    QCOMPARE(import(file).unchanged, 5009);
}

void TstOrderImporter::cdnowGivesThePublishedFigures()
{
    if (tests::sharedData().isEmpty())
        QSKIP("no shared data");
    const ImportOutcome outcome = import(tests::sharedData() + QStringLiteral("/orders/CDNOW_sample.txt"),
                                         QStringLiteral("2=customer;3=paid_at;5=amount"));
    QCOMPARE(outcome.created, 6919);
    QCOMPARE(integer("SELECT count(*) FROM customer"), 2357);
    QCOMPARE(gmv("1997-01-01", "1998-06-30"), 2440919400);
}

void TstOrderImporter::cosmeticsAddUpByShop()
{
    if (tests::sharedData().isEmpty())
        QSKIP("no shared data");
    const ImportOutcome outcome = import(
        tests::sharedData() + QStringLiteral("/orders/cosmetic_tmall_2016.csv"),
        QStringLiteral("update_time=order_id;id=order_id;update_time=paid_at;price=unit_price;sale_count=quantity;"
                       "title=product;店名=source"));
    QCOMPARE(outcome.skipped, 86);
    QCOMPARE(outcome.created, 27512);
    QCOMPARE(integer("SELECT sum(amount_paid) FROM orders JOIN order_source ON order_source.id = source_id WHERE name "
                     "= '相宜本草'"),
             61457910454200);
    QCOMPARE(integer("SELECT sum(quantity) FROM order_item JOIN orders ON orders.id = order_id "
                     "JOIN order_source ON order_source.id = source_id WHERE name = '欧莱雅'"),
             33773155);
}

SIYU_TEST(TstOrderImporter, "tst_orderimporter")
#include "tst_orderimporter.moc"
