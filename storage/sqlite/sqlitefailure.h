#pragma once

struct sqlite3;

namespace storage::sqlite {

/// Throws the StoreError that fits the last failure of `database`, with the SQL and SQLite's codes as detail.
[[noreturn]] void throwFailure(sqlite3 *database, const char *sql);

/// The same from a bare result code, where there is no connection to ask.
[[noreturn]] void throwCode(int code, const char *subject);

} // namespace storage::sqlite
