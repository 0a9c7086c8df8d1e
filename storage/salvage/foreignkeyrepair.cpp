#include "storage/salvage/foreignkeyrepair.h"

#include <QByteArrayList>

#include <algorithm>
#include <vector>

namespace storage {

namespace {

struct Reference
{
    QByteArray table, parent;
    QByteArrayList columns;
    QByteArray dangling; ///< SQL that is true for a row with a dangling reference
    bool canBeEmpty = true;
};

QByteArray quoted(const QByteArray &name)
{
    return '"' + name + '"';
}

QByteArray keyOf(sqlite::Connection &connection, const QByteArray &table)
{
    sqlite::Statement key = connection.prepareOnce("SELECT name FROM pragma_table_info('" + table + "') WHERE pk = 1");
    return key.step() ? key.text(0).toUtf8() : QByteArray("rowid");
}

bool canBeNull(sqlite::Connection &connection, const QByteArray &table, const QByteArray &column)
{
    sqlite::Statement found = connection.prepareOnce("SELECT \"notnull\" = 0 AND pk = 0 FROM pragma_table_info('" +
                                                     table + "') WHERE name = '" + column + '\'');
    return found.step() && found.integer(0) != 0;
}

std::vector<Reference> referencesOf(sqlite::Connection &connection, const QByteArray &table)
{
    std::map<std::int64_t, Reference> byId;
    std::map<std::int64_t, QByteArrayList> set, match;
    sqlite::Statement list = connection.prepareOnce("PRAGMA foreign_key_list(" + quoted(table) + ')');
    while (list.step()) { // id, seq, table, from, to
        const std::int64_t id = list.integer(0);
        const QByteArray parent = list.text(2).toUtf8(), from = list.text(3).toUtf8();
        const QByteArray to = list.isNull(4) ? keyOf(connection, parent) : list.text(4).toUtf8();
        byId[id].table = table;
        byId[id].parent = parent;
        byId[id].columns << from;
        byId[id].canBeEmpty = byId[id].canBeEmpty && canBeNull(connection, table, from);
        set[id] << "t." + quoted(from) + " IS NOT NULL";
        match[id] << "p." + quoted(to) + " = t." + quoted(from);
    }
    std::vector<Reference> references;
    for (auto &[id, reference] : byId) {
        reference.dangling = set[id].join(" AND ") + " AND NOT EXISTS (SELECT 1 FROM " + quoted(reference.parent) +
                             " p WHERE " + match[id].join(" AND ") + ')';
        references.push_back(std::move(reference));
    }
    return references;
}

std::int64_t missingParents(sqlite::Connection &connection, const Reference &reference)
{
    sqlite::Statement count =
        connection.prepareOnce("SELECT count(DISTINCT t." + quoted(reference.columns.first()) + ") FROM " +
                               quoted(reference.table) + " t WHERE " + reference.dangling);
    return count.step() ? count.integer(0) : 0;
}

ForeignKeyRepair repair(sqlite::Connection &connection, const Reference &reference)
{
    ForeignKeyRepair done;
    const QByteArray table = quoted(reference.table);
    if (reference.canBeEmpty) {
        QByteArrayList empty;
        for (const QByteArray &column : reference.columns)
            empty << quoted(column) + " = NULL";
        connection
            .prepareOnce("UPDATE OR IGNORE " + table + " AS t SET " + empty.join(", ") + " WHERE " + reference.dangling)
            .run();
        done.emptied = connection.changes();
    }
    connection.prepareOnce("DELETE FROM " + table + " AS t WHERE " + reference.dangling).run();
    done.removed = connection.changes();
    return done;
}

} // namespace

std::map<QString, ForeignKeyRepair> repairForeignKeys(sqlite::Connection &connection)
{
    std::vector<Reference> references;
    {
        sqlite::Statement tables = connection.prepareOnce(
            R"(SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\')");
        while (tables.step()) {
            for (Reference &reference : referencesOf(connection, tables.text(0).toUtf8()))
                references.push_back(std::move(reference));
        }
    }
    std::map<QString, ForeignKeyRepair> all;
    for (const Reference &reference : references) {
        std::int64_t &wanted = all[QString::fromUtf8(reference.parent)].wanted;
        wanted = std::max(wanted, missingParents(connection, reference));
    }
    for (bool again = true; again;) { // a removed row may have been referenced
        again = false;
        for (const Reference &reference : references) {
            const ForeignKeyRepair done = repair(connection, reference);
            if (done.emptied == 0 && done.removed == 0)
                continue;
            ForeignKeyRepair &sum = all[QString::fromUtf8(reference.table)];
            sum.emptied += done.emptied;
            sum.removed += done.removed;
            again = again || done.removed > 0;
        }
    }
    return all;
}

} // namespace storage
