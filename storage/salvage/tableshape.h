#pragma once

#include "storage/salvage/databasepages.h"
#include "storage/sqlite/connection.h"

#include <QStringList>

#include <vector>

namespace storage {

/// How the rows of a table lie in the file: its columns in the order of the record.
struct TableShape
{
    struct Column
    {
        QByteArray name, type; ///< type as STRICT tables know it: INTEGER, REAL, TEXT, BLOB, ANY
        bool needsValue = false;
        bool isRowid = false; ///< stored as NULL: the rowid is the value
    };

    QByteArray name;
    bool hasRowid = true;
    std::vector<Column> columns;

    /// True where the row could be one of this table. Columns that were added later may be absent at its end.
    bool fits(const RawRow &row) const;

    /// Of all tables of a store, in the order in which the migrations make them.
    static std::vector<TableShape> all(sqlite::Connection &model);
};

} // namespace storage
