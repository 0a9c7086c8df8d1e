#include "app/imports/recordwriter.h"

#include "app/imports/identitytrust.h"
#include "app/text.h"
#include "storage/customers/personaltexts.h"

#include <algorithm>
#include <cstring>

namespace app {

using storage::CustomerId;

RecordWriter::RecordWriter(TeamStore &store, const RecordKind &kind, const RecordMapping &mapping,
                           storage::ImportId import, storage::ChangeId change, const ErasedPeople &erased,
                           ImportOutcome &outcome, RecordCompletion *completion)
    : m_store(store), m_connection(store.connection()), m_kind(kind), m_mapping(mapping), m_notes(m_connection, import),
      m_erased(erased), m_outcome(outcome), m_ids(m_connection),
      m_references(store, m_ids, import, change, erased), m_context{store, m_references}, m_completion(completion),
      m_table(m_connection, kind.table, kind.columns(), kind.hasId ? std::vector<const char *>() : kind.keys.front()),
      m_finder(kind, m_table)
{
    for (const RecordField &field : kind.fields) {
        if (std::strcmp(References::tableOf(field.reference), kind.table) == 0)
            m_ownReference = field.reference;
    }
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
    m_finder.begin(batch.csv.row(index).number);
    RecordDraft draft = draftOf(batch, index);
    if (!resolve(batch, index, draft)) {
        leaveOut(draft);
        return;
    }
    const RecordFinder::Found found = m_finder.find(draft);
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
    } else if (m_kind.match == RecordKind::Match::Whole && m_finder.hasWhole(found)) {
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
void RecordWriter::skipAgain(RecordBatch &batch, std::size_t index, const RecordFinder::Found &found)
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

/// The value as it is stored in a column: in free text without the words of people who were erased.
RecordValue RecordWriter::storedValue(RecordDraft &draft, const char *column, const RecordValue &value) const
{
    if (m_erased.isEmpty() || value.kind != RecordValue::Kind::Text || !storage::isPersonalText(m_kind.table, column))
        return value;
    std::string scratch;
    const std::string_view blanked = m_erased.blanked(value.text, scratch);
    return blanked.data() == value.text.data() ? value : RecordValue(draft.keep(blanked));
}

/// Sets a value, the original text of a word without a number, or clears the column.
void RecordWriter::readField(RecordDraft &draft, const RecordField &field, const RecordValue &value) const
{
    if (value.kind == RecordValue::Kind::Absent || draft.column(field.column).isGiven())
        return;
    if (value.kind == RecordValue::Kind::Cleared) {
        draft.clear(field.column);
        return;
    }
    const bool isNumber = value.kind == RecordValue::Kind::Number;
    if (isNumber || !field.written)
        draft.column(field.column) = isNumber ? RecordValue(value.number) : storedValue(draft, field.column, value);
    if (!field.written)
        return;
    draft.column(field.written) = storedValue(draft, field.written, RecordValue(value.text));
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
                m_finder.learn(answer.id);
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
    std::stable_sort(person.identities.begin(), person.identities.end(),
                     [](const auto &a, const auto &b) { return trustRank(a.first) < trustRank(b.first); });
    const CustomerId customer = m_references.customer(person, m_kind.makesProspects);
    if (customer) {
        draft.column("customer_id") = customer.value;
        return true;
    }
    if (m_references.isErased(person)) {
        leaveErasedOut(batch.csv.row(index).number, batch.problems, m_outcome);
        std::erase(batch.spoilt, index);
        return false;
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

std::pair<std::int64_t, QString> RecordWriter::keyOf(const Values &columns) const
{
    const std::vector<const char *> &key = m_kind.keys.front();
    QStringList rest;
    for (std::size_t i = 1; i < key.size(); ++i) {
        const RecordValue &value = columns[std::size_t(m_kind.columnOf(key[i]))];
        rest << (value.kind == RecordValue::Kind::Text
                     ? QString::fromUtf8(value.text.data(), qsizetype(value.text.size()))
                     : QString::number(value.number));
    }
    return {columns[std::size_t(m_kind.columnOf(key.front()))].number, rest.join(QLatin1Char(':'))};
}

void RecordWriter::insert(RecordDraft &draft)
{
    const Values &columns = draft.columns();
    if (m_kind.hasId)
        m_lastId = m_ids.next(m_kind.table);
    m_table.insert(columns, m_lastId);
    if (m_ownReference != Reference::None)
        m_references.learn(m_ownReference, m_lastId);
    if (m_kind.match == RecordKind::Match::Whole)
        return; // append-only: the run of IDs is sufficient
    QJsonObject after;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].isGiven())
            after.insert(QString::fromLatin1(m_kind.columns()[i]), noteValue(columns[i]));
    }
    const auto [row, part] = m_kind.hasId ? std::pair(m_lastId, QString()) : keyOf(columns);
    m_notes.added(m_kind.table, row, part, after);
}

std::vector<bool> RecordWriter::clearedBy(const RecordDraft &draft, const RecordFinder::Standing &row)
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

bool RecordWriter::update(const RecordDraft &draft, const RecordFinder::Standing &row)
{
    ChangedFields changed;
    Values merged = row.columns;
    const std::vector<bool> cleared = clearedBy(draft, row);
    for (std::size_t i = 0; i < merged.size(); ++i) {
        const RecordValue &given = draft.columns()[i];
        if ((!given.isGiven() && !cleared[i]) || given == merged[i])
            continue;
        changed.add(m_kind.columns()[i], merged[i], given);
        merged[i] = given;
    }
    if (changed.isEmpty())
        return false;
    m_table.update(merged, row.id);
    m_outcome.noteUpdated(changed.after());
    const auto [id, part] = m_kind.hasId ? std::pair(row.id, QString()) : keyOf(merged);
    m_notes.changed(m_kind.table, id, changed, part);
    return true;
}

void RecordWriter::finish()
{
    m_references.finish();
    m_ids.close(m_notes.import());
}

} // namespace app
