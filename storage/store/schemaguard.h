#pragma once

#include "storage/migrations/migrationrunner.h"
#include "storage/sqlite/connection.h"

#include <QStringList>

namespace storage {

/// How the tables of a file differ from what the migrations make.
struct SchemaDifference
{
    QStringList foreign; ///< "trigger spy", "view all_people", "column customer.motto": not of this program
    QStringList missing; ///< "table task", "column customer.name", "index task_window"

    bool isEmpty() const { return foreign.isEmpty() && missing.isEmpty(); }
};

/// Compares with a store that the `migrations` up to the version of the file make in memory: triggers, views, tables,
/// indexes, columns with their types and keys. Text and order of definitions may differ, as versions of SQLite write
/// them differently; the tables of its own statistics are nobody's business.
SchemaDifference differenceFrom(sqlite::Connection &connection, const std::vector<Migration> &migrations);

/// Throws ErrorKind::Foreign with the difference where there is one.
void refuseForeignSchema(sqlite::Connection &connection, const std::vector<Migration> &migrations);

} // namespace storage
