#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace storage {

/// One erasure on request: keeps only when, by whom, why, and salted hashes of the customer's identities.
struct Erasure
{
    std::int64_t id = 0;
    std::int64_t at = 0;
    StaffId staff;
    QString reason;
    QByteArray salt;
    QStringList hashes;
};

/// Erases customers and keeps the proof of erasure. Inside the caller's transaction. Works on stores of every schema,
/// since a backup is erased before it is migrated.
class ErasureStore final
{
public:
    explicit ErasureStore(sqlite::Connection &connection) : m_connection(connection) {}

    std::vector<Erasure> all();
    /// Stores the proof; assigns an ID if it has none.
    void add(Erasure erasure);
    /// The salt of this store, created on the first erasure.
    QByteArray salt();
    /// Takes the salt of the store that the erasures come from, unless this one has its own.
    void adoptSalt(const QByteArray &salt);
    /// Identifies the store across its copies and backups.
    QString storeUuid();

    /// What could identify a customer: (kind, value) of identities, friendships, rows of files, the record.
    QStringList marksOf(CustomerId customer);
    static QString identityMark(int kind, std::string_view value);
    static QString friendMark(std::int64_t account, std::int64_t addedAt, std::string_view name);
    static QString rowMark(std::int64_t importHash);
    QString recordMark(CustomerId customer);
    /// 128 bits of SHA-256 over salt and mark, as hexadecimal digits.
    static QString hash(const QByteArray &salt, const QString &mark);

    /// The customer and those merged into it.
    std::vector<CustomerId> records(CustomerId customer);
    /// The customers of this store to whom one of these proofs applies, by record or by identity; ascending.
    std::vector<CustomerId> erasedCustomers(const std::vector<Erasure> &erasures);
    /// What strip() keeps of one record.
    struct Kept
    {
        std::int64_t orders = 0, friendships = 0;
    };
    Kept keptOf(CustomerId record);
    /// Identifying words: identities, in the forms in which files write them.
    QStringList identifyingWords(CustomerId customer);
    /// All texts that name a customer: identities, names, remarks. Includes short and common ones.
    QStringList namingTexts(CustomerId customer);
    /// Whether the record was emptied by an erasure, and is not one that was merged.
    bool isErased(CustomerId customer);
    /// Takes everything personal of one record away, also the address in orders that name no buyer but were sent to
    /// theirs. Orders, friendships and events stay, for the figures, without a
    /// word. Plans end and open tasks are cancelled at `now`.
    void strip(CustomerId customer, std::int64_t now);
    /// Replaces these words in the texts of others' events, tasks, lead logs and orders, and in rejected rows of imports.
    void redact(const QStringList &words, const QString &name);
    /// Empties the entries of the undo list that hold the person: they can no longer be undone. Answers how many.
    /// Names, nicknames and remarks that these records had earlier, as far as the undo list and import journals hold them.
    QStringList formerNames(const std::vector<CustomerId> &records);
    std::int64_t sealChanges(const std::vector<CustomerId> &records, const QStringList &words, const QString &name,
                             const std::vector<std::int64_t> &orders = {});

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
