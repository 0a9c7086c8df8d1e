#include "storage/migrations/migrationrunner.h"

#include "storage/error.h"
#include "storage/sqlite/transaction.h"

#include <QDir>

namespace storage {

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
    if (migrations.empty() || migrations.back().version <= current)
        return false;
    connection.execute("PRAGMA foreign_keys = OFF");
    {
        sqlite::Transaction transaction(connection);
        for (const Migration &migration : migrations) {
            if (migration.version > current)
                connection.execute(migration.sql.constData());
        }
        sqlite::Statement check = connection.prepareOnce("PRAGMA foreign_key_check");
        if (check.step())
            throw StoreError(ErrorKind::Corrupt, connection.path(),
                             QStringLiteral("after the migration %1 row %2 points nowhere").arg(check.text(0), check.text(1)));
        connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(migrations.back().version));
        transaction.commit();
    }
    connection.execute("PRAGMA foreign_keys = ON");
    return true;
}

} // namespace storage
