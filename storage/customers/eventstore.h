#pragma once

#include "storage/customers/eventkind.h"
#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

namespace storage {

/// What happened between the team and a customer, as logged by hand.
struct LoggedEvent
{
    CustomerId customer;
    AccountId account; ///< 0: not known
    StaffId staff;     ///< who logged it; 0: not known
    EventKind kind = EventKind::Note;
    UtcMs at = 0;
    QString text; ///< may be empty
};

/// The events of the timelines; inside the caller's transaction.
class EventStore final
{
public:
    explicit EventStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Assigns an ID.
    EventId add(const LoggedEvent &event);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
