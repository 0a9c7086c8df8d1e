#include "app/imports/recordwriter.h"

#include "app/text.h"
#include "storage/text/hash64.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstring>

namespace app {

using storage::CustomerId;
using storage::IdentityKind;

namespace {

QByteArray columnList(const RecordKind &kind)
{
    QByteArrayList names;
    for (const char *column : kind.columns())
        names << column;
    return names.join(", ");
}

QByteArray selectText(const RecordKind &kind)
{
    QByteArray where = " WHERE id = ?1";
    if (!kind.hasId) {
        QByteArrayList tests;
        for (const char *column : kind.keys.front())
            tests << QByteArray(column) + " = ?" + QByteArray::number(tests.size() + 1);
        where = " WHERE " + tests.join(" AND ");
    }
    return "SELECT " + columnList(kind) + " FROM " + kind.table + where;
}

QByteArray insertText(const RecordKind &kind)
{
    QByteArrayList places;
    const qsizetype count = qsizetype(kind.columns().size()) + (kind.hasId ? 1 : 0);
    for (qsizetype i = 1; i <= count; ++i)
        places << '?' + QByteArray::number(i);
    return QByteArray("INSERT INTO ") + kind.table + '(' + columnList(kind) + (kind.hasId ? ", id" : "") + ") VALUES(" +
           places.join(", ") + ')';
}

QByteArray updateText(const RecordKind &kind)
{
    QByteArrayList sets, tests;
    for (const char *column : kind.columns())
        sets << QByteArray(column) + " = ?" + QByteArray::number(sets.size() + 1);
    if (kind.hasId) {
        tests << "id = ?" + QByteArray::number(sets.size() + 1);
    } else {
        for (const char *column : kind.keys.front())
            tests << QByteArray(column) + " = ?" + QByteArray::number(sets.size() + tests.size() + 1);
    }
    return QByteArray("UPDATE ") + kind.table + " SET " + sets.join(", ") + " WHERE " + tests.join(" AND ");
}

void bindValue(storage::sqlite::Statement &statement, int index, const RecordValue &value)
{
    switch (value.kind) {
    case RecordValue::Kind::Absent:
    case RecordValue::Kind::Cleared:
        statement.bind(index, nullptr);
        break;
    case RecordValue::Kind::Number:
        statement.bind(index, value.number);
        break;
    case RecordValue::Kind::Text:
        statement.bind(index, value.text);
        break;
    }
}

QJsonValue toJson(const RecordValue &value)
{
    switch (value.kind) {
    case RecordValue::Kind::Number:
        return qint64(value.number);
    case RecordValue::Kind::Text:
        return QString::fromUtf8(value.text.data(), qsizetype(value.text.size()));
    case RecordValue::Kind::Absent:
    case RecordValue::Kind::Cleared:
        break;
    }
    return {};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

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

RecordWriter::RecordWriter(TeamStore &store, const RecordKind &kind, const RecordMapping &mapping,
                           storage::ImportId import, storage::ChangeId change, ImportOutcome &outcome,
                           RecordCompletion *completion)
    : m_store(store), m_connection(store.connection()), m_kind(kind), m_mapping(mapping), m_imports(m_connection),
      m_import(import), m_outcome(outcome), m_ids(m_connection),
      m_references(store, m_ids, import, change), m_context{store, m_references}, m_completion(completion),
      m_select(m_connection.prepareOnce(selectText(kind))), m_insert(m_connection.prepareOnce(insertText(kind))),
      m_update(m_connection.prepareOnce(updateText(kind)))
{
    for (const std::vector<const char *> &key : kind.keys) {
        std::vector<int> &columns = m_keys.emplace_back();
        for (const char *column : key)
            columns.push_back(kind.columnOf(column));
    }
    for (const RecordField &field : kind.fields) {
        if (std::strcmp(References::tableOf(field.reference), kind.table) == 0)
            m_ownReference = field.reference;
    }
    if (kind.match == RecordKind::Match::Whole)
        loadWhole();
    else if (kind.hasId)
        loadKeys();
}

void RecordWriter::loadKeys()
{
    m_known.resize(m_keys.size());
    storage::sqlite::Statement rows =
        m_connection.prepareOnce("SELECT id, " + columnList(m_kind) + " FROM " + m_kind.table + " ORDER BY id");
    while (rows.step()) {
        const Values columns = read(rows, 1);
        for (std::size_t key = 0; key < m_keys.size(); ++key)
            m_known[key].emplace_back(hashOf(key, columns), rows.integer(0));
        m_text = TextArena();
    }
    for (auto &list : m_known)
        std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
}

/// Adds a row created by reference, so that its own row later in the file finds it by its keys.
void RecordWriter::learn(std::int64_t id)
{
    m_select.reset();
    m_select.bind(1, id);
    if (m_select.step()) {
        const Values columns = read(m_select, 0);
        for (std::size_t key = 0; key < m_known.size(); ++key) {
            const std::pair entry(hashOf(key, columns), id);
            m_known[key].insert(std::upper_bound(m_known[key].begin(), m_known[key].end(), entry), entry);
        }
    }
    m_select.reset();
}

void RecordWriter::loadWhole()
{
    storage::sqlite::Statement rows =
        m_connection.prepareOnce("SELECT " + columnList(m_kind) + " FROM " + m_kind.table + " WHERE origin = 2");
    while (rows.step()) {
        const std::uint64_t hash = hashOf(read(rows, 0));
        std::uint64_t n = 0;
        while (!m_whole.insert(nth(hash, n)))
            ++n;
        m_text = TextArena();
    }
}

RecordWriter::Values RecordWriter::read(storage::sqlite::Statement &row, int first)
{
    Values columns;
    columns.reserve(m_kind.columns().size());
    for (std::size_t i = 0; i < m_kind.columns().size(); ++i) {
        const int column = first + int(i);
        if (row.isNull(column))
            columns.emplace_back();
        else if (row.isInteger(column))
            columns.emplace_back(row.integer(column));
        else
            columns.emplace_back(m_text.keep(row.view(column)));
    }
    return columns;
}

std::uint64_t RecordWriter::hashOf(std::size_t key, const Values &columns) const
{
    std::uint64_t hash = key + 1;
    for (const int column : m_keys[key])
        hash = hashValue(columns[std::size_t(column)], hash);
    return hash;
}

std::uint64_t RecordWriter::hashOf(const Values &columns) const
{
    std::uint64_t hash = 77;
    for (const RecordValue &value : columns)
        hash = hashValue(value, hash);
    return hash;
}

void RecordWriter::write(RecordBatch &batch)
{
    for (std::size_t index = 0; index < batch.csv.size(); ++index) {
        ++m_outcome.rows;
        if (batch.rejected[index]) {
            ++m_outcome.rejected;
            leaveOut(draftOf(batch, index));
        } else {
            writeRow(batch, index);
        }
    }
}

RecordDraft RecordWriter::draftOf(RecordBatch &batch, std::size_t index) const
{
    const std::size_t width = m_kind.fields.size();
    RecordDraft draft(m_kind, std::span(batch.values).subspan(index * width, width));
    draft.setArena(batch.arena);
    return draft;
}

void RecordWriter::leaveOut(const RecordDraft &draft)
{
    if (m_completion)
        m_completion->noteRejected(draft, m_references);
}

/// Whether all cells that identify the row's customer and subject were read without a problem.
bool RecordWriter::isClear(const RecordBatch &batch, std::size_t index) const
{
    const std::int64_t row = batch.csv.row(index).number;
    return std::none_of(batch.problems.begin(), batch.problems.end(), [&](const ImportProblem &problem) {
        return problem.row == row &&
               std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(), [&](const auto &column) {
                   const CellKind cell = m_kind.fields[std::size_t(column.field)].cell;
                   return column.column + 1 == problem.column &&
                          (cell == CellKind::Identity || cell == CellKind::CustomerName || cell == CellKind::Name ||
                           cell == CellKind::Code);
               });
    });
}

void RecordWriter::writeRow(RecordBatch &batch, std::size_t index)
{
    m_text = TextArena();
    m_row = batch.csv.row(index).number;
    RecordDraft draft = draftOf(batch, index);
    if (!resolve(batch, index, draft)) {
        leaveOut(draft);
        return;
    }
    const Found found = find(draft);
    if (!found.reason.isEmpty()) {
        reject(batch, index, found.reason);
        leaveOut(draft);
        return;
    }
    if (found.firstRow != 0) {
        skipAgain(batch, index, found);
        return;
    }
    std::int64_t id = 0;
    bool isChanged = false;
    if (found.row) {
        id = m_kind.hasId ? found.row->id : 0;
        isChanged = update(draft, *found.row);
    } else if (m_kind.match == RecordKind::Match::Whole && m_whole.contains(found.hash)) {
        ++m_outcome.unchanged;
        return;
    } else {
        for (const auto &[column, value] : draft.fallbacks()) {
            if (!draft.columns()[std::size_t(column)].isGiven())
                draft.columns()[std::size_t(column)] = value;
        }
        for (const RecordKind::Default &standard : m_kind.defaults) {
            if (!draft.column(standard.column).isGiven())
                draft.column(standard.column) = standard.value;
        }
        insert(draft);
        id = m_kind.hasId ? m_lastId : 0;
    }
    const bool isNew = !found.row;
    if (m_completion)
        m_completion->noteWritten(draft, id, isNew, isClear(batch, index));
    if (m_kind.afterwards && m_kind.afterwards(draft, id, m_context))
        isChanged = true;
    if (isNew)
        ++m_outcome.created;
    else if (isChanged)
        ++m_outcome.updated;
    else
        ++m_outcome.unchanged;
}

/// If a key occurs twice in a file, the first row is used.
void RecordWriter::skipAgain(RecordBatch &batch, std::size_t index, const Found &found)
{
    ++m_outcome.skipped;
    if (!found.sameAsFirst)
        batch.say(index,
                  {0,
                   0,
                   {},
                   Text::tr("Row %1 of the file covers the same thing with different values.").arg(found.firstRow),
                   Text::tr("Row %1 was used; this one was not imported.").arg(found.firstRow)});
}

/// Sets a value, the original text of a word without a number, or clears the column.
void RecordWriter::readField(RecordDraft &draft, const RecordField &field, const RecordValue &value)
{
    if (value.kind == RecordValue::Kind::Absent || draft.column(field.column).isGiven())
        return;
    if (value.kind == RecordValue::Kind::Cleared) {
        draft.clear(field.column);
        return;
    }
    const bool isNumber = value.kind == RecordValue::Kind::Number;
    if (isNumber || !field.written)
        draft.column(field.column) = isNumber ? RecordValue(value.number) : value;
    if (!field.written)
        return;
    draft.column(field.written) = RecordValue(value.text);
    draft.clear(field.written);
}

bool RecordWriter::resolve(RecordBatch &batch, std::size_t index, RecordDraft &draft)
{
    for (std::size_t field = 0; field < m_kind.fields.size(); ++field) {
        const RecordField &described = m_kind.fields[field];
        if (!described.column || described.cell == CellKind::Name || described.cell == CellKind::Code)
            continue;
        readField(draft, described, draft.field(field));
    }
    if (!resolveNames(batch, index, draft) || !resolveCustomer(batch, index, draft))
        return false;
    if (m_kind.settle) {
        if (const QString reason = m_kind.settle(draft, m_context); !reason.isEmpty()) {
            reject(batch, index, reason);
            return false;
        }
    }
    return isComplete(batch, index, draft);
}

/// Code and name of the same record are resolved together.
bool RecordWriter::resolveNames(RecordBatch &batch, std::size_t index, RecordDraft &draft)
{
    for (std::size_t field = 0; field < m_kind.fields.size(); ++field) {
        const RecordField &described = m_kind.fields[field];
        if (described.reference == Reference::None || draft.column(described.column).isGiven())
            continue;
        std::string_view code, name;
        for (std::size_t other = field; other < m_kind.fields.size(); ++other) {
            const RecordField &twin = m_kind.fields[other];
            if (twin.reference == Reference::None || std::strcmp(twin.column, described.column) != 0)
                continue;
            (twin.cell == CellKind::Code ? code : name) = draft.field(other).text;
        }
        if (code.empty() && name.empty())
            continue;
        const References::Answer answer = m_references.find(described.reference, code, name, true);
        if (answer.id != 0) {
            draft.column(described.column) = answer.id;
            if (answer.isNew && described.reference == m_ownReference)
                learn(answer.id);
            continue;
        }
        const bool isNeeded = std::any_of(m_kind.needs.begin(), m_kind.needs.end(), [&](const char *column) {
            return std::strcmp(column, described.column) == 0;
        });
        const std::string_view shown = code.empty() ? name : code;
        const QString value = QString::fromUtf8(shown.data(), qsizetype(shown.size()));
        const QString fate = isNeeded ? Text::tr("The row was not imported.") : Text::tr("The cell was left empty.");
        batch.say(index, {0, 0, value, answer.reason, answer.repair + QLatin1Char(' ') + fate});
        if (isNeeded) {
            ++m_outcome.rejected;
            return false;
        }
    }
    return true;
}

bool RecordWriter::resolveCustomer(RecordBatch &batch, std::size_t index, RecordDraft &draft)
{
    if (!m_kind.namesCustomers || (m_kind.isCustomer && !m_kind.isCustomer(draft)))
        return true;
    References::Person person;
    for (const RecordMapping::Column &column : m_mapping.columns) {
        const RecordField &field = m_kind.fields[std::size_t(column.field)];
        const RecordValue &value = draft.field(std::size_t(column.field));
        if (!value.isGiven())
            continue;
        if (field.cell == CellKind::CustomerName)
            person.name = value.text;
        else if (field.cell == CellKind::Identity)
            person.identities.emplace_back(column.identity, std::string(value.text));
    }
    const auto trust = [](IdentityKind kind) {
        return kind == IdentityKind::ExternalUserId ? 0
               : kind == IdentityKind::UnionId      ? 1
               : kind == IdentityKind::Phone        ? 2
                                                    : 3;
    };
    std::stable_sort(person.identities.begin(), person.identities.end(),
                     [&trust](const auto &a, const auto &b) { return trust(a.first) < trust(b.first); });
    const CustomerId customer = m_references.customer(person, m_kind.makesProspects);
    if (customer) {
        draft.column("customer_id") = customer.value;
        return true;
    }
    const bool isNeeded = std::any_of(m_kind.needs.begin(), m_kind.needs.end(),
                                      [](const char *column) { return std::strcmp(column, "customer_id") == 0; });
    if (!isNeeded)
        return true;
    batch.say(index, {0, 0, QString::fromUtf8(person.name.data(), qsizetype(person.name.size())),
                      person.name.empty() ? Text::tr("The row has no customer.")
                                          : Text::tr("No customer has this name, or several do."),
                      Text::tr("Add an identity such as the phone number or external_userid. The row was not "
                               "imported.")});
    ++m_outcome.rejected;
    return false;
}

bool RecordWriter::isComplete(RecordBatch &batch, std::size_t index, const RecordDraft &draft)
{
    for (const char *column : m_kind.needs) {
        if (draft.column(column).isGiven())
            continue;
        QString name = QString::fromLatin1(column);
        for (const RecordField &field : m_kind.fields) {
            if (field.column && std::strcmp(field.column, column) == 0)
                name = QString::fromLatin1(field.name);
        }
        reject(batch, index, Text::tr("The row has no %1.").arg(name));
        return false;
    }
    if (hasOneOf(draft))
        return true;
    reject(batch, index, Text::tr("The row has no %1.").arg(QString::fromLatin1(m_kind.needsOne.front())));
    return false;
}

bool RecordWriter::hasOneOf(const RecordDraft &draft) const
{
    return m_kind.needsOne.empty() ||
           std::any_of(m_kind.needsOne.begin(), m_kind.needsOne.end(),
                       [&draft](const char *column) { return draft.column(column).isGiven(); });
}

void RecordWriter::reject(RecordBatch &batch, std::size_t index, const QString &reason, const QString &repair)
{
    batch.say(index, {0, 0, {}, reason, repair.isEmpty() ? Text::tr("The row was not imported.") : repair});
    ++m_outcome.rejected;
}

bool RecordWriter::gives(const RecordDraft &draft, std::size_t key) const
{
    return std::all_of(m_keys[key].begin(), m_keys[key].end(),
                       [&draft](int column) { return draft.columns()[std::size_t(column)].isGiven(); });
}

RecordWriter::Found RecordWriter::find(const RecordDraft &draft)
{
    if (m_kind.match == RecordKind::Match::Whole)
        return findWhole(draft);
    return m_kind.hasId ? findByKeys(draft) : findByPrimaryKey(draft);
}

RecordWriter::Found RecordWriter::findWhole(const RecordDraft &draft)
{
    Found found;
    const std::uint64_t hash = hashOf(draft.columns());
    std::uint64_t n = 0;
    while (!m_wholeInFile.insert(nth(hash, n)))
        ++n;
    found.hash = nth(hash, n);
    return found;
}

RecordWriter::Found RecordWriter::findByPrimaryKey(const RecordDraft &draft)
{
    Found found;
    found.hash = hashOf(0, draft.columns());
    m_select.reset();
    for (std::size_t i = 0; i < m_keys.front().size(); ++i)
        bindValue(m_select, int(i) + 1, draft.columns()[std::size_t(m_keys.front()[i])]);
    if (m_select.step())
        found.row = Standing{0, read(m_select, 0)};
    m_select.reset();
    note(found, found.hash, draft);
    return found;
}

/// Records the row under its key, or finds the earlier row of the file.
void RecordWriter::note(Found &found, std::uint64_t key, const RecordDraft &draft)
{
    const std::uint64_t columns = hashOf(draft.columns());
    const auto [first, isNew] = m_written.try_emplace(key, Written{m_row, columns});
    if (isNew)
        return;
    found.firstRow = first->second.row;
    found.sameAsFirst = first->second.columns == columns;
}

std::vector<RecordWriter::Standing> RecordWriter::standing(const RecordDraft &draft, std::size_t key,
                                                           std::uint64_t hash)
{
    std::vector<Standing> rows;
    const auto &list = m_known[key];
    auto at = std::lower_bound(list.begin(), list.end(), hash,
                               [](const auto &entry, std::uint64_t value) { return entry.first < value; });
    for (; at != list.end() && at->first == hash; ++at) {
        m_select.reset();
        m_select.bind(1, at->second);
        if (!m_select.step())
            continue;
        Standing row{at->second, read(m_select, 0)};
        const bool isSame = std::all_of(m_keys[key].begin(), m_keys[key].end(), [&](int column) {
            return row.columns[std::size_t(column)] == draft.columns()[std::size_t(column)];
        });
        if (isSame && !contradicts(draft, key, row))
            rows.push_back(std::move(row));
    }
    m_select.reset();
    return rows;
}

/// Rows with the same name differ if both have a different better key, such as a group's chat ID.
bool RecordWriter::contradicts(const RecordDraft &draft, std::size_t key, const Standing &row) const
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

RecordWriter::Found RecordWriter::findByKeys(const RecordDraft &draft)
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

RecordWriter::Found RecordWriter::chooseAmong(const RecordDraft &draft, std::size_t key,
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

std::pair<std::int64_t, QString> RecordWriter::keyOf(const Values &columns) const
{
    QStringList rest;
    for (std::size_t i = 1; i < m_keys.front().size(); ++i) {
        const RecordValue &value = columns[std::size_t(m_keys.front()[i])];
        rest << (value.kind == RecordValue::Kind::Text
                     ? QString::fromUtf8(value.text.data(), qsizetype(value.text.size()))
                     : QString::number(value.number));
    }
    return {columns[std::size_t(m_keys.front().front())].number, rest.join(QLatin1Char(':'))};
}

void RecordWriter::insert(RecordDraft &draft)
{
    const Values &columns = draft.columns();
    int index = 0;
    for (const RecordValue &value : columns)
        bindValue(m_insert, ++index, value);
    if (m_kind.hasId) {
        m_lastId = m_ids.next(m_kind.table);
        m_insert.bind(++index, m_lastId);
    }
    m_insert.run();
    if (m_ownReference != Reference::None)
        m_references.learn(m_ownReference, m_lastId);
    if (m_kind.match == RecordKind::Match::Whole)
        return; // append-only: the run of IDs is sufficient
    QJsonObject after;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].isGiven())
            after.insert(QString::fromLatin1(m_kind.columns()[i]), toJson(columns[i]));
    }
    const auto [row, part] = m_kind.hasId ? std::pair(m_lastId, QString()) : keyOf(columns);
    m_imports.addChange(m_import, {m_kind.table, row, part, std::nullopt, compact(after)});
}

