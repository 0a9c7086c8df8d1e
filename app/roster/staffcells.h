#pragma once

#include "app/roster/customerrow.h"
#include "app/roster/namenumbers.h"

#include <string>
#include <utility>
#include <vector>

namespace app {

/// The cells of a roster's row that name accounts: team members by name and by userid, several in a cell, and their
/// department.
class StaffCells final
{
public:
    /// Begins a row.
    void clear();
    void readName(std::string_view cell) { m_name = cell; }
    /// A name in this column is read as one.
    void readUserId(std::string_view cell);
    void readDepartment(std::string_view cell) { m_department = cell; }

    /// Call it after the last cell of the row.
    void finish();
    bool isEmpty() const { return m_staff.empty(); }
    /// Gives the row its accounts: the first is its own, the others are further friends.
    void take(CustomerBatch &batch, CustomerRow &row);
    /// The number of the first account, or -1 if no row before named it: a rejected row creates none.
    int known() const;

private:
    NameNumbers m_accounts;
    std::string m_name, m_userId, m_department;
    std::vector<std::pair<std::string_view, std::string_view>>
        m_staff; ///< names and userids, views into the texts above
    std::vector<std::string_view> m_names, m_userIds;
};

} // namespace app
