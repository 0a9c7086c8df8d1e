#include "app/merging/customererasure.h"

#include "app/merging/erasurereason.h"
#include "app/merging/mentionsearch.h"
#include "app/merging/ordererasure.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/audit/auditstore.h"
#include "storage/customers/customerfieldstore.h"
#include "storage/customers/erasurestore.h"
#include "storage/customers/undolistpeople.h"
#include "storage/migrations/migrationrunner.h"
#include "storage/sqlite/securedelete.h"
#include "storage/sqlite/transaction.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app {

using storage::CustomerId;
using storage::Erasure;
using storage::ErasureStore;
using storage::sqlite::Connection;
using storage::sqlite::SecureDelete;

namespace {

/// A customer with the records merged into it, and what tells of the person elsewhere.
struct Person
{
    std::vector<CustomerId> records;
    QStringList marks;        ///< ErasureMark
    QStringList words;        ///< identities, as files write them
    QStringList names;        ///< of today and of before
    QStringList houseNumbers; ///< those of the words that others use as well: they stay in the texts of others
};

/// As in UndoListPeople::undone().
QString idKey(CustomerId customer)
{
    return QStringLiteral("id:%1").arg(customer.value);
}

Person personOf(Connection &connection, CustomerId customer)
{
    ErasureStore store(connection);
    storage::CustomerFieldStore editor(connection);
    storage::UndoListPeople undoList(connection);
    Person person;
    person.records = store.records(customer);
    for (const CustomerId record : person.records) {
        person.marks += store.marksOf(record);
        person.words += store.identifyingWords(record);
        person.houseNumbers += store.houseNumbers(record);
        if (const auto head = editor.head(record); head && !head->name.isEmpty())
            person.names << head->name;
    }
    const bool isUndone = !editor.head(customer);
    for (const storage::UndonePerson &undone :
         isUndone ? undoList.undone(idKey(customer)) : std::vector<storage::UndonePerson>()) {
        person.marks += undone.marks;
        person.names += undone.names;
        for (const storage::Identity &identity : undone.identities) {
            person.words += ErasureStore::identifyingWords(identity.kind, identity.value);
            person.houseNumbers += ErasureStore::houseNumbers(identity.kind, identity.value);
        }
    }
    person.names += undoList.formerNames(person.records);
    person.names.removeDuplicates();
    person.marks += ErasureStore::nameMarks(person.names);
    return person;
}

PersonTexts textsOf(Connection &connection, const Person &person)
{
    ErasureStore store(connection);
    PersonTexts texts{person.names + person.words, {}};
    for (const CustomerId record : person.records) {
        texts.names += store.namingTexts(record);
        texts.texts += store.describingTexts(record);
    }
    return texts;
}

/// What is this person's alone.
QStringList ownWords(const Person &person)
{
    QStringList words = person.words;
    words.removeIf([&person](const QString &word) { return person.houseNumbers.contains(word); });
    return words;
}

/// Removes the personal data from all records of a customer.
void strip(Connection &connection, const Person &person, storage::UtcMs now, ErasureOutcome &outcome,
           RowChanges &changes)
{
    ErasureStore store(connection);
    const QStringList words = ownWords(person);
    outcome.sealedChanges += storage::UndoListPeople(connection).seal(person.records, words, person.names);
    for (const CustomerId record : person.records) {
        const ErasureStore::Kept kept = store.keptOf(record);
        outcome.orders += kept.orders;
        outcome.friendships += kept.friendships;
        store.strip(record, now);
        for (int table = 0; table < RowChanges::tableCount; ++table) {
            if (table != RowChanges::Tag && table != RowChanges::OrderItem)
                changes.addCustomer(RowChanges::Table(table), record.value);
        }
    }
    store.redact(words, person.names);
    outcome.records += std::int64_t(person.records.size());
}

Erasure proofOf(ErasureStore &store, const QStringList &marks)
{
    Erasure erasure;
    erasure.salt = store.salt();
    for (const QString &mark : storage::ErasureMark::withKinds(marks))
        erasure.hashes << storage::ErasureMark::hash(erasure.salt, mark);
    erasure.hashes.removeDuplicates();
    return erasure;
}

std::vector<Erasure> erasuresOf(const QString &path, QString &storeId)
{
    try {
        Connection connection(path, Connection::Mode::Read);
        ErasureStore store(connection);
        storeId = store.storeUuid();
        return store.all();
    } catch (const storage::StoreError &) {
        return {}; // damaged: the reason for restoring a backup
    }
}

} // namespace

