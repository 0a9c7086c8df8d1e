#include "storage/error.h"
#include "storage/segments/idlist.h"
#include "storage/segments/namestore.h"
#include "storage/segments/segmentstore.h"
#include "storage/segments/tagstore.h"
#include "storage/store/store.h"
#include "tests/testmain.h"

#include <QTemporaryDir>

using namespace storage;

namespace {

std::vector<CustomerId> idsOf(std::initializer_list<std::int64_t> values)
{
    std::vector<CustomerId> ids;
    for (const std::int64_t value : values)
        ids.emplace_back(value);
    return ids;
}

} // namespace

class TstSegmentStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("a.siyu"));
        Store::create(path);
        m_store = std::make_unique<Store>(path, Store::Access::Write);
    }
    void cleanup() { m_store.reset(); }

    void packedIdsComeBack()
    {
        const auto ids = idsOf({1, 2, 127, 128, 1'000'000, 4'294'967'297, 4'294'967'300});
        QCOMPARE(unpackIds(packIds(ids)), ids);
        QVERIFY(packIds({}).isEmpty());
        QVERIFY(unpackIds({}).empty());
        QVERIFY_EXCEPTION_THROWN(unpackIds("nonsense"), StoreError);
    }

    void membersOfADayFollowFromWhoCameAndWent()
    {
        SegmentStore segments(m_store->connection());
        const SegmentId id = segments.add({{}, QStringLiteral("A"), Segment::Kind::Rule, "{}", 1});
        segments.recordDay(id, {10, 3, idsOf({1, 2, 3}), {}});
        segments.recordDay(id, {12, 3, idsOf({9}), idsOf({2})});
        segments.recordDay(id, {12, 3, idsOf({7}), idsOf({2})}); // the tick runs again: the later result counts
        QVERIFY(segments.membersOn(id, 9).empty());
        QCOMPARE(segments.membersOn(id, 11), idsOf({1, 2, 3}));
        QCOMPARE(segments.membersOn(id, 12), idsOf({1, 3, 7}));
        QCOMPARE(segments.days(id, 11, 20).size(), std::size_t(1));
    }

    void aNameIsGivenOnce()
    {
        SegmentStore segments(m_store->connection());
        segments.add({{}, QStringLiteral("A"), Segment::Kind::Rule, "{}", 1});
        QVERIFY_EXCEPTION_THROWN(segments.add({{}, QStringLiteral("A"), Segment::Kind::Rule, "{}", 1}), StoreError);
    }

    void tagsAreGivenOnceAndTakenOnce()
    {
        m_store->connection().execute("INSERT INTO customer(id, status) VALUES(1, 1), (2, 1), (3, 3)");
        TagStore tags(m_store->connection());
        const TagId tag = tags.add({{}, {}, QStringLiteral("t"), {}});
        QCOMPARE(tags.give(tag, idsOf({1, 3}), 5, TagStore::Origin::ByHand), 2);
        QCOMPARE(tags.give(tag, idsOf({1, 2}), 6, TagStore::Origin::ByImport), 1);
        QCOMPARE(m_store->connection().integer("SELECT at FROM customer_tag WHERE customer_id = 1"), 5);
        const auto counts = tags.memberCounts();
        QCOMPARE(counts.size(), std::size_t(1));
        QCOMPARE(counts.at(0).second, 2); // 3 was merged into another
        QCOMPARE(tags.take(tag, idsOf({1, 9})), 1);
    }

    void namesThatSeveralShareStandForAll()
    {
        m_store->connection().execute(R"(
            INSERT INTO product(id, code, name) VALUES(1, 'A1', 'food'), (2, 'A2', 'food'), (3, NULL, 'A1 toy');
            INSERT INTO department(id, parent_id, name) VALUES(1, NULL, 'East'), (2, 1, 'Shop'), (3, NULL, 'West'), (4, 3, 'Shop');
        )");
        using Ids = std::vector<std::int64_t>;
        NameStore names(m_store->connection());
        QCOMPARE(names.idsOf(NamedThing::Product, QStringLiteral("food")), (Ids{1, 2}));
        QCOMPARE(names.idsOf(NamedThing::Product, QStringLiteral("A2")), Ids{2});
        QCOMPARE(names.nameOf(NamedThing::Product, 1), QStringLiteral("A1"));
        QCOMPARE(names.nameOf(NamedThing::Product, 3), QStringLiteral("A1 toy"));
        QCOMPARE(names.idsOf(NamedThing::Department, QStringLiteral("Shop")), (Ids{2, 4}));
        QCOMPARE(names.idsOf(NamedThing::Department, QStringLiteral("West/Shop")), Ids{4});
        QCOMPARE(names.nameOf(NamedThing::Department, 4), QStringLiteral("West/Shop"));
        QCOMPARE(names.departmentsBelow(1), (Ids{1, 2}));
        QVERIFY(names.nameOf(NamedThing::Tag, 99).isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

SIYU_TEST(TstSegmentStore, "tst_segmentstore")
#include "tst_segmentstore.moc"
