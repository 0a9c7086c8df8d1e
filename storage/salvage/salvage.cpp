#include "storage/salvage/salvage.h"

#include "storage/audit/auditstore.h"
#include "storage/error.h"
#include "storage/files/fileidentity.h"
#include "storage/salvage/foreignkeyrepair.h"
#include "storage/salvage/salvagecopy.h"
#include "storage/salvage/tableshape.h"
#include "storage/sqlite/backup.h"
#include "storage/sqlite/transaction.h"
#include "storage/store/counters.h"
#include "storage/store/store.h"

#include <QDateTime>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <map>

namespace storage {

namespace {

/// The root pages of a file, according to its schema.
struct Roots
{
    std::map<QByteArray, std::int64_t> tables;
    std::multimap<QByteArray, std::int64_t> indexes; ///< by table; those with every row
    std::vector<std::int64_t> others;                ///< of partial indexes
};

void addRoot(const RawRow &row, Roots &roots)
{
    using Type = RawValue::Type;
    const auto &values = row.values; // type, name, tbl_name, rootpage, sql
    if (values.size() != 5 || values[0].type != Type::Text || values[1].type != Type::Text ||
        values[2].type != Type::Text || values[3].type != Type::Integer)
        return;
    if (values[0].bytes == "table")
        roots.tables.emplace(values[1].bytes, values[3].integer);
    else if (values[0].bytes == "index" && values[4].bytes.contains(" WHERE "))
        roots.others.push_back(values[3].integer);
    else if (values[0].bytes == "index")
        roots.indexes.emplace(values[2].bytes, values[3].integer);
}

Roots rootsOf(DatabasePages &pages)
{
    Roots roots;
    const auto take = [&roots](const RawRow &row) { addRoot(row, roots); };
    if (pages.walk(1, take).isWhole())
        return roots;
    // The leaves of the schema may be intact even if the pages leading to them are broken.
    for (std::int64_t page = 2; page <= pages.pageCount(); ++page) {
        const auto rows = pages.wasRead(page) ? std::nullopt : pages.leaf(page, true);
        const auto before = roots.tables.size() + roots.indexes.size();
        for (const RawRow &row : rows.value_or(std::vector<RawRow>()))
            addRoot(row, roots);
        if (roots.tables.size() + roots.indexes.size() > before)
            pages.markRead(page);
    }
    return roots;
}

void bind(sqlite::Statement &statement, int index, const RawValue &value)
{
    switch (value.type) {
    case RawValue::Type::Null:
        statement.bind(index, nullptr);
        break;
    case RawValue::Type::Integer:
        statement.bind(index, value.integer);
        break;
    case RawValue::Type::Real:
        statement.bind(index, value.real);
        break;
    case RawValue::Type::Text:
        statement.bind(index, std::string_view(value.bytes.constData(), std::size_t(value.bytes.size())));
        break;
    case RawValue::Type::Blob:
        statement.bind(index, value.bytes);
        break;
    }
}

/// Writes the rows of one table to the new store; rows that violate its constraints are lost.
class TableWriter final
{
public:
    TableWriter(sqlite::Connection &connection, const TableShape &shape) : m_connection(connection), m_shape(shape) {}

    void add(const RawRow &row)
    {
        if (!m_shape.fits(row)) {
            ++refused;
            return;
        }
        sqlite::Statement &insert = statementFor(row.values.size());
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            if (m_shape.columns[i].isRowid)
                insert.bind(int(i) + 1, row.rowid);
            else
                bind(insert, int(i) + 1, row.values[i]);
        }
        try {
            insert.run();
            (m_connection.changes() > 0 ? written : refused) += 1;
        } catch (const StoreError &error) {
            if (error.kind() != ErrorKind::Conflict)
                throw;
            ++refused;
        }
    }

    std::int64_t written = 0, refused = 0;

private:
    sqlite::Statement &statementFor(std::size_t columns)
    {
        const auto known = m_statements.find(columns);
        if (known != m_statements.end())
            return known->second;
        QByteArrayList names, places;
        for (std::size_t i = 0; i < columns; ++i) {
            names << '"' + m_shape.columns[i].name + '"';
            places << '?' + QByteArray::number(int(i) + 1);
        }
        return m_statements
            .emplace(columns, m_connection.prepareOnce("INSERT OR IGNORE INTO \"" + m_shape.name + "\"(" +
                                                       names.join(',') + ") VALUES(" + places.join(',') + ')'))
            .first->second;
    }

