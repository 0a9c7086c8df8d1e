#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// A team member.
struct Staff
{
    enum class AccessRole { Manager = 1, Operator = 2, Viewer = 3 };

    StaffId id;
    QString name;
    AccessRole role = AccessRole::Operator;
    DepartmentId department;
    bool active = true;
};

class StaffStore final
{
public:
    explicit StaffStore(sqlite::Connection &connection) : m_connection(connection) {}

    StaffId add(const Staff &staff);
    std::optional<Staff> byId(StaffId id);
    std::optional<Staff> byName(const QString &name);
    std::vector<Staff> all();

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
