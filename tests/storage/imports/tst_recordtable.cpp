#include "storage/error.h" // moc 6.4 wants a header of Qt before <compare>
#include "storage/imports/recordtable.h"
#include "tests/storage/imports/importfixture.h"
#include "tests/testmain.h"

using namespace storage;

class TstRecordTable : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_file = std::make_unique<tests::ImportFixture>(); }

    void rowsWithIdsAreReadInOrder();
    void onlyRowsOfImportsAreRead();
    void aRowIsFoundByItsId();
    void aRowIsFoundByItsKey();
    void aRowIsInsertedWithItsId();
    void updateReplacesAllColumns();
    void aRowWithAKeyIsWritten();
    void textOutlivesTheNextRow();

private:
    using Values = RecordTable::Values;

    void run(const char *sql) { m_file->connection().execute(sql); }
    QStringList rows(const char *sql) { return m_file->rows(sql); }
    RecordTable costs() { return {m_file->connection(), "cost", {"day", "kind", "amount", "note"}, {}}; }
    RecordTable channelDays()
    {
        // The key stands in another order than the columns.
        return {m_file->connection(),
                "channel_day",
                {"invited", "staff_id", "day", "channel_id"},
                {"channel_id", "day", "staff_id"}};
    }

    std::unique_ptr<tests::ImportFixture> m_file;
    TextArena m_text;
};

void TstRecordTable::rowsWithIdsAreReadInOrder()
{
    run("INSERT INTO cost(id, day, kind, amount, note) VALUES(9, 3, 1, 30, 'c'), (2, 1, 2, 10, NULL), "
        "(5, 2, 3, 20, '7')");
    std::vector<std::pair<std::int64_t, Values>> found;
    costs().forEach([&](std::int64_t id, const Values &values) {
        found.emplace_back(id, values);
        found.back().second[3].text = m_text.keep(values[3].text);
    });
    QCOMPARE(found.size(), 3U);
    QCOMPARE(found[0].first, 2);
    QVERIFY(found[0].second == (Values{std::int64_t(1), std::int64_t(2), std::int64_t(10), RecordValue()}));
    QCOMPARE(found[1].first, 5);
    QVERIFY(found[1].second[3] == RecordValue("7")); // a text stays one
    QCOMPARE(found[2].first, 9);
}

void TstRecordTable::onlyRowsOfImportsAreRead()
{
    run("INSERT INTO event(id, kind, at, origin) VALUES(1, 1, 10, 1), (2, 1, 20, 2), (3, 1, 30, 3), (4, 1, 40, 2)");
    RecordTable events(m_file->connection(), "event", {"at", "quantity"}, {});
    std::vector<Values> found;
    events.forEachImported([&](const Values &values) { found.push_back(values); });
    QVERIFY(found == (std::vector<Values>{{std::int64_t(20), RecordValue()}, {std::int64_t(40), RecordValue()}}));
}

void TstRecordTable::aRowIsFoundByItsId()
{
    run("INSERT INTO cost(id, day, kind, amount, note) VALUES(2, 1, 2, 10, 'a')");
    RecordTable table = costs();
    QVERIFY(!table.byId(1, m_text));
    const auto row = table.byId(2, m_text);
    QVERIFY(row && *row == (Values{std::int64_t(1), std::int64_t(2), std::int64_t(10), RecordValue("a")}));
}

void TstRecordTable::aRowIsFoundByItsKey()
{
    run("INSERT INTO channel_day(channel_id, day, staff_id, invited) VALUES(1, 2, 3, 7), (3, 2, 1, 8), (2, 1, 3, 9)");
    RecordTable table = channelDays();
    const auto find = [&](std::int64_t channel, std::int64_t day, std::int64_t staff) {
        const auto row = table.byKey({RecordValue(), staff, day, channel}, m_text);
        return row ? row->front().number : 0;
    };
    QCOMPARE(find(1, 2, 3), 7);
    QCOMPARE(find(3, 2, 1), 8);
    QCOMPARE(find(2, 1, 3), 9);
    QCOMPARE(find(1, 3, 2), 0);
}

void TstRecordTable::aRowIsInsertedWithItsId()
{
    RecordTable table = costs();
    table.insert({std::int64_t(1), std::int64_t(2), std::int64_t(10), RecordValue("a")}, 6);
    table.insert({std::int64_t(1), std::int64_t(2), std::int64_t(10), RecordValue()}, 7);
    table.insert({std::int64_t(1), std::int64_t(2), std::int64_t(10), RecordValue::cleared()}, 8);
    QCOMPARE(
        rows("SELECT id, day, kind, amount, note FROM cost ORDER BY id"),
        (QStringList{QStringLiteral("6|1|2|10|a"), QStringLiteral("7|1|2|10|NULL"), QStringLiteral("8|1|2|10|NULL")}));
}

void TstRecordTable::updateReplacesAllColumns()
{
    run("INSERT INTO cost(id, day, kind, amount, note) VALUES(6, 1, 2, 10, 'a'), (7, 1, 2, 10, 'b')");
    costs().update({std::int64_t(4), std::int64_t(3), std::int64_t(11), RecordValue()}, 6);
    QCOMPARE(rows("SELECT id, day, kind, amount, note FROM cost ORDER BY id"),
             (QStringList{QStringLiteral("6|4|3|11|NULL"), QStringLiteral("7|1|2|10|b")}));
}

void TstRecordTable::aRowWithAKeyIsWritten()
{
    RecordTable table = channelDays();
    table.insert({std::int64_t(7), std::int64_t(3), std::int64_t(2), std::int64_t(1)}, 99);
    table.insert({std::int64_t(8), std::int64_t(4), std::int64_t(2), std::int64_t(1)}, 99);
    table.update({RecordValue(), std::int64_t(3), std::int64_t(2), std::int64_t(1)}, 99);
    QCOMPARE(rows("SELECT channel_id, day, staff_id, invited FROM channel_day ORDER BY staff_id"),
             (QStringList{QStringLiteral("1|2|3|NULL"), QStringLiteral("1|2|4|8")}));
}

void TstRecordTable::textOutlivesTheNextRow()
{
    run("INSERT INTO cost(id, day, kind, amount, note) VALUES(1, 1, 1, 1, 'first'), (2, 1, 1, 1, 'other')");
    RecordTable table = costs();
    const auto first = table.byId(1, m_text);
    const auto second = table.byId(2, m_text);
    QCOMPARE(first->back().text, std::string_view("first"));
    QCOMPARE(second->back().text, std::string_view("other"));
}

SIYU_TEST(TstRecordTable, "tst_recordtable")
#include "tst_recordtable.moc"
