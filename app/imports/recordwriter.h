#pragma once

#include "app/imports/recordcompletion.h"
#include "app/imports/recordmapping.h"
#include "app/imports/references.h"
#include "storage/text/hashset64.h"

#include <QJsonObject>

#include <unordered_map>

namespace app {

/// The writing half of a record import, inside one transaction: finds existing rows, inserts or updates, and
/// records the changes so that the import can be undone column by column.
class RecordWriter final
{
public:
    /// `completion` receives every row of a complete file; otherwise null.
    RecordWriter(TeamStore &store, const RecordKind &kind, const RecordMapping &mapping, storage::ImportId import,
                 storage::ChangeId change, ImportOutcome &outcome, RecordCompletion *completion = nullptr);

    /// Adds problems found while writing to the batch.
    void write(RecordBatch &batch);
    /// Reserves the IDs.
    void finish();

private:
    using Values = std::vector<RecordValue>;

    struct Standing
    {
        std::int64_t id = 0; ///< of a table with IDs
        Values columns;
    };
    struct Found
    {
        std::optional<Standing> row;
        std::int64_t firstRow = 0; ///< earlier row of the file with the same key, or 0
        QString reason;         ///< why the match is ambiguous
        std::uint64_t hash = 0; ///< of the key that was searched
        bool sameAsFirst = false; ///< the earlier row has the same values
    };

    RecordDraft draftOf(RecordBatch &batch, std::size_t index) const;
    static void readField(RecordDraft &draft, const RecordField &field, const RecordValue &value);
    bool hasOneOf(const RecordDraft &draft) const;
    void skipAgain(RecordBatch &batch, std::size_t index, const Found &found);
    void writeRow(RecordBatch &batch, std::size_t index);
    void leaveOut(const RecordDraft &draft);
    bool isClear(const RecordBatch &batch, std::size_t index) const;
    bool resolve(RecordBatch &batch, std::size_t index, RecordDraft &draft);
    bool resolveCustomer(RecordBatch &batch, std::size_t index, RecordDraft &draft);
    bool resolveNames(RecordBatch &batch, std::size_t index, RecordDraft &draft);
    bool isComplete(RecordBatch &batch, std::size_t index, const RecordDraft &draft);
    Found find(const RecordDraft &draft);
    Found findWhole(const RecordDraft &draft);
    Found findByPrimaryKey(const RecordDraft &draft);
    Found findByKeys(const RecordDraft &draft);
    Found chooseAmong(const RecordDraft &draft, std::size_t key, const std::vector<Standing> &rows);
    std::vector<Standing> standing(const RecordDraft &draft, std::size_t key, std::uint64_t hash);
    void note(Found &found, std::uint64_t key, const RecordDraft &draft);
    bool contradicts(const RecordDraft &draft, std::size_t key, const Standing &row) const;
    void loadKeys();
    void loadWhole();
    void learn(std::int64_t id);
    std::uint64_t hashOf(std::size_t key, const Values &columns) const;
    std::uint64_t hashOf(const Values &columns) const;
    bool gives(const RecordDraft &draft, std::size_t key) const;
    Values read(storage::sqlite::Statement &row, int first);
    void insert(RecordDraft &draft);
    bool update(const RecordDraft &draft, const Standing &row);
    std::vector<bool> clearedBy(const RecordDraft &draft, const Standing &row);
    std::pair<std::int64_t, QString> keyOf(const Values &columns) const;
    void reject(RecordBatch &batch, std::size_t index, const QString &reason, const QString &repair = {});

    TeamStore &m_store;
    storage::sqlite::Connection &m_connection;
    const RecordKind &m_kind;
    const RecordMapping &m_mapping;
    storage::ImportStore m_imports;
    storage::ImportId m_import;
    ImportOutcome &m_outcome;
    IdRuns m_ids;
    References m_references;
    RecordContext m_context;
    RecordCompletion *m_completion;
    Reference m_ownReference = Reference::None; ///< how rows of this kind refer to each other: group to successor
    std::vector<std::vector<int>> m_keys;       ///< columns of each key
    std::vector<std::vector<std::pair<std::uint64_t, std::int64_t>>> m_known; ///< by key: hash and ID, sorted
    std::unordered_map<std::uint64_t, std::uint32_t> m_seen;                  ///< how often a key occurred in the file
    struct Written
    {
        std::int64_t row;
        std::uint64_t columns;
    };
    std::unordered_map<std::uint64_t, Written> m_written;                     ///< rows of this import, by key or ID
    std::int64_t m_row = 0;                                                   ///< row of the file being written
    storage::HashSet64 m_whole;                                               ///< of an append-only table
    storage::HashSet64 m_wholeInFile;
    storage::sqlite::Statement m_select, m_insert, m_update;
    std::int64_t m_lastId = 0;
    TextArena m_text; ///< text read for the current row of the file
};

} // namespace app
