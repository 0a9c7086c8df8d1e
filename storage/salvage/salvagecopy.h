#pragma once

#include "storage/files/partfile.h"

namespace storage {

/// A readable copy of a broken store, with its WAL merged if SQLite still can, and with a new header if its own is
/// lost. Bytes that cannot be read from disk are zero. Deleted at the end.
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
