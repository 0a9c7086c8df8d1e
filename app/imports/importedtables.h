#pragma once

#include <QByteArray>

#include <vector>

namespace app {

/// The tables that imports write beside those of customers, friendships and orders themselves: how a kept change names
/// a row, and what stands in the way of deleting one.
struct ImportedTable
{
    const char *name;
    std::vector<const char *> key; ///< columns; `id` for a table with ids
    const char *shown;             ///< the column by which a person knows a row; none where it has no name
    const char *uses;              ///< ids of rows that others point to; none where nothing does
    bool isList = false;           ///< append-only: created rows are known by their run of ids only
};

/// In the order in which created rows can go: what points before what is pointed to.
const std::vector<ImportedTable> &importedTables();
const ImportedTable *importedTable(const QByteArray &name);

} // namespace app
