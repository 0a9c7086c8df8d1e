#pragma once

#include "storage/salvage/databasepages.h"
#include "storage/sqlite/connection.h"

#include <QStringList>

#include <vector>

namespace storage {

/// How the rows of a table are stored: its columns in record order.
struct TableShape
{
    struct Column
    {
        QByteArray name, type; ///< type as in STRICT tables: INTEGER, REAL, TEXT, BLOB, ANY
        bool needsValue = false;
        bool isRowid = false; ///< stored as NULL: the rowid is the value
    };

    QByteArray name;
    bool hasRowid = true;
    std::vector<Column> columns;

    /// True if the row could belong to this table. Columns added later may be missing at the end.
    bool fits(const RawRow &row) const;

    /// The shapes of all tables of a store, in the order in which migrations create them.
    static std::vector<TableShape> all(sqlite::Connection &model);
};

} // namespace storage
