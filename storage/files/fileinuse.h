#pragma once

#include "storage/files/fileidentity.h"

#include <QStringList>

namespace storage {

/// Says for as long as it lives that this process works on a file, so that no output takes its place. Open stores and
/// the sources of tables say so themselves. The list is one for the process, as the files are one for the machine; any
/// thread.
class FileInUse final
{
public:
    enum class Role { Store, Input };

    FileInUse(const QString &path, Role role);
    ~FileInUse();
    FileInUse(const FileInUse &) = delete;
    FileInUse &operator=(const FileInUse &) = delete;

    /// As what this process has the file; nothing where it does not.
    static std::optional<Role> roleOf(const QString &path);
    /// The stores that are open.
    static QStringList stores();

private:
    qint64 m_key = 0;
};

} // namespace storage
