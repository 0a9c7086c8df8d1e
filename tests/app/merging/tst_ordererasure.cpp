#include "app/assembly/storeservice.h"
#include "app/assembly/undoservice.h"
#include "app/customers/customerlog.h"
#include "app/merging/ordererasure.h"
#include "app/orders/orderimporter.h"
#include "storage/customers/erasurestore.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using tests::StoreFixture;

namespace {

const QByteArray header = "订单号,付款时间,金额,收货省份,收货城市,收货地址,备注\n";
const QByteArray headerWithShop = "订单号,付款时间,金额,收货省份,收货城市,收货地址,备注,店铺名称\n";
const QByteArray file = header + "A1,2026-11-01,100,上海,上海市,张三 138-0013-8000 人民路1号,急件\n"
                                 "A2,2026-11-02,20,广东,深圳市,李四 13900139000 科苑路1号,\n"
                                 "A3,2026-11-03,30,广东,深圳市,科苑路2号,转张三13800138000\n";

} // namespace

/// People of whom only an order without a buyer has the address.
class TstOrderErasure : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }

    void anOrderIsFoundByNamePhoneOrAddress_data();
    void anOrderIsFoundByNamePhoneOrAddress();
    void noByteOfThePersonIsLeftInTheFile();
    void theSameFileDoesNotBringItBack();
    void anotherSpellingOrShopDoesNotBringItBack_data();
    void anotherSpellingOrShopDoesNotBringItBack();
    void theSameNumberOfAnotherOrderIsImported();
    void anOlderBackupIsErasedFromAgain();
    void aReasonDoesNotNameThem_data();
    void aReasonDoesNotNameThem();
    void aSecondErasureWritesNothing();
    void whereTheirPhoneStillStandsIsReported();
    void aHouseNumberIsLeftInTheTextsOfOthers_data();
    void aHouseNumberIsLeftInTheTextsOfOthers();
    void anOrderOfACustomerIsNotErasedHere();
    void aNumberIsTakenInTheSpellingsOfFind_data();
    void aNumberIsTakenInTheSpellingsOfFind();
    void aNumberOfSeveralOrdersIsRefused();
    void rejectedValuesGoInEverySpelling();

private:
    ImportOutcome import(const QByteArray &content)
    {
        ImportRequest request;
        request.allowDoubles = true;
        request.file = m_fixture->write(QStringLiteral("orders.csv"), content);
        return OrderImporter(m_fixture->store()).run(request, m_fixture->job()).value_or(ImportOutcome());
    }
    Result<OrderErasureOutcome> erase(const QStringList &numbers, const QString &reason = {},
                                      const QString &source = {})
    {
        OrderErasure erasing(m_fixture->store());
        const auto orders = erasing.byNumbers(numbers, source);
        if (!orders)
            return tl::unexpected<Error>(orders.error());
        return erasing.erase(*orders, reason);
    }
    QString text(const char *sql) { return m_fixture->connection().text(sql); }
    QString places()
    {
        return text("SELECT group_concat(ifnull(address, '-'), ' ') FROM (SELECT * FROM orders ORDER BY order_no)");
    }

    std::unique_ptr<StoreFixture> m_fixture;
};

void TstOrderErasure::anOrderIsFoundByNamePhoneOrAddress_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("name") << QStringLiteral("张三") << QStringList{QStringLiteral("A3"), QStringLiteral("A1")};
    QTest::newRow("address") << QStringLiteral("科苑路1号") << QStringList{QStringLiteral("A2")};
    QTest::newRow("phone") << QStringLiteral("13900139000") << QStringList{QStringLiteral("A2")};
    QTest::newRow("several words") << QStringLiteral(" 深圳  李四 ") << QStringList{QStringLiteral("A2")};
    QTest::newRow("number") << QStringLiteral("A3") << QStringList{QStringLiteral("A3")};
    QTest::newRow("no one") << QStringLiteral("王五") << QStringList();
    QTest::newRow("nothing") << QStringLiteral(" ") << QStringList();
}

void TstOrderErasure::anOrderIsFoundByNamePhoneOrAddress()
{
    QFETCH(QString, words);
    import(file);
    const auto found = OrderErasure(m_fixture->store()).find(words, 50);
    QVERIFY(found);
    QStringList numbers;
    for (const storage::BuyerlessOrder &order : *found)
        numbers << order.number;
    QTEST(numbers, "numbers");
}

