#pragma once

#include "storage/imports/importstore.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace storage {

/// The rows that an import added or changed, each identified by its ImportChange: reads, restores and removes them.
/// Names of tables and columns are those that the import recorded.
class ImportedRows final
{
public:
    explicit ImportedRows(sqlite::Connection &connection) : m_connection(connection) {}

    /// The current values of these columns: numbers, texts or null. None if the row no longer exists.
    std::optional<QJsonObject> values(const ImportChange &row, const QStringList &columns);
    void setValues(const ImportChange &row, const QJsonObject &values);
    /// Deletes the row, but a tag only if an import added it. Returns whether there was one.
    bool remove(const ImportChange &row);
    /// Adds a tag that an import replaced, with its time and origin in `before`. Returns false if the tag was deleted
    /// or the customer has another tag of its group.
    bool restoreTag(const ImportChange &replaced);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
