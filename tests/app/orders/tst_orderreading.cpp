#include "app/fields/orderheader.h"
#include "app/image/image.h"
#include "app/kpi/kpiservice.h"
#include "app/kpi/metriccatalogue.h"
#include "app/orders/orderimporter.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;

namespace {

const QByteArray taobao = "订单编号,买家会员名,买家实际支付金额,订单状态,联系手机,订单创建时间,订单付款时间,宝贝标题,"
                          "宝贝总数量\n";
const QByteArray plain = "订单号,手机,付款时间,金额\n";

} // namespace

/// Order files that were once misread: how they are read, whose orders they are, and the resulting metrics.
class TstOrderReading : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void headersOfShopsAreKnown_data();
    void headersOfShopsAreKnown();
    void wordsOfAHeaderTellItsMeaning_data();
    void wordsOfAHeaderTellItsMeaning();
    void aColumnThatWasNamedMeansNothingElse();
    void theColumnsThatMatterTellTheExport_data();
    void theColumnsThatMatterTellTheExport();
    void theReadingAndItsSumsAreSaid();
    void aPaidColumnNetOfRefundsIsGross();
    void roundedNumbersAreNeverMerged_data();
    void roundedNumbersAreNeverMerged();
    void roundedNumbersAreFoundAgainInAnyOrder();
    void anotherBuyerContradictsTheOrder_data();
    void anotherBuyerContradictsTheOrder();
    void numbersAreReadAsTheyWere_data();
    void numbersAreReadAsTheyWere();
    void equalLinesWithLineNumbersStay();
    void returnsThatNameNoOrderStayApart();
    void aReturnThatNamesItsOrderBelongsToIt_data();
    void aReturnThatNamesItsOrderBelongsToIt();
    void aReturnInALaterFileBelongsToTheOrderThatStands();
    void closedAfterPaymentCountsAsRefundedWhereNothingTells();
    void closedAfterPaymentFollowsTheRefundColumn();
    void theTeamMayCountClosedOrdersAsPaid();
    void theSameOrdersReadOtherwiseAreNotDoubled();
    void theAddressFillsWhatIsNotKnown();
    void aFileWithoutRefundsLeavesThoseThatAreKnown();

private:
    Result<ImportOutcome> run(const QByteArray &text, ImportRequest request = {})
    {
        request.file = m_fixture->write(QStringLiteral("orders.csv"), text);
        return OrderImporter(m_fixture->store()).run(request, m_fixture->job());
    }
    ImportOutcome import(const QByteArray &text, const ImportRequest &request = {})
    {
        const auto outcome = run(text, request);
        if (!outcome)
            qWarning() << outcome.error().message;
        return outcome.value_or(ImportOutcome());
    }
    QString figure(const char *key);
    std::int64_t integer(const char *sql) { return m_fixture->connection().integer(sql); }
    QString text(const char *sql) { return m_fixture->connection().text(sql); }

    std::unique_ptr<tests::StoreFixture> m_fixture;
};

void TstOrderReading::init()
{
    m_fixture = std::make_unique<tests::StoreFixture>();
}

/// The numerator, or a quotient as "3/4"; "-" without a value. For the year 2026.
QString TstOrderReading::figure(const char *key)
{
    Image image(m_fixture->store().zone());
    KpiQuery query;
    query.metrics = {findMetric(QLatin1String(key))};
    query.period = {*storage::parseIsoDay(QStringLiteral("2026-01-01")), *storage::parseIsoDay(QStringLiteral("2026-12-31"))};
    const auto answer = KpiService(image, m_fixture->store().rules())
                            .figures(m_fixture->connection(), query, {}, m_fixture->store().today(), m_fixture->job());
    const Figure total = answer ? answer->results.front().total : Figure::none();
    return !total.hasValue()  ? QStringLiteral("-")
           : total.isQuotient ? QStringLiteral("%1/%2").arg(total.numerator).arg(total.denominator)
                              : QString::number(total.numerator);
}

