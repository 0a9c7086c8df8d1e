#pragma once

#include "storage/sqlite/connection.h"

namespace storage::sqlite {

/// Lets `cancelled` stop the statements of a connection until the end of the scope, also on exceptions.
class CancelScope final
{
public:
    CancelScope(Connection &connection, std::function<bool()> cancelled) : m_connection(connection)
    {
        m_connection.setCancelCheck(std::move(cancelled));
    }
    ~CancelScope() { m_connection.setCancelCheck({}); }
    CancelScope(const CancelScope &) = delete;
    CancelScope &operator=(const CancelScope &) = delete;

private:
    Connection &m_connection;
};

} // namespace storage::sqlite
