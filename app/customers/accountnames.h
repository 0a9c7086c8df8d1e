#pragma once

#include "app/store/teamstore.h"

namespace app {

/// An account by its name or WeCom userid. An empty text means the only one there is. NotFound names those there are.
Result<storage::AccountId> accountCalled(TeamStore &store, const QString &name);

} // namespace app