    sqlite::Connection &m_connection;
    const TableShape &m_shape;
    std::map<std::size_t, sqlite::Statement> m_statements;
};

/// Reads all trees of a broken file into a new one.
class Salvage final
{
public:
    Salvage(const QString &copy, sqlite::Connection &target, const SalvageProgress &progress)
        : m_pages(copy), m_target(target), m_progress(progress)
    {
    }

    int version() const { return m_pages.userVersion(); }

    std::vector<SalvagedTable> run()
    {
        m_roots = rootsOf(m_pages);
        if (m_roots.tables.count("customer") == 0 && m_roots.tables.count("store_info") == 0)
            throw StoreError(ErrorKind::NotAStore, {}, QStringLiteral("no table of a store can be found in it"));
        const std::vector<TableShape> shapes = TableShape::all(m_target);
        for (const TableShape &shape : shapes) {
            if (shape.name == "change") // changesets of rows that may be lost: the undo list starts empty
                continue;
            m_readings.push_back(std::make_unique<Reading>(m_target, shape));
            read(*m_readings.back());
            if (m_progress && !m_progress(int(m_readings.size()), int(shapes.size())))
                throw StoreError(ErrorKind::Cancelled, {});
        }
        for (const auto &reading : m_readings)
            countByIndexes(*reading);
        readTheRest();
        findLostLeaves();
        std::vector<SalvagedTable> tables;
        for (const auto &reading : m_readings)
            tables.push_back(outcome(*reading));
        return tables;
    }

private:
    struct Reading
    {
        Reading(sqlite::Connection &target, const TableShape &table) : shape(table), writer(target, shape) {}

        TableShape shape;
        TableWriter writer;
        DatabasePages::Walk walk;
        std::int64_t counted = -1; ///< rows according to an intact index
    };

    void read(Reading &reading)
    {
        const auto root = m_roots.tables.find(reading.shape.name);
        if (root == m_roots.tables.end()) {
            reading.walk.brokenPages = m_roots.tables.empty() ? 1 : 0;
            return;
        }
        reading.walk = m_pages.walk(root->second, [&reading](const RawRow &row) { reading.writer.add(row); });
    }

    void countByIndexes(Reading &reading)
    {
        const auto [first, last] = m_roots.indexes.equal_range(reading.shape.name);
        for (auto index = first; index != last; ++index) {
            const auto walk = m_pages.walk(index->second, {});
            if (walk.isWhole())
                reading.counted = std::max(reading.counted, walk.rows);
            else
                m_anyBrokenIndex = true;
        }
    }

    /// Reads the other trees, so that none of their pages is mistaken for a lost one.
    void readTheRest()
    {
        for (const std::int64_t root : m_roots.others)
            m_anyBrokenIndex = !m_pages.walk(root, {}).isWhole() || m_anyBrokenIndex;
        for (const auto &[table, root] : m_roots.tables) {
            if (!m_pages.wasRead(root))
                m_pages.walk(root, {});
        }
    }

    /// Finds leaves below a broken page, used only if a single table can own them. Free pages must be known first, or
    /// deleted people would reappear.
    void findLostLeaves()
    {
        std::vector<Reading *> broken;
        for (const auto &reading : m_readings) {
            if (reading->walk.brokenPages > 0)
                broken.push_back(reading.get());
        }
        if (broken.empty() || !m_pages.skipFreePages())
            return;
        for (std::int64_t page = 2; page <= m_pages.pageCount(); ++page) {
            if (m_pages.wasRead(page))
                continue;
            adopt(page, true, broken);
            if (!m_anyBrokenIndex) // an index leaf looks like one of a table WITHOUT ROWID
                adopt(page, false, broken);
        }
    }

    void adopt(std::int64_t page, bool ofTable, const std::vector<Reading *> &broken)
    {
        const auto rows = m_pages.leaf(page, ofTable);
        if (!rows)
            return;
        Reading *owner = nullptr;
        for (Reading *reading : broken) {
            const bool fits = reading->shape.hasRowid == ofTable &&
                              std::all_of(rows->begin(), rows->end(),
                                          [reading](const RawRow &row) { return reading->shape.fits(row); });
            if (fits && owner)
                return;
            if (fits)
                owner = reading;
        }
        if (!owner)
            return;
        m_pages.markRead(page);
        for (const RawRow &row : *rows)
            owner->writer.add(row);
    }

