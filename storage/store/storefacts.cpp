#include "storage/store/storefacts.h"

namespace storage {

std::vector<TableRows> tableRows(sqlite::Connection &connection)
{
    std::vector<TableRows> tables;
    auto names = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                                    "ORDER BY name");
    while (names->step())
        tables.push_back({names->text(0)});
    for (TableRows &table : tables)
        table.rows = connection.integer(QByteArray("SELECT count(*) FROM \"" + table.table.toUtf8() + '"').constData());
    return tables;
}

int schemaVersion(sqlite::Connection &connection)
{
    return int(connection.integer("PRAGMA user_version"));
}

QString sqliteVersion(sqlite::Connection &connection)
{
    auto version = connection.prepare("SELECT sqlite_version()");
    return version->step() ? version->text(0) : QString();
}

} // namespace storage
