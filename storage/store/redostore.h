#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QByteArray>

namespace storage {

/// What undoing an entry of the undo list took back: the entry's own changes and what the program had made of them since.
/// Goes with its entry. Inside the caller's transaction.
class RedoStore final
{
public:
    explicit RedoStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// `changeset`: puts everything back. Of more than the undo list holds nothing is kept.
    void keep(ChangeId id, const QByteArray &changeset);
    /// Empty where nothing was kept.
    QByteArray of(ChangeId id);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
