#include "storage/error.h"
#include "storage/orders/buyerlessorders.h"
#include "storage/store/store.h"
#include "tests/testmain.h"

#include <QTemporaryDir>

using namespace storage;

class TstBuyerlessOrders : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_store.reset(); }

    void wordsAreFoundHoweverTheyAreSpelled_data();
    void wordsAreFoundHoweverTheyAreSpelled();
    void wordsOfDifferentFieldsAreNotJoined();
    void theNewestComeFirstUpToTheLimit();
    void ordersOfCustomersAreNotAmongThem();
    void aNumberIsFoundInEverySpellingAndShop();
    void anErasedOrderIsKnownByItsShopOrItsTime_data();
    void anErasedOrderIsKnownByItsShopOrItsTime();
    void strippingLeavesFiguresAndForgetsTheJournal();

private:
    BuyerlessOrders orders() { return BuyerlessOrders(m_store->connection()); }
    static QString numbersOf(const std::vector<BuyerlessOrder> &orders)
    {
        QStringList numbers;
        for (const BuyerlessOrder &order : orders)
            numbers << order.number;
        return numbers.join(QLatin1Char('|'));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TstBuyerlessOrders::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(QStringLiteral("a.siyu"));
    Store::create(path);
    m_store = std::make_unique<Store>(path, Store::Access::Write);
    m_store->connection().execute(R"(
        INSERT INTO order_source(id, name) VALUES(1, '淘宝'), (2, '小程序');
        INSERT INTO customer(id, name) VALUES(7, '张三');
        INSERT INTO orders(id, source_id, order_no, customer_id, created_at, paid_at, status, amount_paid, province, city,
                           address, remark) VALUES
            (1, 1, 'A1', NULL, 1000, 1500, 2, 50, '上海市', '上海市', '张三 138-0013-8000 人民路1号', NULL),
            (2, 2, 'A1', NULL, 2000, NULL, 1, 0, NULL, NULL, 'Zhang San, High Street 5', '急件'),
            (3, 1, 'a 1', NULL, 3000, NULL, 1, 0, NULL, NULL, NULL, '转李四１３９００１３９０００'),
            (4, 1, 'B2', 7, 4000, 4000, 2, 80, NULL, NULL, '张三 人民路1号', NULL);)");
}

void TstBuyerlessOrders::wordsAreFoundHoweverTheyAreSpelled_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("numbers");
    const auto row = [](const char *text, const char *numbers) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(numbers);
    };
    row("13800138000", "A1");
    row("138 0013 8000", "A1");
    row("+86 138-0013-8000", "A1");
    row("0086 13800138000", "A1");
    row("１３８００１３８０００", "A1");
    row("139-0013-9000", "a 1");
    row("ZHANG san", "A1");
    row("ｚｈａｎｇ", "A1");
    row("人民路 1号", "A1");
    row("上海市人民路", "");
    row("Ａ１ 急件", "A1");
    row("13800138001", "");
    row(" - ", "");
}

void TstBuyerlessOrders::wordsAreFoundHoweverTheyAreSpelled()
{
    QFETCH(QString, text);
    QTEST(numbersOf(orders().find(text, 50)), "numbers");
}

void TstBuyerlessOrders::wordsOfDifferentFieldsAreNotJoined()
{
    m_store->connection().execute("UPDATE orders SET address = '138001', remark = '38000' WHERE id = 3");
    QCOMPARE(numbersOf(orders().find(QStringLiteral("13800138000"), 50)), QStringLiteral("A1"));
}

void TstBuyerlessOrders::theNewestComeFirstUpToTheLimit()
{
    QCOMPARE(numbersOf(orders().find(QStringLiteral("a"), 50)), QStringLiteral("a 1|A1|A1"));
    QCOMPARE(numbersOf(orders().find(QStringLiteral("a"), 2)), QStringLiteral("a 1|A1"));
}

void TstBuyerlessOrders::ordersOfCustomersAreNotAmongThem()
{
    QCOMPARE(numbersOf(orders().find(QStringLiteral("B2"), 50)), QString());
    QVERIFY(orders().byNumbers({QStringLiteral("B2")}).empty());
}

