#include "storage/customers/mergestore.h"

#include "storage/sqlite/jsonvalues.h"
#include "storage/store/counters.h"

#include <QJsonDocument>

#include <algorithm>

namespace storage {

namespace {

QJsonObject readRow(const sqlite::Statement &row)
{
    QJsonObject object;
    for (int column = 0; column < row.columnCount(); ++column)
        object.insert(row.columnName(column), sqlite::jsonAt(row, column));
    return object;
}

void leave(QJsonArray &left, const QString &table, const QString &what)
{
    left << QJsonObject{{QStringLiteral("table"), table}, {QStringLiteral("id"), what}};
}

/// The campaign rows that a merge dropped because the kept customer took part as well.
QJsonArray droppedParticipants(const MergeRecord &record)
{
    const QJsonObject pairs = record.moved.value(QLatin1String("pairs")).toObject();
    return pairs.value(QLatin1String("participant")).toObject().value(QLatin1String("dropped")).toArray();
}

template <class AnyId>
std::vector<AnyId> idsOf(sqlite::Statement &select)
{
    std::vector<AnyId> ids;
    while (select.step())
        ids.push_back(select.id<AnyId>(0));
    return ids;
}

MergeRecord readRecord(const sqlite::Statement &row)
{
    return {row.integer(0), row.id<CustomerId>(1), row.id<CustomerId>(2), row.integer(3),
            QJsonDocument::fromJson(row.text(4).toUtf8()).object()};
}

void insertRow(sqlite::Connection &connection, const QByteArray &table, const QJsonObject &row)
{
    QByteArrayList columns, places;
    for (auto value = row.begin(); value != row.end(); ++value) {
        columns << value.key().toUtf8();
        places << '?' + QByteArray::number(columns.size());
    }
    sqlite::Statement insert = connection.prepareOnce("INSERT OR IGNORE INTO " + table + '(' + columns.join(',') +
                                                      ") VALUES(" + places.join(',') + ')');
    int index = 0;
    for (const QJsonValue &value : row)
        sqlite::bindJson(insert, ++index, value);
    insert.run();
}

} // namespace

std::int64_t MergeStore::add(const MergeRecord &record)
{
    const std::int64_t id = takeIds(m_connection, "merge_record");
    m_connection
        .prepare("INSERT INTO merge_record(id, kept_id, gone_id, at, moved) "
                 "VALUES(?1, ?2, ?3, max(?4, ifnull((SELECT max(at) FROM merge_record), ?4)), ?5)")
        ->bindAll(id, record.kept, record.gone, record.at,
                  QString::fromUtf8(QJsonDocument(record.moved).toJson(QJsonDocument::Compact)))
        .run();
    return id;
}

void MergeStore::update(const MergeRecord &record)
{
    m_connection.prepare("UPDATE merge_record SET moved = ?2 WHERE id = ?1")
        ->bindAll(record.id, QString::fromUtf8(QJsonDocument(record.moved).toJson(QJsonDocument::Compact)))
        .run();
}

/// The merges whose record contains this text.
std::vector<MergeRecord> MergeStore::holding(const QByteArray &text)
{
    std::vector<MergeRecord> records;
    auto select = m_connection.prepare("SELECT id, kept_id, gone_id, at, moved FROM merge_record "
                                       "WHERE instr(moved, ?1) > 0 ORDER BY at, id");
    select->bind(1, QString::fromUtf8(text));
    while (select->step())
        records.push_back(readRecord(*select));
    return records;
}

void MergeStore::remove(std::int64_t record)
{
    m_connection.prepare("DELETE FROM merge_record WHERE id = ?1")->bindAll(record).run();
}

std::optional<MergeRecord> MergeStore::ofGone(CustomerId gone)
{
    auto select = m_connection.prepare(
        "SELECT id, kept_id, gone_id, at, moved FROM merge_record WHERE gone_id = ?1 ORDER BY at DESC, id DESC LIMIT 1");
    select->bind(1, gone);
    return select->step() ? std::optional(readRecord(*select)) : std::nullopt;
}

std::vector<MergeRecord> MergeStore::ofChange(ChangeId change)
{
    std::vector<MergeRecord> records;
    auto select = m_connection.prepare("SELECT id, kept_id, gone_id, at, moved FROM merge_record "
                                       "WHERE json_extract(moved, '$.change') = ?1 ORDER BY at DESC, id DESC");
    select->bind(1, change.value);
    while (select->step())
        records.push_back(readRecord(*select));
    return records;
}

std::vector<MergeRecord> MergeStore::later(const MergeRecord &record)
{
    std::vector<MergeRecord> records;
    auto select = m_connection.prepare("SELECT id, kept_id, gone_id, at, moved FROM merge_record "
                                       "WHERE kept_id = ?1 AND (at, id) > (?2, ?3) ORDER BY at DESC, id DESC");
    select->bindAll(record.kept, record.at, record.id);
    while (select->step())
        records.push_back(readRecord(*select));
    return records;
}

const MergeStore::Movable &MergeStore::movable()
{
    static const QByteArrayList ofMerges{"merge_record", "merge_dismissal"};
    if (m_movable)
        return *m_movable;
    m_movable.emplace();
    for (const Reference &one : referencesTo("customer")) {
        const QByteArrayList key = primaryKey(m_connection, one.table);
        if (ofMerges.contains(one.table) || one.column == QByteArray("merged_into"))
            continue;
        if (key.contains(one.column))
            m_movable->pairs << one.table;
        else if (key == QByteArrayList{"id"})
            m_movable->rows.push_back(one);
    }
    return *m_movable;
}

std::vector<std::int64_t> MergeStore::ids(const QByteArray &sql, CustomerId customer)
{
    std::vector<std::int64_t> ids;
    sqlite::Statement select = m_connection.prepareOnce(sql);
    select.bind(1, customer);
    while (select.step())
        ids.push_back(select.integer(0));
    return ids;
}

std::vector<FriendshipId> MergeStore::openFriendships(CustomerId customer)
{
    auto select = m_connection.prepare(
        "SELECT id FROM friendship WHERE customer_id = ?1 AND end_kind = 0 ORDER BY account_id, added_at, id");
    select->bind(1, customer);
    return idsOf<FriendshipId>(*select);
}

std::vector<EnrolmentId> MergeStore::enrolmentsInBoth(CustomerId gone, CustomerId kept)
{
    auto select = m_connection.prepare(R"(
        SELECT e.id FROM enrolment e WHERE e.target_kind = 1 AND e.target_id = ?1 AND e.state = 1 AND EXISTS (
            SELECT 1 FROM enrolment k WHERE k.target_kind = 1 AND k.target_id = ?2 AND k.plan_id = e.plan_id
            AND k.account_id = e.account_id AND (k.state = 1 OR k.occurrence = e.occurrence)))");
    select->bindAll(gone, kept);
    return idsOf<EnrolmentId>(*select);
}

std::vector<TaskId> MergeStore::openTasks(CustomerId customer, EnrolmentId enrolment)
{
    auto select = m_connection.prepare("SELECT id FROM task WHERE customer_id = ?1 AND (state BETWEEN 1 AND 3 OR state "
                                       "= 7) AND enrolment_id = ?2");
    select->bindAll(customer, enrolment);
    return idsOf<TaskId>(*select);
}

QJsonObject MergeStore::moveRows(CustomerId from, CustomerId to)
{
    QJsonObject moved;
    for (const Reference &reference : movable().rows) {
        const QByteArray table = reference.table, column = reference.column;
        const QByteArray condition = reference.condition ? QByteArray(" AND ") + reference.condition : QByteArray();
        const std::vector<std::int64_t> rows =
            ids("SELECT id FROM " + table + " WHERE " + column + " = ?1" + condition, from);
        if (rows.empty())
            continue;
        // Rows that must be unique (an enrolment for the same occurrence) are not moved.
        sqlite::Statement update =
            m_connection.prepareOnce("UPDATE OR IGNORE " + table + " SET " + column + " = ?2 WHERE id = ?1");
        QJsonArray list;
        for (const std::int64_t row : rows) {
            if (table == "customer" && row == to.value)
                continue; // no one invites themselves
            update.bindAll(row, to).run();
            if (m_connection.changes() > 0)
                list << qint64(row);
        }
        if (!list.isEmpty())
            moved.insert(QString::fromUtf8(table + '.' + column), list);
    }
    return moved;
}

QJsonArray MergeStore::moveInvitations(CustomerId from, CustomerId to)
{
    QJsonArray moved;
    {
        auto select = m_connection.prepare(
            "SELECT campaign_id, customer_id FROM participant WHERE inviter_id = ?1 AND customer_id <> ?2");
        select->bindAll(from, to);
        while (select->step())
            moved << QJsonArray{qint64(select->integer(0)), qint64(select->integer(1))};
    }
    m_connection.prepare("UPDATE participant SET inviter_id = ?2 WHERE inviter_id = ?1 AND customer_id <> ?2")
        ->bindAll(from, to)
        .run();
    for (const QJsonValue &key : moveDroppedInvitations(from, to))
        moved << key;
    return moved;
}

/// The same for rows dropped by other merges, as they may be restored one day.
QJsonArray MergeStore::moveDroppedInvitations(CustomerId from, CustomerId to)
{
    QJsonArray moved;
    if (!m_connection.prepare("SELECT 1 FROM participant LIMIT 1")->step())
        return moved;
    for (const MergeRecord &record : holding("\"inviter_id\":" + QByteArray::number(qint64(from.value)))) {
        for (const QJsonValue &row : droppedParticipants(record)) {
            const QJsonValue campaign = row.toObject().value(QLatin1String("campaign_id"));
            if (updateDroppedInviter(record.gone, campaign.toInteger(), from, to))
                moved << QJsonArray{campaign, qint64(record.gone.value)};
        }
    }
    return moved;
}

/// Returns false if no merge of `gone` dropped a row of this campaign that refers to `from`.
bool MergeStore::updateDroppedInviter(CustomerId gone, std::int64_t campaign, CustomerId from, CustomerId to)
{
    std::optional<MergeRecord> record = ofGone(gone);
    if (!record)
        return false;
    QJsonArray rows = droppedParticipants(*record);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QJsonObject row = rows.at(i).toObject();
        if (row.value(QLatin1String("campaign_id")).toInteger() != campaign ||
            row.value(QLatin1String("inviter_id")).toInteger() != from.value)
            continue;
        row.insert(QStringLiteral("inviter_id"), qint64(to.value));
        rows[i] = row;
        QJsonObject pairs = record->moved.value(QLatin1String("pairs")).toObject();
        QJsonObject lists = pairs.value(QLatin1String("participant")).toObject();
        lists.insert(QStringLiteral("dropped"), rows);
        pairs.insert(QStringLiteral("participant"), lists);
        record->moved.insert(QStringLiteral("pairs"), pairs);
        update(*record);
        return true;
    }
    return false;
}

