#include "storage/store/settle.h"

#include "storage/error.h"
#include "storage/store/store.h"

namespace storage {

void settle(const QString &store)
{
    bool emptied = true;
    try {
        Store::inspect(store); // SQLite would initialise an empty file
        sqlite::Connection old(store, sqlite::Connection::Mode::Write);
        emptied = old.integer("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
    } catch (const StoreError &) {
        return;
    }
    if (!emptied)
        throw StoreError(ErrorKind::Busy, store, QStringLiteral("another program reads it"));
}

} // namespace storage
