#pragma once

#include "app/store/teamstore.h"
#include "storage/imports/importdeletion.h"
#include "storage/imports/importedrows.h"
#include "storage/imports/importedtables.h"

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
    explicit ImportUndo(TeamStore &store) : m_store(store), m_rows(store.connection()) {}

    /// Cancelled if `job` was: the import then remains in effect. `alsoTakeBack` runs in the same transaction, after
    /// it.
    Result<ImportUndoOutcome> run(storage::ImportId import, JobContext &job,
                                  const std::function<void()> &alsoTakeBack = {});

private:
    void takeBack(ImportUndoOutcome &outcome, JobContext &job);
    void leaveList(storage::ImportId import);
    void restoreRows(storage::ImportDeletion &deletion, ImportUndoOutcome &outcome);
    bool restoreFields(const storage::ImportChange &change, ImportUndoOutcome &outcome);
    void removeAdded(const storage::ImportChange &change, storage::ImportDeletion &deletion,
                     ImportUndoOutcome &outcome);
    void removeRecord(const storage::ImportChange &change, const storage::ImportedTable &described,
                      storage::ImportDeletion &deletion, ImportUndoOutcome &outcome);
    static void deleteRecords(const std::vector<storage::CreatedRange> &ranges, bool beforeCustomers,
                              storage::ImportDeletion &deletion, ImportUndoOutcome &outcome);

    TeamStore &m_store;
    storage::ImportedRows m_rows;
};

} // namespace app
