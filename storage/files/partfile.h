#pragma once

#include <QString>

namespace storage {

/// A file in the making beside its target, which it replaces in one step when it is whole. Its name says which process
/// makes it, so that what a killed one left behind is known and cleared. Only its owner reads it.
class PartFile final
{
public:
    /// Makes it, empty, in the folder of `target`. Throws ReadOnly, Full or Io.
    explicit PartFile(const QString &target);
    /// Removes it, with what SQLite may have laid beside it, unless it has taken its place.
    ~PartFile();
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    const QString &path() const { return m_path; }
    /// Flushes it to the disk and gives it the name of the target. What writes it has closed it.
    void putInPlace();
    /// The same, but never in place of a file: throws Conflict where the target exists meanwhile.
    void putWhereNothingIs();

    /// Removes from a folder what processes of this machine that are gone left unfinished, also under the names that
    /// earlier versions gave.
    static void clearLeftovers(const QString &folder);

private:
    QString m_target, m_path;
    bool m_isInPlace = false;
};

/// Removes a file of SQLite with its journal, WAL and shared memory.
void removeWithCompanions(const QString &path);

} // namespace storage
