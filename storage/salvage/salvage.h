#pragma once

#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace storage {

/// What became of one table.
struct SalvagedTable
{
    QString name;
    std::int64_t read = 0;     ///< rows that are in the new store
    std::int64_t lost = 0;     ///< rows known to be lost; at least so many where `isExact` is false
    std::int64_t repaired = 0; ///< rows kept without what they pointed to, which is lost
    std::int64_t orphans = 0;  ///< of those lost: left out because what they belong to is lost
    std::int64_t brokenPages = 0;
    bool isExact = true;

    bool isWhole() const { return lost == 0 && repaired == 0 && brokenPages == 0; }
};

struct SalvageReport
{
    std::vector<SalvagedTable> tables;
    bool headerWasBroken = false;
    bool walWasLost = false; ///< a WAL lay beside the file and could not be read with it

    std::int64_t rowsRead() const;
    std::int64_t rowsLost() const;
};

/// Told how many tables of how many are read; answers false to stop.
using SalvageProgress = std::function<bool(int done, int total)>;

/// Makes a new store at `target` of what can be read of the store at `broken`, which is only ever read: a copy of it is
/// worked on. Rows on broken pages are lost; pages that a broken one led to are found again where it is beyond doubt
/// whose they are. What was deleted stays deleted. What points to a row that is lost is emptied, or the row left out
/// where it cannot be without. The undo list begins anew; ids are not given twice.
/// Throws Conflict where `target` exists, Busy where a program has `broken` open, NotAStore where nothing is in it.
SalvageReport salvage(const QString &broken, const QString &target, const SalvageProgress &progress = {});

} // namespace storage
