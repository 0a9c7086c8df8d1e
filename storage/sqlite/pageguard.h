#pragma once

#include <QByteArray>

#include <chrono>
#include <set>

namespace storage::sqlite {

class Connection;

/// Checks the pages of a table before a connection first writes to it, so that damage does not spread. SQLite reports
/// the tables a statement writes when the statement is prepared. There is a total time limit: the rest stays unchecked
/// and is left to `check`.
class PageGuard final
{
public:
    PageGuard(Connection &connection, std::chrono::milliseconds limit);
    ~PageGuard();
    PageGuard(const PageGuard &) = delete;
    PageGuard &operator=(const PageGuard &) = delete;

    /// Call after a statement is prepared and before it runs. Throws ErrorKind::Corrupt.
    void checkPending();

private:
    void check(const QByteArray &table);

    Connection &m_connection;
    std::chrono::milliseconds m_left;
    std::set<QByteArray> m_seen, m_pending;
    bool m_isChecking = false;
};

} // namespace storage::sqlite
