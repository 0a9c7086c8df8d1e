#pragma once

#include "app/imports/importundo.h"

namespace app {

/// An import as shown in the import history.
struct PastImport
{
    storage::ImportRecord record;
    QString staff;          ///< who imported it; empty if unknown
    std::int64_t ended = 0; ///< friendships and memberships ended by a complete list
};

/// Newest first. Reads what each roster changed, so run it on a read thread.
Result<std::vector<PastImport>> pastImports(TeamStore &store);

/// A row that undoing an import left unchanged.
struct KeptRow
{
    QString kind;    ///< "Customers"
    QString name;    ///< the name shown to the user; the ID if it has none
    QString reason;  ///< "changed since: Remark"
    std::int64_t id; ///< in its table
    bool isCustomer = false;
};

/// The rows of ImportUndoOutcome::kept, in the same order.
Result<std::vector<KeptRow>> keptRows(TeamStore &store, const QJsonArray &kept);

/// How a person knows a row of a table: the name of a customer, the number of an order; its id where that cannot be
/// told. Throws what storage throws.
QString nameOfRow(storage::sqlite::Connection &connection, const QString &table, std::int64_t id);

} // namespace app
