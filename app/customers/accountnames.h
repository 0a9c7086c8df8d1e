#pragma once

#include "app/store/teamstore.h"

namespace app {

/// Finds an account by name or WeCom userid. An empty text means the only one. NotFound lists the accounts.
Result<storage::AccountId> accountCalled(TeamStore &store, const QString &name);

} // namespace app
