#pragma once

#include "storage/files/fileidentity.h"

#include <QStringList>

namespace storage {

/// Marks a file as used by this process for the lifetime of the object, so that no output replaces it. Open stores and
/// table sources mark their own files. The list is shared by the whole process, as files are by the machine;
/// thread-safe.
class FileInUse final
{
public:
    enum class Role { Store, Input };

    FileInUse(const QString &path, Role role);
    ~FileInUse();
    FileInUse(const FileInUse &) = delete;
    FileInUse &operator=(const FileInUse &) = delete;

    /// The role in which this process uses the file; std::nullopt if it does not.
    static std::optional<Role> roleOf(const QString &path);
    /// The open stores.
    static QStringList stores();

private:
    qint64 m_key = 0;
};

} // namespace storage
