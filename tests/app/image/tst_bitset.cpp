#include "app/image/bitset.h"
#include "tests/testmain.h"

#include <random>

using app::Bitset;
using app::Slot;

class TstBitset : public QObject
{
    Q_OBJECT

private slots:
    void tailStaysClean_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 63, 64, 65, 127, 128, 1000})
            QTest::addRow("%d", size) << size;
    }
    void tailStaysClean()
    {
        QFETCH(int, size);
        Bitset bits(static_cast<std::size_t>(size));
        bits.invert();
        QCOMPARE(bits.count(), static_cast<std::size_t>(size));
        bits.resize(static_cast<std::size_t>(size) + 70);
        QCOMPARE(bits.count(), static_cast<std::size_t>(size));
        bits.resize(static_cast<std::size_t>(size) / 2);
        bits.resize(static_cast<std::size_t>(size));
        QCOMPARE(bits.count(), static_cast<std::size_t>(size) / 2);
        QCOMPARE(Bitset(static_cast<std::size_t>(size), true).count(), static_cast<std::size_t>(size));
    }

    void algebraEqualsThatOfSingleBits()
    {
        std::mt19937 random(7);
        constexpr std::size_t size = 777;
        Bitset a(size), b(size);
        std::vector<bool> plainA(size), plainB(size);
        for (int i = 0; i < 300; ++i) {
            const Slot slot = random() % size;
            a.set(slot);
            plainA[slot] = true;
            const Slot other = random() % size;
            b.set(other);
            plainB[other] = true;
        }
        const Bitset both = a & b, either = a | b, neither = ~either;
        Bitset onlyA = a;
        onlyA.andNot(b);
        for (Slot slot = 0; slot < size; ++slot) {
            QCOMPARE(both.test(slot), plainA[slot] && plainB[slot]);
            QCOMPARE(either.test(slot), plainA[slot] || plainB[slot]);
            QCOMPARE(neither.test(slot), !plainA[slot] && !plainB[slot]);
            QCOMPARE(onlyA.test(slot), plainA[slot] && !plainB[slot]);
        }
        QCOMPARE(a.countAnd(b), both.count());
        QCOMPARE(Bitset::where(size, [&](Slot slot) { return plainA[slot]; }), a);
        std::vector<Slot> listed;
        a.forEach([&](Slot slot) { listed.push_back(slot); });
        QCOMPARE(listed, a.toList());
        QVERIFY(std::is_sorted(listed.begin(), listed.end()));
    }
};

SIYU_TEST(TstBitset, "tst_bitset")
#include "tst_bitset.moc"
