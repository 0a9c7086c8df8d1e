#include "app/imports/importundo.h"
#include "app/orders/orderimporter.h"
#include "app/orders/orderreturns.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

#include <algorithm>

using namespace app;

namespace {

const QByteArray plain = "订单号,手机,付款时间,金额,商品\n";
const QByteArray sold = "A1,13900565101,2026-11-01,100,红茶\n";
const QByteArray numbered = "退款编号,原订单号,订单号,手机,付款时间,金额,商品\n";

} // namespace

/// Returns of one order that come in several files: two returns add up, one return counts once.
class TstOrderReturns : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<tests::StoreFixture>(); }

    void textAndPartsAreOne();
    void returnsOfTwoFilesAddUp_data();
    void returnsOfTwoFilesAddUp();
    void theSameReturnCountsOnce_data();
    void theSameReturnCountsOnce();
    void theOrderOfTheFilesDoesNotMatter();
    void moreThanWasPaidIsNotGivenBack();
    void returnsWithoutTheirOrderAddUp();
    void aRefundColumnSpeaksOfTheWholeOrder();
    void aColumnAndALineInOneFileReportOneRefund();
    void takingOneBackLeavesTheOther();

private:
    ImportOutcome import(const QByteArray &text)
    {
        ImportRequest request;
        request.file = m_fixture->write(QStringLiteral("orders.csv"), text);
        const auto outcome = OrderImporter(m_fixture->store()).run(request, m_fixture->job());
        if (!outcome)
            qWarning() << outcome.error().message;
        return outcome.value_or(ImportOutcome());
    }
    std::int64_t integer(const char *sql) { return m_fixture->connection().integer(sql); }
    std::int64_t refunded() { return integer("SELECT amount_refunded FROM orders"); }

    std::unique_ptr<tests::StoreFixture> m_fixture;
};

