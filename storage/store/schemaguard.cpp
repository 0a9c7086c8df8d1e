#include "storage/store/schemaguard.h"

#include "storage/error.h"

#include <QMap>

#include <algorithm>

namespace storage {

namespace {

/// Schema objects by name ("column customer.name"), with the properties that must match.
using Inventory = QMap<QString, QString>;

Inventory inventoryOf(sqlite::Connection &connection)
{
    Inventory all;
    sqlite::Statement objects = connection.prepareOnce(R"(
        SELECT type, name, CASE type WHEN 'trigger' THEN sql WHEN 'view' THEN sql ELSE tbl_name END
        FROM sqlite_schema WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\')");
    while (objects.step())
        all.insert(objects.text(0) + QLatin1Char(' ') + objects.text(1), objects.text(2));
    sqlite::Statement columns = connection.prepareOnce(R"(
        SELECT t.name || '.' || c.name, c.type || ' ' || c."notnull" || ' ' || c.pk || ' ' || c.hidden
        FROM sqlite_schema t, pragma_table_xinfo(t.name) c
        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\')");
    while (columns.step())
        all.insert(QStringLiteral("column ") + columns.text(0), columns.text(1));
    sqlite::Statement indexes = connection.prepareOnce(R"(
        SELECT i.name, i."unique" || ' ' || i.partial || ' ' ||
               (SELECT group_concat(coalesce(x.name, '?')) FROM pragma_index_info(i.name) x)
        FROM sqlite_schema t, pragma_index_list(t.name) i
        WHERE t.type = 'table' AND i.origin = 'c')");
    while (indexes.step())
        all[QStringLiteral("index ") + indexes.text(0)] += QLatin1Char(' ') + indexes.text(1);
    return all;
}

Inventory expected(int version, const std::vector<Migration> &migrations)
{
    std::vector<Migration> upTo;
    std::copy_if(migrations.begin(), migrations.end(), std::back_inserter(upTo),
                 [version](const Migration &one) { return one.version <= version; });
    sqlite::Connection model(QStringLiteral(":memory:"), sqlite::Connection::Mode::Write);
    migrate(model, upTo);
    return inventoryOf(model);
}

/// A column of a foreign or missing table is not reported separately.
bool isToldByItsTable(const QString &name, const QStringList &told)
{
    return name.startsWith(QLatin1String("column ")) &&
           told.contains(QStringLiteral("table ") + name.mid(7).section(QLatin1Char('.'), 0, 0));
}

QStringList onlyIn(const Inventory &one, const Inventory &other)
{
    QStringList names;
    for (auto entry = one.begin(); entry != one.end(); ++entry) {
        if (!entry.key().startsWith(QLatin1String("column ")) && !other.contains(entry.key()))
            names << entry.key();
    }
    for (auto entry = one.begin(); entry != one.end(); ++entry) {
        if (entry.key().startsWith(QLatin1String("column ")) && !other.contains(entry.key()) &&
            !isToldByItsTable(entry.key(), names))
            names << entry.key();
    }
    return names;
}

} // namespace

SchemaDifference differenceFrom(sqlite::Connection &connection, const std::vector<Migration> &migrations)
{
    const Inventory found = inventoryOf(connection);
    const Inventory wanted = expected(static_cast<int>(connection.integer("PRAGMA user_version")), migrations);
    if (found == wanted)
        return {};
    SchemaDifference difference{onlyIn(found, wanted), onlyIn(wanted, found)};
    for (auto entry = found.begin(); entry != found.end(); ++entry) {
        if (wanted.contains(entry.key()) && wanted.value(entry.key()) != entry.value())
            difference.foreign << entry.key();
    }
    return difference;
}

void refuseForeignSchema(sqlite::Connection &connection, const std::vector<Migration> &migrations)
{
    const SchemaDifference difference = differenceFrom(connection, migrations);
    if (!difference.isEmpty())
        throw StoreError(ErrorKind::Foreign, connection.path(),
                         difference.foreign.join(QStringLiteral(", ")) + QLatin1Char('\n') +
                             difference.missing.join(QStringLiteral(", ")));
}

} // namespace storage