void TstOrderErasure::noByteOfThePersonIsLeftInTheFile()
{
    import(file);
    import(header + "A1,2026-11-01,100,上海,上海市,张三 138-0013-8000 南京路9号,急件\n"); // kept for undo
    m_fixture->connection().execute("INSERT INTO import_reject(import_id, row, column, value, reason) "
                                    "VALUES((SELECT max(id) FROM import), 9, 6, '张三 138-0013-8000 南京路9号', 'x')");
    const auto erased = erase({QStringLiteral("A1"), QStringLiteral("A3")}, QStringLiteral("电话申请"));
    QVERIFY2(erased, erased ? "" : qPrintable(erased.error().message + erased.error().detail));
    QCOMPARE(erased->orders, 2);
    QCOMPARE(places(), QStringLiteral("- 李四 13900139000 科苑路1号 -"));
    QCOMPARE(text("SELECT sum(amount_paid) FROM orders"), QStringLiteral("1500000"));
    const QString path = m_fixture->path();
    m_fixture->close();
    QByteArray bytes;
    for (const char *suffix : {"", "-wal"}) {
        QFile part(path + QLatin1String(suffix));
        if (part.open(QIODevice::ReadOnly))
            bytes += part.readAll();
    }
    for (const char *word : {"张三", "138-0013-8000", "13800138000", "人民路", "南京路", "急件", "科苑路2号"})
        QVERIFY2(!bytes.contains(word), word);
    QVERIFY(bytes.contains("科苑路1号"));
}

void TstOrderErasure::theSameFileDoesNotBringItBack()
{
    import(file);
    QVERIFY(erase({QStringLiteral("A1")}));
    import(file);
    import(header + "A1,2026-11-01,90,上海,上海市,张三 人民路1号,急件\n");
    QVERIFY(places().startsWith(QStringLiteral("- 李四")));
    QCOMPARE(text("SELECT amount_paid FROM orders WHERE order_no = 'A1'"), QStringLiteral("900000"));
    QVERIFY(!m_fixture->dump().contains("张三 "));
}

void TstOrderErasure::anotherSpellingOrShopDoesNotBringItBack_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("full width") << QByteArray("Ａ１,2026-11-01,100,上海,上海市,张三 人民路9号,急件,\n");
    QTest::newRow("blanks") << QByteArray(" A 1,2026-11-01,100,上海,上海市,张三 人民路9号,急件,\n");
    QTest::newRow("case") << QByteArray("a1,2026-11-05,90,上海,上海市,张三 人民路9号,急件,\n");
    QTest::newRow("separators") << QByteArray("A-1,2026-11-01,100,上海,上海市,张三 人民路9号,急件,\n");
    QTest::newRow("another shop") << QByteArray("A1,2026-11-01,100,上海,上海市,张三 人民路9号,急件,京东自营\n");
}

void TstOrderErasure::anotherSpellingOrShopDoesNotBringItBack()
{
    QFETCH(QByteArray, row);
    import(file);
    QVERIFY(erase({QStringLiteral("A1")}));
    QCOMPARE(import(headerWithShop + row).rows, 1);
    QVERIFY(!m_fixture->dump().contains("人民路"));
    QVERIFY(!m_fixture->dump().contains("急件"));
}

/// Numbers of small shops are alike: only the same time tells that it is one order.
void TstOrderErasure::theSameNumberOfAnotherOrderIsImported()
{
    import(file);
    QVERIFY(erase({QStringLiteral("A1")}));
    import(headerWithShop + "A1,2026-11-09,70,浙江,杭州市,王五 西湖路3号,,京东自营\n");
    QCOMPARE(text("SELECT count(*) FROM order_source"), QStringLiteral("2"));
    QVERIFY(m_fixture->dump().contains("西湖路3号"));
}

void TstOrderErasure::anOlderBackupIsErasedFromAgain()
{
    import(file);
    const auto backup =
        StoreService(m_fixture->store()).backup(m_fixture->file(QStringLiteral("old.siyu")), m_fixture->job());
    QVERIFY(backup);
    QVERIFY(erase({QStringLiteral("A1")}));
    const QString path = m_fixture->path();
    m_fixture->close();
    QVERIFY(StoreService::restore(*backup, path, m_fixture->job()));
    m_fixture->open();
    QVERIFY(places().startsWith(QStringLiteral("- 李四")));
    QCOMPARE(text("SELECT count(*) FROM erasure"), QStringLiteral("1"));
    QCOMPARE(text("SELECT detail FROM audit WHERE action = 'customers.erase-again'"), QStringLiteral("{\"orders\":1}"));
}