/// Updates the record of a merge that changed the inviter of a row, after the row moved to another customer.
void MergeStore::followInvitation(std::int64_t campaign, CustomerId from, CustomerId to)
{
    const QJsonArray key{qint64(campaign), qint64(from.value)};
    for (MergeRecord &record : holding(QJsonDocument(key).toJson(QJsonDocument::Compact))) {
        QJsonArray invitations = record.moved.value(QLatin1String("invitations")).toArray();
        bool isFollowed = false;
        for (qsizetype i = 0; i < invitations.size(); ++i) {
            if (invitations.at(i).toArray() != key)
                continue;
            invitations[i] = QJsonArray{qint64(campaign), qint64(to.value)};
            isFollowed = true;
        }
        if (!isFollowed)
            continue;
        record.moved.insert(QStringLiteral("invitations"), invitations);
        update(record);
    }
}

QJsonObject MergeStore::movePairs(CustomerId from, CustomerId to)
{
    QJsonObject result;
    for (const QByteArray &table : movable().pairs) {
        const auto read = [&] {
            QJsonArray rows;
            sqlite::Statement select = m_connection.prepareOnce("SELECT * FROM " + table + " WHERE customer_id = ?1");
            select.bind(1, from);
            while (select.step())
                rows << readRow(select);
            return rows;
        };
        const QJsonArray before = read();
        if (before.isEmpty())
            continue;
        // For an exclusive tag group, the kept customer's tag is kept.
        const QByteArray exclusive =
            table == "customer_tag"
                ? QByteArray(
                      " AND NOT EXISTS (SELECT 1 FROM tag t JOIN tag_group g ON g.id = t.group_id AND g.exclusive "
                      "JOIN tag t2 ON t2.group_id = g.id JOIN customer_tag ct ON ct.tag_id = t2.id AND "
                      "ct.customer_id = ?2 WHERE t.id = customer_tag.tag_id)")
                : QByteArray();
        sqlite::Statement update = m_connection.prepareOnce("UPDATE OR IGNORE " + table +
                                                            " SET customer_id = ?2 WHERE customer_id = ?1" + exclusive);
        update.bindAll(from, to).run();
        const QJsonArray dropped = read();
        sqlite::Statement clear = m_connection.prepareOnce("DELETE FROM " + table + " WHERE customer_id = ?1");
        clear.bind(1, from);
        clear.run();
        QJsonArray moved;
        for (const QJsonValue &row : before) {
            if (!dropped.contains(row))
                moved << row;
        }
        if (table == "participant") {
            for (const QJsonValue &row : moved)
                followInvitation(row.toObject().value(QLatin1String("campaign_id")).toInteger(), from, to);
        }
        result.insert(QString::fromUtf8(table),
                      QJsonObject{{QStringLiteral("moved"), moved}, {QStringLiteral("dropped"), dropped}});
    }
    return result;
}

