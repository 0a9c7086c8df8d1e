#pragma once

#include "storage/sqlite/connection.h"

namespace storage::sqlite {

/// Within this scope, commits do not wait for the disk: many small ones are much faster. That cannot corrupt a store; a
/// power cut loses the last of them.
class QuickCommits final
{
public:
    explicit QuickCommits(Connection &connection) : m_connection(connection)
    {
        m_connection.execute("PRAGMA synchronous = NORMAL");
    }
    ~QuickCommits() { m_connection.execute("PRAGMA synchronous = FULL"); }
    QuickCommits(const QuickCommits &) = delete;
    QuickCommits &operator=(const QuickCommits &) = delete;

private:
    Connection &m_connection;
};

} // namespace storage::sqlite