void TstOrderReading::headersOfShopsAreKnown_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("meanings");
    QTest::newRow("jd") << QStringLiteral("订单号,下单时间,订单金额,应付金额,下单帐号,联系电话,付款确认时间,订单状态")
                        << QStringLiteral("jd")
                        << QStringLiteral("order_id,created_at,placed_amount,amount,shop,phone,paid_at,status");
    QTest::newRow("douyin") << QStringLiteral(
                                   "主订单编号,选购商品,商品数量,订单应付金额,收件人,收件人手机号,详细地址,订单提交时间,"
                                   "支付完成时间,订单完成时间,订单状态")
                            << QStringLiteral("douyin")
                            << QStringLiteral("order_id,product,quantity,amount,customer_name,phone,address,created_at,"
                                              "paid_at,received_at,status");
    QTest::newRow("pinduoduo") << QStringLiteral("订单成交时间,商品,订单号,订单状态,商品总价(元),用户实付金额(元),"
                                                 "商品数量(件),确认收货时间")
                               << QStringLiteral("pinduoduo")
                               << QStringLiteral("paid_at,product,order_id,status,placed_amount,amount,quantity,"
                                                 "received_at");
    QTest::newRow("kuaishou") << QStringLiteral("订单号,快手昵称,订单创建时间,订单支付时间,实付款,成交数量,商品名称,"
                                                "收货人,收货电话,订单状态")
                              << QStringLiteral("kuaishou")
                              << QStringLiteral("order_id,shop,created_at,paid_at,amount,quantity,product,customer_name,"
                                                "phone,status");
    QTest::newRow("xiaohongshu") << QStringLiteral("订单号,小红书编码,创建订单时间,订单支付时间,商品总价(元),"
                                                   "商家应收金额（元）,商品名称,收件人手机")
                                 << QStringLiteral("xiaohongshu")
                                 << QStringLiteral("order_id,,created_at,paid_at,placed_amount,amount,product,phone");
    QTest::newRow("weidian") << QStringLiteral("微店订单号,下单时间,付款时间,订单总价,实付金额,商品型号,收件人手机号")
                             << QStringLiteral("weidian")
                             << QStringLiteral("order_id,created_at,paid_at,placed_amount,amount,,phone");
    QTest::newRow("erp") << QStringLiteral("线上订单号,内部订单号,店铺,买家账号,下单时间,付款时间,应付金额,已付金额,"
                                           "手机")
                         << QStringLiteral("erp")
                         << QStringLiteral("order_id,,source,shop,created_at,paid_at,placed_amount,amount,phone");
    QTest::newRow("youzan") << QStringLiteral("订单号,归属店铺,订单状态,订单创建时间,买家付款时间,应收订单金额,"
                                              "订单实付金额,买家手机号,订单已退款金额")
                            << QStringLiteral("youzan")
                            << QStringLiteral("order_id,source,status,created_at,paid_at,placed_amount,amount,phone,"
                                              "refund_amount");
    QTest::newRow("a research table") << QStringLiteral("customer_id,date,number_of_cds,dollar_value")
                                      << QStringLiteral("generic")
                                      << QStringLiteral("shop,created_at,quantity,amount");
}

void TstOrderReading::headersOfShopsAreKnown()
{
    QFETCH(QString, headers);
    QFETCH(QString, preset);
    QFETCH(QString, meanings);
    const QStringList columns = headers.split(QLatin1Char(','));
    const auto mapping = mapOrders(columns, {}, {});
    QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().message));
    QCOMPARE(mapping->preset, preset);
    QStringList found(columns.size());
    for (const OrderMapping::Column &column : mapping->columns)
        found[column.column] = nameOf(column.target);
    QCOMPARE(found.join(QLatin1Char(',')), meanings);
    QVERIFY(mapping->guessed.empty());
}

void TstOrderReading::wordsOfAHeaderTellItsMeaning_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *header, const char *meaning) {
        QTest::newRow(header) << QString::fromUtf8(header) << QString::fromUtf8(meaning);
    };
    row("支付到账时间", "paid_at");
    row("订单支付日期", "paid_at");
    row("客户签收时间", "received_at");
    row("拍下的时间", "created_at");
    row("买家实际付款总额", "amount");
    row("已退金额合计总额", "refund_amount");
    row("收货联系手机号", "phone");
    row("外部平台订单编号", "");
    row("是否手机订单", "");
    row("预计发货时间", "");
    row("店铺优惠金额", "");
    row("运费金额", "");
}

void TstOrderReading::wordsOfAHeaderTellItsMeaning()
{
    QFETCH(QString, header);
    QFETCH(QString, meaning);
    const auto columns = orderColumnsOf({header}, storage::IdentityKind::Shop);
    QCOMPARE(columns.empty() ? QString() : nameOf(columns.front().target), meaning);
    QVERIFY(columns.empty() || columns.front().isGuessed);
    QVERIFY(!isKnownOrderHeader(header));
}