std::vector<bool> RecordWriter::clearedBy(const RecordDraft &draft, const Standing &row)
{
    std::vector<bool> cleared(row.columns.size());
    for (const int column : draft.cleared())
        cleared[std::size_t(column)] = true;
    if (m_completion) {
        for (const char *column : m_completion->columnsToClear(draft, row.columns))
            cleared[std::size_t(m_kind.columnOf(column))] = true;
    }
    return cleared;
}

bool RecordWriter::update(const RecordDraft &draft, const Standing &row)
{
    QJsonObject before, after;
    Values merged = row.columns;
    const std::vector<bool> cleared = clearedBy(draft, row);
    for (std::size_t i = 0; i < merged.size(); ++i) {
        const RecordValue &given = draft.columns()[i];
        if ((!given.isGiven() && !cleared[i]) || given == merged[i])
            continue;
        before.insert(QString::fromLatin1(m_kind.columns()[i]), toJson(merged[i]));
        after.insert(QString::fromLatin1(m_kind.columns()[i]), toJson(given));
        merged[i] = given;
    }
    if (after.isEmpty())
        return false;
    int index = 0;
    for (const RecordValue &value : merged)
        bindValue(m_update, ++index, value);
    if (m_kind.hasId) {
        m_update.bind(++index, row.id);
    } else {
        for (const int column : m_keys.front())
            bindValue(m_update, ++index, merged[std::size_t(column)]);
    }
    m_update.run();
    m_outcome.noteUpdated(after);
    const auto [id, part] = m_kind.hasId ? std::pair(row.id, QString()) : keyOf(merged);
    m_imports.addChange(m_import, {m_kind.table, id, part, compact(before), compact(after)});
    return true;
}

void RecordWriter::finish()
{
    m_references.finish();
    m_ids.close(m_import);
}

} // namespace app
