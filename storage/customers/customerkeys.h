#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QString>

#include <vector>

namespace storage {

/// Finds customers by what a person types to name one: the id, or the value of any identity.
class CustomerKeys final
{
public:
    explicit CustomerKeys(sqlite::Connection &connection) : m_connection(connection) {}

    /// Who the key leads to, after merges; usually one, none where nobody has it, several where kinds of identities
    /// share a value. An id wins over identities. A Chinese phone may leave out +86 and carry blanks and hyphens.
    std::vector<CustomerId> find(const QString &key);

private:
    CustomerId afterMerges(CustomerId id);

    sqlite::Connection &m_connection;
};

} // namespace storage
