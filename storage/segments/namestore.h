#pragma once

#include "storage/sqlite/connection.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace storage {

/// What rules and plans can refer to by name.
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
    Content,
    CustomField,
};

/// Maps names to IDs and back, for everything that files name and the store refers to by ID. If several share a name
/// (products, groups, departments), the name means all of them; a product's code, a group's chat ID and a department's
/// path ("East/Shop 3") are unique.
class NameStore final
{
public:
    explicit NameStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Ascending; empty if there is none with this name.
    std::vector<std::int64_t> idsOf(NamedThing thing, const QString &name);
    /// The shortest text for which idsOf() finds this one (or, without a unique text, all with its name); empty if
    /// there is no such record.
    QString nameOf(NamedThing thing, std::int64_t id);
    /// All names, sorted: for completion.
    QStringList names(NamedThing thing);
    /// The department and all departments below it.
    std::vector<std::int64_t> departmentsBelow(std::int64_t department);

private:
    std::vector<std::int64_t> departmentsByPath(const QString &path);
    QString departmentPath(std::int64_t id);

    sqlite::Connection &m_connection;
};

} // namespace storage
