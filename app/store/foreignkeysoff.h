#pragma once

#include "storage/sqlite/connection.h"

namespace app {

/// Foreign keys are not enforced row by row while a bulk load runs; it checks them itself before it commits.
/// Made before the transaction begins, since SQLite ignores the pragma inside one.
class ForeignKeysOff final
{
public:
    explicit ForeignKeysOff(storage::sqlite::Connection &connection) : m_connection(connection)
    {
        m_connection.execute("PRAGMA foreign_keys = OFF");
    }
    ~ForeignKeysOff()
    {
        try {
            m_connection.execute("PRAGMA foreign_keys = ON");
        } catch (...) { // only out of memory: the next statement says so
        }
    }
    ForeignKeysOff(const ForeignKeysOff &) = delete;
    ForeignKeysOff &operator=(const ForeignKeysOff &) = delete;

private:
    storage::sqlite::Connection &m_connection;
};

} // namespace app
