#pragma once

#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace storage {

/// The outcome for one table.
struct SalvagedTable
{
    QString name;
    std::int64_t read = 0;     ///< rows in the new store
    std::int64_t lost = 0;     ///< rows known to be lost; a minimum if `isExact` is false
    std::int64_t repaired = 0; ///< rows kept without a reference to a lost row
    std::int64_t orphans = 0;  ///< of those lost: omitted because the row they belong to is lost
    std::int64_t brokenPages = 0;
    bool isExact = true;

    bool isWhole() const { return lost == 0 && repaired == 0 && brokenPages == 0; }
};

struct SalvageReport
{
    std::vector<SalvagedTable> tables;
    bool headerWasBroken = false;
    bool walWasLost = false; ///< a WAL was present but could not be read

    std::int64_t rowsRead() const;
    std::int64_t rowsLost() const;
};

/// Called with the number of tables read and the total; return false to stop.
using SalvageProgress = std::function<bool(int done, int total)>;

/// Creates a new store at `target` from what can be read of the store at `broken`, which is never modified: a copy is
/// used. Rows on broken pages are lost; pages below a broken one are recovered if their owner is certain. Deleted data
/// stays deleted. References to lost rows are cleared, or the row is omitted if it requires the reference. The undo
/// list starts empty; IDs are not assigned twice. Throws Conflict if `target` exists, Busy if a program has `broken`
/// open, NotAStore if it is empty.
SalvageReport salvage(const QString &broken, const QString &target, const SalvageProgress &progress = {});

} // namespace storage
