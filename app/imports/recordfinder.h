#pragma once

#include "app/imports/recordkind.h"
#include "storage/imports/recordtable.h"
#include "storage/text/hashset64.h"

#include <map>
#include <optional>
#include <unordered_map>

namespace app {

/// Finds the existing row that a row of a file is about, in the way its kind describes (RecordKind::match). Of several
/// rows of a file with the same key, the first counts.
class RecordFinder final
{
public:
    using Values = std::vector<RecordValue>;

    /// Loads the keys of all existing rows. Both must outlive the finder.
    RecordFinder(const RecordKind &kind, storage::RecordTable &table);

    struct Standing
    {
        std::int64_t id = 0; ///< of a table with IDs
        Values columns;
    };
    struct Found
    {
        std::optional<Standing> row;
        std::int64_t firstRow = 0; ///< earlier row of the file with the same key, or 0
        QString reason;            ///< why the match is ambiguous
        std::uint64_t hash = 0;    ///< of the key that was searched
        bool sameAsFirst = false;  ///< the earlier row has the same values
    };

    /// Begins a row of the file, by its number. The text of rows found before is no longer valid.
    void begin(std::int64_t row);
    /// Remembers the row under its key.
    Found find(const RecordDraft &draft);
    /// Whether an append-only table had this row before the file (Match::Whole).
    bool hasWhole(const Found &found) const { return m_whole.contains(found.hash); }
    /// Adds a row created by reference, so that its own row later in the file finds it by its keys.
    void learn(std::int64_t id);

private:
    struct Written
    {
        std::int64_t row;
        std::uint64_t columns;
    };

    Found findWhole(const RecordDraft &draft);
    Found findByPrimaryKey(const RecordDraft &draft);
    Found findByKeys(const RecordDraft &draft);
    Found chooseAmong(const RecordDraft &draft, std::size_t key, const std::vector<Standing> &rows);
    std::vector<std::int64_t> candidates(std::size_t key, std::uint64_t hash) const;
    std::vector<Standing> standing(const RecordDraft &draft, std::size_t key, std::uint64_t hash);
    void note(Found &found, std::uint64_t key, const RecordDraft &draft);
    bool contradicts(const RecordDraft &draft, std::size_t key, const Standing &row) const;
    bool gives(const RecordDraft &draft, std::size_t key) const;
    void loadKeys();
    void loadWhole();
    std::uint64_t hashOf(std::size_t key, const Values &columns) const;
    std::uint64_t hashOf(const Values &columns) const;

    const RecordKind &m_kind;
    storage::RecordTable &m_table;
    std::vector<std::vector<int>> m_keys;                                     ///< columns of each key
    std::vector<std::vector<std::pair<std::uint64_t, std::int64_t>>> m_known; ///< by key: hash and ID, sorted
    std::vector<std::multimap<std::uint64_t, std::int64_t>> m_learnt;         ///< the same for rows of learn()
    std::unordered_map<std::uint64_t, std::uint32_t> m_seen;                  ///< how often a key occurred in the file
    std::unordered_map<std::uint64_t, Written> m_written;                     ///< rows of this import, by key or ID
    storage::HashSet64 m_whole;                                               ///< of an append-only table
    storage::HashSet64 m_wholeInFile;
    std::int64_t m_row = 0; ///< row of the file
    TextArena m_text;       ///< text read for it
};

} // namespace app