QJsonObject MergeStore::row(const char *table, std::int64_t id)
{
    sqlite::Statement select = m_connection.prepareOnce(QByteArray("SELECT * FROM ") + table + " WHERE id = ?1");
    select.bind(1, id);
    return select.step() ? readRow(select) : QJsonObject();
}

void MergeStore::write(QJsonObject &fields, const char *table, std::int64_t id, const QJsonObject &values)
{
    const QJsonObject before = row(table, id);
    QJsonObject ofTable = fields.value(QLatin1String(table)).toObject();
    QJsonObject ofRow = ofTable.value(QString::number(id)).toObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QJsonValue old = before.value(value.key());
        if (sqlite::isSameInColumn(old, value.value()))
            continue;
        sqlite::Statement update = m_connection.prepareOnce(QByteArray("UPDATE ") + table + " SET " +
                                                            value.key().toUtf8() + " = ?2 WHERE id = ?1");
        update.bind(1, id);
        sqlite::bindJson(update, 2, value.value());
        update.run();
        const QJsonValue first = ofRow.contains(value.key()) ? ofRow.value(value.key()).toArray().at(0) : old;
        ofRow.insert(value.key(), QJsonArray{first, value.value()});
    }
    if (ofRow.isEmpty())
        return;
    ofTable.insert(QString::number(id), ofRow);
    fields.insert(QLatin1String(table), ofTable);
}

