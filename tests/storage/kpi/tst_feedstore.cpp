#include "storage/error.h" // moc 6.4 wants a header of Qt before <compare>
#include "storage/kpi/feedstore.h"
#include "storage/store/samplestore.h"
#include "storage/store/store.h"
#include "tests/testmain.h"

#include <QTemporaryDir>

using namespace storage;

/// The latest row of each feed, and the content of a store as a whole.
class TstFeedStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("a.siyu"));
        Store::create(path);
        m_store = std::make_unique<Store>(path, Store::Access::Write);
        connection().execute("PRAGMA foreign_keys = OFF");
    }
    void cleanup() { m_store.reset(); }

    void eachFeedHasItsLatestRow()
    {
        constexpr int last = int(FeedData::Targets);
        for (int data = 0; data <= last; ++data)
            QCOMPARE(latestOf(connection(), FeedData(data)), std::nullopt);
        connection().execute(R"(
            INSERT INTO friendship(id, customer_id, account_id, added_at, ended_at, end_kind)
            VALUES(1, 1, 1, 101, 200, 1), (2, 1, 1, 100, 300, 2);
            INSERT INTO orders(id, source_id, order_no, created_at, status) VALUES(1, 1, 'a', 102, 1);
            INSERT INTO staff_day(account_id, day) VALUES(1, 103);
            INSERT INTO group_day(group_id, day) VALUES(1, 104);
            INSERT INTO group_member(id, group_id, joined_at) VALUES(1, 1, 105);
            INSERT INTO channel_day(channel_id, day) VALUES(1, 106);
            INSERT INTO event(id, kind, at, origin) VALUES(1, 1, 107, 2), (2, 31, 108, 2), (3, 1, 500, 1);
            INSERT INTO coupon(id, batch_id, claimed_at, redeemed_at) VALUES(1, 1, 90, 109);
            INSERT INTO live_session(id, name, start_at) VALUES(1, 'live', 110))");
        const auto latest = [&](FeedData data) { return latestOf(connection(), data).value_or(0); };
        QCOMPARE(latest(FeedData::Friendships), 101);
        QCOMPARE(latest(FeedData::Losses), 200); // those that the customer ended
        QCOMPARE(latest(FeedData::Orders), 102);
        QCOMPARE(latest(FeedData::StaffDays), 103);
        QCOMPARE(latest(FeedData::GroupDays), 104);
        QCOMPARE(latest(FeedData::GroupMembers), 105);
        QCOMPARE(latest(FeedData::ChannelDays), 106);
        QCOMPARE(latest(FeedData::Events), 107); // not those logged by hand
        QCOMPARE(latest(FeedData::Satisfaction), 108);
        QCOMPARE(latest(FeedData::Coupons), 109);
        QCOMPARE(latest(FeedData::LiveSessions), 110);
        QVERIFY(isDaily(FeedData::StaffDays) && isDaily(FeedData::Targets) && !isDaily(FeedData::Orders));
    }

    void contentIsEmptiedAsAWhole()
    {
        SampleStore content(connection());
        QVERIFY(content.isEmpty());
        const QByteArray empty = content.fingerprint();
        connection().execute("INSERT INTO staff(id, name) VALUES(1, 'a'); INSERT INTO customer(id) VALUES(1)");
        QVERIFY(!content.isEmpty());
        QCOMPARE(content.counts().customers, 1);
        QCOMPARE(content.counts().orders, 0);
        const QByteArray filled = content.fingerprint();
        QVERIFY(filled != empty);
        QVERIFY(content.notedFingerprint().isEmpty());
        content.noteFingerprint(filled);
        QCOMPARE(content.notedFingerprint(), QString::fromLatin1(filled));
        QCOMPARE(content.fingerprint(), filled); // the note is no content
        content.removeAll();
        QVERIFY(content.isEmpty());
        QVERIFY(content.notedFingerprint().isEmpty());
        QCOMPARE(content.fingerprint(), empty);
        QVERIFY(connection().integer("SELECT count(*) FROM store_info") > 0); // the store keeps its ID
    }

private:
    sqlite::Connection &connection() { return m_store->connection(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

SIYU_TEST(TstFeedStore, "tst_feedstore")
#include "tst_feedstore.moc"