void TstOrderReading::aColumnThatWasNamedMeansNothingElse()
{
    ImportRequest request;
    request.preset = QStringLiteral("taobao");
    request.mapping = QStringLiteral("买家会员名=ignore;订单编号=order_id");
    const auto mapping = mapOrders(QString::fromUtf8(taobao).trimmed().split(QLatin1Char(',')), request, {});
    QVERIFY(mapping);
    QVERIFY(!mapping->has(OrderField::Identity));
    QVERIFY(mapping->has(OrderField::PaidAt));
}

void TstOrderReading::theColumnsThatMatterTellTheExport_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("preset");
    QTest::newRow("Tmall's report") << QStringLiteral("订单编号,总金额,买家实际支付金额,收货地址 ,订单创建时间,订单付款时间 "
                                                      ",退款金额")
                                    << QStringLiteral("taobao");
    QTest::newRow("one that any table has") << QStringLiteral("订单号,买家会员名,下单时间,金额") << QStringLiteral("generic");
    QTest::newRow("plain") << QStringLiteral("订单号,手机,付款时间,金额") << QStringLiteral("generic");
}

void TstOrderReading::theColumnsThatMatterTellTheExport()
{
    QFETCH(QString, headers);
    QFETCH(QString, preset);
    QCOMPARE(QLatin1String(orderPresetOf(headers.split(QLatin1Char(','))).name), preset);
}

void TstOrderReading::theReadingAndItsSumsAreSaid()
{
    ImportRequest request;
    request.dryRun = true;
    const ImportOutcome outcome =
        import("订单号,手机,付款时间,总金额,实付金额,退款金额\n1,13900000001,2026-02-01,100,60,40\n", request);
    const QJsonObject json = outcome.toJson();
    QCOMPARE(json.value(QStringLiteral("preset")).toString(), QStringLiteral("generic"));
    QCOMPARE(json.value(QStringLiteral("mapping")).toObject().value(QStringLiteral("实付金额")).toString(),
             QStringLiteral("amount"));
    const QJsonObject sums = json.value(QStringLiteral("sums")).toObject();
    QCOMPARE(sums.value(QStringLiteral("paid_column")).toString(), QStringLiteral("gross"));
    QCOMPARE(sums.value(QStringLiteral("gmv")).toString(), QStringLiteral("60.00"));
    QCOMPARE(sums.value(QStringLiteral("net")).toString(), QStringLiteral("20.00"));
    QCOMPARE(sums.value(QStringLiteral("other_reading")).toObject().value(QStringLiteral("gmv")).toString(),
             QStringLiteral("100.00"));
    QVERIFY(outcome.toText().contains(QStringLiteral("The preset was generic")));
    QVERIFY(outcome.toText().contains(QStringLiteral("--paid net")));
    QVERIFY(outcome.toText().contains(QStringLiteral("实付金额 → amount")));
    request.paid = QStringLiteral("net");
    QCOMPARE(import("订单号,手机,付款时间,总金额,实付金额,退款金额\n1,13900000001,2026-02-01,100,60,40\n", request)
                 .sums.value(QStringLiteral("gmv"))
                 .toString(),
             QStringLiteral("100.00"));
}

void TstOrderReading::aPaidColumnNetOfRefundsIsGross()
{
    import("订单编号,总金额,买家实际支付金额,收货地址 ,订单创建时间,订单付款时间 ,退款金额\n"
           "1,100.00,60.00,上海,2026-02-01 10:00:00,2026-02-01 10:01:00,40.00\n"
           "2,50.00,0.00,广东省,2026-02-01 11:00:00,2026-02-01 11:01:00,50.00\n");
    QCOMPARE(figure("gmv"), QStringLiteral("1500000"));
    QCOMPARE(figure("net_sales"), QStringLiteral("600000"));
    QCOMPARE(figure("refund_rate"), QStringLiteral("900000/1500000"));
    QCOMPARE(figure("buyers"), QStringLiteral("-"));
    QCOMPARE(figure("repurchase_rate"), QStringLiteral("-"));
}

