#include "app/merging/customererasure.h"

#include "app/merging/erasurereason.h"
#include "app/merging/ordererasure.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/audit/auditstore.h"
#include "storage/customers/customerfieldstore.h"
#include "storage/customers/erasurestore.h"
#include "storage/migrations/migrationrunner.h"
#include "storage/sqlite/securedelete.h"
#include "storage/sqlite/transaction.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace app {

using storage::CustomerId;
using storage::Erasure;
using storage::ErasureStore;
using storage::sqlite::Connection;
using storage::sqlite::SecureDelete;

namespace {

/// Removes the personal data from all records of a customer; returns the marks that identified them.
QStringList strip(Connection &connection, CustomerId customer, storage::UtcMs now, ErasureOutcome &outcome,
                  RowChanges &changes)
{
    ErasureStore store(connection);
    storage::CustomerFieldStore editor(connection);
    const std::vector<CustomerId> records = store.records(customer);
    QStringList marks, words, names;
    for (const CustomerId record : records) {
        marks += store.marksOf(record);
        words += store.identifyingWords(record);
        if (const auto head = editor.head(record); head && !head->name.isEmpty() && !names.contains(head->name))
            names << head->name;
    }
    names += store.formerNames(records);
    names.removeDuplicates();
    for (const QString &name : names.isEmpty() ? QStringList{QString()} : names)
        outcome.sealedChanges += store.sealChanges(records, words, name);
    for (const CustomerId record : records) {
        const ErasureStore::Kept kept = store.keptOf(record);
        outcome.orders += kept.orders;
        outcome.friendships += kept.friendships;
        store.strip(record, now);
        for (int table = 0; table < RowChanges::tableCount; ++table) {
            if (table != RowChanges::Tag && table != RowChanges::OrderItem)
                changes.addCustomer(RowChanges::Table(table), record.value);
        }
    }
    for (const QString &name : names.isEmpty() ? QStringList{QString()} : names)
        store.redact(words, name);
    outcome.records += std::int64_t(records.size());
    return marks;
}

Erasure proofOf(ErasureStore &store, const QStringList &marks)
{
    Erasure erasure;
    erasure.salt = store.salt();
    for (const QString &mark : marks)
        erasure.hashes << ErasureStore::hash(erasure.salt, mark);
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
        if (!head || head->status == storage::CustomerStatus::Merged)
            return failure(ErrorKind::NotFound, Text::tr("There is no customer with ID %1.").arg(customer.value));
        QStringList naming;
        ErasureStore store(connection);
        const std::vector<CustomerId> records = store.records(customer);
        naming += store.formerNames(records);
        for (const CustomerId record : records)
            naming += store.namingTexts(record);
        const Result<QString> kept = erasureReason(reason, naming);
        if (!kept)
            return tl::unexpected<Error>(kept.error());
        const SecureDelete overwriting(connection);
        WriteScope scope(m_store, Text::tr("Erase personal data"), QStringLiteral("customers.erase"),
                         WriteScope::Undo::None);
        ErasureOutcome outcome;
        RowChanges changes;
        Erasure erasure = proofOf(store, strip(connection, customer, m_store.now(), outcome, changes));
        erasure.at = TeamStore::trueNow();
        erasure.staff = m_store.actor();
        erasure.reason = *kept;
        store.add(erasure);
        outcome.erasure = store.all().back().id;
        scope.describe(QString::number(customer.value), {{QStringLiteral("erasure"), QString::number(outcome.erasure)},
                                                         {QStringLiteral("orders"), qint64(outcome.orders)}});
        scope.noteChanges(changes);
        scope.commit();
        connection.checkpointTruncate(); // the WAL still holds the earlier pages
        return outcome;
    });
}

std::int64_t CustomerErasure::replay(const QString &current, const QString &incoming)
{
    if (!QFileInfo::exists(current))
        return 0;
    QString currentId, incomingId;
    std::vector<Erasure> missing = erasuresOf(current, currentId);
    const std::vector<Erasure> known = erasuresOf(incoming, incomingId);
    std::erase_if(missing, [&known](const Erasure &erasure) {
        return std::any_of(known.begin(), known.end(),
                           [&erasure](const Erasure &other) { return other.hashes == erasure.hashes; });
    });
    if (missing.empty() || currentId != incomingId)
        return 0;
    Connection restored(incoming, Connection::Mode::Write);
    const SecureDelete overwriting(restored);
    storage::migrate(restored, storage::bundledMigrations()); // the tables to erase from are those of today
    storage::sqlite::Transaction transaction(restored);
    ErasureStore store(restored);
    store.adoptSalt(missing.front().salt);
    ErasureOutcome outcome;
    RowChanges changes;
    const std::vector<CustomerId> people = store.erasedCustomers(missing);
    for (const CustomerId person : people)
        strip(restored, person, TeamStore::trueNow(), outcome, changes);
    const std::vector<storage::BuyerlessOrder> orders = storage::BuyerlessOrders(restored).erased(missing);
    OrderErasure::strip(restored, orders);
    for (Erasure &erasure : missing) {
        erasure.id = 0; // numbered by the backup's counter
        store.add(erasure);
    }
    storage::AuditStore(restored).add(
        {TeamStore::trueNow(), {}, QStringLiteral("customers.erase-again"), QString::number(people.size()), {}});
    transaction.commit();
    restored.checkpointTruncate();
    return std::int64_t(people.size());
}

} // namespace app
