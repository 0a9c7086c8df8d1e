#pragma once

#include "storage/sqlite/connection.h"

#include <QByteArrayList>

#include <span>
#include <vector>

namespace storage {

/// A column that holds the ID of a row of another table: a foreign key, or a column that means one without being
/// declared so (`event.subject_id`). Whether the row can be without it is what the schema says: NOT NULL.
///
/// The list is complete but for IDs inside JSON and BLOBs (`segment_day`), and for `import_change` and `import_created`,
/// whose rows name their table; a test compares it with the schema. Who adds a column that refers to a row adds it here, and merging,
/// erasing and undoing imports follow it.
struct Reference
{
    const char *table;
    const char *column;
    const char *to;                  ///< the table of the row
    const char *condition = nullptr; ///< SQL over `table`: when the column refers to `to`; null: always
};

std::span<const Reference> references();

/// Those to rows of this table.
std::vector<Reference> referencesTo(const QByteArray &table);

/// SQL: the IDs from ?1 to ?2 that these references lead to. Empty if there are no references.
QByteArray referencedIds(std::span<const Reference> references);

/// The columns of the primary key of a table, in order.
QByteArrayList primaryKey(sqlite::Connection &connection, const QByteArray &table);

} // namespace storage
