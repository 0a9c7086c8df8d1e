#pragma once

#include "app/imports/importundo.h"

namespace app {

/// An import as a list of them shows it.
struct PastImport
{
    storage::ImportRecord record;
    QString staff;          ///< who brought it; empty where nobody was named
    std::int64_t ended = 0; ///< friendships and memberships that a complete list ended
};

/// Newest first. Looks through what each roster changed, so a question for a read thread.
Result<std::vector<PastImport>> pastImports(TeamStore &store);

/// What taking an import back left as it is, in words.
struct KeptRow
{
    QString kind;    ///< "Customers"
    QString name;    ///< by which a person knows it; its number where it has no name
    QString reason;  ///< "changed since: Remark"
    std::int64_t id; ///< in its table
    bool isCustomer = false;
};

/// Of ImportUndoOutcome::kept, in its order.
Result<std::vector<KeptRow>> keptRows(TeamStore &store, const QJsonArray &kept);

/// How a person knows a row of a table: the name of a customer, the number of an order; its id where that cannot be told.
/// Throws what storage throws.
QString nameOfRow(storage::sqlite::Connection &connection, const QString &table, std::int64_t id);

} // namespace app
