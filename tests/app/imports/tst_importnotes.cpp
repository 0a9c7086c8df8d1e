#include "app/imports/importnotes.h"
#include "storage/customers/customerrecord.h"
#include "storage/customers/customerstatus.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using storage::CustomerId;
using storage::IdentityKind;

/// What an import notes of the rows that it changes.
class TstImportNotes : public QObject
{
    Q_OBJECT

private slots:
    void aValueIsNumberTextOrNull();
    void onlyFieldsThatDifferAreChanged();
    void rowsAreNotedByTheirKey();
    void aRowThatChangesTwiceKeepsItsFirstValues();
    void newIdsAreOneRange();
};

void TstImportNotes::aValueIsNumberTextOrNull()
{
    QCOMPARE(noteValue(std::int64_t(5)), QJsonValue(5));
    QCOMPARE(noteValue(0), QJsonValue(0));
    QCOMPARE(noteValue(storage::absent), QJsonValue());
    QCOMPARE(noteValue(storage::FriendshipEnd::Open), QJsonValue(0));
    QCOMPARE(noteValue(std::string_view("7")), QJsonValue(QStringLiteral("7")));
    QCOMPARE(noteValue(std::string_view()), QJsonValue());
    QCOMPARE(noteValue(QString()), QJsonValue());
    QCOMPARE(noteValue(CustomerId()), QJsonValue());
    QCOMPARE(noteValue(CustomerId(3)), QJsonValue(3));
    QCOMPARE(noteValue(std::optional<int>()), QJsonValue());
    QCOMPARE(noteValue(std::optional(0)), QJsonValue(0));
    QCOMPARE(noteValue(storage::RecordValue(std::int64_t(0))), QJsonValue(0));
    QCOMPARE(noteValue(storage::RecordValue::cleared()), QJsonValue());
    const std::int64_t beyondDouble = (std::int64_t(1) << 53) + 1; // an ID of a store with a great number
    QCOMPARE(noteValue(beyondDouble).toInteger(), beyondDouble);
}

void TstImportNotes::onlyFieldsThatDifferAreChanged()
{
    ChangedFields fields;
    std::int64_t amount = 5, same = 7, kept = 9;
    fields.put("same", same, std::int64_t(7), true);
    fields.put("kept", kept, std::int64_t(8), false);
    QVERIFY(fields.isEmpty());
    fields.put("amount", amount, std::int64_t(6), true);
    QVERIFY(!fields.isEmpty());
    QCOMPARE(amount, 6);
    QCOMPARE(kept, 9);
    QCOMPARE(fields.before(), (QJsonObject{{QStringLiteral("amount"), 5}}));
    QCOMPARE(fields.after(), (QJsonObject{{QStringLiteral("amount"), 6}}));
}

void TstImportNotes::rowsAreNotedByTheirKey()
{
    tests::StoreFixture store;
    store.connection().execute(
        "INSERT INTO import(id, kind, file_name, file_bytes, at) VALUES(4, 'customers', 'a', 1, 1)");
    ImportNotes notes(store.connection(), storage::ImportId(4));
    notes.addedIdentity(CustomerId(1), IdentityKind::Taobao, "a:b");
    notes.addedTag(CustomerId(1), storage::TagId(2));
    notes.replacedTag(CustomerId(1), storage::TagId(3), 50, 1);
    notes.added("order_item", 6, QStringLiteral("2"), {{QStringLiteral("amount"), 1}});
    QStringList found;
    for (const storage::ImportChange &change : storage::ImportStore(store.connection()).changes(storage::ImportId(4)))
        found << QStringLiteral("%1 %2 %3 %4 %5")
                     .arg(QString::fromUtf8(change.table))
                     .arg(change.row)
                     .arg(change.part, QString::fromUtf8(change.before.value_or("-")), QString::fromUtf8(change.after));
    found.sort();
    QCOMPARE(found,
             (QStringList{QStringLiteral("customer_tag 1 2 - {}"),
                          QStringLiteral("customer_tag 1 3 {\"at\":50,\"origin\":1} {}"),
                          QStringLiteral("identity 1 4:a:b - {}"), QStringLiteral("order_item 6 2 - {\"amount\":1}")}));
}

void TstImportNotes::aRowThatChangesTwiceKeepsItsFirstValues()
{
    tests::StoreFixture store;
    store.connection().execute(
        "INSERT INTO import(id, kind, file_name, file_bytes, at) VALUES(4, 'customers', 'a', 1, 1)");
    ImportNotes notes(store.connection(), storage::ImportId(4));
    ChangedFields first, second;
    first.add("points", 1, 2);
    second.add("points", 2, 3);
    notes.changed("customer", 1, first);
    notes.changed("customer", 1, second);
    const auto changes = storage::ImportStore(store.connection()).changes(storage::ImportId(4));
    QCOMPARE(changes.size(), 1U);
    QCOMPARE(changes.front().before.value_or(""), QByteArray("{\"points\":1}"));
    QCOMPARE(changes.front().after, QByteArray("{\"points\":3}"));
}

void TstImportNotes::newIdsAreOneRange()
{
    tests::StoreFixture store;
    store.connection().execute(
        "INSERT INTO import(id, kind, file_name, file_bytes, at) VALUES(4, 'customers', 'a', 1, 1)");
    ImportNotes notes(store.connection(), storage::ImportId(4));
    QCOMPARE(notes.take("channel", 0), 0);
    const std::int64_t first = notes.take("channel", 3);
    QVERIFY(first > 0);
    QCOMPARE(notes.take("channel", 1), first + 3);
    const auto created = storage::ImportStore(store.connection()).created(storage::ImportId(4));
    QCOMPARE(created.size(), 2U);
    QCOMPARE(created.front().first, first);
    QCOMPARE(created.front().last, first + 2);
}

SIYU_TEST(TstImportNotes, "tst_importnotes")
#include "tst_importnotes.moc"
