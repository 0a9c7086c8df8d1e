#pragma once

#include "storage/sqlite/connection.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace storage {

/// Facts about a store that say nothing about the people in it.
struct TableRows
{
    QString table;
    std::int64_t rows = 0;
};

/// The tables of the store by name, with the number of their rows.
std::vector<TableRows> tableRows(sqlite::Connection &connection);
/// The number of the last migration the file has seen.
int schemaVersion(sqlite::Connection &connection);
/// Of the SQLite library that this program uses, such as 3.40.1.
QString sqliteVersion(sqlite::Connection &connection);

} // namespace storage
