#pragma once

#include <QString>

namespace storage {

/// Files of this program contain personal data: only their owner can read them (0600, folders 0700). On systems without
/// such permissions, these functions only create the file or folder.

/// Creates an empty file readable only by its owner. Throws Conflict if it exists, ReadOnly, Full or Io.
void createPrivateFile(const QString &path);

/// Creates a folder and its missing parents, accessible only to the owner. An existing folder is unchanged.
void makePrivateFolder(const QString &path);

/// Removes access of other users, as left by earlier versions, from a store, its WAL or a backup folder. A group with
/// write permission was set on purpose and is kept. Files of other users are unchanged.
void keepPrivate(const QString &path);

/// Sets the permissions of `path` to those of `model`, which it will replace.
void copyPermissions(const QString &model, const QString &path);

} // namespace storage