void TstOrderErasure::aReasonDoesNotNameThem_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("isKept");
    for (const char *reason : {"张三来电", "来电 13800138000", "人民路1号的客人"})
        QTest::newRow(reason) << QString::fromUtf8(reason) << false;
    for (const char *reason : {"", "requested by the customer", "急件的客户来电"})
        QTest::newRow(reason) << QString::fromUtf8(reason) << true;
}

void TstOrderErasure::aReasonDoesNotNameThem()
{
    QFETCH(QString, reason);
    QFETCH(bool, isKept);
    import(file);
    const QByteArray before = m_fixture->dump();
    const auto erased = erase({QStringLiteral("A1"), QStringLiteral("A3")}, reason);
    QCOMPARE(erased.has_value(), isKept);
    if (!isKept)
        QCOMPARE(erased.error().kind, ErrorKind::Invalid);
    QCOMPARE(m_fixture->dump() == before, !isKept);
}

void TstOrderErasure::aSecondErasureWritesNothing()
{
    import(file);
    const auto first = erase({QStringLiteral("A1")});
    QVERIFY(first);
    const QByteArray before = m_fixture->dump();
    const QString audit = text("SELECT count(*) FROM audit");
    const auto second = erase({QStringLiteral(" ａ1")}, QStringLiteral("asked again"));
    QVERIFY(second);
    QCOMPARE(second->orders, 0);
    QCOMPARE(second->erasure, first->erasure);
    QCOMPARE(m_fixture->dump(), before);
    QCOMPARE(text("SELECT count(*) FROM audit"), audit);
    const auto more = erase({QStringLiteral("A1"), QStringLiteral("A2")}); // only what is left
    QCOMPARE(more->orders, 1);
    QVERIFY(more->erasure != first->erasure);
}

void TstOrderErasure::whereTheirPhoneStillStandsIsReported()
{
    import(file);
    m_fixture->connection().execute("INSERT INTO tag(id, name) VALUES(1, '转13800138000'), (2, '急')");
    const auto erased = erase({QStringLiteral("A1")});
    QVERIFY(erased);
    QCOMPARE(erased->mentions.size(), std::size_t(1));
    QCOMPARE(erased->mentions.front().table, QStringLiteral("tag"));
    QCOMPARE(erased->mentions.front().examples, QStringList{QStringLiteral("转13800138000")});
}

void TstOrderErasure::aHouseNumberIsLeftInTheTextsOfOthers_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("remark");
    QTest::newRow("in a remark") << QByteArray("021-66668888") << QByteArray("如无人请致电小区前台 021-66668888");
    QTest::newRow("without separator") << QByteArray("02166668888") << QByteArray("如无人请致电小区前台 02166668888");
    QTest::newRow("alone") << QByteArray("021-66668888") << QByteArray("021-66668888");
}

/// The front desk of a building is in everyone's orders and notes.
void TstOrderErasure::aHouseNumberIsLeftInTheTextsOfOthers()
{
    QFETCH(QByteArray, number);
    QFETCH(QByteArray, remark);
    import(header + "A1,2026-11-01,100,上海,上海市,张三 13800138000 人民路1号," + remark +
           "\nA2,2026-11-02,20,上海,上海市,李四 人民路2号,放前台 " + number + '\n');
    m_fixture->connection().execute("INSERT INTO customer(id, name) VALUES(900, '王五')");
    CustomerLog log(m_fixture->store());
    QVERIFY(log.note(storage::CustomerId(900), QStringLiteral("替 13800138000 收件")));
    const QString note = QStringLiteral("前台 ") + QString::fromUtf8(number);
    QVERIFY(log.note(storage::CustomerId(900), note));
    const auto erased = erase({QStringLiteral("A1")});
    QVERIFY(erased);
    QCOMPARE(text("SELECT group_concat(text, '|') FROM (SELECT text FROM event ORDER BY id)"),
             QStringLiteral("替 ＊＊＊ 收件|") + note);
    QCOMPARE(text("SELECT remark FROM orders WHERE order_no = 'A2'"),
             QStringLiteral("放前台 ") + QString::fromUtf8(number));
    QVERIFY(std::any_of(erased->mentions.begin(), erased->mentions.end(), [](const storage::Mention &mention) {
        return mention.table == QLatin1String("event") && mention.count == 1;
    }));
    QVERIFY(UndoService(m_fixture->store()).undo(m_fixture->job())); // the note on the front desk
    QCOMPARE(text("SELECT group_concat(text, '|') FROM event"), QStringLiteral("替 ＊＊＊ 收件"));
}

