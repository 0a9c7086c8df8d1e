#include "storage/customers/erasurestore.h"

#include "storage/sqlite/changeset.h"
#include "storage/store/counters.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace storage {

namespace {

/// Earlier versions wrote the title of what was undone or redone into the audit.
constexpr const char *undoneTitles = "UPDATE audit SET subject = replace(subject, ?1, ?2) "
                                     "WHERE action IN ('store.undo', 'store.redo') AND instr(subject, ?1) > 0";

constexpr int hashBytes = 16;
constexpr int tellingLength = 5; // shorter words occur in everyone's texts

/// The rows of a customer by table: undo entries may refer to them by ID alone.
using RowSets = std::unordered_map<std::string, std::unordered_set<std::int64_t>>;

RowSets rowsOf(sqlite::Connection &connection, const std::vector<CustomerId> &records)
{
    RowSets rows;
    rows["customer"];
    for (const CustomerId record : records) {
        rows["customer"].insert(record.value);
        for (const char *table : {"friendship", "event", "orders", "lead", "group_member", "coupon", "conversation"}) {
            sqlite::Statement select =
                connection.prepareOnce(QByteArray("SELECT id FROM ") + table + " WHERE customer_id = ?1");
            select.bind(1, record);
            while (select.step())
                rows[table].insert(select.integer(0));
        }
    }
    rows["lead_log"] = rows["lead"];
    return rows;
}

/// The customer column of each table; -1 if there is none.
int customerColumn(sqlite::Connection &connection, const std::string &table)
{
    if (table == "customer")
        return 0;
    sqlite::Statement info = connection.prepareOnce("SELECT cid FROM pragma_table_info('" +
                                                    QByteArray::fromStdString(table) + "') WHERE name = 'customer_id'");
    return info.step() ? int(info.integer(0)) : -1;
}

bool speaksOf(const QByteArray &changeset, const RowSets &rows, std::map<std::string, int> &columns,
              sqlite::Connection &connection)
{
    sqlite::ChangesetReader reader(changeset);
    while (reader.next()) {
        const std::string table(reader.table());
        if (!columns.contains(table))
            columns.emplace(table, customerColumn(connection, table));
        const bool isInsert = reader.operation() == sqlite::ChangesetReader::Operation::Insert;
        const auto holds = [&](int column, const std::unordered_set<std::int64_t> &ids) {
            const auto value = isInsert ? reader.newValue(column) : reader.oldValue(column);
            return value.isKnown() && !value.isNull() && ids.contains(value.integer());
        };
        if (const int column = columns[table]; column >= 0 && holds(column, rows.at("customer")))
            return true;
        if (const auto ids = rows.find(table); ids != rows.end() && holds(0, ids->second))
            return true;
    }
    return false;
}

} // namespace

std::vector<Erasure> ErasureStore::all()
{
    std::vector<Erasure> erasures;
    auto select = m_connection.prepare("SELECT id, at, staff_id, reason, identity_hashes FROM erasure ORDER BY id");
    while (select->step()) {
        Erasure erasure;
        erasure.id = select->integer(0);
        erasure.at = select->integer(1);
        erasure.staff = select->id<StaffId>(2);
        erasure.reason = select->text(3);
        const QJsonObject proof = QJsonDocument::fromJson(select->text(4).toUtf8()).object();
        erasure.salt = proof.value(QStringLiteral("salt")).toString().toLatin1();
        for (const QJsonValue &hash : proof.value(QStringLiteral("hashes")).toArray())
            erasure.hashes << hash.toString();
        erasures.push_back(std::move(erasure));
    }
    return erasures;
}

