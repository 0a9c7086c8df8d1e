#pragma once

#include <QString>

#include <optional>

namespace storage {

/// Which file a name stands for, whatever links and letter case lead to it: device and inode, or where the system has
/// none the canonical path.
struct FileIdentity
{
    quint64 device = 0, number = 0;
    QString path;

    bool operator==(const FileIdentity &) const = default;
};

/// Links are followed. Nothing where there is no such file.
std::optional<FileIdentity> identityOf(const QString &path);

/// True where both names stand for one file that exists.
bool isSameFile(const QString &first, const QString &second);

/// Where a new file of this name would come to lie: absolute, symbolic links followed, also where what they point at
/// does not exist.
QString linksFollowed(const QString &path);

} // namespace storage
