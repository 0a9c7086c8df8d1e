#include "app/imports/identitytrust.h"
#include "app/orders/orderimporter.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using storage::IdentityKind;

/// Whose order it is if the identities of a buyer lead to several customers.
class TstOrderBuyers : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<tests::StoreFixture>();
        m_store->connection().execute(R"(
            INSERT INTO customer(id, name) VALUES(1, 'a'), (2, 'b'), (3, 'c');
            INSERT INTO identity(customer_id, kind, value)
            VALUES(1, 4, 'nick-a'), (1, 7, 'shop-a'), (2, 4, 'nick-b'), (2, 7, 'shop-b'), (3, 1, '8613800138000'),
                (3, 2, 'wm-c'))");
    }

    void theMostTrustedIdentityDecides_data();
    void theMostTrustedIdentityDecides();
    void ofTwoIdentitiesOfOneKindTheFirstDecides();
    void everyKindHasItsOwnTrust();

private:
    /// The customer of the order of a file with these cells, mapped to these fields.
    std::int64_t buyerOf(const QString &cells, const QString &mapping);

    std::unique_ptr<tests::StoreFixture> m_store;
};

std::int64_t TstOrderBuyers::buyerOf(const QString &cells, const QString &mapping)
{
    ImportRequest request;
    request.file =
        m_store->write(QStringLiteral("orders.csv"),
                       QStringLiteral("单号,时间,金额,甲,乙\nA1,2026-10-01 10:00:00,10,%1\n").arg(cells).toUtf8());
    request.mapping = QStringLiteral("单号=order_id;时间=paid_at;金额=amount;") + mapping;
    const auto outcome = OrderImporter(m_store->store()).run(request, m_store->job());
    if (!outcome || outcome->created != 1)
        return -1;
    return m_store->connection().integer("SELECT customer_id FROM orders");
}

void TstOrderBuyers::theMostTrustedIdentityDecides_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("mapping");
    QTest::addColumn<int>("customer");
    const auto add = [](const char *name, const char *cells, const char *mapping, int customer) {
        QTest::newRow(name) << QString::fromUtf8(cells) << QString::fromUtf8(mapping) << customer;
    };
    add("phone before nickname", "nick-a,13800138000", "甲=taobao;乙=phone", 3);
    add("phone before nickname, whatever the order of columns", "13800138000,nick-a", "甲=phone;乙=taobao", 3);
    add("external_userid before nickname", "nick-b,wm-c", "甲=taobao;乙=external_userid", 3);
    add("buyer name of a known shop before another shop's ID", "shop-b,nick-a", "甲=shop;乙=taobao", 1);
    add("one that leads to no one decides nothing", "nick-b,13900139000", "甲=taobao;乙=phone", 2);
}

void TstOrderBuyers::theMostTrustedIdentityDecides()
{
    QFETCH(QString, cells);
    QFETCH(QString, mapping);
    QFETCH(int, customer);
    QCOMPARE(buyerOf(cells, mapping), customer);
}

void TstOrderBuyers::ofTwoIdentitiesOfOneKindTheFirstDecides()
{
    QCOMPARE(buyerOf(QStringLiteral("nick-a,nick-b"), QStringLiteral("甲=taobao;乙=taobao")), 1);
    init();
    QCOMPARE(buyerOf(QStringLiteral("nick-b,nick-a"), QStringLiteral("甲=taobao;乙=taobao")), 2);
    init();
    QCOMPARE(buyerOf(QStringLiteral("nick-b,nick-a"), QStringLiteral("乙=taobao;甲=taobao")), 1); // as mapped
}

void TstOrderBuyers::everyKindHasItsOwnTrust()
{
    QCOMPARE(trustRank(IdentityKind::ExternalUserId), 0);
    QList<int> ranks;
    for (const storage::IdentityKindName &kind : storage::identityKindNames)
        ranks << trustRank(kind.kind);
    std::sort(ranks.begin(), ranks.end());
    for (int rank = 0; rank < ranks.size(); ++rank)
        QCOMPARE(ranks.at(rank), rank);
}

SIYU_TEST(TstOrderBuyers, "tst_orderbuyers")
#include "tst_orderbuyers.moc"
