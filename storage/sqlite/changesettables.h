#pragma once

#include "storage/sqlite/changeset.h"

#include <QStringList>

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace storage::sqlite {

/// Whether `changeset` contains a change of one of these tables.
inline bool changesOneOf(const QByteArray &changeset, std::initializer_list<std::string_view> tables)
{
    ChangesetReader reader(changeset);
    while (reader.next()) {
        if (std::find(tables.begin(), tables.end(), reader.table()) != tables.end())
            return true;
    }
    return false;
}

/// Whether `changeset` contains a change of a table other than these.
inline bool changesMoreThan(const QByteArray &changeset, std::initializer_list<std::string_view> tables)
{
    ChangesetReader reader(changeset);
    while (reader.next()) {
        if (std::find(tables.begin(), tables.end(), reader.table()) == tables.end())
            return true;
    }
    return false;
}

/// The names of the tables that `changeset` changes.
inline QStringList tablesOf(const QByteArray &changeset)
{
    QStringList tables;
    ChangesetReader reader(changeset);
    while (reader.next()) {
        const QLatin1String table(reader.table().data(), qsizetype(reader.table().size()));
        if (tables.isEmpty() || tables.constLast() != table) // the changes of one table follow each other
            tables << table;
    }
    return tables;
}

} // namespace storage::sqlite