void ErasureStore::add(Erasure erasure)
{
    if (erasure.id == 0)
        erasure.id = takeIds(m_connection, "erasure");
    const QJsonObject proof{{QStringLiteral("salt"), QString::fromLatin1(erasure.salt)},
                            {QStringLiteral("hashes"), QJsonArray::fromStringList(erasure.hashes)}};
    auto insert = m_connection.prepare(
        "INSERT OR IGNORE INTO erasure(id, at, staff_id, reason, identity_hashes) VALUES(?1, ?2, ?3, ?4, ?5)");
    insert->bindAll(erasure.id, erasure.at, erasure.staff);
    insert->bindText(4, erasure.reason).bind(5, QString::fromUtf8(QJsonDocument(proof).toJson(QJsonDocument::Compact)));
    insert->run();
}

QByteArray ErasureStore::salt()
{
    const QString known = m_connection.text("SELECT value FROM team_state WHERE key = 'erasure_salt'");
    if (!known.isEmpty())
        return known.toLatin1();
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray salt = QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex();
    m_connection.prepare("INSERT INTO team_state(key, value) VALUES('erasure_salt', ?1)")
        ->bindAll(QString::fromLatin1(salt))
        .run();
    return salt;
}

void ErasureStore::adoptSalt(const QByteArray &salt)
{
    m_connection.prepare("INSERT OR IGNORE INTO team_state(key, value) VALUES('erasure_salt', ?1)")
        ->bindAll(QString::fromLatin1(salt))
        .run();
}

QString ErasureStore::storeUuid()
{
    return m_connection.text("SELECT value FROM store_info WHERE key = 'store_uuid'");
}

QString ErasureStore::identityMark(int kind, std::string_view value)
{
    return QStringLiteral("%1:%2").arg(kind).arg(QString::fromUtf8(value.data(), qsizetype(value.size())));
}

QString ErasureStore::friendMark(std::int64_t account, std::int64_t addedAt, std::string_view name)
{
    return QStringLiteral("friend:%1:%2:%3")
        .arg(account)
        .arg(addedAt)
        .arg(QString::fromUtf8(name.data(), qsizetype(name.size())));
}

QString ErasureStore::rowMark(std::int64_t importHash)
{
    return QStringLiteral("row:%1").arg(importHash);
}

QString ErasureStore::recordMark(CustomerId customer)
{
    return QStringLiteral("record:%1:%2").arg(storeUuid()).arg(customer.value);
}

QString ErasureStore::hash(const QByteArray &salt, const QString &mark)
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    sum.addData(salt);
    sum.addData(mark.toUtf8());
    return QString::fromLatin1(sum.result().left(hashBytes).toHex());
}

QStringList ErasureStore::marksOf(CustomerId customer)
{
    QStringList marks{recordMark(customer)};
    auto identities = m_connection.prepare("SELECT kind, value FROM identity WHERE customer_id = ?1");
    identities->bind(1, customer);
    while (identities->step())
        marks << identityMark(int(identities->integer(0)), identities->view(1));
    auto friends = m_connection.prepare(R"(
        SELECT f.account_id, f.added_at, c.name, f.import_hash FROM friendship f JOIN customer c ON c.id = f.customer_id
        WHERE f.customer_id = ?1)");
    friends->bind(1, customer);
    while (friends->step()) {
        if (!friends->isNull(1) && !friends->isNull(2))
            marks << friendMark(friends->integer(0), friends->integer(1), friends->view(2));
        if (!friends->isNull(3))
            marks << rowMark(friends->integer(3));
    }
    auto row = m_connection.prepare("SELECT import_hash FROM customer WHERE id = ?1 AND import_hash IS NOT NULL");
    row->bind(1, customer);
    if (row->step())
        marks << rowMark(row->integer(0));
    return marks;
}

std::vector<CustomerId> ErasureStore::records(CustomerId customer)
{
    std::vector<CustomerId> records;
    auto select = m_connection.prepare(R"(
        WITH RECURSIVE whole(id) AS (
            SELECT ?1 UNION SELECT c.id FROM whole JOIN customer c ON c.merged_into = whole.id AND c.status = 3)
        SELECT id FROM whole)");
    select->bind(1, customer);
    while (select->step())
        records.push_back(select->id<CustomerId>(0));
    return records;
}

