#pragma once

#include "app/store/teamstore.h"

#include <QStringList>

namespace app {

/// The customer of a KEY: an id or any identity value. NotFound names the key; Conflict says whom it can mean where
/// they are several, and how each is written.
Result<storage::CustomerId> customerByKey(TeamStore &store, const QString &key);
/// In the order given.
Result<std::vector<storage::CustomerId>> customersByKeys(TeamStore &store, const QStringList &keys);

} // namespace app
