#include "storage/error.h" // moc 6.4 wants a header of Qt before <compare>
#include "storage/imports/importedrows.h"
#include "tests/storage/imports/importfixture.h"
#include "tests/testmain.h"

using namespace storage;

class TstImportedRows : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_file = std::make_unique<tests::ImportFixture>(); }

    void valuesAreThoseOfTheRow();
    void aKeyOfSeveralColumnsIsRead();
    void aRowThatIsGoneHasNoValues();
    void onlyTagsOfAnImportAreRemoved();
    void anIdentityMayContainAColon();
    void aReplacedTagReturnsUnlessAnotherWasChosen();

private:
    void run(const char *sql) { m_file->connection().execute(sql); }
    QStringList rows(const char *sql) { return m_file->rows(sql); }
    ImportedRows imported() { return ImportedRows(m_file->connection()); }

    std::unique_ptr<tests::ImportFixture> m_file;
};

void TstImportedRows::valuesAreThoseOfTheRow()
{
    run("INSERT INTO customer(id, name, points, city) VALUES(1, 'a', 5, '0012'), (2, 'b', 6, 'y')");
    const ImportChange row{"customer", 1, {}, std::nullopt, {}};
    const QStringList columns{QStringLiteral("name"), QStringLiteral("points"), QStringLiteral("city"),
                              QStringLiteral("job")};
    QCOMPARE(imported().values(row, columns), (QJsonObject{{QStringLiteral("name"), QStringLiteral("a")},
                                                           {QStringLiteral("points"), 5},
                                                           {QStringLiteral("city"), QStringLiteral("0012")},
                                                           {QStringLiteral("job"), QJsonValue()}}));
    imported().setValues(row, {{QStringLiteral("points"), QJsonValue()},
                               {QStringLiteral("name"), QStringLiteral("c")},
                               {QStringLiteral("added_at"), qint64(1) << 52}});
    QCOMPARE(rows("SELECT id, name, points, city, added_at FROM customer ORDER BY id"),
             (QStringList{QStringLiteral("1|c|NULL|0012|4503599627370496"), QStringLiteral("2|b|6|y|NULL")}));
}

void TstImportedRows::aKeyOfSeveralColumnsIsRead()
{
    run("INSERT INTO channel_day(channel_id, day, staff_id, invited) VALUES(1, 100, 3, 7), (1, 100, 4, 8), "
        "(1, 101, 3, 9)");
    const ImportChange row{"channel_day", 1, QStringLiteral("100:4"), std::nullopt, {}};
    QCOMPARE(imported().values(row, {QStringLiteral("invited")})->value(QStringLiteral("invited")).toInt(), 8);
    imported().setValues(row, {{QStringLiteral("invited"), 1}, {QStringLiteral("cost"), 2}});
    QCOMPARE(rows("SELECT invited, cost FROM channel_day WHERE day = 100 AND staff_id = 4"),
             QStringList(QStringLiteral("1|2")));
    QVERIFY(imported().remove(row));
    QVERIFY(!imported().remove(row));
    QCOMPARE(rows("SELECT invited FROM channel_day ORDER BY day"),
             (QStringList{QStringLiteral("7"), QStringLiteral("9")}));
}

void TstImportedRows::aRowThatIsGoneHasNoValues()
{
    const ImportChange row{"customer", 1, {}, std::nullopt, {}};
    QVERIFY(!imported().values(row, {QStringLiteral("name")}));
    QVERIFY(!imported().values(row, {}));
    run("INSERT INTO customer(id) VALUES(1)");
    QCOMPARE(imported().values(row, {}), QJsonObject());
}

void TstImportedRows::onlyTagsOfAnImportAreRemoved()
{
    run("INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(1, 1, 1, 2), (1, 2, 1, 1)");
    QVERIFY(imported().remove({"customer_tag", 1, QStringLiteral("1"), std::nullopt, {}}));
    QVERIFY(!imported().remove({"customer_tag", 1, QStringLiteral("2"), std::nullopt, {}}));
    QCOMPARE(rows("SELECT tag_id FROM customer_tag"), QStringList(QStringLiteral("2")));
}

void TstImportedRows::anIdentityMayContainAColon()
{
    run("INSERT INTO identity(customer_id, kind, value) VALUES(1, 4, 'a:b'), (1, 4, 'a')");
    QVERIFY(imported().remove({"identity", 1, QStringLiteral("4:a:b"), std::nullopt, {}}));
    QCOMPARE(rows("SELECT value FROM identity"), QStringList(QStringLiteral("a")));
}

void TstImportedRows::aReplacedTagReturnsUnlessAnotherWasChosen()
{
    run("INSERT INTO tag(id, name, group_id) VALUES(1, 'a', 1), (2, 'b', 1), (3, 'c', NULL), (4, 'd', NULL);"
        "INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(2, 2, 1, 1), (1, 4, 1, 1)");
    const auto replaced = [](std::int64_t customer, const char *tag) {
        return ImportChange{"customer_tag", customer, QString::fromLatin1(tag), QByteArray("{\"at\":5,\"origin\":1}"),
                            "{}"};
    };
    QVERIFY(imported().restoreTag(replaced(1, "1")));
    QVERIFY(!imported().restoreTag(replaced(2, "1"))); // has another of the group
    QVERIFY(imported().restoreTag(replaced(1, "3")));  // of no group
    QVERIFY(!imported().restoreTag(replaced(1, "9"))); // was deleted
    QCOMPARE(rows("SELECT tag_id, at, origin FROM customer_tag WHERE customer_id = 1"),
             (QStringList{QStringLiteral("1|5|1"), QStringLiteral("3|5|1"), QStringLiteral("4|1|1")}));
}

SIYU_TEST(TstImportedRows, "tst_importedrows")
#include "tst_importedrows.moc"
