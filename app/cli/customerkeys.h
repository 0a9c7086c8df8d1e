#pragma once

#include "app/store/teamstore.h"

#include <QStringList>

namespace app {

/// The customer of a KEY: an id or any identity value. NotFound names the key.
Result<storage::CustomerId> customerByKey(TeamStore &store, const QString &key);
/// In the order given.
Result<std::vector<storage::CustomerId>> customersByKeys(TeamStore &store, const QStringList &keys);

} // namespace app