QJsonObject MergeStore::drop(const char *table, std::int64_t id)
{
    const QJsonObject dropped = row(table, id);
    sqlite::Statement remove = m_connection.prepareOnce(QByteArray("DELETE FROM ") + table + " WHERE id = ?1");
    remove.bind(1, id);
    remove.run();
    return dropped;
}

std::int64_t MergeStore::takeBack(const MergeRecord &record, QJsonArray &left)
{
    // Dropped rows first: they are stored as rows of the kept customer, and move back with the others. Then fields:
    // they describe rows that are about to move.
    std::int64_t count = takeBackDropped(record);
    count += takeBackFields(record, left);
    count += takeBackPairs(record, left);
    return count + takeBackRows(record, left);
}

std::int64_t MergeStore::takeBackDropped(const MergeRecord &record)
{
    std::int64_t count = 0;
    for (const QJsonValue &entry : record.moved.value(QStringLiteral("dropped")).toArray()) {
        const QJsonObject dropped = entry.toObject();
        insertRow(m_connection, dropped.value(QStringLiteral("table")).toString().toUtf8(),
                  dropped.value(QStringLiteral("row")).toObject());
        count += m_connection.changes();
    }
    return count;
}

std::int64_t MergeStore::takeBackRows(const MergeRecord &record, QJsonArray &left)
{
    std::int64_t count = 0;
    const QJsonObject rows = record.moved.value(QStringLiteral("rows")).toObject();
    for (auto entry = rows.begin(); entry != rows.end(); ++entry) {
        const QByteArray table = entry.key().section(QLatin1Char('.'), 0, 0).toUtf8();
        const QByteArray column = entry.key().section(QLatin1Char('.'), 1).toUtf8();
        sqlite::Statement update = m_connection.prepareOnce("UPDATE OR IGNORE " + table + " SET " + column +
                                                            " = ?3 WHERE id = ?1 AND " + column + " = ?2");
        for (const QJsonValue &id : entry.value().toArray()) {
            update.bindAll(std::int64_t(id.toInteger()), record.kept, record.gone).run();
            if (m_connection.changes() > 0)
                ++count;
            else
                leave(left, QString::fromUtf8(table), QString::number(id.toInteger()));
        }
    }
    for (const QJsonValue &entry : record.moved.value(QStringLiteral("invitations")).toArray()) {
        const std::int64_t campaign = entry.toArray().at(0).toInteger();
        const CustomerId invited(entry.toArray().at(1).toInteger());
        m_connection
            .prepare("UPDATE participant SET inviter_id = ?4 WHERE campaign_id = ?1 AND customer_id = ?2 AND "
                     "inviter_id = ?3")
            ->bindAll(campaign, invited, record.kept, record.gone)
            .run();
        const bool isBack =
            m_connection.changes() > 0 || updateDroppedInviter(invited, campaign, record.kept, record.gone);
        count += isBack ? 1 : 0;
    }
    return count;
}

