#include "storage/error.h" // moc 6.4 wants a header of Qt before <compare>
#include "storage/imports/importdeletion.h"
#include "tests/storage/imports/importfixture.h"
#include "tests/testmain.h"

using namespace storage;

/// What of an import can be deleted, and what keeps the rest.
class TstImportDeletion : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_file = std::make_unique<tests::ImportFixture>(); }

    void customersAreDeletedWithWhatIsTheirs();
    void usedAndEditedCustomersAreKept_data();
    void usedAndEditedCustomersAreKept();
    void customersOfOthersStay();
    void ordersWithACouponAreKept();
    void aRowIsKeptWhileOthersReferToIt();
    void rowsThatReferToEachOtherAreDeleted();
    void anEditedRowKeepsNoRowOfAnotherTable();
    void aBrokenReferenceIsFound();

private:
    void run(const char *sql) { m_file->connection().execute(sql); }
    QStringList rows(const char *sql) { return m_file->rows(sql); }

    static constexpr ChangeId change{7};
    std::unique_ptr<tests::ImportFixture> m_file;
};

void TstImportDeletion::customersAreDeletedWithWhatIsTheirs()
{
    run(R"(
        INSERT INTO customer(id, changed_by) VALUES(10, 7), (11, 7);
        INSERT INTO identity(customer_id, kind, value) VALUES(10, 1, '86138'), (11, 1, '86139');
        INSERT INTO tag(id, name) VALUES(1, 'a');
        INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(10, 1, 1, 2);
        INSERT INTO friendship(id, customer_id, account_id, changed_by) VALUES(20, 10, 1, 7);
        INSERT INTO enrolment(id, plan_id, target_kind, target_id, occurrence, anchor_at, anchor_day, entered_at)
        VALUES(30, 1, 1, 10, 0, 0, 0, 0), (31, 1, 2, 10, 1, 0, 0, 0);
        INSERT INTO task(id, plan_id, plan_version, enrolment_id, cycle, step, customer_id, due_at, window_end_at,
            expires_at, state, via, purpose, planned_day)
        VALUES(40, 1, 1, 30, 0, 0, 10, 0, 0, 0, 2, 1, 1, 0))");
    for (const bool isAlone : {true, false}) { // a table with no other rows is emptied at once
        run("SAVEPOINT before_it");
        if (!isAlone)
            run("INSERT INTO customer(id) VALUES(5); INSERT INTO identity(customer_id, kind, value) VALUES(5, 1, '1');"
                "INSERT INTO friendship(id, customer_id, account_id) VALUES(5, 5, 1)");
        const auto result = ImportDeletion(m_file->connection(), change)
                                .deleteCustomers({{"customer", 10, 11}, {"friendship", 20, 20}, {"orders", 1, 9}});
        QCOMPARE(result.deleted, 2);
        QVERIFY(result.kept.empty());
        const QStringList others = isAlone ? QStringList() : QStringList(QStringLiteral("5"));
        QCOMPARE(rows("SELECT id FROM customer"), others);
        QCOMPARE(rows("SELECT customer_id FROM identity"), others);
        QCOMPARE(rows("SELECT id FROM friendship"), others);
        QCOMPARE(rows("SELECT * FROM customer_tag"), QStringList());
        QCOMPARE(rows("SELECT * FROM task"), QStringList());
        QCOMPARE(rows("SELECT id FROM enrolment"), QStringList(QStringLiteral("31"))); // of group 10
        run("ROLLBACK TO before_it");
    }
}

