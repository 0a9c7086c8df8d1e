#include "storage/customers/undolistpeople.h"

#include "storage/customers/erasure.h"
#include "storage/customers/identityvalue.h"
#include "storage/customers/mergestore.h"
#include "storage/sqlite/changeset.h"
#include "storage/store/changestore.h"
#include "storage/store/references.h"
#include "storage/text/personalwords.h"
#include "storage/text/phone.h"

#include <algorithm>
#include <functional>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace storage {

namespace {

using sqlite::ChangesetReader;

constexpr const char *nameColumns[] = {"name", "nickname", "remark"};

/// The rows of a customer by table: entries may refer to them by ID alone.
using RowSets = std::unordered_map<std::string, std::unordered_set<std::int64_t>>;

RowSets rowsOf(sqlite::Connection &connection, const std::vector<CustomerId> &records)
{
    std::vector<Reference> owned = referencesTo("customer"); // not those that only mention them: invitations, merges
    std::erase_if(owned, [&connection](const Reference &one) {
        return (!one.condition && QByteArray(one.column) != "customer_id") ||
               primaryKey(connection, one.table) != QByteArrayList{"id"};
    });
    RowSets rows;
    rows["customer"];
    for (const CustomerId record : records) {
        rows["customer"].insert(record.value);
        for (const Reference &one : owned) {
            sqlite::Statement select =
                connection.prepareOnce(QByteArray("SELECT id FROM ") + one.table + " WHERE " + one.column +
                                       " = ?1 AND " + (one.condition ? one.condition : "true"));
            select.bind(1, record);
            while (select.step())
                rows[one.table].insert(select.integer(0));
        }
    }
    rows["lead_log"] = rows["lead"];
    return rows;
}

/// The numbers of a table's columns by name.
class Columns final
{
public:
    explicit Columns(sqlite::Connection &connection) : m_connection(connection) {}

