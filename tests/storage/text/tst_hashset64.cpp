#include "storage/text/hashset64.h"
#include "tests/testmain.h"

#include <QtTest>

#include <random>
#include <set>

using storage::HashSet64;

class TstHashSet64 : public QObject
{
    Q_OBJECT

private slots:
    void behavesLikeStdSet()
    {
        std::mt19937_64 random(7);
        HashSet64 set;
        std::set<std::uint64_t> plain;
        for (int i = 0; i < 50'000; ++i) {
            const std::uint64_t value = i % 3 ? random() : random() % 5'000;
            QCOMPARE(set.insert(value), plain.insert(value).second);
        }
        for (std::uint64_t value = 0; value < 5'000; ++value)
            QCOMPARE(set.contains(value), plain.contains(value));
        for (const std::uint64_t value : plain)
            QVERIFY(set.contains(value));
    }
    void zeroIsAnEntryLikeAnother()
    {
        HashSet64 set;
        QVERIFY(!set.contains(0));
        QVERIFY(set.insert(0));
        QVERIFY(!set.insert(0));
        QVERIFY(set.contains(0));
    }
    void keepsItsEntriesWhenItGrows()
    {
        HashSet64 set;
        for (std::uint64_t value = 1; value <= 1'000; ++value)
            set.insert(value << 32);
        set.reserve(1'000'000);
        for (std::uint64_t value = 1; value <= 1'000; ++value)
            QVERIFY(set.contains(value << 32));
        QVERIFY(!set.contains(5));
    }
};

SIYU_TEST(TstHashSet64, "tst_hashset64")
#include "tst_hashset64.moc"
