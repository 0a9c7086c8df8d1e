#pragma once

#include "storage/files/partfile.h"

namespace storage {

/// A copy of a broken store to read from, with its WAL written into it where SQLite still can and with a header where
/// its own is gone. Bytes that the disk does not give up are zero. Removed at the end.
class SalvageCopy final
{
public:
    SalvageCopy(const QString &broken, const QString &folderOf);

    const QString &path() const { return m_part.path(); }
    bool headerWasBroken() const { return m_headerWasBroken; }
    bool walWasLost() const { return m_walWasLost; }

private:
    void mendHeader();
    void takeInWal(const QString &wal);

    PartFile m_part;
    bool m_headerWasBroken = false, m_walWasLost = false;
};

} // namespace storage
