#include "storage/imports/importstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace storage {

namespace {

ImportRecord readImport(sqlite::Statement &row)
{
    ImportRecord record;
    record.id = row.id<ImportId>(0);
    record.kind = row.text(1);
    record.fileName = row.text(2);
    record.fileBytes = row.integer(3);
    record.encoding = row.text(4);
    record.preset = row.text(5);
    record.mapping = row.text(6);
    record.at = row.integer(7);
    record.staff = row.id<StaffId>(8);
    record.rows = row.integer(9);
    record.created = row.integer(10);
    record.updated = row.integer(11);
    record.unchanged = row.integer(12);
    record.skipped = row.integer(13);
    record.rejected = row.integer(14);
    record.seconds = row.real(15);
    record.change = row.id<ChangeId>(16);
    record.state = static_cast<ImportRecord::State>(row.integer(17));
    return record;
}

QByteArray joined(const QByteArray &earlier, const QByteArray &later, bool earlierWins)
{
    QJsonObject result = QJsonDocument::fromJson(earlierWins ? later : earlier).object();
    const QJsonObject winner = QJsonDocument::fromJson(earlierWins ? earlier : later).object();
    for (auto field = winner.begin(); field != winner.end(); ++field)
        result.insert(field.key(), field.value());
    return QJsonDocument(result).toJson(QJsonDocument::Compact);
}

} // namespace

void ImportStore::add(const ImportRecord &record)
{
    m_connection
        .prepare(
            R"(INSERT INTO import(id, kind, file_name, file_bytes, encoding, preset, mapping, at, staff_id, change_id)
                    VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10))")
        ->bindAll(record.id, record.kind, record.fileName, record.fileBytes, record.encoding, record.preset,
                  record.mapping, record.at, record.staff, record.change)
        .run();
}

void ImportStore::update(const ImportRecord &record)
{
    m_connection
        .prepare(
            R"(UPDATE import SET rows = ?2, created = ?3, updated = ?4, unchanged = ?5, skipped = ?6, rejected = ?7, seconds = ?8
                    WHERE id = ?1)")
        ->bindAll(record.id, record.rows, record.created, record.updated, record.unchanged, record.skipped,
                  record.rejected, record.seconds)
        .run();
}

void ImportStore::setState(ImportId id, ImportRecord::State state)
{
    m_connection.prepare("UPDATE import SET state = ?2 WHERE id = ?1")->bindAll(id, static_cast<int>(state)).run();
}

void ImportStore::setComplete(ImportId id, LocalDay asOf)
{
    m_connection.prepare("UPDATE import SET complete_day = ?2 WHERE id = ?1")->bindAll(id, int(asOf)).run();
}

std::optional<ImportRecord> ImportStore::byId(ImportId id)
{
    auto select = m_connection.prepare(R"(
        SELECT id, kind, file_name, file_bytes, encoding, preset, mapping, at, staff_id, rows, created, updated, unchanged,
               skipped, rejected, seconds, change_id, state
        FROM import WHERE id = ?1)");
    select->bind(1, id);
    return select->step() ? std::optional(readImport(*select)) : std::nullopt;
}

std::vector<ImportRecord> ImportStore::all()
{
    std::vector<ImportRecord> records;
    auto select = m_connection.prepare(R"(
        SELECT id, kind, file_name, file_bytes, encoding, preset, mapping, at, staff_id, rows, created, updated, unchanged,
               skipped, rejected, seconds, change_id, state
        FROM import ORDER BY at DESC, id DESC)");
    while (select->step())
        records.push_back(readImport(*select));
    return records;
}

std::optional<ImportRecord> ImportStore::newestOf(const QString &kind)
{
    auto select = m_connection.prepare(R"(
        SELECT id, kind, file_name, file_bytes, encoding, preset, mapping, at, staff_id, rows, created, updated, unchanged,
               skipped, rejected, seconds, change_id, state
        FROM import WHERE kind = ?1 AND state = 1 ORDER BY at DESC, id DESC LIMIT 1)");
    select->bind(1, kind);
    return select->step() ? std::optional(readImport(*select)) : std::nullopt;
}