std::int64_t MergeStore::takeBackPairs(const MergeRecord &record, QJsonArray &left)
{
    std::int64_t count = 0;
    const QJsonObject tables = record.moved.value(QStringLiteral("pairs")).toObject();
    for (auto entry = tables.begin(); entry != tables.end(); ++entry) {
        const QByteArray table = entry.key().toUtf8();
        QByteArrayList keys = primaryKey(m_connection, table);
        keys.removeAll("customer_id");
        QByteArray where = " WHERE customer_id = ?1";
        for (int i = 0; i < keys.size(); ++i)
            where += " AND " + keys.at(i) + " = ?" + QByteArray::number(i + 3);
        sqlite::Statement update =
            m_connection.prepareOnce("UPDATE OR IGNORE " + table + " SET customer_id = ?2" + where);
        const QJsonObject lists = entry.value().toObject();
        for (const QJsonValue &moved : lists.value(QStringLiteral("moved")).toArray()) {
            const QJsonObject row = moved.toObject();
            update.bind(1, record.kept).bind(2, record.gone);
            QStringList key;
            for (int i = 0; i < keys.size(); ++i) {
                const QJsonValue value = row.value(QString::fromUtf8(keys.at(i)));
                sqlite::bindJson(update, i + 3, value);
                key << value.toVariant().toString();
            }
            update.run();
            if (m_connection.changes() == 0) {
                leave(left, entry.key(), key.join(QLatin1Char(' ')));
                continue;
            }
            ++count;
            if (table == "participant")
                followInvitation(row.value(QLatin1String("campaign_id")).toInteger(), record.kept, record.gone);
        }
        for (const QJsonValue &dropped : lists.value(QStringLiteral("dropped")).toArray()) {
            insertRow(m_connection, table, dropped.toObject());
            count += m_connection.changes();
        }
    }
    return count;
}

std::int64_t MergeStore::takeBackFields(const MergeRecord &record, QJsonArray &left)
{
    std::int64_t count = 0;
    const QJsonObject tables = record.moved.value(QStringLiteral("fields")).toObject();
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        const QJsonObject rows = table.value().toObject();
        for (auto entry = rows.begin(); entry != rows.end(); ++entry) {
            const std::int64_t id = entry.key().toLongLong();
            const QJsonObject now = row(table.key().toUtf8().constData(), id);
            const QJsonObject columns = entry.value().toObject();
            for (auto column = columns.begin(); column != columns.end(); ++column) {
                const QJsonArray values = column.value().toArray();
                if (!sqlite::isSameInColumn(now.value(column.key()), values.at(1))) {
                    if (column.key() != QLatin1String("changed_by"))
                        leave(left, table.key(), QStringLiteral("%1 %2").arg(entry.key(), column.key()));
                    continue;
                }
                sqlite::Statement update = m_connection.prepareOnce("UPDATE " + table.key().toUtf8() + " SET " +
                                                                    column.key().toUtf8() + " = ?2 WHERE id = ?1");
                update.bind(1, id);
                sqlite::bindJson(update, 2, values.at(0));
                update.run();
                ++count;
            }
        }
    }
    return count;
}

void MergeStore::dismiss(CustomerId a, CustomerId b, std::int64_t at)
{
    m_connection.prepare("INSERT OR IGNORE INTO merge_dismissal(first_id, second_id, at) VALUES(?1, ?2, ?3)")
        ->bindAll(std::min(a, b), std::max(a, b), at)
        .run();
}

std::vector<std::pair<std::int64_t, std::int64_t>> MergeStore::dismissed()
{
    std::vector<std::pair<std::int64_t, std::int64_t>> pairs;
    auto select = m_connection.prepare("SELECT first_id, second_id FROM merge_dismissal ORDER BY 1, 2");
    while (select->step())
        pairs.emplace_back(select->integer(0), select->integer(1));
    return pairs;
}

} // namespace storage
