#pragma once

#include "storage/imports/recordvalue.h"
#include "storage/sqlite/connection.h"
#include "storage/text/textarena.h"

#include <functional>
#include <optional>
#include <vector>

namespace storage {

/// Reads and writes rows of one table by columns that are known at run time only. The names of the table and its
/// columns are part of the program and must outlive the object.
class RecordTable final
{
public:
    using Values = std::vector<RecordValue>; ///< one per column, in the order of the constructor

    /// `key`: the columns of the primary key, which are among `columns`; empty for a table with IDs.
    RecordTable(sqlite::Connection &connection, const char *table, const std::vector<const char *> &columns,
                const std::vector<const char *> &key);

    /// Calls `use` with ID and values of every row of a table with IDs, in the order of the IDs. The text of the values
    /// is valid until `use` returns.
    void forEach(const std::function<void(std::int64_t, const Values &)> &use);
    /// The same for the rows that imports wrote (a table with the column `origin`), without their IDs.
    void forEachImported(const std::function<void(const Values &)> &use);

    /// The row with this ID; its text is kept in `text`.
    std::optional<Values> byId(std::int64_t id, TextArena &text);
    /// The row with the primary key that `columns` contains.
    std::optional<Values> byKey(const Values &columns, TextArena &text);

    /// `id` is ignored for a table without IDs.
    void insert(const Values &columns, std::int64_t id);
    /// Replaces all values of the row with this ID, or with the primary key that `columns` contains.
    void update(const Values &columns, std::int64_t id);

private:
    bool hasId() const { return m_key.empty(); }
    std::optional<Values> selected(TextArena &text);

    sqlite::Connection &m_connection;
    QByteArray m_table, m_columns;
    std::size_t m_count;
    std::vector<std::size_t> m_key; ///< places of the primary key among the columns
    sqlite::Statement m_select, m_insert, m_update;
};

} // namespace storage
