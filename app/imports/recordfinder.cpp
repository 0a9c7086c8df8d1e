#include "app/imports/recordfinder.h"

#include "app/text.h"
#include "storage/text/hash64.h"

#include <algorithm>

namespace app {

namespace {

std::uint64_t hashValue(const RecordValue &value, std::uint64_t seed)
{
    if (value.kind == RecordValue::Kind::Text)
        return storage::hash64(value.text, seed ^ 2);
    const std::int64_t number = value.kind == RecordValue::Kind::Number ? value.number : 0;
    return storage::hash64({reinterpret_cast<const char *>(&number), sizeof number}, seed ^ std::uint64_t(value.kind));
}

/// Distinguishes the n-th of several equal rows.
std::uint64_t nth(std::uint64_t hash, std::uint64_t n)
{
    return hash ^ (n * 0x9E3779B97F4A7C15ULL);
}

} // namespace

RecordFinder::RecordFinder(const RecordKind &kind, storage::RecordTable &table) : m_kind(kind), m_table(table)
{
    for (const std::vector<const char *> &key : kind.keys) {
        std::vector<int> &columns = m_keys.emplace_back();
        for (const char *column : key)
            columns.push_back(kind.columnOf(column));
    }
    if (kind.match == RecordKind::Match::Whole)
        loadWhole();
    else if (kind.hasId)
        loadKeys();
}

void RecordFinder::loadKeys()
{
    m_known.resize(m_keys.size());
    m_learnt.resize(m_keys.size());
    m_table.forEach([this](std::int64_t id, const Values &columns) {
        for (std::size_t key = 0; key < m_keys.size(); ++key)
            m_known[key].emplace_back(hashOf(key, columns), id);
    });
    for (auto &list : m_known)
        std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
}

void RecordFinder::loadWhole()
{
    m_table.forEachImported([this](const Values &columns) {
        const std::uint64_t hash = hashOf(columns);
        std::uint64_t n = 0;
        while (!m_whole.insert(nth(hash, n)))
            ++n;
    });
}

void RecordFinder::learn(std::int64_t id)
{
    const std::optional<Values> columns = m_table.byId(id, m_text);
    if (!columns)
        return;
    for (std::size_t key = 0; key < m_learnt.size(); ++key)
        m_learnt[key].emplace(hashOf(key, *columns), id);
}

void RecordFinder::begin(std::int64_t row)
{
    m_row = row;
    m_text = TextArena();
}

std::uint64_t RecordFinder::hashOf(std::size_t key, const Values &columns) const
{
    std::uint64_t hash = key + 1;
    for (const int column : m_keys[key])
        hash = hashValue(columns[std::size_t(column)], hash);
    return hash;
}

std::uint64_t RecordFinder::hashOf(const Values &columns) const
{
    std::uint64_t hash = 77;
    for (const RecordValue &value : columns)
        hash = hashValue(value, hash);
    return hash;
}

bool RecordFinder::gives(const RecordDraft &draft, std::size_t key) const
{
    return std::all_of(m_keys[key].begin(), m_keys[key].end(),
                       [&draft](int column) { return draft.columns()[std::size_t(column)].isGiven(); });
}

RecordFinder::Found RecordFinder::find(const RecordDraft &draft)
{
    if (m_kind.match == RecordKind::Match::Whole)
        return findWhole(draft);
    return m_kind.hasId ? findByKeys(draft) : findByPrimaryKey(draft);
}

RecordFinder::Found RecordFinder::findWhole(const RecordDraft &draft)
{
    Found found;
    const std::uint64_t hash = hashOf(draft.columns());
    std::uint64_t n = 0;
    while (!m_wholeInFile.insert(nth(hash, n)))
        ++n;
    found.hash = nth(hash, n);
    return found;
}

RecordFinder::Found RecordFinder::findByPrimaryKey(const RecordDraft &draft)
{
    Found found;
    found.hash = hashOf(0, draft.columns());
    if (std::optional<Values> columns = m_table.byKey(draft.columns(), m_text))
        found.row = Standing{0, std::move(*columns)};
    note(found, found.hash, draft);
    return found;
}

/// Records the row under its key, or finds the earlier row of the file.
void RecordFinder::note(Found &found, std::uint64_t key, const RecordDraft &draft)
{
    const std::uint64_t columns = hashOf(draft.columns());
    const auto [first, isNew] = m_written.try_emplace(key, Written{m_row, columns});
    if (isNew)
        return;
    found.firstRow = first->second.row;
    found.sameAsFirst = first->second.columns == columns;
}

/// IDs of the rows with this hash, in ascending order.
std::vector<std::int64_t> RecordFinder::candidates(std::size_t key, std::uint64_t hash) const
{
    std::vector<std::int64_t> ids;
    const auto &list = m_known[key];
    auto at = std::lower_bound(list.begin(), list.end(), hash,
                               [](const auto &entry, std::uint64_t value) { return entry.first < value; });
    for (; at != list.end() && at->first == hash; ++at)
        ids.push_back(at->second);
    const auto [begin, end] = m_learnt[key].equal_range(hash); // created later: their IDs are greater
    for (auto learnt = begin; learnt != end; ++learnt)
        ids.push_back(learnt->second);
    return ids;
}

std::vector<RecordFinder::Standing> RecordFinder::standing(const RecordDraft &draft, std::size_t key,
                                                           std::uint64_t hash)
{
    std::vector<Standing> rows;
    for (const std::int64_t id : candidates(key, hash)) {
        std::optional<Values> columns = m_table.byId(id, m_text);
        if (!columns)
            continue;
        Standing row{id, std::move(*columns)};
        const bool isSame = std::all_of(m_keys[key].begin(), m_keys[key].end(), [&](int column) {
            return row.columns[std::size_t(column)] == draft.columns()[std::size_t(column)];
        });
        if (isSame && !contradicts(draft, key, row))
            rows.push_back(std::move(row));
    }
    return rows;
}

/// Rows with the same name differ if both have a different better key, such as a group's chat ID.
bool RecordFinder::contradicts(const RecordDraft &draft, std::size_t key, const Standing &row) const
{
    for (std::size_t better = 0; better < key; ++better) {
        for (const int column : m_keys[better]) {
            const RecordValue &given = draft.columns()[std::size_t(column)];
            const RecordValue &known = row.columns[std::size_t(column)];
            if (given.isGiven() && known.isGiven() && given != known)
                return true;
        }
    }
    return false;
}

RecordFinder::Found RecordFinder::findByKeys(const RecordDraft &draft)
{
    Found found;
    const bool byOccurrence = m_kind.match == RecordKind::Match::Occurrence;
    bool isFirst = true;
    for (std::size_t key = 0; key < m_keys.size(); ++key) {
        // A cost without channel or note is still matched by these columns.
        if (!gives(draft, key) && !(byOccurrence && key + 1 == m_keys.size()))
            continue;
        const std::uint64_t hash = hashOf(key, draft.columns());
        std::vector<Standing> rows = standing(draft, key, hash);
        if (byOccurrence) {
            const std::uint32_t n = m_seen[hash]++;
            if (n < rows.size())
                found.row = std::move(rows[n]);
            found.hash = nth(hash, n);
            return found;
        }
        if (m_kind.match == RecordKind::Match::Chosen)
            return chooseAmong(draft, key, rows);
        if (isFirst) {
            found.hash = hash;
            isFirst = false;
        }
        if (rows.size() > 1) {
            found.reason = Text::tr("Several have this name, and the row does not say which one.");
            return found;
        }
        if (rows.size() == 1) {
            found.row = std::move(rows.front());
            note(found, std::uint64_t(found.row->id), draft);
            return found;
        }
    }
    note(found, found.hash, draft);
    return found;
}

RecordFinder::Found RecordFinder::chooseAmong(const RecordDraft &draft, std::size_t key,
                                              const std::vector<Standing> &rows)
{
    Found found;
    std::vector<Values> candidates;
    for (const Standing &row : rows)
        candidates.push_back(row.columns);
    const int chosen = m_kind.choose(draft, candidates);
    if (chosen >= 0) {
        found.row = rows[std::size_t(chosen)];
        note(found, std::uint64_t(found.row->id), draft);
    } else {
        found.hash = hashOf(key, draft.columns()) ^ hashOf(draft.columns());
        note(found, found.hash, draft);
    }
    return found;
}

} // namespace app