    static SalvagedTable outcome(const Reading &reading)
    {
        SalvagedTable table;
        table.name = QString::fromUtf8(reading.shape.name);
        table.read = reading.writer.written;
        const std::int64_t known = reading.walk.brokenCells + reading.writer.refused;
        table.lost = std::max(known, reading.counted - table.read);
        table.brokenPages = reading.walk.brokenPages;
        table.isExact = reading.walk.brokenPages == 0 || reading.counted >= 0;
        return table;
    }

    DatabasePages m_pages;
    sqlite::Connection &m_target;
    const SalvageProgress &m_progress;
    Roots m_roots;
    std::vector<std::unique_ptr<Reading>> m_readings;
    bool m_anyBrokenIndex = false;
};

std::vector<Migration> migrationsUpTo(int version)
{
    std::vector<Migration> some = bundledMigrations();
    std::erase_if(some, [version](const Migration &one) { return one.version > version; });
    return some;
}

void nameStore(sqlite::Connection &connection)
{
    connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(Store::applicationId));
    auto insert = connection.prepare("INSERT OR IGNORE INTO store_info(key, value) VALUES(?1, ?2)");
    insert->bindAll(QStringLiteral("store_number"), QStringLiteral("0")).run();
    insert->bindAll(QStringLiteral("store_uuid"), QUuid::createUuid().toString(QUuid::WithoutBraces)).run();
}

void settle(sqlite::Connection &connection, const QString &broken, SalvageReport &report)
{
    for (const auto &[name, repair] : repairForeignKeys(connection)) {
        for (SalvagedTable &table : report.tables) {
            if (table.name != name)
                continue;
            table.lost = std::max(table.lost, repair.wanted);
            table.read -= repair.removed;
            table.lost += repair.removed;
            table.orphans += repair.removed;
            table.repaired += repair.emptied;
        }
    }
    nameStore(connection);
    raiseCounters(connection);
    AuditStore(connection)
        .add({QDateTime::currentMSecsSinceEpoch(),
              {},
              QStringLiteral("store.salvage"),
              QFileInfo(broken).fileName(),
              QStringLiteral("{\"read\":%1,\"lost\":%2}").arg(report.rowsRead()).arg(report.rowsLost())});
}

} // namespace

std::int64_t SalvageReport::rowsRead() const
{
    std::int64_t rows = 0;
    for (const SalvagedTable &table : tables)
        rows += table.read;
    return rows;
}

std::int64_t SalvageReport::rowsLost() const
{
    std::int64_t rows = 0;
    for (const SalvagedTable &table : tables)
        rows += table.lost;
    return rows;
}

SalvageReport salvage(const QString &broken, const QString &target, const SalvageProgress &progress)
{
    const QString source = linksFollowed(broken);
    if (!QFileInfo(source).isFile())
        throw StoreError(ErrorKind::NotFound, broken);
    if (QFileInfo::exists(target))
        throw StoreError(ErrorKind::Conflict, target, QStringLiteral("a file of this name exists"));
    StoreLock::refuseHeld(source);
    PartFile part(target);
    SalvageReport report;
    try {
        const SalvageCopy copy(source, target);
        sqlite::Connection connection(part.path(), sqlite::Connection::Mode::Write);
        Salvage salvage(copy.path(), connection, progress);
        const int version = salvage.version();
        if (version > newestSchema())
            throw StoreError(ErrorKind::NewerSchema, broken);
        migrate(connection, migrationsUpTo(version >= 1 ? version : newestSchema()));
        connection.execute("PRAGMA foreign_keys = OFF");
        {
            sqlite::Transaction transaction(connection);
            report.tables = salvage.run();
            settle(connection, source, report);
            transaction.commit();
        }
        connection.execute("PRAGMA foreign_keys = ON");
        migrate(connection, bundledMigrations());
        report.headerWasBroken = copy.headerWasBroken();
        report.walWasLost = copy.walWasLost();
        if (const QStringList problems = sqlite::integrityProblems(connection, true); !problems.isEmpty())
            throw StoreError(ErrorKind::Bug, target, problems.join(QStringLiteral("; ")));
        connection.checkpointTruncate();
    } catch (const StoreError &error) {
        throw StoreError(error.kind(), error.kind() == ErrorKind::NotAStore ? broken : target, error.detail());
    }
    part.putInPlaceIfNew();
    return report;
}

} // namespace storage
