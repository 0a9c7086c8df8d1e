#pragma once

#include "storage/sqlite/connection.h"

namespace storage::sqlite {

/// Disables the enforcement of foreign keys during a bulk load, which checks them itself before it commits.
/// Create it before the transaction begins: SQLite ignores the pragma inside a transaction.
class ForeignKeysOff final
{
public:
    explicit ForeignKeysOff(Connection &connection) : m_connection(connection)
    {
        m_connection.execute("PRAGMA foreign_keys = OFF");
    }
    ~ForeignKeysOff()
    {
        try {
            m_connection.execute("PRAGMA foreign_keys = ON");
        } catch (...) { // fails only when out of memory; the next statement reports it
        }
    }
    ForeignKeysOff(const ForeignKeysOff &) = delete;
    ForeignKeysOff &operator=(const ForeignKeysOff &) = delete;

private:
    Connection &m_connection;
};

} // namespace storage::sqlite