bool ImportStore::holdsFile(const QString &name, std::int64_t bytes)
{
    auto select = m_connection.prepare("SELECT 1 FROM import WHERE file_name = ?1 AND file_bytes = ?2 AND state = 1");
    return select->bindAll(name, bytes).step();
}

std::int64_t ImportStore::ended(ImportId id)
{
    auto select = m_connection.prepare(R"(
        SELECT count(*) FROM import_change WHERE import_id = ?1 AND before IS NOT NULL
        AND ((table_name = 'friendship' AND after ->> 'ended_at' IS NOT NULL AND before ->> 'ended_at' IS NULL)
             OR (table_name = 'group_member' AND after ->> 'left_at' IS NOT NULL AND before ->> 'left_at' IS NULL)))");
    select->bindAll(id).step();
    return select->integer(0);
}

void ImportStore::addCreated(ImportId id, const char *table, std::int64_t first, std::int64_t last)
{
    m_connection.prepare("INSERT INTO import_created(import_id, table_name, first_id, last_id) VALUES(?1, ?2, ?3, ?4)")
        ->bindAll(id, std::string_view(table), first, last)
        .run();
}

std::vector<CreatedRange> ImportStore::created(ImportId id)
{
    std::vector<CreatedRange> ranges;
    auto select = m_connection.prepare("SELECT table_name, first_id, last_id FROM import_created WHERE import_id = ?1");
    select->bind(1, id);
    while (select->step())
        ranges.push_back({select->text(0).toUtf8(), select->integer(1), select->integer(2)});
    return ranges;
}

void ImportStore::addChange(ImportId id, const ImportChange &change)
{
    ImportChange merged = change;
    {
        auto select = m_connection.prepare(R"(SELECT before, after FROM import_change
                                              WHERE import_id = ?1 AND table_name = ?2 AND row_id = ?3 AND part = ?4)");
        select->bind(1, id).bind(2, std::string_view(change.table)).bind(3, change.row).bind(4, change.part);
        if (select->step()) {
            const bool added = select->isNull(0);
            merged.before = added || !change.before
                                ? std::nullopt
                                : std::optional(joined(select->text(0).toUtf8(), *change.before, true));
            merged.after = joined(select->text(1).toUtf8(), change.after, false);
        }
    }
    auto insert =
        m_connection.prepare(R"(INSERT OR REPLACE INTO import_change(import_id, table_name, row_id, part, before, after)
                                          VALUES(?1, ?2, ?3, ?4, ?5, ?6))");
    insert->bind(1, id).bind(2, std::string_view(merged.table)).bind(3, merged.row).bind(4, merged.part);
    if (merged.before)
        insert->bind(5, std::string_view(*merged.before));
    else
        insert->bind(5, nullptr);
    insert->bind(6, std::string_view(merged.after)).run();
}

std::vector<ImportChange> ImportStore::changes(ImportId id)
{
    std::vector<ImportChange> changes;
    auto select =
        m_connection.prepare("SELECT table_name, row_id, part, before, after FROM import_change WHERE import_id = ?1");
    select->bind(1, id);
    while (select->step()) {
        ImportChange change{select->text(0).toUtf8(), select->integer(1), select->text(2), std::nullopt,
                            select->text(4).toUtf8()};
        if (!select->isNull(3))
            change.before = select->text(3).toUtf8();
        changes.push_back(std::move(change));
    }
    return changes;
}

void ImportStore::addReject(ImportId id, std::int64_t row, int column, const QString &value, const QString &reason,
                            const QString &repair)
{
    m_connection
        .prepare(R"(INSERT OR REPLACE INTO import_reject(import_id, row, column, value, reason, repair)
                            VALUES(?1, ?2, ?3, ?4, ?5, ?6))")
        ->bindAll(id, row, column, value, reason, repair)
        .run();
}

} // namespace storage
