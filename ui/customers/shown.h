#pragma once

#include "storage/time/teamzone.h"

#include <QString>

namespace ui {

/// "12,345": in the way of the reader's language.
QString shownCount(std::int64_t count);

/// "1,234.50" from units of 0.0001 yuan, to the fen.
QString shownMoney(std::int64_t units);

/// "2026-11-22 09:05" in the team's zone.
QString shownMoment(const storage::TeamZone &zone, storage::UtcMs at);

/// What an identity of this kind is called, an EventKind, and how a friendship ended (0 to 4).
QString identityWord(int kind);
QString eventWord(int kind);
QString friendshipWord(int endKind);

} // namespace ui
