#pragma once

#include "storage/imports/importstore.h"

#include <QString>

#include <vector>

namespace storage {

/// Deletes the rows that an import created, except those that were changed or used since. Runs in one transaction, in
/// which foreign keys are not enforced: brokenReference() finds a reference to a row that was deleted.
class ImportDeletion final
{
public:
    static constexpr int maxListed = 1'000; ///< kept rows that a result lists

    /// A created row that was not deleted, and the text by which a person recognises it.
    struct Kept
    {
        std::int64_t id = 0;
        QString name;
    };
    struct Result
    {
        std::int64_t deleted = 0;
        std::vector<Kept> kept; ///< at most maxListed; empty for a table whose rows have no name
    };

    /// `change`: that of the import. Customers, friendships and orders that another change wrote since are kept.
    ImportDeletion(sqlite::Connection &connection, ChangeId change);

    /// Keeps a created row with an ID whose values were edited since.
    void keep(const ImportChange &edited);

    /// Deletes created orders with their items.
    Result deleteOrders(const CreatedRange &orders);
    /// Deletes the customers and friendships among `created`. Identities, tags, enrolments and planned tasks of the
    /// customers are deleted with them; a task that was copied, done or skipped keeps its customer.
    Result deleteCustomers(const std::vector<CreatedRange> &created);
    /// Deletes the rows of any other table with IDs that nothing refers to.
    Result deleteUnused(const CreatedRange &rows);

    /// The table of a row that refers to one that does not exist; empty if there is none.
    QString brokenReference();

private:
    void keepEdited(const char *table, const char *column, const CreatedRange &range);
    void keepUsedCustomers(const CreatedRange &customers);
    void deleteTasks(const CreatedRange &customers);
    void deleteFriendships(const CreatedRange &friendships);
    void deleteRows(const CreatedRange &customers);
    bool isEverything(const CreatedRange &range);
    std::int64_t countOf(const char *table);
    std::int64_t run(const QByteArray &sql, const CreatedRange &range);
    static std::vector<Kept> listed(sqlite::Statement &rows);
    std::vector<Kept> listedAsKept(const char *table, const char *shown);

    sqlite::Connection &m_connection;
    ChangeId m_change;
};

} // namespace storage
