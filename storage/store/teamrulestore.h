#pragma once

#include "storage/sqlite/connection.h"

#include <utility>
#include <vector>

namespace storage {

/// The rules of the team as stored in the file: a key and a JSON value, only those that were ever set.
class TeamRuleStore final
{
public:
    explicit TeamRuleStore(sqlite::Connection &connection) : m_connection(connection) {}

    std::vector<std::pair<QString, QString>> all();
    /// Empty if it was never set.
    QString value(const QString &key);
    void set(const QString &key, const QString &json);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
