#pragma once

#include "storage/salvage/salvage.h"

#include <QString>

namespace app {

/// Message that a lock was taken over from `holder` (storage::Store::takenFrom()).
QString lockTakenOver(const QString &holder);
/// Who holds a lock, as far as known: the detail of ErrorKind::Busy and Abandoned in words.
QString lockHolder(const QString &holder);
/// The same for a holder that is still running and has a window: without the process ID.
QString openElsewhere(const QString &holder);
/// What another program changed in a store: the detail of ErrorKind::Foreign in words.
QString foreignTables(const QString &detail);
/// What was salvaged from a damaged store and what is lost, listed by table.
QString salvageText(const storage::SalvageReport &report, const QString &broken, const QString &target);

} // namespace app
