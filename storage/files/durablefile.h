#pragma once

#include <QString>

namespace storage {

/// Renames `from` to `to`, replacing an existing file, in one step that survives a power failure. If another
/// program briefly holds the file (a virus scanner, a synchronised folder), it is retried a few times. Throws
/// ErrorKind::Io.
void renameDurably(const QString &from, const QString &to);

/// Links the file `from` as `to`, which must not exist; renames it if the file system has no links. Throws
/// ErrorKind::Conflict if `to` exists, ErrorKind::Io otherwise.
void linkDurably(const QString &from, const QString &to);

/// Flushes the content of a closed file to disk. Throws ErrorKind::Full or Io.
void syncFile(const QString &path);

/// Flushes the directory entries of the folder of `path` to disk; does nothing if the system does not support it.
void syncFolderOf(const QString &path);

} // namespace storage
