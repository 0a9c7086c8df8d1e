#include "app/image/bytescan.h"
#include "app/image/textzone.h"
#include "tests/testmain.h"

#include <map>
#include <random>

using namespace app;

namespace {

std::string recordOf(const std::vector<std::string> &fields)
{
    std::string record(fields.empty() ? 0 : 1, TextZone::separator);
    for (const std::string &field : fields)
        record += field + TextZone::separator;
    return record;
}

} // namespace

class TstTextZone : public QObject
{
    Q_OBJECT

private slots:
    void scanFindsEveryPlace_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 2, 15, 16, 17, 63, 64, 65, 66, 127, 128, 130, 500})
            QTest::addRow("%d bytes", size) << size;
    }
    void scanFindsEveryPlace()
    {
        QFETCH(int, size);
        std::mt19937 random(static_cast<unsigned>(size));
        for (int round = 0; round < 200; ++round) {
            std::string text;
            for (int i = 0; i < size; ++i)
                text.push_back(static_cast<char>('a' + random() % 3));
            std::string needle;
            for (unsigned i = 0; i < 1 + random() % 4; ++i)
                needle.push_back(static_cast<char>('a' + random() % 3));
            std::vector<std::size_t> expected, found;
            for (std::size_t at = text.find(needle); at != std::string::npos; at = text.find(needle, at + 1))
                expected.push_back(at);
            scanBytes(text, needle, random() % needle.size(), random() % needle.size(), [&](std::size_t position) {
                found.push_back(position);
                return position + 1;
            });
            QCOMPARE(found, expected);
        }
    }

    void hitsSayHowWellTheyFit()
    {
        TextZone zone;
        zone.set(0, recordOf({"wang li", "lili"}));
        zone.set(1, recordOf({"li"}));
        zone.set(2, recordOf({"zhao", "linda"}));
        zone.set(4, recordOf({"chen"}));
        TextZone::Hits hits(5);
        zone.find("li", hits);
        QCOMPARE(hits.anywhere.toList(), (std::vector<Slot>{0, 1, 2}));
        QCOMPARE(hits.atBegin.toList(), (std::vector<Slot>{0, 1, 2}));
        QCOMPARE(hits.asWhole.toList(), (std::vector<Slot>{1}));
        TextZone::Hits inSecond(5);
        zone.findInField("li", 1, inSecond);
        QCOMPARE(inSecond.anywhere.toList(), (std::vector<Slot>{0, 2}));
        QCOMPARE(zone.field(2, 1), std::string_view("linda"));
        QCOMPARE(zone.field(2, 2), std::string_view());
        QCOMPARE(zone.field(3, 0), std::string_view());
    }

    void nothingMatchesAcrossCustomersOrFields()
    {
        TextZone zone;
        zone.set(0, recordOf({"ab", "cd"}));
        zone.set(1, recordOf({"ef"}));
        for (const char *needle : {"bc", "de", "abcd"}) {
            TextZone::Hits hits(2);
            zone.find(needle, hits);
            QVERIFY(!hits.anywhere.any());
        }
    }

    // Short needles in most records use another code path than rare ones; both must agree with a plain search.
    void shortNeedlesAreFoundHoweverFrequent_data()
    {
        QTest::addColumn<int>("letters");
        QTest::newRow("dense") << 2;
        QTest::newRow("middling") << 12;
        QTest::newRow("sparse") << 90;
    }
    void shortNeedlesAreFoundHoweverFrequent()
    {
        QFETCH(int, letters);
        std::mt19937 random(5);
        constexpr Slot slotCount = 4000;
        TextZone zone;
        std::vector<std::string> records;
        for (Slot slot = 0; slot < slotCount; ++slot) {
            std::vector<std::string> fields(random() % 4);
            for (std::string &field : fields) {
                for (unsigned i = 0; i < random() % 30; ++i)
                    field.push_back(static_cast<char>('!' + random() % static_cast<unsigned>(letters)));
            }
            records.push_back(recordOf(fields));
            zone.set(slot, records.back());
        }
        for (const char *text : {"!", "\"", "!!", "!\"", "\"!!", "!\"\"!", "!!!!", "#", "#!"}) {
            const std::string needle = text;
            TextZone::Hits hits(slotCount);
            zone.find(needle, hits);
            TextZone::Hits together(slotCount);
            for (std::size_t share = 0; share < 3; ++share)
                zone.find(needle, together, {share, 3});
            QCOMPARE(together.anywhere, hits.anywhere);
            QCOMPARE(together.asWhole, hits.asWhole);
            for (Slot slot = 0; slot < slotCount; ++slot) {
                const std::string begin = TextZone::separator + needle;
                QCOMPARE(hits.anywhere.test(slot), records[slot].find(needle) != std::string::npos);
                QCOMPARE(hits.atBegin.test(slot), records[slot].find(begin) != std::string::npos);
                QCOMPARE(hits.asWhole.test(slot), records[slot].find(begin + TextZone::separator) != std::string::npos);
            }
        }
    }

    // Random edits compared with a plain map, including compaction.
    void editedZoneEqualsAPlainMap()
    {
        std::mt19937 random(11);
        TextZone zone;
        std::map<Slot, std::string> plain;
        constexpr Slot slotCount = 700;
        const auto randomRecord = [&random] {
            std::vector<std::string> fields(random() % 4);
            for (std::string &field : fields) {
                for (unsigned i = 0; i < random() % 60; ++i)
                    field.push_back(static_cast<char>('a' + random() % 6));
            }
            return recordOf(fields);
        };
        bool compacted = false;
        std::size_t dead = 0;
        for (int edit = 0; edit < 12'000; ++edit) {
            const Slot slot = edit < 300 ? static_cast<Slot>(edit) : random() % slotCount;
            plain[slot] = randomRecord();
            zone.set(slot, plain[slot]);
            compacted |= zone.deadBytes() < dead;
            dead = zone.deadBytes();
        }
        QVERIFY(compacted);
        for (const auto &[slot, record] : plain)
            QCOMPARE(zone.record(slot), std::string_view(record));
        for (const char *needle : {"a", "fe", "abc", "ddddd", "facade"}) {
            TextZone::Hits hits(slotCount);
            zone.find(needle, hits);
            Bitset expected(slotCount), atBegin(slotCount);
            for (const auto &[slot, record] : plain) {
                if (record.find(needle) != std::string::npos)
                    expected.set(slot);
                if (record.find(TextZone::separator + std::string(needle)) != std::string::npos)
                    atBegin.set(slot);
            }
            QCOMPARE(hits.anywhere, expected);
            QCOMPARE(hits.atBegin, atBegin);
        }
    }
};

SIYU_TEST(TstTextZone, "tst_textzone")
#include "tst_textzone.moc"
