#pragma once

#include "storage/salvage/salvage.h"

#include <QString>

namespace app {

/// Says that a lock was taken over from `holder` (storage::Store::takenFrom()).
QString lockTakenOver(const QString &holder);
/// What is known of who has a lock: the detail of ErrorKind::Busy and Abandoned in words.
QString lockHolder(const QString &holder);
/// The same of who runs and can be found by its window: without the number of the process.
QString openElsewhere(const QString &holder);
/// What another program changed in a store: the detail of ErrorKind::Foreign in words.
QString foreignTables(const QString &detail);
/// What was saved of a broken store and what is lost, table by table where something is.
QString salvageText(const storage::SalvageReport &report, const QString &broken, const QString &target);

} // namespace app
