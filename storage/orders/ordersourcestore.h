#pragma once

#include "storage/sqlite/connection.h"

#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// A shop or platform in which orders are made.
struct OrderSource
{
    std::int64_t id = 0;
    QString name;
    bool isPrivate = false; ///< all its orders belong to the private domain
};

class OrderSourceStore final
{
public:
    explicit OrderSourceStore(sqlite::Connection &connection) : m_connection(connection) {}

    void insert(const OrderSource &source);
    void setPrivate(std::int64_t id, bool isPrivate);
    std::optional<OrderSource> byName(const QString &name);
    QString nameOf(std::int64_t id);
    std::vector<OrderSource> all(); ///< by name

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
