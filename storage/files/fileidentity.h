#pragma once

#include <QString>

#include <optional>

namespace storage {

/// Identifies the file behind a path, independent of links and letter case: device and inode, or the canonical path if
/// the system has none.
struct FileIdentity
{
    quint64 device = 0, number = 0;
    QString path;

    bool operator==(const FileIdentity &) const = default;
};

/// Follows links. Returns std::nullopt if the file does not exist.
std::optional<FileIdentity> identityOf(const QString &path);

/// True if both names refer to the same existing file.
bool isSameFile(const QString &first, const QString &second);

/// The location of a new file with this name: absolute, with symbolic links resolved, including dangling
/// ones.
QString linksFollowed(const QString &path);

} // namespace storage
