#pragma once

#include "storage/sqlite/connection.h"

#include <QStringList>

struct sqlite3_session;

namespace storage::sqlite {

/// Records the changes of a write transaction to the given tables. Lives within one transaction, on its thread.
class Session final
{
public:
    Session(Connection &connection, const QStringList &tables);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    bool isEmpty() const;
    QByteArray changeset() const;
    /// Stops and resumes recording, for rows written by the program itself.
    void setEnabled(bool enabled);

private:
    sqlite3_session *m_session = nullptr;
};

} // namespace storage::sqlite
