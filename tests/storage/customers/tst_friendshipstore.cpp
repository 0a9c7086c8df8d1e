#include "storage/error.h" // moc 6.4 wants a header of Qt before <compare>
#include "storage/customers/friendshipstore.h"
#include "storage/customers/rosterimportstore.h"
#include "storage/segments/tagstore.h"
#include "storage/store/store.h"
#include "tests/testmain.h"

#include <QTemporaryDir>

using namespace storage;

class TstFriendshipStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("a.siyu"));
        Store::create(path);
        m_store = std::make_unique<Store>(path, Store::Access::Write);
        m_store->connection().execute(R"(
            INSERT INTO account(id, name) VALUES(1, 'a'), (2, 'b');
            INSERT INTO customer(id, name, import_hash) VALUES(1, 'x', 11), (2, 'y', NULL);
            INSERT INTO friendship(id, customer_id, account_id, added_at, ended_at, end_kind, import_hash, changed_by)
            VALUES(1, 1, 1, 5500, NULL, 0, 21, 9), (2, 1, 2, NULL, NULL, 0, NULL, NULL), (3, 2, 1, 9000, 9500, 3, 23, 9),
                  (4, 2, 2, 9900, NULL, 0, NULL, NULL))");
    }
    void cleanup() { m_store.reset(); }

    void anEndIsStoredAsItsNumber()
    {
        FriendshipStore friendships(m_store->connection());
        friendships.end(FriendshipId(1), 7000, FriendshipEnd::UnknownSide, ChangeId(12));
        QCOMPARE(m_store->connection().integer("SELECT end_kind FROM friendship WHERE id = 1"), 4);
        const FriendshipSpan span = friendships.span(FriendshipId(1));
        QCOMPARE(span.addedAt, std::optional<std::int64_t>(5500));
        QCOMPARE(span.endedAt, std::optional<std::int64_t>(7000));
        QCOMPARE(span.end, FriendshipEnd::UnknownSide);
        QCOMPARE(span.changedBy, ChangeId(12));
        QVERIFY(!friendships.span(FriendshipId(99)).addedAt);
    }

    void aCompleteRosterSeesOldOpenFriendshipsOnly()
    {
        std::vector<std::int64_t> ids;
        FriendshipStore(m_store->connection())
            .eachOpenBefore(FriendshipId(4), 6000, [&ids](const OpenFriendship &open) {
                ids.push_back(open.id.value);
                QCOMPARE(open.importHash.has_value(), open.id.value == 1);
                QCOMPARE(open.addedAt.has_value(), open.id.value == 1);
            });
        QCOMPARE(ids, (std::vector<std::int64_t>{1, 2}));
    }

    void aSecondIsRecognised()
    {
        FriendshipStore friendships(m_store->connection());
        QVERIFY(friendships.beganInSecond(CustomerId(1), AccountId(1), 5999));
        QVERIFY(!friendships.beganInSecond(CustomerId(1), AccountId(1), 6000));
        QVERIFY(!friendships.beganInSecond(CustomerId(1), AccountId(2), 5999));
    }

    void hashesInForceAreThoseOfOpenFriendshipsAndOfCustomers()
    {
        std::vector<std::uint64_t> hashes;
        std::size_t room = 0;
        ImportHashes::eachInForce(
            m_store->connection(), [&room](std::size_t most) { room = most; },
            [&hashes](std::uint64_t hash) { hashes.push_back(hash); });
        std::sort(hashes.begin(), hashes.end());
        QCOMPARE(hashes, (std::vector<std::uint64_t>{11, 21}));
        QCOMPARE(room, std::size_t(4));
        ImportHashes ofOne(m_store->connection());
        QVERIFY(ofOne.any(CustomerId(2), [](std::uint64_t hash) { return hash == 23; }));
        QVERIFY(!ofOne.any(CustomerId(2), [](std::uint64_t hash) { return hash == 21; }));
    }

    void danglingReferencesAreFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("customer") << QStringLiteral("UPDATE customer SET owner_id = 77 WHERE id = 1");
        QTest::newRow("friendship") << QStringLiteral("UPDATE friendship SET account_id = 77 WHERE id = 1");
        QTest::newRow("identity") << QStringLiteral(
            "INSERT INTO identity(customer_id, kind, value) VALUES(77, 1, '1')");
        QTest::newRow("tag") << QStringLiteral("INSERT INTO customer_tag(customer_id, tag_id, at, origin) "
                                               "VALUES(1, 77, 1, 2)");
        QTest::newRow("gap") << QStringLiteral("DELETE FROM friendship WHERE customer_id = 1; "
                                               "DELETE FROM customer WHERE id = 1");
    }

    void danglingReferencesAreFound()
    {
        QFETCH(QString, sql);
        BulkImport bulk(m_store->connection());
        QVERIFY(bulk.areReferencesSound(1, 2));
        m_store->connection().execute("PRAGMA foreign_keys = OFF");
        m_store->connection().execute(sql);
        QVERIFY(!bulk.areReferencesSound(1, 2));
    }

    void otherTagsOfTheGroupAreThoseTheCustomerHas()
    {
        m_store->connection().execute(R"(
            INSERT INTO tag_group(id, name) VALUES(1, 'g'), (2, 'unused');
            INSERT INTO tag(id, group_id, name) VALUES(1, 1, 'a'), (2, 1, 'b'), (3, NULL, 'c'), (4, 2, 'd');
            INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(1, 1, 5, 2), (1, 2, 6, 1), (1, 3, 7, 1))");
        TagStore tags(m_store->connection());
        const auto others = tags.othersOfGroup(CustomerId(1), TagGroupId(1), TagId(1));
        QCOMPARE(others.size(), std::size_t(1));
        QCOMPARE(others.front().tag, TagId(2));
        QCOMPARE(others.front().at, 6);
        QCOMPARE(others.front().origin, TagStore::Origin::ByHand);
        QVERIFY(tags.isGroupUsed(TagGroupId(1)));
        QVERIFY(!tags.isGroupUsed(TagGroupId(2)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

SIYU_TEST(TstFriendshipStore, "tst_friendshipstore")
#include "tst_friendshipstore.moc"
