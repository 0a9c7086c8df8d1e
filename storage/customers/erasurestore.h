#pragma once

#include "storage/customers/erasedmarks.h"
#include "storage/customers/identitykind.h"
#include "storage/sqlite/connection.h"

#include <vector>

namespace storage {

/// Erases customers and keeps the proof of erasure. Inside the caller's transaction. What the undo list holds of them
/// is up to UndoListPeople.
class ErasureStore final
{
public:
    explicit ErasureStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Oldest first.
    std::vector<Erasure> all();
    /// Stores the proof and returns its ID, assigned if it has none.
    std::int64_t add(Erasure erasure);
    /// The salt of this store, created on the first erasure.
    QByteArray salt();
    /// Takes the salt of the store that the erasures come from, unless this one has its own.
    void adoptSalt(const QByteArray &salt);
    /// Identifies the store across its copies and backups.
    QString storeUuid();

    /// What could identify a customer: identities, names, friendships, rows of files, the record, and their orders,
    /// also those that name no buyer but were sent to their address.
    QStringList marksOf(CustomerId customer);
    /// The marks of names (ErasureMark::name()). Short ones, which WordFinder does not find, have none: they are also
    /// amounts and counts, and words of everyone's texts.
    static QStringList nameMarks(const QStringList &names);
    QString recordMark(CustomerId customer);

    /// The customer and those merged into it.
    std::vector<CustomerId> records(CustomerId customer);
    /// The customers of this store to whom one of these marks applies, by record or by identity; ascending.
    std::vector<CustomerId> erasedCustomers(const ErasedMarks &marks);
    /// What strip() keeps of one record.
    struct Kept
    {
        std::int64_t orders = 0, friendships = 0;
    };
    Kept keptOf(CustomerId record);
    /// Identifying words: identities, in the forms in which files write them.
    QStringList identifyingWords(CustomerId customer);
    static QStringList identifyingWords(IdentityKind kind, const QString &value);
    /// Those of identifyingWords() that are house numbers (isHouseNumber()): not this person's alone.
    QStringList houseNumbers(CustomerId customer);
    static QStringList houseNumbers(IdentityKind kind, const QString &value);
    /// All texts that name a customer: identities, names, remarks. Includes short and common ones.
    QStringList namingTexts(CustomerId customer);
    /// Longer texts, parts of which may name a customer: remarks and addresses, also of their orders.
    QStringList describingTexts(CustomerId customer);
    /// Whether the record was emptied by an erasure, and is not one that was merged.
    bool isErased(CustomerId customer);
    /// Takes everything personal of one record away, also the address in orders that name no buyer but were sent to
    /// theirs. Orders, friendships and events stay, for the figures, without a
    /// word. Plans end and open tasks are cancelled at `now`.
    void strip(CustomerId customer, std::int64_t now);
    /// Replaces these words, however they are spelled (PersonalWords), in the texts of others (isPersonalText()) and in
    /// what imports keep for their undo; these and the names in titles of the undo list and in rejected rows of
    /// imports, of which no value is kept. In other texts a name stays: other people have the same. Reads all of these
    /// texts.
    void redact(const QStringList &words, const QStringList &names);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
