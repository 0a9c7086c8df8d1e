#pragma once

#include "storage/sqlite/connection.h"

#include <functional>

namespace storage::sqlite {

/// Told how many pages of how many are copied; answers false to stop.
using BackupProgress = std::function<bool(int done, int total)>;

/// Copies one snapshot of `source` to `target` through SQLite's backup API: to a temporary name beside it, checked,
/// flushed to disk, renamed. An existing `target` is replaced only by a whole and verified copy; one that a program
/// has open is refused with ErrorKind::Busy.
void backupTo(Connection &source, const QString &target, const BackupProgress &progress = {});

/// What PRAGMA quick_check (or integrity_check when `full`) says; empty when all is well. An open store is then known
/// to be damaged (noteDamage).
QStringList pageProblems(Connection &connection, bool full);

/// The same table by table, so that it can be cancelled between tables; lost and free pages are not looked at.
QStringList tableProblems(Connection &connection);
/// What PRAGMA quick_check (or integrity_check when `full`) and foreign_key_check say; empty when all is well.
QStringList integrityProblems(Connection &connection, bool full);

} // namespace storage::sqlite
