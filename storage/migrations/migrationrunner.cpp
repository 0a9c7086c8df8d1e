#include "storage/migrations/migrationrunner.h"

#include "storage/error.h"
#include "storage/sqlite/transaction.h"

#include <QDir>

namespace storage {

namespace {

/// Disables foreign keys while tables are recreated (SQLite allows this only outside a transaction); enables them again
/// in any case.
class WithoutForeignKeys final
{
public:
    explicit WithoutForeignKeys(sqlite::Connection &connection) : m_connection(connection)
    {
        connection.execute("PRAGMA foreign_keys = OFF");
    }
    ~WithoutForeignKeys()
    {
        try {
            m_connection.execute("PRAGMA foreign_keys = ON");
        } catch (const StoreError &) { // the caller, which gets the original failure, closes the store
        }
    }
    WithoutForeignKeys(const WithoutForeignKeys &) = delete;
    WithoutForeignKeys &operator=(const WithoutForeignKeys &) = delete;

private:
    sqlite::Connection &m_connection;
};

void runStep(sqlite::Connection &connection, const Migration &migration)
{
    try {
        connection.execute(migration.sql.constData());
    } catch (const StoreError &error) {
        throw StoreError(error.kind(), error.subject(), QStringLiteral("%1: %2").arg(migration.name, error.detail()));
    }
    if (!connection.inTransaction())
        throw StoreError(ErrorKind::Bug, migration.name, QStringLiteral("a migration never ends the transaction"));
}

} // namespace

std::vector<Migration> bundledMigrations()
{
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/storage/migrations"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw StoreError(ErrorKind::Bug, name, QStringLiteral("embedded migration cannot be read"));
        migrations.push_back({name.left(4).toInt(), name, file.readAll()});
    }
    return migrations;
}

int newestSchema()
{
    return bundledMigrations().back().version;
}

bool migrate(sqlite::Connection &connection, const std::vector<Migration> &migrations)
{
    const auto current = static_cast<int>(connection.integer("PRAGMA user_version"));
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    if (current > newest)
        throw StoreError(ErrorKind::NewerSchema, connection.path(),
                         QStringLiteral("schema %1, known %2").arg(current).arg(newest));
    if (current == newest)
        return false;
    const WithoutForeignKeys unchecked(connection);
    sqlite::Transaction transaction(connection);
    for (const Migration &migration : migrations) {
        if (migration.version > current)
            runStep(connection, migration);
    }
    if (current > 0)
        connection.execute("DELETE FROM change WHERE true");
    {
        sqlite::Statement check = connection.prepareOnce("PRAGMA foreign_key_check");
        if (check.step())
            throw StoreError(
                ErrorKind::Corrupt, connection.path(),
                QStringLiteral("after the migration %1 row %2 points nowhere").arg(check.text(0), check.text(1)));
    }
    connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(newest));
    transaction.commit();
    return true;
}

} // namespace storage
