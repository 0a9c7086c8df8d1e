#include "storage/image/names.h"

namespace storage::image {

namespace {

QHash<std::int64_t, QString> read(sqlite::Connection &connection, const char *sql)
{
    QHash<std::int64_t, QString> names;
    auto rows = connection.prepare(sql);
    while (rows->step())
        names.insert(rows->integer(0), rows->text(1));
    return names;
}

} // namespace

QHash<std::int64_t, QString> staffNames(sqlite::Connection &connection)
{
    return read(connection, "SELECT id, name FROM staff");
}

QHash<std::int64_t, QString> channelNames(sqlite::Connection &connection)
{
    return read(connection, "SELECT id, name FROM channel");
}

} // namespace storage::image
