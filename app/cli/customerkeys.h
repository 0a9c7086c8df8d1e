#pragma once

#include "app/store/teamstore.h"

#include <QStringList>

namespace app {

/// The customer of a KEY: an ID or any identity value. NotFound names the key; Conflict lists the matching customers
/// and how to name each of them.
Result<storage::CustomerId> customerByKey(TeamStore &store, const QString &key);
/// In the given order.
Result<std::vector<storage::CustomerId>> customersByKeys(TeamStore &store, const QStringList &keys);

} // namespace app
