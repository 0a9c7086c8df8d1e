#include "storage/sqlite/pageguard.h"

#include "storage/error.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/sqlitefailure.h"

#include <QElapsedTimer>

#include <sqlite3.h>

#include <cstring>

namespace storage::sqlite {

namespace {

/// Adds a time limit to the cancel check of a connection.
class TimeLimit final
{
public:
    TimeLimit(Connection &connection, std::chrono::milliseconds limit)
        : m_connection(connection), m_before(connection.cancelCheck())
    {
        m_clock.start();
        connection.setCancelCheck([this, limit] {
            m_isOver = m_isOver || m_clock.elapsed() > limit.count();
            return m_isOver || (m_before && m_before());
        });
    }
    ~TimeLimit() { m_connection.setCancelCheck(m_before); }
    TimeLimit(const TimeLimit &) = delete;
    TimeLimit &operator=(const TimeLimit &) = delete;

    bool isOver() const { return m_isOver; }
    std::chrono::milliseconds used() const { return std::chrono::milliseconds(m_clock.elapsed()); }

private:
    Connection &m_connection;
    std::function<bool()> m_before;
    QElapsedTimer m_clock;
    bool m_isOver = false;
};

} // namespace

PageGuard::PageGuard(Connection &connection, std::chrono::milliseconds limit) : m_connection(connection), m_left(limit)
{
    const auto note = [](void *self, int action, const char *table, const char *, const char *database,
                         const char *) -> int {
        const bool writes = action == SQLITE_INSERT || action == SQLITE_UPDATE || action == SQLITE_DELETE;
        if (writes && database && std::strcmp(database, "main") == 0 && std::strncmp(table, "sqlite_", 7) != 0) {
            auto *guard = static_cast<PageGuard *>(self);
            if (guard->m_seen.insert(table).second)
                guard->m_pending.insert(table);
        }
        return SQLITE_OK;
    };
    sqlite3_set_authorizer(connection.handle(), note, this);
}

PageGuard::~PageGuard()
{
    sqlite3_set_authorizer(m_connection.handle(), nullptr, nullptr);
}

void PageGuard::checkPending()
{
    if (m_pending.empty() || m_isChecking)
        return;
    m_isChecking = true;
    const std::set<QByteArray> tables = std::exchange(m_pending, {});
    try {
        for (const QByteArray &table : tables)
            check(table);
    } catch (...) {
        m_isChecking = false;
        throw;
    }
    m_isChecking = false;
}

void PageGuard::check(const QByteArray &table)
{
    if (m_left.count() <= 0)
        return;
    QString problem;
    TimeLimit limit(m_connection, m_left);
    try {
        Statement pages = m_connection.prepareOnce("PRAGMA quick_check(\"" + table + "\")");
        while (pages.step()) {
            if (problem.isEmpty() && pages.view(0) != "ok")
                problem = pages.text(0);
        }
    } catch (const StoreError &error) {
        if (error.kind() != ErrorKind::Cancelled || !limit.isOver())
            throw;
    }
    m_left -= limit.used();
    if (problem.isEmpty())
        return;
    noteDamage(m_connection.path());
    throw StoreError(ErrorKind::Corrupt, m_connection.path(),
                     QStringLiteral("%1: %2").arg(QString::fromUtf8(table), problem));
}

} // namespace storage::sqlite