void TstImportDeletion::usedAndEditedCustomersAreKept_data()
{
    QTest::addColumn<QByteArray>("use");
    const auto add = [](const char *name, const char *use) { QTest::newRow(name) << QByteArray(use); };
    add("edited", "UPDATE customer SET changed_by = 8 WHERE id = 11");
    add("edited by the tick", "UPDATE customer SET changed_by = NULL WHERE id = 11");
    add("friendship edited", "UPDATE friendship SET changed_by = 8 WHERE customer_id = 11");
    add("order", "INSERT INTO orders(id, source_id, order_no, customer_id, status) VALUES(1, 1, 'a', 11, 1)");
    add("event", "INSERT INTO event(id, customer_id, kind, at, origin) VALUES(1, 11, 1, 1, 1)");
    add("task that was copied",
        "INSERT INTO task(id, plan_id, plan_version, enrolment_id, cycle, step, customer_id, due_at, window_end_at, "
        "expires_at, state, via, purpose, planned_day) VALUES(1, 1, 1, 1, 0, 0, 11, 0, 0, 0, 3, 1, 1, 0)");
    add("lead", "INSERT INTO lead(id, customer_id, source, stage, created_at) VALUES(1, 11, 1, 1, 1)");
    add("coupon", "INSERT INTO coupon(id, batch_id, customer_id) VALUES(1, 1, 11)");
    add("group member", "INSERT INTO group_member(id, group_id, customer_id) VALUES(1, 1, 11)");
    add("conversation", "INSERT INTO conversation(id, customer_id, account_id, opened_by_customer, opened_at) "
                        "VALUES(1, 11, 1, 0, 1)");
    add("transfer", "INSERT INTO transfer(id, customer_id, from_account_id, to_account_id, state, proposed_at) "
                    "VALUES(1, 11, 1, 2, 1, 1)");
    add("participant", "INSERT INTO participant(campaign_id, customer_id, joined_at) VALUES(1, 11, 1)");
    add("list", "INSERT INTO segment_member(segment_id, customer_id) VALUES(1, 11)");
    add("tag by hand", "INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(11, 1, 1, 1)");
    add("a later import", "INSERT INTO import(id, kind, file_name, file_bytes, at) VALUES(2, 'customers', 'b', 1, 1);"
                          "INSERT INTO import_change(import_id, table_name, row_id, before, after) VALUES(2, "
                          "'customer', 11, '{}', '{}')");
}

void TstImportDeletion::usedAndEditedCustomersAreKept()
{
    QFETCH(QByteArray, use);
    run(R"(
        INSERT INTO customer(id, name, changed_by) VALUES(10, 'a', 7), (11, 'b', 7);
        INSERT INTO identity(customer_id, kind, value) VALUES(10, 1, '86138'), (11, 1, '86139');
        INSERT INTO friendship(id, customer_id, account_id, changed_by) VALUES(20, 10, 1, 7), (21, 11, 1, 7))");
    run(use.constData());
    const auto result =
        ImportDeletion(m_file->connection(), change).deleteCustomers({{"customer", 10, 11}, {"friendship", 20, 21}});
    QCOMPARE(result.deleted, 1);
    QCOMPARE(result.kept.size(), 1U);
    QCOMPARE(result.kept.front().id, 11);
    QCOMPARE(result.kept.front().name, QStringLiteral("b"));
    QCOMPARE(rows("SELECT id FROM customer"), QStringList(QStringLiteral("11")));
    QCOMPARE(rows("SELECT customer_id FROM identity"), QStringList(QStringLiteral("11")));
    QCOMPARE(rows("SELECT id FROM friendship"), QStringList(QStringLiteral("21")));
}

/// A friendship that an import added to a customer of before goes, the customer does not.
void TstImportDeletion::customersOfOthersStay()
{
    run(R"(
        INSERT INTO customer(id, changed_by) VALUES(5, 1);
        INSERT INTO friendship(id, customer_id, account_id, changed_by) VALUES(19, 5, 1, 1), (20, 5, 2, 7))");
    QCOMPARE(ImportDeletion(m_file->connection(), change).deleteCustomers({{"friendship", 20, 20}}).deleted, 0);
    QCOMPARE(rows("SELECT id FROM customer"), QStringList(QStringLiteral("5")));
    QCOMPARE(rows("SELECT id FROM friendship"), QStringList(QStringLiteral("19")));
}

