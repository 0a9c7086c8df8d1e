#include "tests/app/image/imagefixture.h"
#include "tests/app/image/randomedits.h"

#include "app/store/writescope.h"
#include "storage/sqlite/session.h"
#include "storage/sqlite/transaction.h"
#include "storage/store/tables.h"
#include "tests/testmain.h"

using namespace app;
using tests::ImageFixture;

namespace {

const Image::Parts everyPart = Image::Customers | Image::Tags | Image::Friendships | Image::Identities | Image::Orders |
                               Image::OrderItemLines | Image::Events | Image::Groups | Image::Search | Image::Notes;

QString differences(const Image &image, storage::sqlite::Connection &connection)
{
    const auto list = image.check(connection);
    if (!list)
        return list.error().message + list.error().detail;
    QStringList lines;
    for (const QString &line : *list)
        lines << line;
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TstImage : public QObject
{
    Q_OBJECT

private slots:
    void loadsOnlyWhatIsAskedFor()
    {
        ImageFixture store;
        store.addCustomer(1, QStringLiteral("王丽"));
        Image image(store.zone());
        ImageFixture::ensure(image, store.connection(), Image::Tags);
        QVERIFY(image.has(Image::Customers | Image::Tags));
        QVERIFY(!image.has(Image::Orders));
        QCOMPARE(image.slotCount(), std::size_t(1));
    }

    void daysAreOfTheTeamsZone()
    {
        ImageFixture store;
        store.connection().execute("INSERT INTO customer(id, added_at) VALUES(5, 1767196800000)"); // 2025-12-31T16:00Z
        Image image(store.zone());
        ImageFixture::ensure(image, store.connection(), Image::Customers);
        QCOMPARE(image.customers().addedDay()[0], storage::dayFromCivil(2026, 1, 1));
        QCOMPARE(image.customers().lastContactAt()[0], noTime);
    }

    void mergedAwayAndDeletedCustomersAreNotAlive()
    {
        ImageFixture store;
        store.addCustomer(1, QStringLiteral("甲"));
        store.addCustomer(2, QStringLiteral("乙"));
        store.addCustomer(3, QStringLiteral("丙"));
        store.connection().execute("UPDATE customer SET status = 3, merged_into = 1 WHERE id = 2");
        Image image(store.zone());
        ImageFixture::ensure(image, store.connection(), Image::Customers);
        QCOMPARE(image.alive().toList(), (std::vector<Slot>{0, 2}));
        store.connection().execute("DELETE FROM customer WHERE id = 3");
        RowChanges changes;
        changes.addCustomer(RowChanges::Customer, 3);
        QVERIFY(image.apply(store.connection(), changes));
        QCOMPARE(image.alive().toList(), (std::vector<Slot>{0}));
        QCOMPARE(image.numbering().slotOf(std::int64_t(3)), Slot(2));
    }

    // Letters are searched in an index of their own; it must give the same answer as the names.
    void lettersAmongChineseAreFoundWhereTheyStand_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<std::vector<Slot>>("anywhere");
        QTest::addColumn<std::vector<Slot>>("atBegin");
        QTest::addColumn<std::vector<Slot>>("asWhole");
        using Slots = std::vector<Slot>;
        QTest::newRow("before") << QByteArray("q_7") << Slots{0, 1, 2} << Slots{0, 2} << Slots{2};
        QTest::newRow("behind") << QByteArray("x-9") << Slots{0} << Slots{} << Slots{};
        QTest::newRow("not across") << QByteArray("7x-") << Slots{} << Slots{} << Slots{};
        QTest::newRow("not beside a character") << QByteArray("-9q") << Slots{} << Slots{} << Slots{};
    }
    void lettersAmongChineseAreFoundWhereTheyStand()
    {
        QFETCH(QByteArray, word);
        ImageFixture store;
        store.addCustomer(1, QStringLiteral("Q_7王x-9"));
        store.addCustomer(2, QStringLiteral("王 q_7"));
        store.addCustomer(3, QStringLiteral("李"), QStringLiteral("q_7"));
        Image image(store.zone());
        ImageFixture::ensure(image, store.connection(), Image::Search);
        const TextZone::Hits hits = image.search().find(std::string_view(word.constData(), std::size_t(word.size())));
        QTEST(hits.anywhere.toList(), "anywhere");
        QTEST(hits.atBegin.toList(), "atBegin");
        QTEST(hits.asWhole.toList(), "asWhole");
    }

    void ordersLieInRunsByCustomerAndPaidTime()
    {
        ImageFixture store;
        store.addCustomer(1, QStringLiteral("甲"));
        store.addCustomer(2, QStringLiteral("乙"));
        store.connection().execute(R"(
            INSERT INTO orders(id, source_id, order_no, customer_id, paid_at, status, amount_paid) VALUES
                (1, 1, 'a', 2, 3000, 2, 10), (2, 1, 'b', NULL, 1000, 2, 20), (3, 1, 'c', 2, 1000, 2, 30),
                (4, 1, 'd', 1, 2000, 2, 40), (5, 2, 'e', 2, NULL, 1, 0))");
        Image image(store.zone());
        ImageFixture::ensure(image, store.connection(), Image::Orders);
        const OrderRuns &orders = image.orders();
        QCOMPARE(orders.id(), (std::vector<std::int64_t>{4, 5, 3, 1, 2}));
        QCOMPARE(orders.rows(1).first, 1u);
        QCOMPARE(orders.rows(1).size(), 3u);
        QCOMPARE(orders.index().owners().back(), noSlot);
        QVERIFY(!orders.isPurchase(1));
        QVERIFY(orders.isPurchase(2));
    }

    void appliedChangesetsEqualAFreshLoad_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void appliedChangesetsEqualAFreshLoad()
    {
        QFETCH(unsigned, seed);
        ImageFixture store;
        for (int id = 1; id <= 10; ++id)
            store.addCustomer(id, QStringLiteral("客户%1").arg(id));
        tests::RandomEdits edits(store.connection(), seed);
        edits.run(100);
        Image image(store.zone());
        ImageFixture::ensure(image, store.connection(), everyPart);
        QCOMPARE(differences(image, store.connection()), QString());
        for (int round = 0; round < 8; ++round) {
            storage::sqlite::Transaction transaction(store.connection());
            storage::sqlite::Session session(store.connection(), storage::undoableTables());
            edits.run(1 + round * 12);
            const QByteArray changeset = session.changeset();
            transaction.commit();
            const auto applied = image.apply(store.connection(), RowChanges::fromChangeset(changeset));
            QVERIFY2(applied.has_value(), applied ? "" : qPrintable(applied.error().detail));
            QCOMPARE(differences(image, store.connection()), QString());
        }
    }

    void reloadedTablesEqualAFreshLoadAndKeepTheirSlots()
    {
        ImageFixture store;
        store.addCustomer(3, QStringLiteral("甲"));
        store.addCustomer(9, QStringLiteral("乙"));
        Image image(store.zone());
        ImageFixture::ensure(image, store.connection(), everyPart);
        store.addCustomer(5, QStringLiteral("丙"));
        tests::RandomEdits(store.connection(), 99).run(300);
        QVERIFY(image.apply(store.connection(), RowChanges::everything()));
        QCOMPARE(differences(image, store.connection()), QString());
        QCOMPARE(image.numbering().slotOf(std::int64_t(9)), Slot(1));
        QCOMPARE(image.numbering().slotOf(std::int64_t(5)), Slot(2));
    }

    void checkNamesWhatDiffers()
    {
        ImageFixture store;
        store.addCustomer(1, QStringLiteral("甲"));
        Image image(store.zone());
        ImageFixture::ensure(image, store.connection(), everyPart);
        store.connection().execute("INSERT INTO customer_tag VALUES(1, 2, 0, 1); UPDATE customer SET city = '杭州'");
        QCOMPARE(differences(image, store.connection()),
                 QStringLiteral("columns of customer 1\ncustomers of tag 2 (价格敏感)"));
    }

    void cancelledLoadLeavesNothing()
    {
        class Cancelled final : public JobContext
        {
            bool cancelled() const override { return true; }
            void progress(std::int64_t, std::int64_t, const QString &) override {}
        };
        ImageFixture store;
        store.connection().execute("WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 9000) "
                                   "INSERT INTO customer(id) SELECT n FROM c");
        Image image(store.zone());
        Cancelled job;
        const auto result = image.ensure(store.connection(), everyPart, job);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QVERIFY(!image.loaded());
    }
};

SIYU_TEST(TstImage, "tst_image")
#include "tst_image.moc"
