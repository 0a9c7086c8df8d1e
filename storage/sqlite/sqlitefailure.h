#pragma once

#include <QString>

struct sqlite3;

namespace storage::sqlite {

/// Throws the StoreError for the last failure of `database`, with the SQL and SQLite's codes as detail.
[[noreturn]] void throwFailure(sqlite3 *database, const char *sql);

/// The same from a result code, without a connection.
[[noreturn]] void throwCode(int code, const char *subject);

/// Marks an open store as damaged; the functions above do so for errors from SQLite. Identified by the file, not its
/// name, until the store is closed: a restore replaces it with an intact one.
void noteDamage(const QString &path);
void forgetDamage(const QString &path);
/// If true, nothing more is written to it (Transaction).
bool isKnownDamaged(const QString &path);

} // namespace storage::sqlite
