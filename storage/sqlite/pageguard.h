#pragma once

#include <QByteArray>

#include <chrono>
#include <set>

namespace storage::sqlite {

class Connection;

/// Checks the pages of a table before a connection writes to it for the first time, so that nothing is built on
/// damage. Which tables a statement writes SQLite itself says when the statement is prepared. Within a time limit in
/// all: beyond it the rest goes unchecked, and is left to `check`.
class PageGuard final
{
public:
    PageGuard(Connection &connection, std::chrono::milliseconds limit);
    ~PageGuard();
    PageGuard(const PageGuard &) = delete;
    PageGuard &operator=(const PageGuard &) = delete;

    /// To be called after a statement was prepared and before it runs. Throws ErrorKind::Corrupt.
    void checkPending();

private:
    void check(const QByteArray &table);

    Connection &m_connection;
    std::chrono::milliseconds m_left;
    std::set<QByteArray> m_seen, m_pending;
    bool m_isChecking = false;
};

} // namespace storage::sqlite
