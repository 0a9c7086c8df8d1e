#pragma once

#include "app/imports/importnotes.h"
#include "app/imports/recordcompletion.h"
#include "app/imports/recordfinder.h"
#include "app/imports/recordmapping.h"
#include "app/imports/references.h"

namespace app {

/// The writing half of a record import, inside one transaction: resolves what a row names, inserts or updates, and
/// records the changes so that the import can be undone column by column.
class RecordWriter final
{
public:
    /// `completion` receives every row of a complete file; otherwise null. All arguments must outlive the writer.
    RecordWriter(TeamStore &store, const RecordKind &kind, const RecordMapping &mapping, storage::ImportId import,
                 storage::ChangeId change, const ErasedPeople &erased, ImportOutcome &outcome,
                 RecordCompletion *completion = nullptr);

    /// Adds problems found while writing to the batch.
    void write(RecordBatch &batch);
    /// Reserves the IDs.
    void finish();

private:
    using Values = RecordFinder::Values;

    RecordDraft draftOf(RecordBatch &batch, std::size_t index) const;
    RecordValue storedValue(RecordDraft &draft, const char *column, const RecordValue &value) const;
    void readField(RecordDraft &draft, const RecordField &field, const RecordValue &value) const;
    bool hasOneOf(const RecordDraft &draft) const;
    void skipAgain(RecordBatch &batch, std::size_t index, const RecordFinder::Found &found);
    void writeRow(RecordBatch &batch, std::size_t index);
    void leaveOut(const RecordDraft &draft);
    bool isClear(const RecordBatch &batch, std::size_t index) const;
    bool resolve(RecordBatch &batch, std::size_t index, RecordDraft &draft);
    bool resolveCustomer(RecordBatch &batch, std::size_t index, RecordDraft &draft);
    bool resolveNames(RecordBatch &batch, std::size_t index, RecordDraft &draft);
    bool isComplete(RecordBatch &batch, std::size_t index, const RecordDraft &draft);
    void insert(RecordDraft &draft);
    bool update(const RecordDraft &draft, const RecordFinder::Standing &row);
    std::vector<bool> clearedBy(const RecordDraft &draft, const RecordFinder::Standing &row);
    std::pair<std::int64_t, QString> keyOf(const Values &columns) const;
    void reject(RecordBatch &batch, std::size_t index, const QString &reason, const QString &repair = {});

    TeamStore &m_store;
    storage::sqlite::Connection &m_connection;
    const RecordKind &m_kind;
    const RecordMapping &m_mapping;
    ImportNotes m_notes;
    const ErasedPeople &m_erased;
    ImportOutcome &m_outcome;
    IdRuns m_ids;
    References m_references;
    RecordContext m_context;
    RecordCompletion *m_completion;
    Reference m_ownReference = Reference::None; ///< how rows of this kind refer to each other: group to successor
    storage::RecordTable m_table;
    RecordFinder m_finder;
    std::int64_t m_lastId = 0;
};

} // namespace app