void TstBuyerlessOrders::aNumberIsFoundInEverySpellingAndShop()
{
    for (const char *number : {"A1", " a1 ", "Ａ　１", "A-1", "a_1", "A–1", "A—1", "A\u20111", "'A1", "#a1"}) {
        const QString text = QString::fromUtf8(number);
        QCOMPARE(orders().byNumbers({text}).size(), std::size_t(3));
        QCOMPARE(numbersOf(orders().find(text, 50)), QStringLiteral("a 1|A1|A1"));
    }
    for (const char *number : {"A11", "A", "-", ""})
        QVERIFY2(orders().byNumbers({QString::fromUtf8(number)}).empty(), number);
}

void TstBuyerlessOrders::anErasedOrderIsKnownByItsShopOrItsTime_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("number");
    QTest::addColumn<qint64>("createdAt");
    QTest::addColumn<bool>("isErased");
    QTest::newRow("the same") << QStringLiteral("淘宝") << QStringLiteral("A1") << qint64(1000) << true;
    QTest::newRow("other spelling and time") << QStringLiteral("淘宝") << QStringLiteral("ａ 1") << qint64(9) << true;
    QTest::newRow("other shop, created then") << QStringLiteral("京东") << QStringLiteral("A1") << qint64(1000) << true;
    QTest::newRow("other shop, paid then") << QStringLiteral("京东") << QStringLiteral("A1") << qint64(1500) << true;
    QTest::newRow("other shop, other time") << QStringLiteral("京东") << QStringLiteral("A1") << qint64(9) << false;
    QTest::newRow("separators, created then")
        << QStringLiteral("淘宝") << QStringLiteral("A-1") << qint64(1000) << true;
    QTest::newRow("separators, other time") << QStringLiteral("淘宝") << QStringLiteral("A-1") << qint64(9) << false;
    QTest::newRow("other number") << QStringLiteral("淘宝") << QStringLiteral("A2") << qint64(1000) << false;
}

void TstBuyerlessOrders::anErasedOrderIsKnownByItsShopOrItsTime()
{
    QFETCH(QString, source);
    QFETCH(QString, number);
    QFETCH(qint64, createdAt);
    Erasure erasure;
    erasure.id = 4;
    erasure.salt = "salt";
    for (const QString &mark : ErasureMark::order(QStringLiteral("淘宝"), QStringLiteral("A1"), 1000, 1500))
        erasure.hashes << ErasureMark::hash(erasure.salt, mark);
    const ErasedMarks marks({erasure});
    QTEST(marks.holdsAny(ErasureMark::order(source, number, createdAt, std::nullopt)), "isErased");
    QCOMPARE(numbersOf(orders().erased(marks)), QStringLiteral("A1|a 1")); // by shop and number; 2 is of another shop
    QCOMPARE(marks.erasureOf(ErasureMark::order(QStringLiteral("淘宝"), QStringLiteral("A1"), {}, {}).first()), 4);
}

void TstBuyerlessOrders::strippingLeavesFiguresAndForgetsTheJournal()
{
    sqlite::Connection &connection = m_store->connection();
    connection.execute("INSERT INTO import(id, kind, file_name, file_bytes, at) VALUES(1, 'orders', 'a.csv', 1, 1);"
                       "INSERT INTO import_change VALUES(1, 'orders', 1, '', '{\"address\":\"张三\"}', '{}');"
                       "INSERT INTO import_change VALUES(1, 'orders', 2, '', '{}', '{}')");
    const std::vector<BuyerlessOrder> found = orders().find(QStringLiteral("13800138000"), 50);
    QCOMPARE(found.size(), std::size_t(1));
    orders().strip(found.front());
    QCOMPARE(connection.text("SELECT coalesce(province, city, address, remark, amount_paid) FROM orders WHERE id = 1"),
             QStringLiteral("50"));
    QCOMPARE(connection.text("SELECT group_concat(row_id) FROM import_change"), QStringLiteral("2"));
    QVERIFY(!orders().byNumbers({QStringLiteral("A1")}).front().hasWords());
}

SIYU_TEST(TstBuyerlessOrders, "tst_buyerlessorders")
#include "tst_buyerlessorders.moc"