    /// -1 if there is none.
    int of(const std::string &table, const char *column)
    {
        auto &known = m_tables[table];
        if (known.empty()) {
            sqlite::Statement info = m_connection.prepareOnce("SELECT name, cid FROM pragma_table_info('" +
                                                              QByteArray::fromStdString(table) + "')");
            while (info.step())
                known.emplace(std::string(info.view(0)), int(info.integer(1)));
        }
        const auto found = known.find(column);
        return found == known.end() ? -1 : found->second;
    }

private:
    sqlite::Connection &m_connection;
    std::map<std::string, std::map<std::string, int, std::less<>>> m_tables;
};

QString toText(const ChangesetReader::Value &value)
{
    if (!value.isKnown() || value.isNull())
        return {};
    return QString::fromUtf8(value.text().data(), qsizetype(value.text().size()));
}

bool speaksOf(const QByteArray &changeset, const RowSets &rows, Columns &columns)
{
    ChangesetReader reader(changeset);
    while (reader.next()) {
        const std::string table(reader.table());
        const bool isInsert = reader.operation() == ChangesetReader::Operation::Insert;
        const auto holds = [&](int column, const std::unordered_set<std::int64_t> &ids) {
            const auto value = isInsert ? reader.newValue(column) : reader.oldValue(column);
            return value.isKnown() && !value.isNull() && ids.contains(value.integer());
        };
        const int customer = table == "customer" ? 0 : columns.of(table, "customer_id");
        if (customer >= 0 && holds(customer, rows.at("customer")))
            return true;
        if (const auto ids = rows.find(table); ids != rows.end() && holds(0, ids->second))
            return true;
    }
    return false;
}

/// Whether one of the words is in a text that the changeset writes or replaces.
bool areIn(const QByteArray &changeset, const PersonalWords &words)
{
    if (words.isEmpty())
        return false;
    ChangesetReader reader(changeset);
    const auto holds = [&words](const ChangesetReader::Value &value) {
        return value.isText() && words.areIn(toText(value));
    };
    while (reader.next()) {
        for (int column = 0; column < reader.columnCount(); ++column) {
            if (holds(reader.oldValue(column)) || holds(reader.newValue(column)))
                return true;
        }
    }
    return false;
}

/// Calls `take` for every row in the undo list, as it was done and as it would be redone.
void forEachRow(sqlite::Connection &connection, const std::function<void(const ChangesetReader &)> &take)
{
    auto changes = connection.prepareOnce("SELECT changeset FROM change WHERE changeset IS NOT NULL UNION ALL "
                                          "SELECT redo FROM change WHERE redo IS NOT NULL");
    while (changes.step()) {
        ChangesetReader reader(changes.blob(0));
        while (reader.next())
            take(reader);
    }
}

/// Takes the names that a row of `customer` is given.
void takeNames(const ChangesetReader &row, Columns &columns, UndonePerson &person)
{
    for (const char *column : nameColumns) {
        if (const QString name = toText(row.newValue(columns.of("customer", column)));
            !name.isEmpty() && !person.names.contains(name))
            person.names << name;
    }
}

/// Takes what one inserted row says of the person that it belongs to.
void takeRow(const ChangesetReader &row, Columns &columns, std::map<std::int64_t, UndonePerson> &people)
{
    const std::string table(row.table());
    const auto value = [&](const char *column) { return row.newValue(columns.of(table, column)); };
    const auto isNumber = [](const ChangesetReader::Value &one) { return one.isKnown() && !one.isNull(); };
    const auto person = people.find(value(table == "customer" ? "id" : "customer_id").integer());
    if (person == people.end())
        return;
    UndonePerson &found = person->second;
    if (table == "identity") {
        const QString text = toText(value("value"));
        found.identities.push_back({IdentityKind(value("kind").integer()), text});
        found.marks << ErasureMark::identity(int(value("kind").integer()), text.toStdString());
        return;
    }
    if (isNumber(value("import_hash")))
        found.marks << ErasureMark::row(value("import_hash").integer());
    if (table == "customer") {
        takeNames(row, columns, found);
    } else if (isNumber(value("account_id")) && isNumber(value("added_at"))) {
        for (const QString &name : found.names.isEmpty() ? QStringList{QString()} : found.names)
            found.marks << ErasureMark::friendship(value("account_id").integer(), value("added_at").integer(),
                                                   name.toStdString());
    }
}

} // namespace

QStringList UndoListPeople::formerNames(const std::vector<CustomerId> &records)
{
    Columns columns(m_connection);
    std::unordered_set<std::int64_t> ids;
    for (const CustomerId record : records)
        ids.insert(record.value);
    QStringList names;
    forEachRow(m_connection, [&](const ChangesetReader &row) {
        const bool isInsert = row.operation() == ChangesetReader::Operation::Insert;
        if (row.table() != "customer" || !ids.contains((isInsert ? row.newValue(0) : row.oldValue(0)).integer()))
            return;
        for (const char *column : nameColumns)
            names << toText(row.oldValue(columns.of("customer", column)))
                  << toText(row.newValue(columns.of("customer", column)));
    });
    for (const CustomerId record : records) {
        auto journal = m_connection.prepareOnce(
            "SELECT value FROM import_change c, json_each(c.before) WHERE c.table_name = 'customer' "
            "AND c.row_id = ?1 AND value IS NOT NULL AND key IN ('name', 'nickname', 'remark')");
        journal.bind(1, record);
        while (journal.step())
            names << journal.text(0);
    }
    names.removeIf([](const QString &name) { return name.size() < 2; }); // one letter is in every title
    names.removeDuplicates();
    return names;
}

