#pragma once

#include "storage/time/teamzone.h"

#include <QString>

namespace ui {

/// "12,345", formatted for the interface language.
QString shownCount(std::int64_t count);

/// "1,234.50" from units of 0.0001 yuan, rounded to the fen.
QString shownMoney(std::int64_t units);

/// "2026-11-22 09:05" in the team's time zone.
QString shownMoment(const storage::TeamZone &zone, storage::UtcMs at);

/// What a customer is called (storage/customers/customername.h), or words for one without any name.
QString shownCustomer(const QString &name);

/// Displayed names of an identity kind, an EventKind, and the way a friendship ended (0 to 4).
QString identityWord(int kind);
QString eventWord(int kind);
QString friendshipWord(int endKind);

} // namespace ui
