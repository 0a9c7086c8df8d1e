#pragma once

#include "storage/sqlite/connection.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace storage {

/// What a rule can speak of by name.
enum class NamedThing {
    Tag,
    Segment,
    Staff,
    Department,
    Channel,
    Account,
    Group,
    Plan,
    Campaign,
    CouponBatch,
    Product,
    OrderSource,
    CustomField,
};

/// Names to ids and back, for every kind of thing that files name and the store points to by id.
/// Where several share a name (products, groups, departments), the name stands for all of them; a product's code, a
/// group's chat id and a department's path ("East/Shop 3") tell them apart.
class NameStore final
{
public:
    explicit NameStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Ascending; empty where nothing is called so.
    std::vector<std::int64_t> idsOf(NamedThing thing, const QString &name);
    /// The shortest text from which idsOf() finds this one (and, where it has nothing of its own, those of its name);
    /// empty where there is no such record.
    QString nameOf(NamedThing thing, std::int64_t id);
    /// All of them, sorted: what is offered while somebody types.
    QStringList names(NamedThing thing);
    /// The department and all below it.
    std::vector<std::int64_t> departmentsBelow(std::int64_t department);

private:
    std::vector<std::int64_t> departmentsByPath(const QString &path);
    QString departmentPath(std::int64_t id);

    sqlite::Connection &m_connection;
};

} // namespace storage
