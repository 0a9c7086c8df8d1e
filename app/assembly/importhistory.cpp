#include "app/assembly/importhistory.h"

#include "app/assembly/importkinds.h"
#include "app/customers/gridfield.h"
#include "app/imports/recordkind.h"
#include "app/text.h"
#include "storage/imports/importedtables.h"
#include "storage/imports/rownames.h"
#include "storage/team/staffstore.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>

namespace app {

namespace {

QString wordOfTable(const QString &table)
{
    constexpr std::array known{std::pair{"customer", "customers"}, std::pair{"friendship", "friendships"},
                               std::pair{"orders", "orders"}};
    for (const auto &[name, kind] : known) {
        if (table == QLatin1String(name))
            return importKindWord(QLatin1String(kind));
    }
    for (const RecordKind &kind : recordKinds()) {
        if (table == QLatin1String(kind.table))
            return importKindWord(QLatin1String(kind.name));
    }
    return table;
}

QString titleOfColumn(const QString &column)
{
    const QString title = fieldTitle(column);
    return title.isEmpty() ? column : title;
}

QString reasonOf(const QJsonObject &row)
{
    QStringList titles;
    for (const QJsonValue &field : row.value(QLatin1String("fields")).toArray())
        titles << titleOfColumn(field.toString());
    return titles.isEmpty() ? row.value(QLatin1String("reason")).toString()
                            : Text::tr("changed since: %1").arg(titles.join(QStringLiteral(", ")));
}

} // namespace

QString nameOfRow(storage::sqlite::Connection &connection, const QString &table, std::int64_t id)
{
    const storage::ImportedTable *described = storage::importedTable(table.toUtf8());
    const QString name = storage::nameOfRow(connection, table, described ? described->shown : nullptr, id);
    return name.isEmpty() ? QString::number(id) : name;
}

Result<std::vector<PastImport>> pastImports(TeamStore &store)
{
    return guarded([&]() -> Result<std::vector<PastImport>> {
        QHash<std::int64_t, QString> names;
        for (const storage::Staff &person : storage::StaffStore(store.connection()).all())
            names.insert(person.id.value, person.name);
        storage::ImportStore imports(store.connection());
        std::vector<PastImport> past;
        for (storage::ImportRecord &record : imports.all()) {
            const QString staff = names.value(record.staff.value);
            const std::int64_t ended = imports.ended(record.id);
            past.push_back({std::move(record), staff, ended});
        }
        return past;
    });
}

Result<std::vector<KeptRow>> keptRows(TeamStore &store, const QJsonArray &kept)
{
    return guarded([&]() -> Result<std::vector<KeptRow>> {
        std::vector<KeptRow> rows;
        for (const QJsonValue &value : kept) {
            const QJsonObject row = value.toObject();
            const QString table = row.value(QLatin1String("table")).toString();
            const std::int64_t id = row.value(QLatin1String("id")).toString().toLongLong();
            QString name = row.value(QLatin1String("name")).toString();
            if (name.isEmpty())
                name = nameOfRow(store.connection(), table, id);
            rows.push_back({wordOfTable(table), name, reasonOf(row), id, table == QLatin1String("customer")});
        }
        return rows;
    });
}

} // namespace app