void TstOrderReading::roundedNumbersAreNeverMerged_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<std::int64_t>("paid");
    QTest::newRow("one second") << taobao +
                                       "2600000000123450000,tea3,99.5,交易成功,13900565003,2026-11-19 21:10:00,"
                                       "2026-11-19 21:11:00,红茶,1\n"
                                       "2600000000123450000,tea4,88.5,交易成功,13900565004,2026-11-19 21:10:00,"
                                       "2026-11-19 21:11:00,红茶,1\n"
                                << std::int64_t(1'880'000);
    QTest::newRow("douyin") << QByteArray("主订单编号,子订单编号,选购商品,商品数量,订单应付金额,收件人手机号,订单提交时间,"
                                          "订单状态\n"
                                          "4813000000012340000,4813000000012340000,白茶,1,99.00,13900578001,"
                                          "2026-11-19 10:00:00,已完成\n"
                                          "4813000000012340000,4813000000012340000,红茶,1,50.00,13900578002,"
                                          "2026-11-19 11:00:00,已完成\n")
                            << std::int64_t(1'490'000);
    QTest::newRow("plain") << plain + "4813000000012340000,13900578001,2026-11-19 10:00:00,99\n"
                                      "4813000000012340000,13900578002,2026-11-19 11:00:00,50\n"
                           << std::int64_t(1'490'000);
}

void TstOrderReading::roundedNumbersAreNeverMerged()
{
    QFETCH(QByteArray, file);
    QFETCH(std::int64_t, paid);
    const ImportOutcome outcome = import(file);
    QCOMPARE(outcome.created, 2);
    QCOMPARE(outcome.problems.size(), 2U);
    QCOMPARE(integer("SELECT sum(amount_paid) FROM orders"), paid);
    QCOMPARE(integer("SELECT count(DISTINCT customer_id) FROM orders"), 2);
    QCOMPARE(import(file).unchanged, 2);
}

void TstOrderReading::roundedNumbersAreFoundAgainInAnyOrder()
{
    const QByteArray one = "2600000000123450000,tea3,99.5,交易成功,13900565003,2026-11-19 21:10:00,2026-11-19 21:11:00,红茶,1\n",
                     two = "2600000000123450000,tea4,88.5,交易成功,13900565004,2026-11-19 21:10:00,2026-11-19 21:11:00,红茶,1\n";
    import(taobao + one + two);
    const QByteArray before = m_fixture->connection().text("SELECT group_concat(order_no || amount_paid) FROM orders").toUtf8();
    QCOMPARE(import(taobao + two + one).unchanged, 2);
    QCOMPARE(import(taobao + two).unchanged, 1);
    QCOMPARE(m_fixture->connection().text("SELECT group_concat(order_no || amount_paid) FROM orders").toUtf8(), before);
}

void TstOrderReading::anotherBuyerContradictsTheOrder_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("16 digits are no rounding of a spreadsheet")
        << taobao +
               "2600000000123456000,tea3,99.5,交易成功,13900565003,2026-11-19 21:10:00,2026-11-19 21:11:00,红茶,1\n"
               "2600000000123456000,tea4,88.5,交易成功,13900565004,2026-11-19 21:10:00,2026-11-19 21:11:00,红茶,1\n";
    QTest::newRow("plain") << plain + "A1001,13900565101,2026-11-19 21:10:00,99.5\n"
                                      "A1001,13900565102,2026-11-19 21:12:00,88.5\n";
    QTest::newRow("a nickname that reads like the other's phone number")
        << taobao +
               "A1001,tea3,99.5,交易成功,13900565003,2026-11-19 21:10:00,2026-11-19 21:11:00,红茶,1\n"
               "A1001,8613900565003,88.5,交易成功,13900565004,2026-11-19 21:10:00,2026-11-19 21:11:00,红茶,1\n";
}

void TstOrderReading::anotherBuyerContradictsTheOrder()
{
    QFETCH(QByteArray, file);
    const ImportOutcome outcome = import(file);
    QCOMPARE(outcome.created, 1);
    QCOMPARE(outcome.rejected, 1);
    QCOMPARE(outcome.problems.back().row, 3);
    QVERIFY(outcome.problems.back().reason.contains(QStringLiteral("different buyer")));
    QCOMPARE(integer("SELECT sum(amount_paid) FROM orders"), 995'000);
}

void TstOrderReading::numbersAreReadAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("numbers");
    QTest::addColumn<QString>("kept");
    QTest::newRow("full width") << QByteArray("A1001|Ａ１００１| A1001") << QStringLiteral("A1001");
    QTest::newRow("as a fraction") << QByteArray("26000000012.0|26000000012|26000000012.00") << QStringLiteral("26000000012");
    QTest::newRow("as text") << QByteArray("\"=\"\"2600000000123456789\"\"\"|'2600000000123456789")
                             << QStringLiteral("2600000000123456789");
    QTest::newRow("a version is none") << QByteArray("1.2.0") << QStringLiteral("1.2.0");
}

