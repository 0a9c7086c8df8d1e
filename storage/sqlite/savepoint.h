#pragma once

#include "storage/sqlite/connection.h"

namespace storage::sqlite {

/// Part of the caller's transaction that can be taken back on its own: undone at the end of the scope unless release() was
/// called. Not to be nested.
class Savepoint final
{
public:
    explicit Savepoint(Connection &connection) : m_connection(connection) { connection.execute("SAVEPOINT part"); }
    ~Savepoint()
    {
        if (m_isReleased)
            return;
        try {
            m_connection.execute("ROLLBACK TO part");
            m_connection.execute("RELEASE part");
        } catch (...) { // the transaction itself was rolled back
        }
    }
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;

    void release()
    {
        m_connection.execute("RELEASE part");
        m_isReleased = true;
    }

private:
    Connection &m_connection;
    bool m_isReleased = false;
};

} // namespace storage::sqlite
