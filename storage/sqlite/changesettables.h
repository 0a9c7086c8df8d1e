#pragma once

#include "storage/sqlite/changeset.h"

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

} // namespace storage::sqlite
