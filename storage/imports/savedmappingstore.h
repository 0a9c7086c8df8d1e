#pragma once

#include "storage/sqlite/connection.h"

#include <QString>

namespace storage {

/// How the columns of earlier files were matched, by the kind of file and a key made from its headers.
class SavedMappingStore final
{
public:
    explicit SavedMappingStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Empty if there is none.
    QString find(const QString &kind, const QString &headers);
    /// Replaces the mapping of such files.
    void save(const QString &kind, const QString &headers, const QString &mapping);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
