#include "app/roster/staffcells.h"

#include "storage/text/cell.h"
#include "storage/text/namekey.h"

#include <algorithm>

namespace app {

namespace {

/// A bar may be part of a name: 王芳 | 客服.
void splitColleagues(std::string_view cell, std::vector<std::string_view> &names)
{
    if (cell.find('|') != std::string_view::npos || cell.find("｜") != std::string_view::npos)
        names.push_back(cell);
    else
        storage::splitMany(cell, names);
}

/// userids of team members are ASCII: Han characters are a name, in a column used differently (所属企微号: 陈店长).
bool isName(std::string_view userId)
{
    return std::any_of(userId.begin(), userId.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0xE4 && static_cast<unsigned char>(c) <= 0xE9;
    });
}

} // namespace

void StaffCells::clear()
{
    m_name.clear();
    m_userId.clear();
    m_department.clear();
}

void StaffCells::readUserId(std::string_view cell)
{
    if (!isName(cell))
        m_userId = cell;
    else if (m_name.empty())
        m_name = cell;
}

/// Several team members in a cell, with as many userids in another if the file has both.
void StaffCells::finish()
{
    m_staff.clear();
    m_names.clear();
    m_userIds.clear();
    splitColleagues(m_name, m_names);
    splitColleagues(m_userId, m_userIds);
    const std::size_t count = std::max(m_names.size(), m_names.empty() ? m_userIds.size() : 0);
    for (std::size_t i = 0; i < count; ++i) {
        const bool hasId = m_names.empty() || m_names.size() == m_userIds.size() || (i == 0 && !m_userIds.empty());
        const std::string_view userId = hasId ? m_userIds[i] : std::string_view();
        m_staff.emplace_back(m_names.empty() ? userId : m_names[i], userId);
    }
}

void StaffCells::take(CustomerBatch &batch, CustomerRow &row)
{
    row.firstFurther = int(batch.furtherAccounts.size());
    for (const auto &[name, userId] : m_staff) {
        const NameNumbers::Number known = m_accounts.of(std::string(userId.empty() ? name : userId));
        if (known.isNew)
            batch.newAccounts.push_back(
                {storage::cleanName(name), storage::cleanName(userId), QString::fromStdString(m_department)});
        const int account = known.number;
        const auto further = batch.furtherAccounts.begin() + row.firstFurther;
        if (row.account < 0)
            row.account = account;
        else if (account != row.account &&
                 std::find(further, batch.furtherAccounts.end(), account) == batch.furtherAccounts.end())
            batch.furtherAccounts.push_back(account);
    }
    row.further = int(batch.furtherAccounts.size()) - row.firstFurther;
}

int StaffCells::known() const
{
    if (m_staff.empty())
        return -1;
    const auto &[name, userId] = m_staff.front();
    return m_accounts.find(std::string(userId.empty() ? name : userId));
}

} // namespace app
