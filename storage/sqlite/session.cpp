#include "storage/sqlite/session.h"

#include "storage/sqlite/sqlitefailure.h"

#include <sqlite3.h>

namespace storage::sqlite {

Session::Session(Connection &connection, const QStringList &tables)
{
    if (const int code = sqlite3session_create(connection.handle(), "main", &m_session); code != SQLITE_OK)
        throwCode(code, "session");
    for (const QString &table : tables) {
        if (const int code = sqlite3session_attach(m_session, table.toUtf8().constData()); code != SQLITE_OK) {
            sqlite3session_delete(m_session);
            throwCode(code, "session");
        }
    }
}

Session::~Session()
{
    sqlite3session_delete(m_session);
}

bool Session::isEmpty() const
{
    return sqlite3session_isempty(m_session) != 0;
}

QByteArray Session::changeset() const
{
    int size = 0;
    void *data = nullptr;
    if (const int code = sqlite3session_changeset(m_session, &size, &data); code != SQLITE_OK)
        throwCode(code, "changeset");
    QByteArray result(static_cast<const char *>(data), size);
    sqlite3_free(data);
    return result;
}

void Session::setEnabled(bool enabled)
{
    sqlite3session_enable(m_session, enabled ? 1 : 0);
}

} // namespace storage::sqlite
