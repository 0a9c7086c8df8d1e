#include "app/merging/customererasure.h"
#include "app/assembly/exportkinds.h"
#include "app/assembly/importkinds.h"
#include "app/imports/importundo.h"
#include "app/orders/orderimporter.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;

namespace {

const QByteArray placed = "订单号,手机,付款时间,金额,收货省份,收货城市,收货地址\n";
const QByteArray nameless = "订单号,付款时间,金额,收货省份,收货城市,收货地址,备注\n";
const char *place = "SELECT group_concat(ifnull(province, '-') || '/' || ifnull(city, '-') || '/' || ifnull(address, '-'), "
                    "' ') FROM (SELECT * FROM orders ORDER BY order_no)";

} // namespace

/// Where an order was sent to: kept with the order, and gone with the person.
class TstOrderAddresses : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<tests::StoreFixture>(); }

    void anOrderWithoutABuyerKeepsItsAddress();
    void anOrderWithABuyerKeepsItBesideTheCustomer();
    void theFirstOrdersOfAKnownCustomerFillTheAddress();
    void theNextLineFillsWhatTheFirstLeavesOut();
    void aStoreOfBeforeIsFilledByTheSameFile();
    void anEmptyCellLeavesTheAddressThatIsKnown();
    void takingTheImportBackRestoresTheAddress();
    void anExportBringsItBack();
    void erasingThePersonClearsIt();
    void ordersOfAnErasedBuyerComeWithoutIt();
    void anErasedAddressLeavesOrdersWithoutABuyer();

private:
    ImportOutcome import(const QByteArray &text)
    {
        ImportRequest request;
        request.file = m_fixture->write(QStringLiteral("orders.csv"), text);
        return importFile(*m_fixture, request);
    }
    static ImportOutcome importFile(tests::StoreFixture &fixture, const ImportRequest &request)
    {
        const auto outcome = OrderImporter(fixture.store()).run(request, fixture.job());
        if (!outcome)
            qWarning() << outcome.error().message;
        return outcome.value_or(ImportOutcome());
    }
    void erase(const char *customer)
    {
        QVERIFY(CustomerErasure(m_fixture->store()).erase(storage::CustomerId(integer(customer)), QStringLiteral("asked")));
    }
    std::int64_t integer(const char *sql) { return m_fixture->connection().integer(sql); }
    QString text(const char *sql) { return m_fixture->connection().text(sql); }

    std::unique_ptr<tests::StoreFixture> m_fixture;
};

void TstOrderAddresses::anOrderWithoutABuyerKeepsItsAddress()
{
    const QByteArray file = nameless + "A1,2026-11-01,100,广东,深圳市,科苑路1号,\nA2,2026-11-01,5,,,,\n";
    QCOMPARE(import(file).created, 2);
    QCOMPARE(text(place), QStringLiteral("广东省/深圳市/科苑路1号 -/-/-"));
    QCOMPARE(import(file).unchanged, 2);
}

void TstOrderAddresses::theFirstOrdersOfAKnownCustomerFillTheAddress()
{
    m_fixture->connection().execute("INSERT INTO customer(id, name) VALUES(7, '甲')");
    m_fixture->connection().execute("INSERT INTO identity VALUES(7, 1, '8613900565101')");
    QCOMPARE(import(placed + "A1,13900565101,2026-11-01,100,上海,,人民路1号\n").created, 1);
    QCOMPARE(text("SELECT address FROM customer WHERE id = 7"), QStringLiteral("人民路1号"));
}

void TstOrderAddresses::anOrderWithABuyerKeepsItBesideTheCustomer()
{
    import(placed + "A1,13900565101,2026-11-01,100,上海,,人民路1号\nA2,13900565101,2026-11-02,10,北京,,长安街1号\n");
    QCOMPARE(text(place), QStringLiteral("上海市/-/人民路1号 北京市/-/长安街1号"));
    QCOMPARE(text("SELECT province || address FROM customer"), QStringLiteral("上海市人民路1号"));
}

void TstOrderAddresses::theNextLineFillsWhatTheFirstLeavesOut()
{
    import(placed + "A1,,2026-11-01,100,,,\nA1,,2026-11-01,10,上海,,人民路1号\nA1,,2026-11-01,-10,北京,,仓库1号\n");
    QCOMPARE(text(place), QStringLiteral("上海市/-/人民路1号"));
}

void TstOrderAddresses::aStoreOfBeforeIsFilledByTheSameFile()
{
    const QByteArray file = placed + "A1,,2026-11-01,100,上海,,人民路1号\n";
    import(file);
    // As version 7 of the store left it: no address, and the hash of a reading that did not look for one.
    m_fixture->connection().execute("UPDATE orders SET province = NULL, city = NULL, address = NULL, import_hash = 1");
    QCOMPARE(import(file).updated, 1);
    QCOMPARE(text(place), QStringLiteral("上海市/-/人民路1号"));
    QCOMPARE(import(file).unchanged, 1);
}

