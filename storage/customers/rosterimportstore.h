#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <functional>

namespace storage {

/// The hashes of roster rows that customers and their friendships took their values from last.
class ImportHashes final
{
public:
    explicit ImportHashes(sqlite::Connection &connection);

    /// Whether one of the customer's hashes is among those wanted.
    bool any(CustomerId customer, const std::function<bool(std::uint64_t)> &isWanted);

    /// Those of all customers and open friendships, without an order; `reserve` hears first how many there may be.
    static void eachInForce(sqlite::Connection &connection, const std::function<void(std::size_t)> &reserve,
                            const std::function<void(std::uint64_t)> &take);

private:
    sqlite::Statement m_select;
};

/// What the import of a roster into an empty store puts off until all rows are written. Inside the caller's
/// transaction, and with foreign keys switched off.
class BulkImport final
{
public:
    explicit BulkImport(sqlite::Connection &connection) : m_connection(connection) {}

    /// Half the time, if it is rebuilt after the rows. Identities cannot be looked up until then.
    void dropIdentityIndex();
    /// Throws Conflict if two customers have the same identity.
    void buildIdentityIndex();
    /// Whether all rows of customers, friendships, identities and tags refer to existing rows. Customers `first` to
    /// `last` were created without gaps, so that references to them need no lookup.
    bool areReferencesSound(std::int64_t first, std::int64_t last);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
