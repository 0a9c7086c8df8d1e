#pragma once

#include "storage/sqlite/connection.h"

namespace storage::sqlite {

/// While it lives, deleted data is overwritten in the file instead of only unlinked. The WAL still holds the earlier
/// pages until Connection::checkpointTruncate().
class SecureDelete final
{
public:
    explicit SecureDelete(Connection &connection) : m_connection(connection)
    {
        m_connection.execute("PRAGMA secure_delete = ON");
    }
    ~SecureDelete()
    {
        try {
            m_connection.execute("PRAGMA secure_delete = OFF");
        } catch (...) { // fails only when out of memory: deleting stays slower
        }
    }
    SecureDelete(const SecureDelete &) = delete;
    SecureDelete &operator=(const SecureDelete &) = delete;

private:
    Connection &m_connection;
};

} // namespace storage::sqlite
