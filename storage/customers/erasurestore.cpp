#include "storage/customers/erasurestore.h"

#include "storage/customers/customerrecord.h"
#include "storage/customers/personaltexts.h"
#include "storage/store/counters.h"
#include "storage/text/personalwords.h"
#include "storage/text/phone.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <set>

namespace storage {

namespace {

/// A column with titles: reads ID and text; writes ?2 where the ID is ?1.
struct TitlePlace
{
    const char *select, *update;
};

/// Earlier versions wrote the title of what was undone or redone into the audit.
constexpr TitlePlace titles[] = {
    {"SELECT id, title FROM change", "UPDATE change SET title = ?2 WHERE id = ?1"},
    {"SELECT id, subject FROM audit WHERE action IN ('store.undo', 'store.redo') AND subject IS NOT NULL",
     "UPDATE audit SET subject = ?2 WHERE id = ?1"}};

void blankIn(sqlite::Connection &connection, const TitlePlace &place, const PersonalWords &words)
{
    std::vector<std::pair<std::int64_t, QString>> rows;
    auto select = connection.prepare(place.select);
    while (select->step()) {
        const QString text = select->text(1);
        if (QString kept = words.blankedIn(text); kept != text)
            rows.emplace_back(select->integer(0), std::move(kept));
    }
    for (const auto &[row, text] : rows)
        connection.prepare(place.update)->bindAll(row, text).run();
}

/// Whether the digits of a value, seven or more, are a part of one of the numbers: a digit was lost.
bool isPartOfNumber(const QString &value, const QStringList &words)
{
    constexpr qsizetype shortest = 7;
    const QString digits = lettersAndDigits(value);
    return digits.size() >= shortest &&
           std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); }) &&
           std::any_of(words.begin(), words.end(), [&digits](const QString &word) { return word.contains(digits); });
}

/// A row with one of the words in a value is the person's, and so are its other values.
void blankRejectedValues(sqlite::Connection &connection, const PersonalWords &words, const QStringList &identities)
{
    std::set<std::pair<std::int64_t, std::int64_t>> rows; // import and row
    auto values = connection.prepare("SELECT import_id, row, value FROM import_reject WHERE value IS NOT NULL");
    while (values->step()) {
        if (const QString value = values->text(2); words.areIn(value) || isPartOfNumber(value, identities))
            rows.emplace(values->integer(0), values->integer(1));
    }
    for (const auto &[import, row] : rows)
        connection
            .prepare("UPDATE import_reject SET value = ?3 WHERE import_id = ?1 AND row = ?2 AND value IS NOT NULL")
            ->bindAll(import, row, PersonalWords::blank())
            .run();
}

void blankReasonsOfRejects(sqlite::Connection &connection, const PersonalWords &words)
{
    struct Reason
    {
        std::int64_t import, row, column;
        QString reason, repair;
    };
    std::vector<Reason> reasons;
    auto texts = connection.prepare("SELECT import_id, row, column, reason, repair FROM import_reject");
    while (texts->step()) {
        const QString reason = texts->text(3), repair = texts->text(4);
        if (words.areIn(reason) || words.areIn(repair))
            reasons.push_back({texts->integer(0), texts->integer(1), texts->integer(2), words.blankedIn(reason),
                               words.blankedIn(repair)});
    }
    for (const Reason &one : reasons)
        connection
            .prepare(
                "UPDATE import_reject SET reason = ?4, repair = ?5 WHERE import_id = ?1 AND row = ?2 AND column = ?3")
            ->bindAll(one.import, one.row, one.column, one.reason, one.repair)
            .run();
}

constexpr int tellingLength = 5; // shorter words occur in everyone's texts

} // namespace

// Short addresses (a town, 自提) are many people's.
#define SIYU_SENT_TO_THEM                                                                                              \
    "customer_id IS NULL AND address = (SELECT address FROM customer WHERE id = ?1 AND length(address) >= 5)"

