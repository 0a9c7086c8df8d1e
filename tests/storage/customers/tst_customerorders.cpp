#include "storage/error.h" // moc 6.4 wants a header of Qt before <compare>
#include "storage/customers/belongings.h"
#include "storage/customers/customerstore.h"
#include "storage/customers/gridlines.h"
#include "storage/orders/purchase.h"
#include "storage/sop/cardstore.h"
#include "storage/store/store.h"
#include "tests/testmain.h"

#include <QTemporaryDir>

using namespace storage;

class TstCustomerOrders : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_order = 0;
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("a.siyu"));
        Store::create(path);
        m_store = std::make_unique<Store>(path, Store::Access::Write);
        m_store->connection().execute("INSERT OR IGNORE INTO order_source(id, name) VALUES(1, 'shop');"
                                      "INSERT INTO customer(id, name) VALUES(1, 'buyer'), (2, 'other')");
    }
    void cleanup() { m_store.reset(); }

    void whatCountsIsAPurchase();
    void refundsStandBeside();
    void everyListCountsTheSame();

private:
    void add(bool isPaid, int status, int paid, int refunded)
    {
        auto insert = m_store->connection().prepare(
            "INSERT INTO orders(id, source_id, order_no, customer_id, created_at, paid_at, status, amount_paid, "
            "amount_refunded) VALUES(?1, 1, ?1, 1, 5, CASE WHEN ?2 THEN 100 + ?1 END, ?3, ?4, ?5)");
        insert->bindAll(++m_order, std::int64_t(isPaid), status, paid, refunded).run();
    }
    CustomerOrders orders() { return ordersOf(m_store->connection(), CustomerId(1)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::int64_t m_order = 0;
};

/// The condition in SQL is the one that the image, the figures and the rules follow.
void TstCustomerOrders::whatCountsIsAPurchase()
{
    for (const bool isPaid : {false, true}) {
        for (int status = 1; status <= 6; ++status) {
            for (const auto &[paid, refunded] : {std::pair(0, 0), {90, 0}, {90, 40}, {90, 90}, {90, 95}, {0, 10}}) {
                const CustomerOrders before = orders();
                add(isPaid, status, paid, refunded);
                const bool counts = isPurchase(isPaid, status, paid, refunded);
                QCOMPARE(orders().count - before.count, std::int64_t(counts));
                QCOMPARE(orders().paid - before.paid, std::int64_t(counts ? paid - refunded : 0));
                QCOMPARE(orders().paidCount - before.paidCount, std::int64_t(isPaid));
            }
        }
    }
}

void TstCustomerOrders::refundsStandBeside()
{
    QCOMPARE(orders(), CustomerOrders());
    add(true, 4, 900, 0);
    QCOMPARE(orders(), (CustomerOrders{1, 900, 101, 0, 0, 1, 900}));
    add(true, 4, 500, 200); // in part
    QCOMPARE(orders(), (CustomerOrders{2, 1200, 102, 1, 200, 2, 1400}));
    add(true, 6, 171, 171); // in full
    QCOMPARE(orders(), (CustomerOrders{2, 1200, 102, 2, 371, 3, 1571}));
    add(false, 1, 0, 0);
    QCOMPARE(orders(), (CustomerOrders{2, 1200, 102, 2, 371, 3, 1571}));
    QCOMPARE(ordersOf(m_store->connection(), CustomerId(2)), CustomerOrders());
}

void TstCustomerOrders::everyListCountsTheSame()
{
    add(true, 4, 900, 100);
    add(true, 6, 171, 171);
    sqlite::Connection &connection = m_store->connection();
    const GridLine line = gridLines(connection, {CustomerId(1)}).at(0);
    QCOMPARE(line.orders, 1);
    QCOMPARE(line.paid, 800);
    QCOMPARE(line.lastOrder, 101);
    QCOMPARE(CustomerStore(connection).profile(CustomerId(1))->orders, orders());
    QCOMPARE(belongingsOf(connection, CustomerId(1)).orders, orders());
    QCOMPARE(CardStore(connection).customer(CustomerId(1))->orders, orders());
}

SIYU_TEST(TstCustomerOrders, "tst_customerorders")
#include "tst_customerorders.moc"