std::vector<CustomerId> ErasureStore::erasedCustomers(const std::vector<Erasure> &erasures)
{
    std::vector<CustomerId> found;
    const auto holds = [&erasures](const QString &mark) {
        return std::any_of(erasures.begin(), erasures.end(), [&mark](const Erasure &erasure) {
            return erasure.hashes.contains(hash(erasure.salt, mark));
        });
    };
    {
        auto customers = m_connection.prepare("SELECT id FROM customer");
        const QString any = recordMark(CustomerId(0));
        const QString prefix = any.left(any.size() - 1);
        while (customers->step()) {
            if (holds(prefix + QString::number(customers->integer(0))))
                found.push_back(customers->id<CustomerId>(0));
        }
    }
    auto identities = m_connection.prepare("SELECT customer_id, kind, value FROM identity");
    while (identities->step()) {
        if (holds(identityMark(int(identities->integer(1)), identities->view(2))))
            found.push_back(identities->id<CustomerId>(0));
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

ErasureStore::Kept ErasureStore::keptOf(CustomerId record)
{
    auto select = m_connection.prepare("SELECT (SELECT count(*) FROM orders WHERE customer_id = ?1), "
                                       "(SELECT count(*) FROM friendship WHERE customer_id = ?1)");
    select->bind(1, record);
    select->step();
    return {select->integer(0), select->integer(1)};
}

QStringList ErasureStore::identifyingWords(CustomerId customer)
{
    QStringList words;
    auto select = m_connection.prepare("SELECT kind, value FROM identity WHERE customer_id = ?1");
    select->bind(1, customer);
    while (select->step()) {
        const QString value = select->text(1);
        if (value.size() < tellingLength)
            continue;
        words << value;
        if (select->integer(0) == 1 && value.startsWith(QLatin1String("86"))) // a phone number, as commonly written
            words << value.mid(2);
    }
    return words;
}

QStringList ErasureStore::namingTexts(CustomerId customer)
{
    QStringList texts = identifyingWords(customer);
    sqlite::Statement select = m_connection.prepareOnce(R"(
        SELECT value FROM identity WHERE customer_id = ?1
        UNION SELECT name FROM customer WHERE id = ?1 UNION SELECT nickname FROM customer WHERE id = ?1
        UNION SELECT remark FROM customer WHERE id = ?1 UNION SELECT masked_phone FROM customer WHERE id = ?1
        UNION SELECT address FROM customer WHERE id = ?1
        UNION SELECT remark FROM friendship WHERE customer_id = ?1)");
    select.bind(1, customer);
    while (select.step()) {
        if (const QString text = select.text(0); !text.isEmpty())
            texts << text;
    }
    return texts;
}

bool ErasureStore::isErased(CustomerId customer)
{
    sqlite::Statement row = m_connection.prepareOnce(
        "SELECT 1 FROM customer WHERE id = ?1 AND status = 3 AND merged_into IS NULL");
    row.bind(1, customer);
    return row.step();
}

// Short addresses (a town, 自提) are many people's.
#define SIYU_SENT_TO_THEM                                                                                              \
    "customer_id IS NULL AND address = (SELECT address FROM customer WHERE id = ?1 AND length(address) >= 5)"

void ErasureStore::strip(CustomerId customer, std::int64_t now)
{
    for (const char *sql :
         {"DELETE FROM import_change WHERE table_name = 'orders' AND row_id IN (SELECT id FROM orders WHERE "
          SIYU_SENT_TO_THEM ")",
          "UPDATE orders SET remark = NULL, province = NULL, city = NULL, address = NULL WHERE " SIYU_SENT_TO_THEM,
          "DELETE FROM identity WHERE customer_id = ?1", "DELETE FROM customer_tag WHERE customer_id = ?1",
          "DELETE FROM segment_member WHERE customer_id = ?1",
          "DELETE FROM merge_record WHERE kept_id = ?1 OR gone_id = ?1",
          "DELETE FROM import_change WHERE table_name IN ('customer', 'identity', 'customer_tag') AND row_id = ?1",
          "DELETE FROM import_change WHERE table_name = 'friendship' AND row_id IN "
          "(SELECT id FROM friendship WHERE customer_id = ?1)",
          "DELETE FROM import_change WHERE table_name = 'orders' AND row_id IN (SELECT id FROM orders WHERE "
          "customer_id = ?1)",
          "DELETE FROM lead_log WHERE lead_id IN (SELECT id FROM lead WHERE customer_id = ?1)",
          "UPDATE lead SET lost_reason = NULL, source_written = NULL, stage_written = NULL WHERE customer_id = ?1",
          "UPDATE friendship SET remark = NULL, description = NULL, import_hash = NULL WHERE customer_id = ?1",
          "UPDATE event SET text = NULL, written = NULL WHERE customer_id = ?1",
          "UPDATE orders SET remark = NULL, province = NULL, city = NULL, address = NULL WHERE customer_id = ?1",
          "UPDATE task SET state = CASE WHEN state BETWEEN 1 AND 3 OR state = 7 THEN 11 ELSE state END, text = NULL, "
          "reason_text = NULL WHERE customer_id = ?1",
          "UPDATE customer SET name = NULL, nickname = NULL, remark = NULL, gender = NULL, birth_month_day = NULL, "
          "birth_year = NULL, province = NULL, city = NULL, district = NULL, address = NULL, company = NULL, job = "
          "NULL, "
          "industry = NULL, customer_type = NULL, member_level = NULL, points = NULL, stage = NULL, status = 3, "
          "merged_into = NULL, owner_id = NULL, last_contact_at = NULL, do_not_contact = 1, consent_basis = NULL, "
          "consent_source = NULL, consent_day = NULL, consent_withdrawn_at = NULL, masked_phone = NULL, notes = NULL, "
          "custom = NULL, import_hash = NULL WHERE id = ?1"}) {
        sqlite::Statement statement = m_connection.prepareOnce(sql);
        statement.bind(1, customer);
        statement.run();
    }
    sqlite::Statement plans = m_connection.prepareOnce(
        "UPDATE enrolment SET state = 5, ended_at = ?2, end_reason = 'erased', next_day = NULL, next_at = NULL "
        "WHERE target_kind = 1 AND target_id = ?1 AND state = 1");
    plans.bindAll(customer, now).run();
    if (m_connection.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'merge_dismissal'") > 0) {
        sqlite::Statement pairs =
            m_connection.prepareOnce("DELETE FROM merge_dismissal WHERE first_id = ?1 OR second_id = ?1");
        pairs.bind(1, customer);
        pairs.run();
    }
}

void ErasureStore::redact(const QStringList &words, const QString &name)
{
    const QString blank = QStringLiteral("＊＊＊");
    for (const QString &word : words) {
        for (const char *sql :
             {"UPDATE event SET text = replace(text, ?1, ?2) WHERE text IS NOT NULL AND instr(text, ?1) > 0",
              "UPDATE task SET text = replace(text, ?1, ?2) WHERE text IS NOT NULL AND instr(text, ?1) > 0",
              "UPDATE lead_log SET text = replace(text, ?1, ?2) WHERE instr(text, ?1) > 0",
              "UPDATE orders SET address = replace(address, ?1, ?2) WHERE address IS NOT NULL AND instr(address, ?1) > 0",
              "UPDATE orders SET remark = replace(remark, ?1, ?2) WHERE remark IS NOT NULL AND instr(remark, ?1) > 0",
              "UPDATE import_reject SET value = ?2 WHERE value IS NOT NULL AND instr(value, ?1) > 0",
              "UPDATE import_reject SET reason = replace(reason, ?1, ?2) WHERE instr(reason, ?1) > 0",
              "UPDATE change SET title = replace(title, ?1, ?2) WHERE instr(title, ?1) > 0", undoneTitles})
            m_connection.prepare(sql)->bindAll(word, blank).run();
    }
    if (name.isEmpty())
        return;
    m_connection.prepare("UPDATE import_reject SET value = ?2 WHERE value = ?1")->bindAll(name, blank).run();
    m_connection.prepare("UPDATE change SET title = replace(title, ?1, ?2) WHERE instr(title, ?1) > 0")
        ->bindAll(name, blank)
        .run();
    m_connection.prepare(undoneTitles)->bindAll(name, blank).run();
}

QStringList ErasureStore::formerNames(const std::vector<CustomerId> &records)
{
    constexpr auto fields = "('name', 'nickname', 'remark')";
    std::vector<int> columns;
    auto info = m_connection.prepareOnce(QByteArray("SELECT cid FROM pragma_table_info('customer') WHERE name IN ") + fields);
    while (info.step())
        columns.push_back(int(info.integer(0)));
    std::unordered_set<std::int64_t> ids;
    for (const CustomerId record : records)
        ids.insert(record.value);
    QStringList names;
    const auto add = [&names](const sqlite::ChangesetReader::Value &value) {
        if (value.isKnown() && !value.isNull())
            names << QString::fromUtf8(value.text().data(), qsizetype(value.text().size()));
    };
    auto changes = m_connection.prepareOnce("SELECT changeset FROM change WHERE changeset IS NOT NULL UNION ALL "
                                            "SELECT redo FROM change WHERE redo IS NOT NULL");
    while (changes.step()) {
        sqlite::ChangesetReader reader(changes.blob(0));
        while (reader.next()) {
            const bool isInsert = reader.operation() == sqlite::ChangesetReader::Operation::Insert;
            if (reader.table() != "customer" ||
                !ids.contains((isInsert ? reader.newValue(0) : reader.oldValue(0)).integer()))
                continue;
            for (const int column : columns) {
                add(reader.oldValue(column));
                add(reader.newValue(column));
            }
        }
    }
    for (const CustomerId record : records) {
        auto journal = m_connection.prepareOnce(
            QByteArray("SELECT value FROM import_change c, json_each(c.before) WHERE c.table_name = 'customer' "
                       "AND c.row_id = ?1 AND value IS NOT NULL AND key IN ") + fields);
        journal.bind(1, record);
        while (journal.step())
            names << journal.text(0);
    }
    names.removeIf([](const QString &name) { return name.size() < 2; }); // one letter is in every title
    names.removeDuplicates();
    return names;
}

std::int64_t ErasureStore::sealChanges(const std::vector<CustomerId> &records, const QStringList &words,
                                       const QString &name, const std::vector<std::int64_t> &orders)
{
    RowSets rows = rowsOf(m_connection, records);
    if (!orders.empty())
        rows["orders"].insert(orders.begin(), orders.end());
    std::map<std::string, int> columns;
    std::vector<std::int64_t> sealed;
    auto select = m_connection.prepare("SELECT id, changeset, title, action FROM change");
    while (select->step()) {
        const QByteArray changeset = select->blob(1);
        bool speaks = !changeset.isEmpty() && speaksOf(changeset, rows, columns, m_connection);
        for (const QString &word : words)
            speaks = speaks || changeset.contains(word.toUtf8());
        // A merge of the customer can no longer be split: it is recognised by its title.
        const bool isMerge = select->text(3) == QLatin1String("customers.merge");
        speaks = speaks || (isMerge && !name.isEmpty() && select->text(2).contains(name));
        if (speaks)
            sealed.push_back(select->integer(0));
    }
    for (const std::int64_t change : sealed)
        m_connection.prepare("UPDATE change SET state = 3, changeset = NULL WHERE id = ?1")->bindAll(change).run();
    m_connection.execute("UPDATE change SET redo = NULL WHERE redo IS NOT NULL"); // redo is done anew, without them
    return std::int64_t(sealed.size());
}

} // namespace storage