void TstOrderReading::numbersAreReadAsTheyWere()
{
    QFETCH(QByteArray, numbers);
    QFETCH(QString, kept);
    QByteArray file = plain;
    for (const QByteArray &number : numbers.split('|'))
        file += number + ",13900565101,2026-11-19 21:10:00,99.5\n";
    import(file);
    QCOMPARE(text("SELECT group_concat(order_no) FROM orders"), kept);
    if (!numbers.startsWith('"'))
        QCOMPARE(integer("SELECT sum(amount_paid) FROM orders"), 995'000);
}

void TstOrderReading::equalLinesWithLineNumbersStay()
{
    import("订单号,行号,手机,付款时间,金额,商品,数量\nA1,1,13900565101,2026-11-19,10,茶,1\n"
           "A1,2,13900565101,2026-11-19,10,茶,1\n");
    QCOMPARE(integer("SELECT sum(amount_paid) FROM orders"), 200'000);
    QCOMPARE(integer("SELECT count(*) FROM order_item"), 2);
}

void TstOrderReading::returnsThatNameNoOrderStayApart()
{
    const QByteArray file = "InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice,CustomerID\n"
                            "1,A,2,2026-11-01 10:00:00,50.00,c1\nC2,A,-2,2026-11-03 10:00:00,50.00,c1\n"
                            "3,A,1,2026-11-04 10:00:00,50.00,c2\n";
    const ImportOutcome outcome = import(file);
    QVERIFY(outcome.notes.join(QLatin1Char('\n')).contains(QStringLiteral("1 return(s)")));
    QCOMPARE(figure("orders"), QStringLiteral("2"));
    QCOMPARE(figure("placed_orders"), QStringLiteral("2"));
    QCOMPARE(figure("paid_orders"), QStringLiteral("2"));
    QCOMPARE(figure("buyers"), QStringLiteral("2"));
    QCOMPARE(figure("gmv"), QStringLiteral("1500000"));
    QCOMPARE(figure("net_sales"), QStringLiteral("500000"));
    QCOMPARE(figure("refund_rate"), QStringLiteral("1000000/1500000"));
    QCOMPARE(figure("repurchase_rate"), QStringLiteral("0/2"));
    QCOMPARE(figure("refund_order_rate"), QStringLiteral("0/2"));
    QCOMPARE(import(file).unchanged, 3);
}

void TstOrderReading::aReturnThatNamesItsOrderBelongsToIt_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("by its number") << QByteArray("订单号,手机,付款时间,金额\nA1,13900565101,2026-11-01,100\n"
                                                 "A1,13900565101,2026-11-03,-30\n");
    QTest::newRow("by its number, first") << QByteArray("订单号,手机,付款时间,金额\nA1,13900565101,2026-11-03,-30\n"
                                                        "A1,13900565101,2026-11-01,100\n");
    QTest::newRow("by the number it names") << QByteArray("订单号,原订单号,手机,付款时间,金额\nA1,,13900565101,2026-11-01,100\n"
                                                          "R7,A1,13900565101,2026-11-03,-30\n");
}

void TstOrderReading::aReturnThatNamesItsOrderBelongsToIt()
{
    QFETCH(QByteArray, file);
    import(file);
    QCOMPARE(text("SELECT group_concat(order_no || ' ' || amount_paid || ' ' || amount_refunded) FROM orders"),
             QStringLiteral("A1 1000000 300000"));
    QCOMPARE(figure("gmv"), QStringLiteral("1000000"));
    QCOMPARE(figure("net_sales"), QStringLiteral("700000"));
    QCOMPARE(figure("orders"), QStringLiteral("1"));
}

void TstOrderReading::aReturnInALaterFileBelongsToTheOrderThatStands()
{
    const QByteArray orders = plain + "A1,13900565101,2026-11-01,100\n", returns = plain + "A1,13900565101,2026-11-03,-30\n";
    import(orders);
    import(returns);
    const char *sql = "SELECT amount_paid || ' ' || amount_refunded || ' ' || status FROM orders";
    QCOMPARE(text(sql), QStringLiteral("1000000 300000 2"));
    import(orders); // has no data on refunds
    QCOMPARE(text(sql), QStringLiteral("1000000 300000 2"));
    QCOMPARE(import(returns).created, 0);
    QCOMPARE(text(sql), QStringLiteral("1000000 300000 2"));
}

void TstOrderReading::closedAfterPaymentCountsAsRefundedWhereNothingTells()
{
    const ImportOutcome outcome =
        import("订单号,手机,下单时间,付款时间,金额,订单状态\nA1,13900565101,2026-11-01,2026-11-01,100,交易关闭\n"
               "A2,13900565101,2026-11-01,,50,交易关闭\nA3,13900565102,2026-11-02,2026-11-02,70,交易成功\n");
    QVERIFY(outcome.toText().contains(QStringLiteral("1 order(s) (¥100.00) were closed")));
    QCOMPARE(figure("gmv"), QStringLiteral("1700000"));
    QCOMPARE(figure("net_sales"), QStringLiteral("700000"));
    QCOMPARE(figure("orders"), QStringLiteral("1"));
    QCOMPARE(figure("buyers"), QStringLiteral("1"));
}

void TstOrderReading::closedAfterPaymentFollowsTheRefundColumn()
{
    import("订单号,手机,下单时间,付款时间,金额,订单状态,退款金额\n"
           "A1,13900565101,2026-11-01,2026-11-01,100,交易关闭,30\nA2,13900565102,2026-11-01,2026-11-01,50,交易关闭,50\n");
    QCOMPARE(figure("gmv"), QStringLiteral("1500000"));
    QCOMPARE(figure("net_sales"), QStringLiteral("700000"));
    QCOMPARE(figure("orders"), QStringLiteral("1"));
    QCOMPARE(figure("buyers"), QStringLiteral("1"));
}

void TstOrderReading::theTeamMayCountClosedOrdersAsPaid()
{
    const QByteArray file =
        "订单号,手机,下单时间,付款时间,金额,订单状态\nA1,13900565101,2026-11-01,2026-11-01,100,交易关闭\n";
    import(file);
    QCOMPARE(figure("net_sales"), QStringLiteral("0"));
    m_fixture->connection().execute("INSERT INTO team_rule(key, value) VALUES('closed_paid_orders_count', 'true')");
    m_fixture->close();
    m_fixture->open();
    QCOMPARE(import(file).updated, 1);
    QCOMPARE(figure("net_sales"), QStringLiteral("1000000"));
    QCOMPARE(figure("orders"), QStringLiteral("1"));
}

void TstOrderReading::theSameOrdersReadOtherwiseAreNotDoubled()
{
    const QByteArray file =
        taobao + "26001,tea3,99.5,交易成功,13900565003,2026-11-19 21:10:00,2026-11-19 21:11:00,红茶,1\n";
    ImportRequest request;
    request.preset = QStringLiteral("generic");
    QCOMPARE(import(file, request).created, 1);
    const auto refused = run(file, {});
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QStringLiteral("--preset generic")));
    QCOMPARE(integer("SELECT count(*) FROM orders"), 1);
    request.preset.clear();
    request.dryRun = true;
    QCOMPARE(import(file, request).doubles, 1);
    request.dryRun = false;
    request.allowDoubles = true;
    QCOMPARE(import(file, request).created, 1);
    QCOMPARE(integer("SELECT count(*) FROM orders"), 2);
}

void TstOrderReading::theAddressFillsWhatIsNotKnown()
{
    import(plain + "A1,13900565101,2026-11-01,100\n");
    const ImportOutcome outcome = import("订单号,手机,付款时间,金额,省份,收货地址\nA2,13900565101,2026-11-02,10,上海,"
                                         "人民路1号\n");
    QCOMPARE(text("SELECT province || address FROM customer"), QStringLiteral("上海市人民路1号"));
    QCOMPARE(outcome.created, 1);
    import("订单号,手机,付款时间,金额,省份,收货地址\nA3,13900565101,2026-11-03,10,北京,长安街1号\n");
    QCOMPARE(text("SELECT province || address FROM customer"), QStringLiteral("上海市人民路1号"));
}

void TstOrderReading::aFileWithoutRefundsLeavesThoseThatAreKnown()
{
    import("订单号,手机,付款时间,金额,退款金额\nA1,13900565101,2026-11-01,100,30\n");
    import(plain + "A1,13900565101,2026-11-01,100\n");
    QCOMPARE(integer("SELECT amount_refunded FROM orders"), 300'000);
}

SIYU_TEST(TstOrderReading, "tst_orderreading")
#include "tst_orderreading.moc"
