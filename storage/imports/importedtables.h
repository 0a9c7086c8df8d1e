#pragma once

#include <QByteArray>

#include <vector>

namespace storage {

/// The tables that imports write other than customers, friendships and orders: how a change kept by undo identifies
/// a row. References to it (references()) prevent its deletion.
struct ImportedTable
{
    const char *name;
    std::vector<const char *> key; ///< columns; `id` for a table with IDs
    const char *shown;             ///< the column that names a row for the user; null if there is none
    bool isList = false;           ///< append-only: created rows are identified by their run of IDs only
};

/// In the order in which created rows can be deleted: referring tables before referenced ones.
const std::vector<ImportedTable> &importedTables();
const ImportedTable *importedTable(const QByteArray &name);

} // namespace storage