void TstOrderErasure::anOrderOfACustomerIsNotErasedHere()
{
    import("订单号,手机,付款时间,金额,收货地址\nB1,13900565101,2026-11-01,100,人民路1号\n");
    QCOMPARE(erase({QStringLiteral("B1")}).error().kind, ErrorKind::NotFound);
    QCOMPARE(places(), QStringLiteral("人民路1号"));
}

void TstOrderErasure::aNumberIsTakenInTheSpellingsOfFind_data()
{
    QTest::addColumn<QString>("number");
    for (const char *number : {"b2002", "B 2002", "ｂ２００２", "B_2002", "B–2002", "B—2002", "B\u20112002", "'B-2002",
                               "#B2002", " b-20-02 "})
        QTest::newRow(number) << QString::fromUtf8(number);
}

void TstOrderErasure::aNumberIsTakenInTheSpellingsOfFind()
{
    QFETCH(QString, number);
    import(header + "B-2002,2026-11-01,100,上海,上海市,张三 人民路1号,急件\n"
                    "B-2003,2026-11-02,20,上海,上海市,李四 人民路2号,\n");
    const auto found = OrderErasure(m_fixture->store()).find(number, 50);
    QVERIFY(found);
    QVERIFY(std::any_of(found->begin(), found->end(),
                        [](const storage::BuyerlessOrder &order) { return order.number == QLatin1String("B-2002"); }));
    const auto erased = erase({number, QStringLiteral("B2002")});
    QVERIFY2(erased, erased ? "" : qPrintable(erased.error().message));
    QCOMPARE(erased->orders, 1);
    QCOMPARE(places(), QStringLiteral("- 李四 人民路2号"));
}

/// Which one is meant is for the person who asks to say.
void TstOrderErasure::aNumberOfSeveralOrdersIsRefused()
{
    import(headerWithShop + "B-2002,2026-11-01,100,上海,上海市,张三 人民路1号,,京东自营\n"
                            "B2002,2026-11-02,20,上海,上海市,李四 人民路2号,,京东自营\n"
                            "B2002,2026-11-03,30,上海,上海市,王五 人民路3号,,小程序\n");
    const QByteArray before = m_fixture->dump();
    for (const char *number : {"b2002", "B2002"}) {
        const auto refused = erase({QString::fromUtf8(number)});
        QVERIFY2(!refused, number);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(refused.error().message.contains(QStringLiteral("B2002  小程序  2026-11-03")));
        QCOMPARE(refused.error().message.contains(QStringLiteral("B-2002  京东自营  2026-11-01")), *number == 'b');
        QVERIFY(!refused.error().message.contains(QStringLiteral("人民路")));
    }
    QCOMPARE(m_fixture->dump(), before);
    QVERIFY(erase({QStringLiteral("B-2002")})); // as it is listed
    QVERIFY(erase({QStringLiteral("B2002")}, {}, QStringLiteral(" 小程序")));
    QCOMPARE(places(), QStringLiteral("- 李四 人民路2号 -"));
    QCOMPARE(erase({QStringLiteral("B2002")}, {}, QStringLiteral("淘宝")).error().kind, ErrorKind::NotFound);
}

void TstOrderErasure::rejectedValuesGoInEverySpelling()
{
    import(file);
    m_fixture->connection().execute(
        "INSERT INTO import_reject(import_id, row, column, value, reason) SELECT max(id), 9, 1, '张三 13800138000 "
        "人民路１号', "
        "'x' FROM import UNION ALL SELECT max(id), 9, 2, '昨天', 'x' FROM import UNION ALL SELECT max(id), 10, 1, "
        "'李四 13900139000 科苑路1号', 'x' FROM import");
    QVERIFY(erase({QStringLiteral("A1")}));
    QCOMPARE(text("SELECT group_concat(value, '|') FROM (SELECT value FROM import_reject ORDER BY row, column)"),
             QStringLiteral("＊＊＊|＊＊＊|李四 13900139000 科苑路1号"));
}

SIYU_TEST(TstOrderErasure, "tst_ordererasure")
#include "tst_ordererasure.moc"
