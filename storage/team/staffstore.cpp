#include "storage/team/staffstore.h"

#include "storage/store/counters.h"

namespace storage {

namespace {

Staff readStaff(sqlite::Statement &row)
{
    return {row.id<StaffId>(0), row.text(1), static_cast<Staff::AccessRole>(row.integer(2)), row.id<DepartmentId>(3),
            row.integer(4) != 0};
}

} // namespace

StaffId StaffStore::add(const Staff &staff)
{
    const auto id = takeId<StaffId>(m_connection, "staff");
    m_connection.prepare("INSERT INTO staff(id, name, access_role, department_id, active) VALUES(?1, ?2, ?3, ?4, ?5)")
        ->bindAll(id, staff.name, static_cast<int>(staff.role), staff.department, staff.active)
        .run();
    return id;
}

std::optional<Staff> StaffStore::byId(StaffId id)
{
    auto select = m_connection.prepare("SELECT id, name, access_role, department_id, active FROM staff WHERE id = ?1");
    select->bind(1, id);
    return select->step() ? std::optional(readStaff(*select)) : std::nullopt;
}

std::optional<Staff> StaffStore::byName(const QString &name)
{
    auto select =
        m_connection.prepare("SELECT id, name, access_role, department_id, active FROM staff WHERE name = ?1");
    select->bind(1, name);
    return select->step() ? std::optional(readStaff(*select)) : std::nullopt;
}

std::vector<Staff> StaffStore::all()
{
    std::vector<Staff> staff;
    auto select = m_connection.prepare("SELECT id, name, access_role, department_id, active FROM staff ORDER BY id");
    while (select->step())
        staff.push_back(readStaff(*select));
    return staff;
}

} // namespace storage