void TstOrderAddresses::anEmptyCellLeavesTheAddressThatIsKnown()
{
    import(placed + "A1,,2026-11-01,100,上海,,人民路1号\n");
    import(placed + "A1,,2026-11-01,120,,,\n");
    QCOMPARE(text(place), QStringLiteral("上海市/-/人民路1号"));
    QCOMPARE(integer("SELECT amount_paid FROM orders"), 1'200'000);
}

void TstOrderAddresses::takingTheImportBackRestoresTheAddress()
{
    import(placed + "A1,,2026-11-01,100,上海,,人民路1号\n");
    const QByteArray before = m_fixture->dump();
    const ImportOutcome second = import(placed + "A1,,2026-11-01,100,北京,北京市,长安街1号\n");
    QCOMPARE(text(place), QStringLiteral("北京市/北京市/长安街1号"));
    QVERIFY(ImportUndo(m_fixture->store()).run(second.import, m_fixture->job()));
    QCOMPARE(m_fixture->dump(), before);
}

void TstOrderAddresses::anExportBringsItBack()
{
    import(nameless + "A1,2026-11-01,100,广东,深圳市,科苑路1号,=急\n");
    const QByteArray before = m_fixture->dump();
    ExportRequest request;
    request.file = m_fixture->file(QStringLiteral("out.csv"));
    QVERIFY(exportRecords(m_fixture->store(), QStringLiteral("orders"), request, m_fixture->job()));
    ImportRequest again;
    again.file = request.file;
    QCOMPARE(importFile(*m_fixture, again).unchanged, 1);
    QCOMPARE(m_fixture->dump(), before);
    tests::StoreFixture fresh;
    importFile(fresh, again);
    QCOMPARE(fresh.connection().text(place), QStringLiteral("广东省/深圳市/科苑路1号"));
}

void TstOrderAddresses::erasingThePersonClearsIt()
{
    import(placed + "A1,13900565101,2026-11-01,100,上海,上海市,人民路1号\nA2,13900565102,2026-11-02,10,北京,,长安街1号\n");
    erase("SELECT customer_id FROM orders WHERE order_no = 'A1'");
    QCOMPARE(text(place), QStringLiteral("-/-/- 北京市/-/长安街1号"));
    QCOMPARE(integer("SELECT amount_paid FROM orders WHERE order_no = 'A1'"), 1'000'000);
    QVERIFY(!m_fixture->dump().contains("人民路1号"));
}

void TstOrderAddresses::ordersOfAnErasedBuyerComeWithoutIt()
{
    const QByteArray row = "13900565101,2026-11-01,100,上海,,人民路1号\n";
    import(placed + "A1," + row);
    erase("SELECT customer_id FROM orders");
    import(placed + "A1," + row + "A3," + row);                   // the buyer again
    import(nameless + "A1,2026-11-01,90,上海,,人民路1号,老客\n"); // the order without its buyer
    QCOMPARE(integer("SELECT count(*) FROM orders"), 2);
    QCOMPARE(text(place), QStringLiteral("-/-/- -/-/-"));
    QCOMPARE(integer("SELECT amount_paid FROM orders WHERE order_no = 'A1'"), 900'000);
    QVERIFY(!m_fixture->dump().contains("人民路1号") && !m_fixture->dump().contains("老客"));
}

void TstOrderAddresses::anErasedAddressLeavesOrdersWithoutABuyer()
{
    import(placed + "A1,13900565101,2026-11-01,100,上海,,人民路1号\n");
    import(nameless + "B1,2026-11-01,100,上海,,旧街1号,\n"); // what came of it is kept for undo
    import(nameless + "B1,2026-11-01,100,上海,,人民路1号,老客\nB2,2026-11-01,100,上海,,张三 13900565101 外滩2号,\n"
                      "B3,2026-11-01,100,上海,,外滩3号,\n");
    const char *kept = "SELECT count(*) FROM import_change WHERE after LIKE '%人民路%'";
    QCOMPARE(integer(kept), 1);
    erase("SELECT customer_id FROM orders WHERE order_no = 'A1'");
    QCOMPARE(text(place), QStringLiteral("-/-/- -/-/- 上海市/-/张三 ＊＊＊ 外滩2号 上海市/-/外滩3号"));
    QCOMPARE(text("SELECT remark FROM orders WHERE order_no = 'B1'"), QString());
    QCOMPARE(integer(kept), 0);
}

SIYU_TEST(TstOrderAddresses, "tst_orderaddresses")
#include "tst_orderaddresses.moc"
