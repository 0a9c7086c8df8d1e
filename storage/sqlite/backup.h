#pragma once

#include "storage/sqlite/connection.h"

#include <functional>

namespace storage::sqlite {

/// Called with the number of pages copied and the total; return false to stop.
using BackupProgress = std::function<bool(int done, int total)>;

/// Copies one snapshot of `source` to `target` through SQLite's backup API: to a temporary file next to it, which is
/// checked, flushed to disk and renamed. An existing `target` is replaced only by a complete, verified copy; if a
/// program has it open, throws ErrorKind::Busy.
void backupTo(Connection &source, const QString &target, const BackupProgress &progress = {});

/// The output of PRAGMA quick_check (or integrity_check if `full`); empty if there are no problems. Problems mark an
/// open store as damaged (noteDamage).
QStringList pageProblems(Connection &connection, bool full);

/// The same table by table, so that it can be cancelled in between; lost and free pages are not checked.
QStringList tableProblems(Connection &connection);
/// PRAGMA quick_check (or integrity_check if `full`) and foreign_key_check; empty if there are no problems.
QStringList integrityProblems(Connection &connection, bool full);

} // namespace storage::sqlite