void TstOrderReturns::textAndPartsAreOne()
{
    OrderReturns returns;
    returns.add(0xffffffffffffffffULL, 300'000);
    returns.add(1, 200'000);
    returns.add(1, 50'000);
    QCOMPARE(returns.sum(), 550'000);
    QCOMPARE(QString::fromStdString(returns.toText()), QStringLiteral("1=250000 ffffffffffffffff=300000"));
    QCOMPARE(OrderReturns::fromText(returns.toText()).toText(), returns.toText());
    QVERIFY(OrderReturns::fromText("").isEmpty());
    QCOMPARE(OrderReturns::fromText("no sign 2=7 x=1").sum(), 7);
}

void TstOrderReturns::returnsOfTwoFilesAddUp_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const auto row = [](const char *name, const QByteArray &first, const QByteArray &second) {
        QTest::newRow(name) << first << second;
    };
    row("another day", plain + "A1,13900565101,2026-11-03,-30,红茶\n", plain + "A1,13900565101,2026-11-05,-30,红茶\n");
    row("another product", plain + "A1,13900565101,2026-11-03,-30,红茶\n", plain + "A1,13900565101,2026-11-03,-30,绿茶\n");
    row("another amount", plain + "A1,13900565101,2026-11-03,-30,红茶\n", plain + "A1,13900565101,2026-11-03,-20,红茶\n");
    row("a number of its own", numbered + "R1,,A1,13900565101,2026-11-03,-30,红茶\n",
        numbered + "R2,,A1,13900565101,2026-11-03,-30,红茶\n");
    row("an order number of its own", numbered + ",A1,T1,13900565101,2026-11-03,-30,红茶\n",
        numbered + ",A1,T2,13900565101,2026-11-03,-30,红茶\n");
    row("the second file repeats the first return", plain + "A1,13900565101,2026-11-03,-30,红茶\n",
        plain + "A1,13900565101,2026-11-03,-30,红茶\nA1,13900565101,2026-11-05,-30,红茶\n");
}

void TstOrderReturns::returnsOfTwoFilesAddUp()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    const bool isLess = qstrcmp(QTest::currentDataTag(), "another amount") == 0;
    import(plain + sold);
    import(first);
    QCOMPARE(refunded(), 300'000);
    import(second);
    QCOMPARE(refunded(), isLess ? 500'000 : 600'000);
    const QByteArray before = m_fixture->dump();
    for (const QByteArray &again : {first, second, plain + sold}) { // whatever comes again changes nothing
        QCOMPARE(import(again).updated, 0);
        QCOMPARE(m_fixture->dump(), before);
    }
}

void TstOrderReturns::theSameReturnCountsOnce_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const QByteArray file = plain + "A1,13900565101,2026-11-03,-30,红茶\n";
    QTest::newRow("the same file") << file << file;
    QTest::newRow("more columns") << file
                                  << QByteArray("订单号,手机,付款时间,金额,商品,售后状态\n"
                                                "A1,13900565101,2026-11-03,-30,红茶,退款成功\n");
    QTest::newRow("its number, at another time") << numbered + "R1,,A1,13900565101,2026-11-03,-30,红茶\n"
                                                 << numbered + "R1,,A1,13900565101,2026-11-04,-30,红茶\n";
    QTest::newRow("written in another way") << file << plain + "A1,13900565101,2026/11/3 0:00,-30.00,红茶\n";
}

void TstOrderReturns::theSameReturnCountsOnce()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    import(plain + sold);
    import(first);
    import(second);
    QCOMPARE(refunded(), 300'000);
}

void TstOrderReturns::theOrderOfTheFilesDoesNotMatter()
{
    QList<QByteArray> files{plain + sold, plain + "A1,13900565101,2026-11-03,-30,红茶\n",
                            plain + "A1,13900565101,2026-11-05,-20,红茶\n"};
    std::sort(files.begin(), files.end());
    do {
        init();
        for (const QByteArray &file : files)
            import(file);
        QCOMPARE(integer("SELECT count(*) FROM orders"), 1);
        QCOMPARE(refunded(), 500'000);
        QCOMPARE(integer("SELECT amount_paid FROM orders"), 1'000'000);
    } while (std::next_permutation(files.begin(), files.end()));
}

void TstOrderReturns::moreThanWasPaidIsNotGivenBack()
{
    import(plain + sold);
    import(plain + "A1,13900565101,2026-11-03,-70,红茶\n");
    import(plain + "A1,13900565101,2026-11-05,-70,红茶\n");
    QCOMPARE(refunded(), 1'000'000);
}

void TstOrderReturns::returnsWithoutTheirOrderAddUp()
{
    const QByteArray first = plain + "A1,13900565101,2026-11-03,-30,红茶\n",
                     second = plain + "A1,13900565101,2026-11-05,-20,绿茶\n";
    import(first);
    import(second);
    QCOMPARE(refunded(), 500'000);
    QCOMPARE(integer("SELECT sum(amount_refunded) FROM order_item"), 500'000);
    const QByteArray before = m_fixture->dump();
    import(first);
    QCOMPARE(m_fixture->dump(), before);
}

void TstOrderReturns::aRefundColumnSpeaksOfTheWholeOrder()
{
    const QByteArray told = "订单号,手机,付款时间,金额,退款金额\n";
    import(told + "A1,13900565101,2026-11-01,100,\n");
    import(plain + "A1,13900565101,2026-11-03,-30,红茶\n");
    import(told + "A1,13900565101,2026-11-01,100,\n"); // exported before the return
    QCOMPARE(refunded(), 300'000);
    import(told + "A1,13900565101,2026-11-01,100,50\n"); // the 30 and another 20
    QCOMPARE(refunded(), 500'000);
    import(plain + "A1,13900565101,2026-11-05,-20,红茶\n");
    QCOMPARE(refunded(), 500'000);
}

void TstOrderReturns::aColumnAndALineInOneFileReportOneRefund()
{
    import("订单号,手机,付款时间,金额,退款金额\nA1,13900565101,2026-11-01,100,100\n"
           "A1,13900565101,2026-11-03,-100,\n");
    QCOMPARE(refunded(), 1'000'000);
}

void TstOrderReturns::takingOneBackLeavesTheOther()
{
    import(plain + sold);
    import(plain + "A1,13900565101,2026-11-03,-30,红茶\n");
    const QByteArray before = m_fixture->dump();
    const ImportOutcome second = import(plain + "A1,13900565101,2026-11-05,-20,红茶\n");
    QVERIFY(ImportUndo(m_fixture->store()).run(second.import, m_fixture->job()));
    QCOMPARE(m_fixture->dump(), before);
    import(plain + "A1,13900565101,2026-11-05,-20,红茶\n");
    QCOMPARE(refunded(), 500'000);
}

SIYU_TEST(TstOrderReturns, "tst_orderreturns")
#include "tst_orderreturns.moc"
