#pragma once

#include "storage/sqlite/connection.h"

#include <QByteArray>

namespace storage {

/// Removes enrolments and tasks that were planned anew where `changeset` inserts the earlier ones. Returns false, with
/// nothing removed, if a person worked on one of them or has copied a task that the changeset changes. Inside the
/// caller's transaction.
bool clearPlannedPlaces(sqlite::Connection &connection, const QByteArray &changeset);

} // namespace storage
