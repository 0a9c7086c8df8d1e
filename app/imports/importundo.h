#pragma once

#include "app/store/teamstore.h"
#include "storage/imports/importedtables.h"
#include "storage/imports/importstore.h"

#include <QJsonArray>

namespace app {

/// The result of undoing an import.
struct ImportUndoOutcome
{
    storage::ImportRecord record;
    std::int64_t deleted = 0;  ///< created rows that were deleted
    std::int64_t restored = 0; ///< rows whose fields were restored
    QJsonArray kept;           ///< {table, id, name, fields[] or reason}: rows changed or used since and left unchanged
};

/// Undoes exactly what an import did, even days and other changes later. A field that still holds the
/// imported value gets its earlier value; a created row is deleted unless it was changed or used since. Enrolments and
/// tasks of created customers are deleted with them, unless a touch was made.
class ImportUndo final
{
public:
    explicit ImportUndo(TeamStore &store) : m_store(store) {}

    /// Cancelled if `job` was: the import then remains in effect. `alsoTakeBack` runs in the same transaction, after it.
    Result<ImportUndoOutcome> run(storage::ImportId import, JobContext &job,
                                  const std::function<void()> &alsoTakeBack = {});

private:
    void takeBack(ImportUndoOutcome &outcome, JobContext &job);
    void leaveList(storage::ImportId import);
    void restoreRows(const storage::ImportRecord &record, ImportUndoOutcome &outcome);
    bool restoreFields(const storage::ImportChange &change, ImportUndoOutcome &outcome);
    bool restoreTag(const storage::ImportChange &change);
    bool removeAdded(const storage::ImportChange &change, ImportUndoOutcome &outcome);
    bool removeRecord(const storage::ImportChange &change, const storage::ImportedTable &described, ImportUndoOutcome &outcome);
    void deleteRecords(const std::vector<storage::CreatedRange> &ranges, bool beforeCustomers,
                       ImportUndoOutcome &outcome);
    void keepUsedCustomers(const storage::CreatedRange &range, const storage::ImportRecord &record);
    void deleteCustomers(const storage::CreatedRange &range, ImportUndoOutcome &outcome);
    void deleteOrders(const storage::CreatedRange &range, const storage::ImportRecord &record,
                      ImportUndoOutcome &outcome);
    void deleteFriendships(const storage::CreatedRange &range);
    void deleteEnrolments(const storage::CreatedRange &range);
    void deleteUnused(const storage::CreatedRange &range, const storage::ImportedTable &table, ImportUndoOutcome &outcome);
    void listKept(const storage::ImportedTable &table, const QString &reason, ImportUndoOutcome &outcome);

    TeamStore &m_store;
};

} // namespace app
