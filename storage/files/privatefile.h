#pragma once

#include <QString>

namespace storage {

/// Files of this program hold other people's personal data: only their owner reads them (0600, folders 0700). Where
/// the system has no such permissions, these only make the file or folder.

/// Makes an empty file that only its owner reads. Throws Conflict where one exists, ReadOnly, Full or Io.
void createPrivateFile(const QString &path);

/// Makes a folder, and those above it that are missing, for its owner alone. One that exists stays as it is.
void makePrivateFolder(const QString &path);

/// Takes from others what an earlier version let them read of a store, its WAL or a folder of backups. A group that may
/// write was let in on purpose and stays. Nothing happens to the files of somebody else.
void keepPrivate(const QString &path);

/// Gives `path` the permissions of `model`, which it is to replace.
void copyPermissions(const QString &model, const QString &path);

} // namespace storage
