#pragma once

#include "storage/migrations/migrationrunner.h"
#include "storage/sqlite/connection.h"

#include <QStringList>

namespace storage {

/// How the tables of a file differ from those made by the migrations.
struct SchemaDifference
{
    QStringList foreign; ///< "trigger spy", "view all_people", "column customer.motto": not from this program
    QStringList missing; ///< "table task", "column customer.name", "index task_window"

    bool isEmpty() const { return foreign.isEmpty() && missing.isEmpty(); }
};

/// Compares with a store that the `migrations` up to the file's version create in memory: triggers, views, tables,
/// indexes, columns with their types and keys. Text and order of definitions may differ, as versions of SQLite write
/// them differently; SQLite's statistics tables are ignored.
SchemaDifference differenceFrom(sqlite::Connection &connection, const std::vector<Migration> &migrations);

/// Throws ErrorKind::Foreign with the difference, if there is any.
void refuseForeignSchema(sqlite::Connection &connection, const std::vector<Migration> &migrations);

} // namespace storage
