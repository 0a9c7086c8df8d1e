#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

namespace app {

/// A run of IDs used while an import writes: assigned in memory, reserved from the counter at the end.
class IdRun final
{
public:
    IdRun(storage::sqlite::Connection &connection, const char *table);
    std::int64_t next() { return m_next++; }
    bool holds(std::int64_t id) const { return id >= m_first && id < m_next; }
    std::int64_t first() const { return m_first; }
    std::int64_t count() const { return m_next - m_first; }
    /// Reserves the IDs and records them as created by the import.
    void close(storage::ImportId import);

private:
    storage::sqlite::Connection &m_connection;
    const char *m_table;
    std::int64_t m_first, m_next;
};

} // namespace app
