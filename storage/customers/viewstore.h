#pragma once

#include "storage/sqlite/connection.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// A named view of the customer grid, shared by the team.
struct CustomerView
{
    std::int64_t id = 0;
    QString name; ///< unique within the team
    std::int64_t position = 0;
    QByteArray definition; ///< JSON

    friend bool operator==(const CustomerView &, const CustomerView &) = default;
};

/// The views; inside the caller's transaction.
class ViewStore final
{
public:
    explicit ViewStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// By position.
    std::vector<CustomerView> all();
    std::optional<CustomerView> byId(std::int64_t id);
    std::optional<CustomerView> byName(const QString &name);
    /// Assigns an ID and the last position; returns the ID.
    std::int64_t add(const QString &name, const QByteArray &definition);
    void update(const CustomerView &view);
    void remove(std::int64_t id);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
