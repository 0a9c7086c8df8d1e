#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

namespace storage {

/// Leads: customers who may buy, and how far each is.
class LeadStore final
{
public:
    explicit LeadStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Adds a new lead of the customer, owned by the customer's owner; false if they have an open one already.
    bool addUnlessOpen(CustomerId customer, UtcMs now);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