std::vector<UndonePerson> UndoListPeople::undone()
{
    Columns columns(m_connection);
    std::map<std::int64_t, UndonePerson> people;
    auto exists = m_connection.prepareOnce("SELECT 1 FROM customer WHERE id = ?1");
    forEachRow(m_connection, [&](const ChangesetReader &row) {
        if (row.table() != "customer" || row.operation() != ChangesetReader::Operation::Insert)
            return;
        const std::int64_t id = row.newValue(0).integer();
        exists.reset();
        if (exists.bind(1, id).step())
            return;
        people[id].id = CustomerId(id);
        takeRow(row, columns, people);
    });
    // Their later names after that: a changeset is in no useful order.
    forEachRow(m_connection, [&](const ChangesetReader &row) {
        if (row.table() != "customer" || row.operation() != ChangesetReader::Operation::Update)
            return;
        if (const auto person = people.find(row.oldValue(0).integer()); person != people.end())
            takeNames(row, columns, person->second);
    });
    // The marks of friendships hold the names.
    forEachRow(m_connection, [&](const ChangesetReader &row) {
        if ((row.table() == "identity" || row.table() == "friendship") &&
            row.operation() == ChangesetReader::Operation::Insert)
            takeRow(row, columns, people);
    });
    std::vector<UndonePerson> list;
    for (auto &[id, person] : people) {
        person.marks.removeDuplicates();
        list.push_back(std::move(person));
    }
    return list;
}

std::vector<UndonePerson> UndoListPeople::undone(const QString &key)
{
    const QString name = key.section(QLatin1Char(':'), 0, 0);
    const auto kind = key.contains(QLatin1Char(':')) ? identityKindFromName(name) : std::nullopt;
    const bool isId = key.startsWith(QLatin1String("id:"));
    const QString text = (kind || isId ? key.section(QLatin1Char(':'), 1) : key).trimmed();
    const std::string written = text.toStdString();
    const Phone phone = parsePhone(written);
    std::vector<UndonePerson> people = undone();
    std::erase_if(people, [&](const UndonePerson &person) {
        if (!kind && (QString::number(person.id.value) == text || (!isId && person.names.contains(text))))
            return false;
        return isId || std::none_of(person.identities.begin(), person.identities.end(), [&](const Identity &identity) {
                   if (kind && identity.kind != *kind)
                       return false;
                   std::string scratch;
                   const std::string value = identity.value.toStdString();
                   return identity.kind == IdentityKind::Phone && phone.kind == Phone::Kind::Valid
                              ? value == phone.digits
                              : value == identityValue(identity.kind, written, scratch);
               });
    });
    return people;
}

std::int64_t UndoListPeople::seal(const std::vector<CustomerId> &records, const QStringList &words,
                                  const QStringList &names, const std::vector<std::int64_t> &orders)
{
    RowSets rows = rowsOf(m_connection, records);
    if (!orders.empty())
        rows["orders"].insert(orders.begin(), orders.end());
    Columns columns(m_connection);
    const PersonalWords personalWords(words), personalNames(names);
    std::vector<std::int64_t> sealed;
    bool isStopped = false;
    auto select = m_connection.prepare("SELECT id, changeset, title, action, state FROM change ORDER BY id");
    while (select->step()) {
        const bool isUndone = Change::State(select->integer(4)) == Change::State::Undone;
        const QByteArray changeset = select->blob(1);
        bool speaks = !changeset.isEmpty() && (speaksOf(changeset, rows, columns) || areIn(changeset, personalWords));
        // A merge of the customer can no longer be split: it is recognised by its title.
        const QString title = select->text(2);
        const bool isMerge = select->text(3) == QLatin1String(MergeStore::action);
        speaks = speaks || (isMerge && personalNames.areIn(title));
        isStopped = isStopped || (speaks && isUndone);
        if (speaks || (isUndone && isStopped))
            sealed.push_back(select->integer(0));
    }
    for (const std::int64_t change : sealed)
        m_connection.prepare("UPDATE change SET state = 3, changeset = NULL WHERE id = ?1")->bindAll(change).run();
    m_connection.execute("UPDATE change SET redo = NULL WHERE redo IS NOT NULL"); // redo is done anew, without them
    return std::int64_t(sealed.size());
}

} // namespace storage
