#pragma once

#include <QString>

namespace storage {

/// A temporary file next to its target, which it replaces in one step when complete. Its name includes the process, so
/// that leftovers of a killed process are recognised and removed. Readable only by its owner.
class PartFile final
{
public:
    /// Creates an empty file in the folder of `target`. Throws ReadOnly, Full or Io.
    explicit PartFile(const QString &target);
    /// Removes the file and SQLite's files next to it, unless it has replaced the target.
    ~PartFile();
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    const QString &path() const { return m_path; }
    /// Flushes it to disk and renames it to the target. The writer must have closed it.
    void putInPlace();
    /// The same, but never replaces a file: throws Conflict if the target exists.
    void putInPlaceIfNew();

    /// Removes unfinished files of ended processes of this machine from a folder, including names used by earlier
    /// versions.
    static void clearLeftovers(const QString &folder);

private:
    QString m_target, m_path;
    bool m_isInPlace = false;
};

/// Removes an SQLite file with its journal, WAL and shared memory.
void removeWithCompanions(const QString &path);

} // namespace storage
