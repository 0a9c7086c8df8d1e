#pragma once

#include <QLockFile>
#include <QString>

namespace storage {

/// Held by the one process that writes a store, for as long as it has it open. Throws ErrorKind::Busy naming the
/// process, host and since when, or ErrorKind::ReadOnly where the folder cannot be written.
class StoreLock final
{
public:
    explicit StoreLock(const QString &storePath);

private:
    QLockFile m_lock;
};

} // namespace storage
