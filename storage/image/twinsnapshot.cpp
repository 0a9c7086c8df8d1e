#include "storage/image/twinsnapshot.h"

namespace storage::image {

// The twin's data_version changes with every commit on other connections. If it is unchanged around our own BEGIN,
// there was no commit in between, so both see the same snapshot.
bool beginSameSnapshot(sqlite::Connection &connection, sqlite::Connection &twin)
{
    const std::int64_t before = twin.integer("PRAGMA data_version");
    for (sqlite::Connection *reader : {&connection, &twin}) {
        reader->execute("BEGIN");
        reader->integer("SELECT count(*) FROM sqlite_schema"); // BEGIN alone takes no snapshot
    }
    if (twin.integer("PRAGMA data_version") == before)
        return true;
    endSnapshot(twin);
    endSnapshot(connection);
    return false;
}

void beginSnapshot(sqlite::Connection &connection)
{
    endSnapshot(connection);
    connection.execute("BEGIN");
}

void endSnapshot(sqlite::Connection &connection)
{
    if (connection.inTransaction())
        connection.execute("COMMIT");
}

} // namespace storage::image
