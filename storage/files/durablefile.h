#pragma once

#include <QString>

namespace storage {

/// Gives `from` the name `to`, in place of what has it, in one step that a power cut does not undo. A name that another
/// program holds for a moment (a virus scanner, a synchronising folder) is tried again a few times.
/// Throws ErrorKind::ReadOnly, Full or Io.
void renameDurably(const QString &from, const QString &to);

/// Gives the file `from` a second name that nothing has yet; where the file system has no links, a rename.
/// Throws ErrorKind::Conflict where `to` exists, else ReadOnly, Full or Io.
void linkDurably(const QString &from, const QString &to);

/// Flushes the content of a file that is closed to the disk. Throws ErrorKind::ReadOnly, Full or Io.
void syncFile(const QString &path);

/// Flushes the directory entries of the folder of `path` to disk; does nothing if the system does not support it.
void syncFolderOf(const QString &path);

} // namespace storage