void TstImportDeletion::ordersWithACouponAreKept()
{
    run(R"(
        INSERT INTO orders(id, source_id, order_no, status, changed_by)
        VALUES(1, 1, 'a', 1, 7), (2, 1, 'b', 1, 7), (3, 1, 'c', 1, 8), (4, 1, 'd', 1, 8);
        INSERT INTO order_item(order_id, line) VALUES(1, 1), (2, 1);
        INSERT INTO coupon(id, batch_id, order_id) VALUES(1, 1, 2))");
    const auto result = ImportDeletion(m_file->connection(), change).deleteOrders({"orders", 1, 3});
    QCOMPARE(result.deleted, 1);
    QStringList kept;
    for (const auto &row : result.kept)
        kept << row.name;
    QCOMPARE(kept, (QStringList{QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(rows("SELECT order_no FROM orders ORDER BY id"),
             (QStringList{QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")}));
    QCOMPARE(rows("SELECT order_id FROM order_item"), QStringList(QStringLiteral("2")));
}

void TstImportDeletion::aRowIsKeptWhileOthersReferToIt()
{
    run(R"(
        INSERT INTO channel(id, name) VALUES(1, 'used'), (2, 'free'), (3, 'other');
        INSERT INTO cost(id, day, kind, channel_id, amount) VALUES(1, 1, 1, 1, 1))");
    const auto result = ImportDeletion(m_file->connection(), change).deleteUnused({"channel", 1, 2});
    QCOMPARE(result.deleted, 1);
    QCOMPARE(result.kept.size(), 1U);
    QCOMPARE(result.kept.front().name, QStringLiteral("used"));
    QCOMPARE(rows("SELECT name FROM channel ORDER BY id"),
             (QStringList{QStringLiteral("used"), QStringLiteral("other")}));
    run("INSERT INTO account(id, name) VALUES(1, 'a');"
        "INSERT INTO account_operator(account_id, from_day, staff_id) VALUES(1, 0, 1), (2, 0, 1)");
    QCOMPARE(ImportDeletion(m_file->connection(), change).deleteUnused({"account", 1, 1}).deleted, 1);
    QCOMPARE(rows("SELECT account_id FROM account_operator"), QStringList(QStringLiteral("2")));
}

void TstImportDeletion::rowsThatReferToEachOtherAreDeleted()
{
    run("INSERT INTO group_chat(id, name, successor_id) VALUES(1, 'a', 2), (2, 'b', 3), (3, 'c', NULL)");
    QCOMPARE(ImportDeletion(m_file->connection(), change).deleteUnused({"group_chat", 1, 3}).deleted, 3);
}

/// IDs are counted per table, so that rows of two tables have the same.
void TstImportDeletion::anEditedRowKeepsNoRowOfAnotherTable()
{
    run("INSERT INTO cost(id, day, kind, amount) VALUES(1, 1, 1, 1); INSERT INTO channel(id, name) VALUES(1, 'a')");
    ImportDeletion deletion(m_file->connection(), change);
    deletion.keep({"cost", 1, {}, std::nullopt, {}});
    QCOMPARE(deletion.deleteUnused({"cost", 1, 1}).deleted, 0);
    QCOMPARE(deletion.deleteUnused({"channel", 1, 1}).deleted, 1);
    QCOMPARE(rows("SELECT id FROM cost"), QStringList(QStringLiteral("1")));
    // The next deletion begins anew.
    QCOMPARE(ImportDeletion(m_file->connection(), change).deleteUnused({"cost", 1, 1}).deleted, 1);
}

void TstImportDeletion::aBrokenReferenceIsFound()
{
    ImportDeletion deletion(m_file->connection(), change);
    QCOMPARE(deletion.brokenReference(), QString());
    run("INSERT INTO cost(id, day, kind, channel_id, amount) VALUES(1, 1, 1, 9, 1)");
    QCOMPARE(deletion.brokenReference(), QStringLiteral("cost"));
}

SIYU_TEST(TstImportDeletion, "tst_importdeletion")
#include "tst_importdeletion.moc"
