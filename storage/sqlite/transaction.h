#pragma once

#include "storage/sqlite/connection.h"

namespace storage::sqlite {

/// A transaction: rolls back at the end of the scope unless commit() was called. A writing transaction throws
/// ErrorKind::Corrupt if the file is known to be damaged.
class Transaction final
{
public:
    enum class Kind { Write, Read };

    explicit Transaction(Connection &connection, Kind kind = Kind::Write) : m_connection(connection)
    {
        if (kind == Kind::Write)
            connection.refuseDamaged();
        connection.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
        m_open = true;
    }
    ~Transaction()
    {
        if (m_open && m_connection.inTransaction()) {
            try {
                m_connection.setCancelCheck({});
                m_connection.execute("ROLLBACK");
            } catch (...) { // the file is unchanged: an unfinished transaction is never replayed
            }
        }
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit()
    {
        m_connection.execute("COMMIT");
        m_open = false;
    }

private:
    Connection &m_connection;
    bool m_open = false;
};

} // namespace storage::sqlite
