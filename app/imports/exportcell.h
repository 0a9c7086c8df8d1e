#pragma once

#include "storage/customers/identitykind.h"
#include "storage/time/teamzone.h"

#include <QString>

namespace app {

/// "2026-11-22 09:00:00" in the team's zone, with milliseconds if not zero, so that it reads back to the same
/// time.
QString exportedTime(const storage::TeamZone &zone, storage::UtcMs at);

/// An identity for display: phone numbers as formatted by shownPhone(). `masked` hides the middle digits of every phone
/// number, including one stored as a WeChat ID, member number or buyer name.
QString exportedIdentity(storage::IdentityKind kind, const QString &value, bool masked);

} // namespace app