Result<ErasureOutcome> CustomerErasure::erase(CustomerId customer, const QString &reason)
{
    return guarded([&]() -> Result<ErasureOutcome> {
        Connection &connection = m_store.connection();
        const auto head = storage::CustomerFieldStore(connection).head(customer);
        const bool isKnown =
            head ? head->status != storage::CustomerStatus::Merged : undone(idKey(customer)).has_value();
        if (!isKnown)
            return failure(ErrorKind::NotFound, Text::tr("There is no customer with ID %1.").arg(customer.value));
        const Person person = personOf(connection, customer);
        const Result<QString> kept = erasureReason(reason, textsOf(connection, person));
        if (!kept)
            return tl::unexpected<Error>(kept.error());
        const SecureDelete overwriting(connection);
        WriteScope scope(m_store, Text::tr("Erase personal data"), QStringLiteral("customers.erase"),
                         WriteScope::Undo::None);
        ErasureOutcome outcome;
        RowChanges changes;
        strip(connection, person, m_store.now(), outcome, changes);
        ErasureStore store(connection);
        Erasure erasure = proofOf(store, person.marks);
        erasure.at = TeamStore::trueNow();
        erasure.staff = m_store.actor();
        erasure.reason = *kept;
        outcome.erasure = store.add(erasure);
        scope.describe(QString::number(customer.value), {{QStringLiteral("erasure"), QString::number(outcome.erasure)},
                                                         {QStringLiteral("orders"), qint64(outcome.orders)}});
        scope.noteChanges(changes);
        scope.commit();
        connection.checkpointTruncate(); // the WAL still holds the earlier pages
        return mentionsAfter(outcome.erasure, connection, person.names + person.words)
            .map([&outcome](std::vector<storage::Mention> mentions) {
                outcome.mentions = std::move(mentions);
                return outcome;
            });
    });
}

Result<CustomerId> CustomerErasure::undone(const QString &key)
{
    return guarded([&]() -> Result<CustomerId> {
        const std::vector<storage::UndonePerson> found =
            storage::UndoListPeople(m_store.connection()).undone(key.trimmed());
        if (found.size() == 1)
            return found.front().id;
        return failure(ErrorKind::NotFound, Text::tr("No customer has the ID or identity \"%1\".").arg(key));
    });
}

ErasedAgain CustomerErasure::replay(const QString &current, const QString &incoming)
{
    if (!QFileInfo::exists(current))
        return {};
    QString currentId, incomingId;
    std::vector<Erasure> missing = erasuresOf(current, currentId);
    const std::vector<Erasure> known = erasuresOf(incoming, incomingId);
    std::erase_if(missing, [&known](const Erasure &erasure) {
        return std::any_of(known.begin(), known.end(),
                           [&erasure](const Erasure &other) { return other.hashes == erasure.hashes; });
    });
    if (missing.empty() || currentId != incomingId)
        return {};
    Connection restored(incoming, Connection::Mode::Write);
    const SecureDelete overwriting(restored);
    storage::migrate(restored, storage::bundledMigrations()); // the tables to erase from are those of today
    storage::sqlite::Transaction transaction(restored);
    ErasureStore store(restored);
    store.adoptSalt(missing.front().salt);
    const storage::ErasedMarks marks(missing);
    ErasedAgain again;
    ErasureOutcome outcome;
    RowChanges changes;
    for (const CustomerId customer : store.erasedCustomers(marks)) {
        strip(restored, personOf(restored, customer), TeamStore::trueNow(), outcome, changes);
        ++again.customers;
    }
    const std::vector<storage::BuyerlessOrder> orders = storage::BuyerlessOrders(restored).erased(marks);
    OrderErasure::strip(restored, orders);
    again.orders = std::int64_t(orders.size());
    for (Erasure &erasure : missing) {
        erasure.id = 0; // numbered by the backup's counter
        store.add(erasure);
    }
    const QJsonObject detail{{QStringLiteral("orders"), qint64(again.orders)}};
    storage::AuditStore(restored).add({TeamStore::trueNow(),
                                       {},
                                       QStringLiteral("customers.erase-again"),
                                       QString::number(again.customers),
                                       QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact))});
    transaction.commit();
    restored.checkpointTruncate();
    return again;
}

} // namespace app
