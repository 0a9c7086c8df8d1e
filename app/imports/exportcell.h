#pragma once

#include "storage/customers/identitykind.h"
#include "storage/time/teamzone.h"

#include <QString>

namespace app {

/// "2026-11-22 09:00:00" in the team's zone, with milliseconds where there are any, so that it reads back to the same
/// instant.
QString exportedTime(const storage::TeamZone &zone, storage::UtcMs at);

/// An identity as people write it: phones as shownPhone() shows them. `masked` hides the middle of every phone, also of
/// one that stands as a WeChat id, member number or buyer name.
QString exportedIdentity(storage::IdentityKind kind, const QString &value, bool masked);

} // namespace app