std::vector<Erasure> ErasureStore::all()
{
    std::vector<Erasure> erasures;
    auto select = m_connection.prepare("SELECT id, at, staff_id, reason, identity_hashes FROM erasure ORDER BY at, id");
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

std::int64_t ErasureStore::add(Erasure erasure)
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
    return erasure.id;
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

QString ErasureStore::recordMark(CustomerId customer)
{
    return QStringLiteral("record:%1:%2").arg(storeUuid()).arg(customer.value);
}

QStringList ErasureStore::marksOf(CustomerId customer)
{
    QStringList marks{recordMark(customer)};
    auto identities = m_connection.prepare("SELECT kind, value FROM identity WHERE customer_id = ?1");
    identities->bind(1, customer);
    while (identities->step())
        marks << ErasureMark::identity(int(identities->integer(0)), identities->view(1));
    auto friends = m_connection.prepare(R"(
        SELECT f.account_id, f.added_at, c.name, f.import_hash FROM friendship f JOIN customer c ON c.id = f.customer_id
        WHERE f.customer_id = ?1)");
    friends->bind(1, customer);
    while (friends->step()) {
        if (!friends->isNull(1) && !friends->isNull(2))
            marks << ErasureMark::friendship(friends->integer(0), friends->integer(1), friends->view(2));
        if (!friends->isNull(3))
            marks << ErasureMark::row(friends->integer(3));
    }
    auto names =
        m_connection.prepare("SELECT name FROM customer WHERE id = ?1 UNION SELECT nickname FROM customer WHERE "
                             "id = ?1");
    names->bind(1, customer);
    while (names->step())
        marks += nameMarks({names->text(0)});
    auto row = m_connection.prepare("SELECT import_hash FROM customer WHERE id = ?1 AND import_hash IS NOT NULL");
    row->bind(1, customer);
    if (row->step())
        marks << ErasureMark::row(row->integer(0));
    auto orders = m_connection.prepare(R"(
        SELECT s.name, o.order_no, o.created_at, o.paid_at FROM orders o JOIN order_source s ON s.id = o.source_id
        WHERE o.id IN (SELECT id FROM orders WHERE customer_id = ?1 UNION SELECT id FROM orders WHERE )" SIYU_SENT_TO_THEM
                                       ")");
    orders->bind(1, customer);
    while (orders->step())
        marks << ErasureMark::order(orders->text(0), orders->text(1), orders->optionalInteger(2),
                                    orders->optionalInteger(3));
    return marks;
}

QStringList ErasureStore::nameMarks(const QStringList &names)
{
    QStringList marks;
    for (const QString &name : names) {
        if (!WordFinder({name}).isEmpty())
            marks << ErasureMark::name(name.toStdString());
    }
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

std::vector<CustomerId> ErasureStore::erasedCustomers(const ErasedMarks &marks)
{
    std::vector<CustomerId> found;
    {
        auto customers = m_connection.prepare("SELECT id FROM customer");
        const QString any = recordMark(CustomerId(0));
        const QString prefix = any.left(any.size() - 1);
        while (customers->step()) {
            if (marks.holds(prefix + QString::number(customers->integer(0))))
                found.push_back(customers->id<CustomerId>(0));
        }
    }
    auto identities = m_connection.prepare("SELECT customer_id, kind, value FROM identity");
    while (identities->step()) {
        if (marks.holds(ErasureMark::identity(int(identities->integer(1)), identities->view(2))))
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

QStringList ErasureStore::identifyingWords(IdentityKind kind, const QString &value)
{
    if (value.size() < tellingLength)
        return {};
    if (kind == IdentityKind::Phone && value.startsWith(QLatin1String("86"))) // as commonly written
        return {value, value.mid(2)};
    return {value};
}

QStringList ErasureStore::identifyingWords(CustomerId customer)
{
    QStringList words;
    auto select = m_connection.prepare("SELECT kind, value FROM identity WHERE customer_id = ?1");
    select->bind(1, customer);
    while (select->step())
        words += identifyingWords(IdentityKind(select->integer(0)), select->text(1));
    return words;
}

QStringList ErasureStore::houseNumbers(IdentityKind kind, const QString &value)
{
    return kind == IdentityKind::Phone && isHouseNumber(value.toStdString()) ? identifyingWords(kind, value)
                                                                             : QStringList();
}

QStringList ErasureStore::houseNumbers(CustomerId customer)
{
    QStringList words;
    auto select = m_connection.prepare("SELECT kind, value FROM identity WHERE customer_id = ?1");
    select->bind(1, customer);
    while (select->step())
        words += houseNumbers(IdentityKind(select->integer(0)), select->text(1));
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

QStringList ErasureStore::describingTexts(CustomerId customer)
{
    QStringList texts;
    sqlite::Statement select = m_connection.prepareOnce(R"(
        SELECT remark FROM customer WHERE id = ?1 UNION SELECT address FROM customer WHERE id = ?1
        UNION SELECT remark FROM friendship WHERE customer_id = ?1
        UNION SELECT address FROM orders WHERE customer_id = ?1 UNION SELECT remark FROM orders WHERE customer_id = ?1
        UNION SELECT remark FROM orders WHERE )" SIYU_SENT_TO_THEM);
    select.bind(1, customer);
    while (select.step()) {
        if (const QString text = select.text(0); !text.isEmpty())
            texts << text;
    }
    return texts;
}

bool ErasureStore::isErased(CustomerId customer)
{
    sqlite::Statement row =
        m_connection.prepareOnce("SELECT 1 FROM customer WHERE id = ?1 AND status = 3 AND merged_into IS NULL");
    row.bind(1, customer);
    return row.step();
}

void ErasureStore::strip(CustomerId customer, std::int64_t now)
{
    for (const char *sql :
         {"DELETE FROM import_change WHERE table_name = 'orders' AND row_id IN (SELECT id FROM orders "
          "WHERE " SIYU_SENT_TO_THEM ")",
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
          "UPDATE import_change SET before = json_remove(before, '$.lost_reason', '$.source_written', "
          "'$.stage_written'), after = json_remove(after, '$.lost_reason', '$.source_written', '$.stage_written') "
          "WHERE table_name = 'lead' AND row_id IN (SELECT id FROM lead WHERE customer_id = ?1)",
          "UPDATE friendship SET remark = NULL, description = NULL, import_hash = NULL WHERE customer_id = ?1",
          "UPDATE event SET text = NULL, written = NULL WHERE customer_id = ?1",
          "UPDATE orders SET remark = NULL, province = NULL, city = NULL, address = NULL WHERE customer_id = ?1",
          "UPDATE task SET state = CASE WHEN state BETWEEN 1 AND 3 OR state = 7 THEN 11 ELSE state END, text = NULL, "
          "reason_text = NULL WHERE customer_id = ?1"}) {
        sqlite::Statement statement = m_connection.prepareOnce(sql);
        statement.bind(1, customer);
        statement.run();
    }
    QByteArray record = "UPDATE customer SET ";
    for (const CustomerTextColumn &column : customerTextColumns)
        record += QByteArray(column.name) + " = NULL, ";
    record += "gender = NULL, birth_month_day = NULL, birth_year = NULL, points = NULL, stage = NULL, status = 3, "
              "merged_into = NULL, owner_id = NULL, last_contact_at = NULL, do_not_contact = 1, consent_basis = NULL, "
              "consent_source = NULL, consent_day = NULL, consent_withdrawn_at = NULL, import_hash = NULL "
              "WHERE id = ?1";
    m_connection.prepareOnce(record).bindAll(customer).run();
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

void ErasureStore::redact(const QStringList &words, const QStringList &names)
{
    const PersonalWords own(words), all(words + names);
    if (!own.isEmpty()) {
        blankPersonalTexts(m_connection, own);
        blankImportNotes(m_connection, own, WordFinder(words));
    }
    if (all.isEmpty())
        return;
    for (const TitlePlace &place : titles)
        blankIn(m_connection, place, all);
    blankRejectedValues(m_connection, all, words);
    blankReasonsOfRejects(m_connection, all);
}

} // namespace storage
