#pragma once

#include "storage/customers/eventstore.h"

namespace storage {

/// Adds an event that closes a task, such as the message that was sent; assigns its ID. `group`: where it was sent to a
/// group.
EventId addTaskEvent(sqlite::Connection &connection, const LoggedEvent &event, TaskId task,
                     GroupId group = {});
/// Moves the customer's last contact forward to this instant, never back.
void noteContact(sqlite::Connection &connection, CustomerId customer, UtcMs at);

} // namespace storage
