#include "app/image/gridorder.h"
#include "app/image/radixsort.h"
#include "tests/app/image/imagefixture.h"
#include "tests/testmain.h"

using namespace app;
using tests::ImageFixture;
using Column = GridOrder::Column;

class TstGridOrder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_store.addCustomer(1, QStringLiteral("曾国"));
        m_store.addCustomer(2, QStringLiteral("陈晨"));
        m_store.addCustomer(3, {});
        m_store.addCustomer(4, QStringLiteral("安娜"));
        m_store.addCustomer(5, QStringLiteral("Zoe"));
        m_store.connection().execute(R"(
            UPDATE customer SET points = 10 WHERE id IN (1, 2);
            UPDATE customer SET points = -5 WHERE id = 3;
            UPDATE customer SET points = 0 WHERE id = 4;
            UPDATE customer SET city = '重庆' WHERE id = 1;
            UPDATE customer SET city = '杭州' WHERE id IN (2, 3);
            UPDATE customer SET owner_id = 2 WHERE id = 1;
            UPDATE customer SET owner_id = 1 WHERE id = 2;
            INSERT INTO orders(id, source_id, order_no, customer_id, paid_at, status, amount_paid, amount_refunded) VALUES
                (1, 1, 'a', 1, 1000, 2, 500, 0), (2, 1, 'b', 1, 2000, 2, 500, 0), (3, 1, 'c', 2, 3000, 2, 5000, 100),
                (4, 1, 'd', 3, 4000, 6, 900, 900), (5, 1, 'e', 4, NULL, 1, 0, 0))");
        ImageFixture::ensure(m_image, m_store.connection(), Image::Search | Image::Orders);
    }

    void sortsByColumns_data()
    {
        QTest::addColumn<QList<int>>("columns");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QList<int>>("ids");
        const auto row = [](const char *name, QList<Column> columns, bool descending, QList<int> ids) {
            QList<int> numbers;
            for (const Column column : columns)
                numbers << int(column);
            QTest::newRow(name) << numbers << descending << ids;
        };
        row("name by pinyin, none last", {Column::Name}, false, {4, 2, 1, 5, 3});
        row("name backwards, none last", {Column::Name}, true, {5, 1, 2, 4, 3});
        row("signed numbers, none last, equal ones as added", {Column::Points}, false, {3, 4, 1, 2, 5});
        row("signed numbers backwards", {Column::Points}, true, {1, 2, 4, 3, 5});
        row("city by pinyin", {Column::Text}, false, {1, 2, 3, 4, 5});
        row("city, then points", {Column::Text, Column::Points}, false, {1, 3, 2, 4, 5});
        row("owner by name", {Column::Owner}, false, {2, 1, 3, 4, 5}); // 林岚 sorts before 周舟
        row("spent", {Column::Spent}, true, {2, 1, 3, 4, 5});
        row("orders", {Column::OrderCount}, true, {1, 2, 3, 4, 5});
        row("last paid", {Column::LastPaid}, false, {1, 2, 3, 4, 5});
        row("nothing: as added", {}, false, {1, 2, 3, 4, 5});
    }
    void sortsByColumns()
    {
        QFETCH(QList<int>, columns);
        QFETCH(bool, descending);
        QFETCH(QList<int>, ids);
        GridOrder order(m_image);
        order.loadNames(m_store.connection());
        std::vector<GridOrder::Key> keys;
        for (const int column : columns)
            keys.push_back({Column(column), descending});
        QList<int> found;
        for (const Slot slot : order.sorted(m_image.alive(), keys))
            found << int(m_image.numbering().idOf(slot).value);
        QCOMPARE(found, ids);
    }

    void onlyTheFilterIsListed()
    {
        Bitset filter(m_image.slotCount());
        filter.set(1);
        filter.set(4);
        QCOMPARE(GridOrder(m_image).sorted(filter, {{Column::Name, true}}), (std::vector<Slot>{4, 1}));
        QVERIFY(GridOrder(m_image).sorted(Bitset(m_image.slotCount()), {{Column::Name, true}}).empty());
    }

    void ranksOfNamesStayUntilANameChanges()
    {
        ImageFixture store;
        store.addCustomer(1, QStringLiteral("曾国"));
        store.addCustomer(2, QStringLiteral("陈晨"));
        Image image(store.zone());
        ImageFixture::ensure(image, store.connection(), Image::Search);
        const auto names = [&] { return GridOrder(image).sorted(image.alive(), {{Column::Name, false}}); };
        const auto edit = [&](const char *sql, std::int64_t customer) {
            store.connection().execute(sql);
            RowChanges changes;
            changes.addCustomer(RowChanges::Customer, customer);
            QVERIFY(image.apply(store.connection(), changes));
        };
        const std::uint64_t loaded = image.namesRevision();
        edit("UPDATE customer SET points = 7, masked_phone = '138****0000' WHERE id = 1", 1);
        QCOMPARE(image.namesRevision(), loaded);
        GridOrder order(image);
        QCOMPARE(order.sorted(image.alive(), {{Column::Name, false}}), (std::vector<Slot>{1, 0}));
        edit("UPDATE customer SET name = '安娜' WHERE id = 1", 1);
        QCOMPARE(image.namesRevision(), image.revision());
        QCOMPARE(order.sorted(image.alive(), {{Column::Name, false}}), (std::vector<Slot>{0, 1}));
        edit("INSERT INTO customer(id, name) VALUES(3, '班班')", 3);
        QCOMPARE(order.sorted(image.alive(), {{Column::Name, false}}), (std::vector<Slot>{0, 2, 1}));
        QCOMPARE(order.sorted(image.alive(), {{Column::Name, false}}), names());
    }

    void aReloadOfAllNamesIsSeen()
    {
        ImageFixture store;
        store.addCustomer(1, QStringLiteral("曾国"));
        store.addCustomer(2, QStringLiteral("陈晨"));
        Image image(store.zone());
        ImageFixture::ensure(image, store.connection(), Image::Search);
        GridOrder order(image);
        QCOMPARE(order.sorted(image.alive(), {{Column::Name, false}}), (std::vector<Slot>{1, 0}));
        store.connection().execute("UPDATE customer SET name = '安娜' WHERE id = 1");
        QVERIFY(image.apply(store.connection(), RowChanges::everything()));
        QCOMPARE(order.sorted(image.alive(), {{Column::Name, false}}), (std::vector<Slot>{0, 1}));
    }

    void aRenamingBesideAnIdentityIsSeen()
    {
        ImageFixture store;
        store.addCustomer(1, QStringLiteral("曾国"));
        Image image(store.zone());
        ImageFixture::ensure(image, store.connection(), Image::Search);
        store.connection().execute("UPDATE customer SET name = '安娜' WHERE id = 1");
        store.addIdentity(1, 1, QStringLiteral("8613800138000"));
        RowChanges changes;
        changes.addCustomer(RowChanges::Customer, 1);
        changes.addCustomer(RowChanges::Identity, 1);
        QVERIFY(image.apply(store.connection(), changes));
        QCOMPARE(image.namesRevision(), image.revision());
    }

    void radixSortIsAStableSort()
    {
        std::mt19937_64 random(3);
        for (const std::uint64_t limit : {3ULL, 70'000ULL, ~0ULL}) {
            std::vector<Slot> order, expected;
            std::vector<std::uint64_t> keys;
            for (Slot slot = 0; slot < 5000; ++slot) {
                order.push_back(slot);
                keys.push_back(limit == ~0ULL ? random() : random() % limit);
            }
            expected = order;
            std::stable_sort(expected.begin(), expected.end(), [&](Slot a, Slot b) { return keys[a] < keys[b]; });
            radixSort(order, keys);
            QCOMPARE(order, expected);
        }
    }

private:
    ImageFixture m_store;
    Image m_image{m_store.zone()};
};

SIYU_TEST(TstGridOrder, "tst_gridorder")
#include "tst_gridorder.moc"
