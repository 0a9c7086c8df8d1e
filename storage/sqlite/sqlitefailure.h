#pragma once

#include <QString>

struct sqlite3;

namespace storage::sqlite {

/// Throws the StoreError that fits the last failure of `database`, with the SQL and SQLite's codes as detail.
[[noreturn]] void throwFailure(sqlite3 *database, const char *sql);

/// The same from a bare result code, where there is no connection to ask.
[[noreturn]] void throwCode(int code, const char *subject);

/// Remembers that an open store is damaged; what SQLite reports is noted by the functions above. Known by the file and
/// not by its name, and until the store is closed: a restore puts a sound one there.
void noteDamage(const QString &path);
void forgetDamage(const QString &path);
/// From then on nothing more is written to it (Transaction).
bool isKnownDamaged(const QString &path);

} // namespace storage::sqlite
