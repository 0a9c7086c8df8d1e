#include "storage/error.h" // moc 6.4 wants a header of Qt before <compare>
#include "storage/imports/chosencustomers.h"
#include "storage/imports/recordlisting.h"
#include "storage/imports/shownvalues.h"
#include "tests/storage/imports/importfixture.h"
#include "tests/testmain.h"

using namespace storage;

/// The rows of an export, with names in place of IDs.
class TstRecordListing : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_file = std::make_unique<tests::ImportFixture>();
        m_file->connection().execute(R"(
            INSERT INTO customer(id, name, remark, nickname) VALUES(1, 'name', 'remark', 'nickname'),
                (2, NULL, 'remark', 'nickname'), (3, NULL, NULL, 'nickname'), (4, NULL, NULL, NULL);
            INSERT INTO identity(customer_id, kind, value) VALUES(1, 1, '222'), (1, 1, '111'), (1, 2, 'wm');
            INSERT INTO staff(id, name) VALUES(8, 'staff');
            INSERT INTO lead(id, customer_id, source, stage, created_at, owner_id, lost_reason, source_written)
            VALUES(14, 1, 1, 1, 40, 8, 'reason', NULL), (13, 2, 2, 1, 30, NULL, NULL, 'written'),
                (12, 3, 3, 2, 20, 9, NULL, NULL), (11, 4, 1, 2, 10, 8, NULL, NULL))");
    }

    void rowsStandInTheOrderOfTheirKey();
    void valuesHaveTheirNames();
    void aConditionLeavesRowsOut();
    void onlyChosenCustomersAreListed();
    void aValueIsHeldIfARowShowsIt();
    void aListingCanEndEarly();

private:
    RecordListing leads(const char *rows = nullptr, const std::vector<const char *> &key = {"id"})
    {
        return {m_file->connection(), "lead", key, rows};
    }
    static QStringList all(RecordListing &listing, const std::vector<ListedValue> &values, bool onlyChosen = false)
    {
        QStringList rows;
        listing.open(values, onlyChosen);
        while (listing.next()) {
            QStringList cells;
            for (int column = 0; column < int(values.size()); ++column) {
                const RecordValue value = listing.value(column);
                cells << (!value.isGiven() ? QStringLiteral("-")
                          : value.kind == RecordValue::Kind::Number
                              ? QString::number(value.number)
                              : QString::fromUtf8(value.text.data(), qsizetype(value.text.size())));
            }
            rows << cells.join(QLatin1Char('|'));
        }
        return rows;
    }

    std::unique_ptr<tests::ImportFixture> m_file;
};

void TstRecordListing::rowsStandInTheOrderOfTheirKey()
{
    RecordListing byId = leads();
    QCOMPARE(all(byId, {ListedValue::column("created_at")}),
             (QStringList{QStringLiteral("10"), QStringLiteral("20"), QStringLiteral("30"), QStringLiteral("40")}));
    RecordListing byStage = leads(nullptr, {"stage", "created_at"});
    QCOMPARE(all(byStage, {ListedValue::column("id")}),
             (QStringList{QStringLiteral("13"), QStringLiteral("14"), QStringLiteral("11"), QStringLiteral("12")}));
}

void TstRecordListing::valuesHaveTheirNames()
{
    RecordListing listing = leads();
    QCOMPARE(all(listing, {ListedValue::customerName(), ListedValue::identity(1),
                           ListedValue::ofReference("staff", "name", "owner_id"),
                           ListedValue::either("source_written", "source"), ListedValue::expression("t.stage + 1")}),
             (QStringList{QStringLiteral("-|-|staff|1|3"), QStringLiteral("nickname|-|-|3|3"),
                          QStringLiteral("remark|-|-|written|2"), QStringLiteral("name|111|staff|1|2")}));
    m_file->connection().execute("INSERT INTO order_source(id, name) VALUES(3, 'shop');"
                                 "INSERT INTO orders(id, source_id, order_no, status) VALUES(1, 3, 'a', 1)");
    RecordListing orders(m_file->connection(), "orders", {"id"}, nullptr);
    QCOMPARE(all(orders, {ListedValue::expression(shown::orderSource)}), QStringList(QStringLiteral("shop")));
}

void TstRecordListing::aConditionLeavesRowsOut()
{
    RecordListing listing = leads("t.stage = 2");
    QCOMPARE(all(listing, {ListedValue::column("id")}), (QStringList{QStringLiteral("11"), QStringLiteral("12")}));
    QCOMPARE(listing.total(), 4); // of the table
    QVERIFY(!listing.holds(ListedValue::column("lost_reason")));
}

void TstRecordListing::onlyChosenCustomersAreListed()
{
    chooseCustomers(m_file->connection(), {CustomerId(1), CustomerId(4)});
    RecordListing listing = leads();
    QCOMPARE(all(listing, {ListedValue::column("id")}, true),
             (QStringList{QStringLiteral("11"), QStringLiteral("14")}));
    RecordListing some = leads("t.stage = 2");
    QCOMPARE(all(some, {ListedValue::column("id")}, true), QStringList(QStringLiteral("11")));
    QCOMPARE(all(some, {ListedValue::column("id")}, false).size(), 2);
}

void TstRecordListing::aValueIsHeldIfARowShowsIt()
{
    RecordListing listing = leads();
    QVERIFY(listing.holds(ListedValue::column("lost_reason")));
    QVERIFY(!listing.holds(ListedValue::column("closed_at")));
    QVERIFY(listing.holds(ListedValue::identity(2)));
    QVERIFY(!listing.holds(ListedValue::identity(6)));
}

void TstRecordListing::aListingCanEndEarly()
{
    RecordListing listing = leads();
    listing.open({ListedValue::column("id")}, false);
    QVERIFY(listing.next());
    listing.close();
    QCOMPARE(all(listing, {ListedValue::column("id")}).size(), 4);
}

SIYU_TEST(TstRecordListing, "tst_recordlisting")
#include "tst_recordlisting.moc"
