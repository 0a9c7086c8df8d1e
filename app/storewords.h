#pragma once

#include "storage/salvage/salvage.h"

#include <QString>

#include <vector>

namespace app {

/// Message that a lock was taken over from `holder` (storage::Store::takenFrom()).
QString lockTakenOver(const QString &holder);
/// Message that a store is in use, with its holder where the detail of ErrorKind::Busy names one.
QString inUse(const QString &store, const QString &detail);
/// Whether the detail of ErrorKind::Busy names who holds the lock of the file; otherwise it is what SQLite says.
bool namesLockHolder(const QString &detail);
/// Who holds a lock, as far as known: the detail of ErrorKind::Busy and Abandoned in words.
QString lockHolder(const QString &holder);
/// The same for a holder that is still running and has a window: without the process ID.
QString openElsewhere(const QString &holder);
/// What another program changed in a store: the detail of ErrorKind::Foreign in words.
QString foreignTables(const QString &detail);
/// How much was saved of a broken store and how much is lost, in one or a few lines.
QString salvageSummary(const storage::SalvageReport &report, const QString &broken, const QString &target);
/// The tables that a person is told of: those that had or have rows.
std::vector<storage::SalvagedTable> toldTables(const storage::SalvageReport &report);
/// How many rows of a table are lost: "3", "at least 3", or "not known".
QString lostText(const storage::SalvagedTable &table);
/// What else happened to its rows; empty where nothing did.
QString salvageNote(const storage::SalvagedTable &table);
/// The summary and a line for each of those tables: what `siyu salvage` prints and the window saves.
QString salvageText(const storage::SalvageReport &report, const QString &broken, const QString &target);

} // namespace app
