#include "app/merging/customererasure.h"

#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/audit/auditstore.h"
#include "storage/customers/customerfieldstore.h"
#include "storage/customers/erasurestore.h"
#include "storage/sqlite/transaction.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace app {

using storage::CustomerId;
using storage::Erasure;
using storage::ErasureStore;
using storage::sqlite::Connection;

namespace {

/// Overwrites deleted data in the file instead of only unlinking it.
class SecureDelete final
{
public:
    explicit SecureDelete(Connection &connection) : m_connection(connection)
    {
        m_connection.execute("PRAGMA secure_delete = ON");
    }
    ~SecureDelete()
    {
        try {
            m_connection.execute("PRAGMA secure_delete = OFF");
        } catch (...) { // fails only when out of memory: deleting stays slower
        }
    }
    SecureDelete(const SecureDelete &) = delete;
    SecureDelete &operator=(const SecureDelete &) = delete;

private:
    Connection &m_connection;
};

std::int64_t countOf(Connection &connection, const char *sql, CustomerId customer)
{
    auto select = connection.prepare(sql);
    select->bind(1, customer);
    select->step();
    return select->integer(0);
}

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
    for (const QString &name : names.isEmpty() ? QStringList{QString()} : names)
        outcome.sealedChanges += store.sealChanges(records, words, name);
    for (const CustomerId record : records) {
        outcome.orders += countOf(connection, "SELECT count(*) FROM orders WHERE customer_id = ?1", record);
        outcome.friendships += countOf(connection, "SELECT count(*) FROM friendship WHERE customer_id = ?1", record);
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

/// The customers of a store affected by these erasures, by record and by identity.
std::vector<CustomerId> erasedIn(Connection &connection, const std::vector<Erasure> &erasures)
{
    ErasureStore store(connection);
    std::vector<CustomerId> found;
    const auto holds = [&erasures](const QString &mark) {
        return std::any_of(erasures.begin(), erasures.end(), [&mark](const Erasure &erasure) {
            return erasure.hashes.contains(ErasureStore::hash(erasure.salt, mark));
        });
    };
    {
        auto customers = connection.prepare("SELECT id FROM customer");
        const QString any = store.recordMark(CustomerId(0));
        const QString prefix = any.left(any.size() - 1);
        while (customers->step()) {
            if (holds(prefix + QString::number(customers->integer(0))))
                found.push_back(customers->id<CustomerId>(0));
        }
    }
    auto identities = connection.prepare("SELECT customer_id, kind, value FROM identity");
    while (identities->step()) {
        if (holds(ErasureStore::identityMark(int(identities->integer(1)), identities->view(2))))
            found.push_back(identities->id<CustomerId>(0));
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<Erasure> erasuresOf(const QString &path, QString &storeId)
{
    try {
        Connection connection(path, Connection::Mode::Read);
        storeId = connection.text("SELECT value FROM store_info WHERE key = 'store_uuid'");
        return ErasureStore(connection).all();
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
        constexpr int goneStatus = 3;
        if (!head || head->status == goneStatus)
            return failure(ErrorKind::NotFound, Text::tr("There is no customer with ID %1.").arg(customer.value));
        const SecureDelete overwriting(connection);
        WriteScope scope(m_store, Text::tr("Erase personal data"), QStringLiteral("customers.erase"),
                         WriteScope::Undo::None);
        ErasureOutcome outcome;
        RowChanges changes;
        ErasureStore store(connection);
        Erasure erasure = proofOf(store, strip(connection, customer, m_store.now(), outcome, changes));
        erasure.at = TeamStore::trueNow();
        erasure.staff = m_store.actor();
        erasure.reason = reason.trimmed();
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
    storage::sqlite::Transaction transaction(restored);
    ErasureStore store(restored);
    restored.prepare("INSERT OR IGNORE INTO store_info(key, value) VALUES('erasure_salt', ?1)")
        ->bindAll(QString::fromLatin1(missing.front().salt))
        .run();
    ErasureOutcome outcome;
    RowChanges changes;
    const std::vector<CustomerId> people = erasedIn(restored, missing);
    for (const CustomerId person : people)
        strip(restored, person, TeamStore::trueNow(), outcome, changes);
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
