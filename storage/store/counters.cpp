#include "storage/store/counters.h"

#include "storage/error.h"

namespace storage {

namespace {

constexpr std::int64_t largestCounter = 0xffffffffLL;

/// The tables whose rows have an ID of their own.
QByteArrayList numberedTables(sqlite::Connection &connection)
{
    QByteArrayList tables;
    sqlite::Statement select = connection.prepareOnce(R"(
        SELECT s.name FROM sqlite_schema s WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite\_%' ESCAPE '\'
           AND EXISTS (SELECT 1 FROM pragma_table_info(s.name) c WHERE c.name = 'id' AND c.pk = 1 AND c.type = 'INTEGER'))");
    while (select.step())
        tables << select.text(0).toUtf8();
    return tables;
}

/// IDs of this store are above `zero`.
void raiseCounter(sqlite::Connection &connection, const QByteArray &table, std::int64_t zero)
{
    sqlite::Statement newest =
        connection.prepareOnce("SELECT max(id) FROM \"" + table + "\" WHERE id BETWEEN ?1 AND ?2");
    newest.bindAll(zero + 1, zero | largestCounter).step();
    if (newest.isNull(0))
        return;
    const std::int64_t next = newest.integer(0) - zero + 1;
    auto counter = connection.prepare("SELECT 1 FROM counter WHERE name = ?1 AND next >= ?2");
    if (counter->bindAll(QString::fromUtf8(table), next).step())
        return;
    connection
        .prepare("INSERT INTO counter(name, next) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE SET next = excluded.next")
        ->bindAll(QString::fromUtf8(table), next)
        .run();
}

} // namespace

std::int64_t takeIds(sqlite::Connection &connection, const char *table, std::int64_t count)
{
    auto take = connection.prepare(R"(
        INSERT INTO counter(name, next) VALUES(?1, 1 + ?2)
        ON CONFLICT(name) DO UPDATE SET next = next + ?2
        RETURNING next - ?2, (SELECT CAST(value AS INTEGER) FROM store_info WHERE key = 'store_number'))");
    take->bind(1, std::string_view(table)).bind(2, count);
    take->step();
    const std::int64_t first = take->integer(0);
    const std::int64_t storeNumber = take->integer(1);
    if (first + count - 1 > largestCounter)
        throw StoreError(ErrorKind::Full, QString::fromUtf8(table), QStringLiteral("no ids are left in this store"));
    return (storeNumber << 32) | first;
}

void raiseCounters(sqlite::Connection &connection)
{
    const std::int64_t number =
        connection.integer("SELECT CAST(value AS INTEGER) FROM store_info WHERE key = 'store_number'");
    for (const QByteArray &table : numberedTables(connection)) {
        try {
            raiseCounter(connection, table, number << 32);
        } catch (const StoreError &error) {
            if (error.kind() != ErrorKind::Corrupt)
                throw;
        }
    }
}

} // namespace storage
